{{/* Name of the StatefulSet and the beginning of all others. At most 52 characters, as Kubernetes puts
     "<name>-<hash of 10>" into a label of 63; letters first and no dots, as a Service's name must be. */}}
{{- define "kafka.fullname" -}}
{{- $name := .Values.nameOverride | default .Chart.Name -}}
{{- $full := .Values.fullnameOverride -}}
{{- if not $full -}}
{{- $full = contains $name .Release.Name | ternary .Release.Name (printf "%s-%s" .Release.Name $name) | replace "." "-" -}}
{{- end -}}
{{- if regexMatch "^[0-9]" $full }}{{ $full = printf "%s-%s" $name $full }}{{ end -}}
{{- if gt (len $full) 52 }}{{ $full = printf "%s-%s" (trunc 43 $full | trimSuffix "-") (sha256sum $full | trunc 8) }}{{ end -}}
{{- $full -}}
{{- end -}}

{{/* The same for dedicated controllers. */}}
{{- define "kafka.controllerName" -}}
{{- $full := include "kafka.fullname" . -}}
{{- if gt (len $full) 41 }}{{ $full = printf "%s-%s" (trunc 32 $full | trimSuffix "-") (sha256sum $full | trunc 8) }}{{ end -}}
{{- $full }}-controller
{{- end -}}

{{/* Name of the StatefulSet of a component. Takes root and component. */}}
{{- define "kafka.setName" -}}
{{ include (eq .component "controller" | ternary "kafka.controllerName" "kafka.fullname") .root }}
{{- end -}}

{{- define "kafka.service" -}}{{ include "kafka.fullname" . }}-svc{{- end -}}

{{/* What follows a pod's name in its DNS name. Takes root and component. */}}
{{- define "kafka.domain" -}}
{{ include "kafka.setName" . }}-svc.{{ .root.Release.Namespace }}.svc.{{ .root.Values.clusterDomain }}
{{- end -}}

{{- define "kafka.serviceAccount" -}}
{{ .Values.serviceAccount.name | default (ternary (include "kafka.fullname" .) "default" (eq .Values.serviceAccount.create true)) }}
{{- end -}}

{{/* Sixteen hex digits taken as sixteen bytes: a canonical Kafka Uuid that never begins with a dash, the same at each render. */}}
{{- define "kafka.clusterId" -}}
{{ .Values.clusterId | default (printf "%s/%s" .Release.Namespace .Release.Name | sha256sum | trunc 16 | b64enc | trimSuffix "==") }}
{{- end -}}

{{- define "kafka.image" -}}
{{- with .Values.image -}}
{{ with .registry }}{{ . }}/{{ end }}{{ .repository }}:{{ .tag | default $.Chart.AppVersion }}{{ with .digest }}@{{ . }}{{ end }}
{{- end -}}
{{- end -}}

{{/* Labels that select the nodes; they never change, as the StatefulSet's selector can't. Takes root and component. */}}
{{- define "kafka.selector" -}}
app.kubernetes.io/name: {{ .root.Values.nameOverride | default .root.Chart.Name | quote }}
app.kubernetes.io/instance: {{ .root.Release.Name | quote }}
app.kubernetes.io/component: {{ .component }}
{{- end -}}

{{/* Metadata of every object but the pods. Takes root, name, and optionally labels and annotations. */}}
{{- define "kafka.metadata" -}}
{{- include "kafka.validate" .root -}}
name: {{ .name | quote }}
namespace: {{ .root.Release.Namespace | quote }}
labels:
  {{- $own := dict "app.kubernetes.io/version" .root.Chart.AppVersion "app.kubernetes.io/managed-by" .root.Release.Service
      "helm.sh/chart" (printf "%s-%s" .root.Chart.Name .root.Chart.Version | replace "+" "_") }}
  {{- $selector := omit (include "kafka.selector" (dict "root" .root "component" "") | fromYaml) "app.kubernetes.io/component" }}
  {{- toYaml (merge $own $selector (.labels | default dict) (.root.Values.labels | default dict)) | nindent 2 }}
{{- with .annotations }}
annotations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end -}}
