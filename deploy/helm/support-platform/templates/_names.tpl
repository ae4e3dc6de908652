{{/* What every object of a service is called. A release name has up to 53 characters, a Service may have 63. */}}
{{- define "support-platform.name" -}}
{{ printf "%s-%s" (.root.Release.Name | trunc 50 | trimSuffix "-") .name }}
{{- end }}

{{/* Name and labels of an object; .suffix tells a second one of a kind apart. */}}
{{- define "support-platform.metadata" -}}
name: {{ include "support-platform.name" . }}{{ .suffix }}
labels:
  {{- include "support-platform.labels" . | nindent 2 }}
  app.kubernetes.io/managed-by: {{ .root.Release.Service }}
  helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | replace "+" "_" }}
{{- end }}

{{/* Labels of objects and pods. */}}
{{- define "support-platform.labels" -}}
{{ include "support-platform.selector" . }}
app.kubernetes.io/part-of: support-platform
app.kubernetes.io/version: {{ include "support-platform.tag" . | quote }}
{{- end }}

{{/* Labels that select pods. Never a version among them: a Deployment's selector cannot change, so the next release could not be applied. */}}
{{- define "support-platform.selector" -}}
app.kubernetes.io/name: {{ .name }}-service
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end }}

{{/* The image tag of a service: its own, or the release's, or the version the chart was made for. */}}
{{- define "support-platform.tag" -}}
{{ .service.image.tag | default .root.Values.image.tag | default .root.Chart.AppVersion }}
{{- end }}

{{/* The image of a service; a digest decides alone, the tag beside it is for people. */}}
{{- define "support-platform.image" -}}
{{ printf "%s/%s-service:%s" .root.Values.image.prefix .name (include "support-platform.tag" .) }}
{{- with .service.image.digest }}@{{ . }}{{ end }}
{{- end }}
