{{/* A drained node takes one pod of a service at a time; a pod that is broken anyway never holds up the drain. */}}
{{- define "support-platform.poddisruptionbudget" -}}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  {{- include "support-platform.metadata" . | nindent 2 }}
spec:
  maxUnavailable: 1
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels:
      {{- include "support-platform.selector" . | nindent 6 }}
{{- end }}
