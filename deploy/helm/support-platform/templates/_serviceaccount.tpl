{{/* An identity per service, so that rights can be given to one of them; none of them talks to the Kubernetes API. */}}
{{- define "support-platform.serviceaccount" -}}
apiVersion: v1
kind: ServiceAccount
metadata:
  {{- include "support-platform.metadata" . | nindent 2 }}
automountServiceAccountToken: false
{{- end }}
