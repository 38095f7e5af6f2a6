{{/* Merges patch into base, in place. Maps merge; lists whose items all have names merge by name, new ones behind;
     anything else replaces; null removes. */}}
{{- define "kafka.merge" -}}
{{- $base := .base -}}
{{- range $key, $value := .patch -}}
{{- $old := get $base $key -}}
{{- if kindIs "invalid" $value }}{{ $_ := unset $base $key }}
{{- else if and (kindIs "map" $old) (kindIs "map" $value) }}{{ include "kafka.merge" (dict "base" $old "patch" $value) }}
{{- else if and (kindIs "slice" $old) (include "kafka.named" $old) (include "kafka.named" $value) -}}
{{- $items := $old -}}
{{- range $item := $value -}}
{{- $found := false -}}
{{- range $items }}{{ if eq .name $item.name }}{{ $found = true }}{{ include "kafka.merge" (dict "base" . "patch" $item) }}{{ end }}{{ end -}}
{{- if not $found }}{{ $items = append $items $item }}{{ end -}}
{{- end -}}
{{- $_ := set $base $key $items -}}
{{- else }}{{ $_ := set $base $key $value }}{{ end -}}
{{- end -}}
{{- end -}}

{{/* Not empty when the value is a list of maps with names. */}}
{{- define "kafka.named" -}}
{{- if and (kindIs "slice" .) . -}}
{{- $named := "yes" -}}
{{- range . }}{{ if not (and (kindIs "map" .) (hasKey . "name")) }}{{ $named = "" }}{{ end }}{{ end -}}
{{- $named -}}
{{- end -}}
{{- end -}}
