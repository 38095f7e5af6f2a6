{{/* Merges patch into base, in place, as Kubernetes' strategic merge does: maps merge; lists whose items have names merge
     by name (volumeMounts by mountPath), new items behind; anything else replaces; null removes. */}}
{{- define "kafka.merge" -}}
{{- $base := .base -}}
{{- range $key, $value := .patch -}}
{{- $old := get $base $key -}}
{{- $id := eq $key "volumeMounts" | ternary "mountPath" "name" -}}
{{- if kindIs "invalid" $value }}{{ $_ := unset $base $key }}
{{- else if and (kindIs "map" $old) (kindIs "map" $value) }}{{ include "kafka.merge" (dict "base" $old "patch" $value) }}
{{- else if and (include "kafka.haveKey" (dict "items" $old "key" $id)) (include "kafka.haveKey" (dict "items" $value "key" $id)) -}}
{{- $items := $old -}}
{{- range $item := $value -}}
{{- $found := false -}}
{{- range $items }}{{ if eq (get . $id) (get $item $id) }}{{ $found = true }}{{ include "kafka.merge" (dict "base" . "patch" $item) }}{{ end }}{{ end -}}
{{- if not $found }}{{ $items = append $items $item }}{{ end -}}
{{- end -}}
{{- $_ := set $base $key $items -}}
{{- else }}{{ $_ := set $base $key $value }}{{ end -}}
{{- end -}}
{{- end -}}

{{/* Not empty when items is a list of maps that all have key. */}}
{{- define "kafka.haveKey" -}}
{{- if and (kindIs "slice" .items) .items -}}
{{- $all := "yes" -}}
{{- range .items }}{{ if not (and (kindIs "map" .) (hasKey . $.key)) }}{{ $all = "" }}{{ end }}{{ end -}}
{{- $all -}}
{{- end -}}
{{- end -}}
