{{/* Rules that take more than one value, or that the schema can't word well. All that is wrong is told at once, each
     as "key: what is wrong; what is allowed". Renders nothing. Included by kafka.metadata, and so before any object. */}}
{{- define "kafka.validate" -}}
{{- $wrong := list -}}
{{/* Helm deletes a key that is null before the schema is asked. */}}
{{- range $path := list "replicas" "quorumSize" "controllers" "controllers.storage" "controllers.storage.size" "clusterDomain" "terminationGracePeriodSeconds" "image.repository" "image.pullPolicy" "storage.size" "storage.accessModes" "pod" "service" "serviceAccount" "podDisruptionBudget" "updateStrategy" }}
  {{- $at := $.Values }}
  {{- range splitList "." $path }}{{ if not (kindIs "invalid" $at) }}{{ $at = index $at . }}{{ end }}{{ end }}
  {{- if kindIs "invalid" $at }}
    {{- $wrong = append $wrong (printf "%s: is null; leave it out to get the default, or give a value" $path) }}
  {{- end }}
{{- end }}
{{- if not $wrong }}{{ $wrong = include "kafka.rules" . | fromYamlArray }}{{ end -}}
{{- if $wrong }}
  {{- fail (printf "\n\nvalues are refused:\n  - %s\n" (join "\n  - " $wrong)) }}
{{- end }}
{{- end -}}

{{/* The messages of all rules that the values break. YAML list. */}}
{{- define "kafka.rules" -}}
{{- $wrong := list -}}
{{- $replicas := int .Values.replicas -}}
{{- $dedicated := int .Values.controllers.replicas -}}
{{- $hint := dict
  "node.id" "it is the pod's ordinal, always"
  "broker.id" "it is the pod's ordinal, always"
  "process.roles" "they follow from replicas, quorumSize and controllers"
  "controller.quorum.voters" "the voters follow from replicas, quorumSize and controllers"
  "controller.quorum.bootstrap.servers" "they follow from replicas, quorumSize and controllers"
  "controller.quorum.auto.join.enable" "the chart adds voters itself; this would take back at once those that an upgrade takes out"
  "controller.listener.names" "the chart's listeners are CLIENT and CONTROLLER"
  "inter.broker.listener.name" "the chart's listeners are CLIENT and CONTROLLER"
  "security.inter.broker.protocol" "brokers talk on the listener CLIENT"
  "listener.security.protocol.map" "the chart's listeners are CLIENT and CONTROLLER"
  "listeners" "they are CLIENT on 9092 and CONTROLLER on 9093"
  "advertised.listeners" "each node advertises its own DNS name; set clusterDomain for another domain"
  "log.dir" "data is on the volume that storage describes"
  "log.dirs" "data is on the volume that storage describes"
  "metadata.log.dir" "data is on the volume that storage describes" -}}
{{- range $key, $value := .Values.config }}
  {{- if hasKey $hint $key }}
    {{- $wrong = append $wrong (printf "config.%s: is set by the chart; remove it: %s" $key (get $hint $key)) }}
  {{- end }}
  {{- if regexMatch "[^\\x00-\\x7F]" (toString $value) }}
    {{- $wrong = append $wrong (printf "config.%s: has a character that is not ASCII; Kafka reads its file as Latin-1, so allowed is ASCII" $key) }}
  {{- end }}
  {{- if and (kindIs "float64" $value) (or (gt $value 9007199254740991.0) (lt $value -9007199254740991.0)) }}
    {{- $wrong = append $wrong (printf "config.%s: the number has more digits than YAML keeps; write it in quotes" $key) }}
  {{- end }}
{{- end }}

