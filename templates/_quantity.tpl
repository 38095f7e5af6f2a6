{{/* Bytes of a Kubernetes quantity ("2Gi", "500M", "1073741824"); without Kubernetes' milli and exponent forms, which
     come out as 0. */}}
{{- define "kafka.bytes" -}}
{{- $unit := regexFind "[A-Za-z]*$" . -}}
{{- $factor := get (dict "" 1.0 "k" 1e3 "M" 1e6 "G" 1e9 "T" 1e12 "P" 1e15 "Ki" 1024.0 "Mi" 1048576.0 "Gi" 1073741824.0 "Ti" 1099511627776.0 "Pi" 1125899906842624.0) $unit | default 0.0 -}}
{{- mulf (trimSuffix $unit . | float64) $factor -}}
{{- end -}}
