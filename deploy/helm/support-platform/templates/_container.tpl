{{/* What both containers of a pod share: the image, its settings, its limits, its rights. */}}
{{- define "support-platform.process" -}}
image: {{ include "support-platform.image" . }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
envFrom:
  - configMapRef:
      name: {{ include "support-platform.name" . }}
resources:
  {{- toYaml .service.resources | nindent 2 }}
securityContext:
  allowPrivilegeEscalation: false
  privileged: false
  readOnlyRootFilesystem: true
  runAsNonRoot: true
  capabilities:
    drop: [ALL]
volumeMounts:
  - name: tmp
    mountPath: /tmp
  {{- if .service.properties }}
  - name: properties
    mountPath: /deployments/config
    readOnly: true
  {{- end }}
{{- end }}

{{/* The secrets of a serving pod: the password of its restricted database role and what else the service asks for. */}}
{{- define "support-platform.secrets" -}}
{{ include "support-platform.secret" (dict "variable" "PLATFORM_DATABASE_APP_PASSWORD" "from" .service.database.app) }}
{{- range $variable, $from := .service.secrets }}
{{ include "support-platform.secret" (dict "variable" $variable "from" $from) }}
{{- end }}
{{- end }}

{{/* One variable out of a Secret that exists already. */}}
{{- define "support-platform.secret" -}}
- name: {{ .variable }}
  valueFrom:
    secretKeyRef:
      name: {{ .from.secret }}
      key: {{ .from.key }}
{{- end }}

{{/* Pods of one release of one service stay apart where the cluster has room, and start all the same where it has none. */}}
{{- define "support-platform.spread" -}}
- maxSkew: 1
  topologyKey: {{ .over }}
  whenUnsatisfiable: ScheduleAnyway
  labelSelector:
    matchLabels:
      {{- include "support-platform.selector" . | nindent 6 }}
  matchLabelKeys: [pod-template-hash]
{{- end }}