{{/* Compared as text makes no sense where somebody wrote a number in quotes: int reads both. */}}
{{- $chosen := include "kafka.chosenProperties" . | fromYaml -}}
{{- range $factor, $isr := dict
  "default.replication.factor" "min.insync.replicas"
  "offsets.topic.replication.factor" ""
  "share.coordinator.state.topic.replication.factor" "share.coordinator.state.topic.min.isr"
  "transaction.state.log.replication.factor" "transaction.state.log.min.isr" }}
  {{- $copies := get $chosen $factor | int }}
  {{- if or (lt $copies 1) (gt $copies $replicas) }}
    {{- $wrong = append $wrong (printf "config.%s: is %d with replicas %d; allowed are 1 to %d, a broker holds one replica of a partition at most" $factor $copies $replicas $replicas) }}
  {{- end }}
  {{- with $isr }}
    {{- $least := get $chosen . | int }}
    {{- if or (lt $least 1) (gt $least $copies) }}
      {{- $wrong = append $wrong (printf "config.%s: is %d with %s %d; allowed are 1 to %d, else no write with acks=all succeeds" . $least $factor $copies $copies) }}
    {{- end }}
  {{- end }}
{{- end }}

{{- $tag := .Values.image.tag | default .Chart.AppVersion -}}
{{- if and (regexMatch "^[0-9]+[.][0-9]+[.][0-9]+" $tag) (semverCompare "<4.3.0" (regexFind "^[0-9]+[.][0-9]+[.][0-9]+" $tag)) }}
  {{- $wrong = append $wrong (printf "image.tag: is %s; allowed is Kafka 4.3.0 or newer, which the chart needs to empty nodes (cordoned.log.dirs)" $tag) }}
{{- end }}
{{- if contains "kafka-native" .Values.image.repository }}
  {{- $wrong = append $wrong (printf "image.repository: %s has no /opt/kafka/bin; use apache/kafka" .Values.image.repository) }}
{{- end }}

{{- with .Values.storage }}
  {{- if and .existingClaim (gt $replicas 1) }}
    {{- $wrong = append $wrong (printf "storage.existingClaim: one claim can't serve replicas %d; set replicas to 1, or bind claims named data-%s-0 and so on beforehand" $replicas (include "kafka.fullname" $)) }}
  {{- end }}
  {{- if and .existingClaim $dedicated }}
    {{- $wrong = append $wrong (printf "storage.existingClaim: one claim can't serve the broker and controllers.replicas %d; set controllers.replicas to 0, or bind a claim named data-%s-0 beforehand" $dedicated (include "kafka.fullname" $)) }}
  {{- end }}
  {{- if and .existingClaim .ephemeral }}
    {{- $wrong = append $wrong "storage.ephemeral: is true beside storage.existingClaim; set one of them" }}
  {{- end }}
{{- end }}

{{- range $prefix, $own := dict "" .Values "controllers." .Values.controllers }}
{{- $memory := (($own.resources).limits).memory -}}
{{- $limit := include "kafka.bytes" ($memory | default "0" | toString) | float64 -}}
{{- $heap := $own.heap | default "50%" -}}
{{- if and $limit (not (hasSuffix "%" $heap)) (gt (include "kafka.bytes" (printf "%si" (upper $heap)) | float64) (mulf $limit 0.8)) }}
  {{- $wrong = append $wrong (printf "%sheap: %s does not fit %sresources.limits.memory %v; allowed is up to 80%% of it, as Java needs more than its heap and Kafka lives on the page cache" $prefix $heap $prefix $memory) }}
{{- end }}
{{- if and (hasSuffix "%" $heap) (gt (trimSuffix "%" $heap | int) 80) }}
  {{- $wrong = append $wrong (printf "%sheap: is %s; allowed is up to 80%%, as Java needs more than its heap and Kafka lives on the page cache" $prefix $heap) }}
{{- end }}
{{- end }}

{{- range (.Values.container).volumeMounts }}
  {{- if has .mountPath (list "/chart" "/etc/kafka" "/var/lib/kafka/data") }}
    {{- $wrong = append $wrong (printf "container.volumeMounts: %s is the chart's own; mount elsewhere" .mountPath) }}
  {{- end }}
{{- end }}
{{- range $key := list "hostname" "subdomain" }}
  {{- if hasKey ($.Values.pod.spec | default dict) $key }}
    {{- $wrong = append $wrong (printf "pod.spec.%s: nodes find each other by the names that the StatefulSet gives; remove it" $key) }}
  {{- end }}
{{- end }}
{{ toYaml $wrong }}
{{- end -}}
