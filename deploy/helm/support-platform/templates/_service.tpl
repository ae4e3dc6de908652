{{/* The address of a service inside the cluster; a gateway routes /api/<service> to it. */}}
{{- define "support-platform.service" -}}
apiVersion: v1
kind: Service
metadata:
  {{- include "support-platform.metadata" . | nindent 2 }}
spec:
  type: ClusterIP
  selector:
    {{- include "support-platform.selector" . | nindent 4 }}
  ports:
    - name: http
      port: 80
      targetPort: http
      protocol: TCP
      appProtocol: http
{{- end }}
