{{/* How many brokers are controllers: the largest odd number that is at most replicas and at most quorumSize; none where
     dedicated ones stand alone. */}}
{{- define "kafka.combined" -}}
{{- $most := min (int .Values.replicas) (int .Values.quorumSize) -}}
{{- if and (int .Values.controllers.replicas) (not .Values.controllers.beside) }}{{ $most = 0 }}{{ end -}}
{{- sub $most (ternary 1 0 (and (gt $most 0) (eq (mod $most 2) 0))) -}}
{{- end -}}

{{/* The controllers: their ids and hosts. Brokers come first: the first of all may begin a cluster, and where both kinds are
     there, it is the brokers that had it before. YAML list of maps. */}}
{{- define "kafka.controllers" -}}
{{- $all := list -}}
{{- range $component, $count := dict "broker" (include "kafka.combined" .) "controller" .Values.controllers.replicas -}}
{{- $role := dict "root" $ "component" $component -}}
{{- range $ordinal := until (int $count) -}}
{{- $host := printf "%s-%d.%s" (include "kafka.setName" $role) $ordinal (include "kafka.domain" $role) -}}
{{- $all = append $all (dict "id" (eq $component "controller" | ternary (add 1000 $ordinal) $ordinal | toString) "host" $host) -}}
{{- end -}}
{{- end -}}
{{- toYaml $all -}}
{{- end -}}

{{/* Ids or hosts of the controllers, separated by commas. Takes root and key. */}}
{{- define "kafka.controllerList" -}}
{{- $list := list -}}
{{- range include "kafka.controllers" .root | fromYamlArray }}{{ $list = append $list (get . $.key) }}{{ end -}}
{{- join "," $list -}}
{{- end -}}

{{/* Properties that follow from the topology and that nobody else may set. YAML. */}}
{{- define "kafka.ownedProperties" -}}
controller.listener.names: CONTROLLER
controller.quorum.bootstrap.servers: {{ include "kafka.controllerList" (dict "root" . "key" "host") | replace "," ":9093," }}:9093
inter.broker.listener.name: CLIENT
listener.security.protocol.map: CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT
log.dirs: /var/lib/kafka/data/log
{{- end -}}

{{/* Kafka's defaults of three replicas can't be met below three brokers, its min ISR of 1 loses data from three on, and its
     session leaves partitions of a dead broker without a leader for 9 s (docs/architecture.md). YAML. */}}
{{- define "kafka.defaultProperties" -}}
{{- $factor := min 3 (int .Values.replicas) -}}
{{- $isr := ternary 2 1 (ge $factor 3) -}}
broker.heartbeat.interval.ms: 1000
broker.session.timeout.ms: 6000
default.replication.factor: {{ $factor }}
min.insync.replicas: {{ $isr }}
offsets.topic.replication.factor: {{ $factor }}
share.coordinator.state.topic.min.isr: {{ $isr }}
share.coordinator.state.topic.replication.factor: {{ $factor }}
transaction.state.log.min.isr: {{ $isr }}
transaction.state.log.replication.factor: {{ $factor }}
{{- end -}}

{{/* What config and the defaults come to together, without what the topology decides. YAML. */}}
{{- define "kafka.chosenProperties" -}}
{{- $chosen := include "kafka.defaultProperties" . | fromYaml -}}
{{- range $key, $value := .Values.config -}}
{{- if not (kindIs "invalid" $value) }}{{ $_ := set $chosen $key $value }}{{ end -}}
{{- end -}}
{{- toYaml $chosen -}}
{{- end -}}

{{/* The server.properties that all pods share, sorted, one property a line. Numbers go through JSON, as Go prints
     large ones with an exponent; text is escaped as java.util.Properties reads it. */}}
{{- define "kafka.properties" -}}
{{- $all := merge (include "kafka.ownedProperties" . | fromYaml) (include "kafka.chosenProperties" . | fromYaml) -}}
{{- range $key, $value := $all }}
{{- if kindIs "slice" $value }}{{ $parts := list }}{{ range $value }}{{ $parts = append $parts (kindIs "string" . | ternary . (toJson .)) }}{{ end }}{{ $value = join "," $parts }}{{ end }}
{{- if not (kindIs "string" $value) }}{{ $value = toJson $value }}{{ end }}
{{- $value = $value | replace "\\" "\\\\" | replace "\n" "\\n" | replace "\r" "\\r" | replace "\t" "\\t" }}
{{ $key }}={{ hasPrefix " " $value | ternary "\\" "" }}{{ $value }}
{{- end }}
{{- end -}}
