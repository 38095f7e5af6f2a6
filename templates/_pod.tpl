{{/* What the scripts know of the cluster. The count of replicas is here and nowhere in the pod, so that changing it
     restarts nobody. Every value is of a pattern that needs no quotes in a shell. */}}
{{- define "kafka.clusterEnv" -}}
CLUSTER_ID={{ include "kafka.clusterId" . }}
CONTROLLERS={{ include "kafka.controllerList" (dict "root" . "key" "host") }}
CONTROLLER_DOMAIN={{ include "kafka.domain" (dict "root" . "component" "controller") }}
CONTROLLER_NAME={{ include "kafka.controllerName" . }}
DEDICATED={{ int .Values.controllers.replicas }}
DOMAIN={{ include "kafka.domain" (dict "root" . "component" "broker") }}
LOWER_REPLICATION_FACTOR={{ .Values.lowerReplicationFactor }}
NAME={{ include "kafka.fullname" . }}
NAMESPACE={{ .Release.Namespace }}
REPLICAS={{ int .Values.replicas }}
VOTERS={{ include "kafka.controllerList" (dict "root" . "key" "id") }}
{{- end -}}

{{/* What the scripts are and what they know: the data of a ConfigMap. */}}
{{- define "kafka.scripts" -}}
cluster.env: |
  {{- include "kafka.clusterEnv" . | nindent 2 }}
{{ (.Files.Glob "files/*.{sh,awk,txt}").AsConfig }}
{{- end -}}

{{- define "kafka.log4j2" -}}
{{ .Values.log4j2 | default (.Files.Get "files/log4j2.yaml") | trim }}
{{- end -}}

{{/* Changes when a running Kafka would read something else after a restart, but for what retune.sh changes without one. */}}
{{- define "kafka.checksum" -}}
{{- $dynamic := list }}{{ range .Files.Lines "files/dynamic.txt" }}{{ $dynamic = append $dynamic (splitList " " . | first) }}{{ end -}}
{{- $fixed := list -}}
{{- range splitList "\n" (include "kafka.properties" .) -}}
{{- if not (has (splitList "=" . | first) $dynamic) }}{{ $fixed = append $fixed . }}{{ end -}}
{{- end -}}
{{ print (join "\n" $fixed) (include "kafka.log4j2" .) (include "kafka.clusterId" .) | sha256sum }}
{{- end -}}

{{/* Takes heap and resources. */}}
{{- define "kafka.heapOptions" -}}
{{- $heap := .heap | default "50%" -}}
{{- if not (hasSuffix "%" $heap) -}}
-Xms{{ $heap }} -Xmx{{ $heap }}
{{- else if ((.resources).limits).memory -}}
{{- $share := trimSuffix "%" $heap -}}
-XX:InitialRAMPercentage={{ $share }} -XX:MaxRAMPercentage={{ $share }}
{{- else -}}
-Xms1g -Xmx1g
{{- end -}}
{{- end -}}

{{/* Container security that the restricted Pod Security Standard asks for, and a read-only root. */}}
{{- define "kafka.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}

{{- define "kafka.podSecurity" -}}
runAsNonRoot: true
runAsUser: 1000
runAsGroup: 1000
fsGroup: 1000
fsGroupChangePolicy: OnRootMismatch
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{/* The pod's spec before the user's own is merged into it. Takes root, component, and as own the values that this component has for
     itself: those at the root for brokers, `controllers` for dedicated controllers. YAML. */}}
{{- define "kafka.pod" -}}
serviceAccountName: {{ include "kafka.serviceAccount" .root | quote }}
automountServiceAccountToken: false
enableServiceLinks: false
terminationGracePeriodSeconds: {{ int .root.Values.terminationGracePeriodSeconds }}
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . | quote }}
  {{- end }}
{{- end }}
securityContext:
  {{- include "kafka.podSecurity" . | nindent 2 }}
topologySpreadConstraints:
  {{- range list "kubernetes.io/hostname" "topology.kubernetes.io/zone" }}
  - maxSkew: 1
    topologyKey: {{ . }}
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        {{- include "kafka.selector" $ | nindent 8 }}
  {{- end }}
initContainers:
  - name: configure
    image: {{ include "kafka.image" .root | quote }}
    imagePullPolicy: {{ .root.Values.image.pullPolicy }}
    command: [/chart/configure.sh]
    env:
      - name: POD_NAME
        valueFrom: {fieldRef: {fieldPath: metadata.name}}
      # Kubernetes 1.35 and later copy the node's zone onto the pod; before that this is empty.
      - name: ZONE
        valueFrom: {fieldRef: {fieldPath: "metadata.labels['topology.kubernetes.io/zone']"}}
      {{- include "kafka.toolEnv" . | nindent 6 }}
    terminationMessagePolicy: FallbackToLogsOnError
    securityContext:
      {{- include "kafka.containerSecurity" . | nindent 6 }}
    resources:
      {{- toYaml (.own.resources | default dict) | nindent 6 }}
    volumeMounts:
      {{- include "kafka.volumeMounts" . | nindent 6 }}
containers:
  - name: kafka
    image: {{ include "kafka.image" .root | quote }}
    imagePullPolicy: {{ .root.Values.image.pullPolicy }}
    command: [/chart/start.sh]
    env:
      - name: POD_NAME
        valueFrom: {fieldRef: {fieldPath: metadata.name}}
      - name: LEAVE_SECONDS
        value: {{ div (int .root.Values.terminationGracePeriodSeconds) 2 | quote }}
      {{- include "kafka.toolEnv" . | nindent 6 }}
      - name: HEAP_OPTIONS
        value: {{ include "kafka.heapOptions" .own }}
      - name: JVM_OPTIONS
        value: {{ join " " (.root.Values.jvmOptions | default list) | quote }}
    ports:
      {{- if eq .component "broker" }}
      - {name: client, containerPort: 9092}
      {{- end }}
      - {name: controller, containerPort: 9093}
    lifecycle:
      preStop:
        exec: {command: [/chart/leave.sh]}
    # A broker opens its client port once it is unfenced, however long the recovery of its logs takes; a controller opens its port
    # at once, and is asked whether it knows a quorum.
    {{- $port := eq .component "broker" | ternary "client" "controller" }}
    startupProbe:
      tcpSocket: {port: {{ $port }}}
      periodSeconds: 1
      failureThreshold: 86400
    readinessProbe:
      {{- if eq .component "broker" }}
      tcpSocket: {port: client}
      {{- else }}
      exec: {command: [/chart/ready.sh]}
      timeoutSeconds: 5
      {{- end }}
      periodSeconds: 5
    livenessProbe:
      tcpSocket: {port: {{ $port }}}
      periodSeconds: 10
      timeoutSeconds: 5
      failureThreshold: 6
    terminationMessagePolicy: FallbackToLogsOnError
    securityContext:
      {{- include "kafka.containerSecurity" . | nindent 6 }}
    resources:
      {{- toYaml (.own.resources | default dict) | nindent 6 }}
    volumeMounts:
      {{- include "kafka.volumeMounts" . | nindent 6 }}
volumes:
  - name: chart
    configMap: {name: {{ include "kafka.fullname" .root | quote }}, defaultMode: 0555}
  - name: config
    emptyDir: {sizeLimit: 1Mi}
  - name: tmp
    emptyDir: {}
  {{- if .root.Values.storage.ephemeral }}
  - name: data
    emptyDir: {sizeLimit: {{ .own.storage.size | quote }}}
  {{- else if .root.Values.storage.existingClaim }}
  - name: data
    persistentVolumeClaim: {claimName: {{ .root.Values.storage.existingClaim | quote }}}
  {{- end }}
{{- end -}}

{{/* Kafka's tools run for a second: the first compiler and the image's class archive cost a third of the CPU. Under a name of
     our own, as Kafka's would reach the broker and every kubectl exec. */}}
{{- define "kafka.toolEnv" -}}
- name: TOOL_JVM_OPTIONS
  value: -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:SharedArchiveFile=/opt/kafka/kafka.jsa -Xshare:auto
{{- end -}}

{{- define "kafka.volumeMounts" -}}
- {name: chart, mountPath: /chart, readOnly: true}
- {name: config, mountPath: /etc/kafka}
- {name: tmp, mountPath: /tmp}
# Exactly where the image declares a volume: mounted above it, the runtime would put a throwaway one over the data.
- {name: data, mountPath: /var/lib/kafka/data}
{{- end -}}

{{/* A pod that runs Kafka's tools once: what it has in common with the nodes' pods. Without their ServiceAccount, as a hook
     may run before that is made. */}}
{{- define "kafka.toolPod" -}}
{{- $pod := include "kafka.pod" (dict "root" . "component" "broker" "own" .Values) | fromYaml -}}
{{- $_ := include "kafka.merge" (dict "base" $pod "patch" .Values.pod.spec) -}}
{{- toYaml (pick $pod "automountServiceAccountToken" "enableServiceLinks" "imagePullSecrets" "nodeSelector" "securityContext" "tolerations") }}
restartPolicy: Never
{{- end -}}

{{- define "kafka.toolContainer" -}}
image: {{ include "kafka.image" . | quote }}
imagePullPolicy: {{ .Values.image.pullPolicy }}
securityContext:
  {{- include "kafka.containerSecurity" . | nindent 2 }}
resources:
  requests: {cpu: 100m, memory: 256Mi}
  limits: {memory: 512Mi}
{{- end -}}
