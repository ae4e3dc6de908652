{{/* All settings of a service that are no secret, as the environment variables it reads. */}}
{{- define "support-platform.configmap" -}}
apiVersion: v1
kind: ConfigMap
metadata:
  {{- include "support-platform.metadata" . | nindent 2 }}
data:
  {{- include "support-platform.settings" . | nindent 2 }}
{{- end }}

{{/* Settings that no environment variable can name, as the file that Quarkus reads beside the application. */}}
{{- define "support-platform.propertiesfile" -}}
{{- if .service.properties -}}
apiVersion: v1
kind: ConfigMap
metadata:
  {{- include "support-platform.metadata" (merge (dict "suffix" "-properties") .) | nindent 2 }}
data:
  application.properties: |
    {{- range $key, $value := .service.properties }}
    {{ $key }}={{ $value }}
    {{- end }}
{{- end }}
{{- end }}

{{/* Settings that all services share, then the service's own, which win. */}}
{{- define "support-platform.settings" -}}
{{- $platform := .root.Values.platform }}
{{- $database := .service.database }}
{{- $shared := dict
      "QUARKUS_HTTP_PORT" "8080"
      "QUARKUS_SHUTDOWN_DELAY" (printf "PT%vS" .service.shutdownDelaySeconds)
      "JDK_JAVA_OPTIONS" .service.javaOptions
      "PLATFORM_PUBLIC_BASE" $platform.publicBase
      "PLATFORM_CORS_ORIGINS" (join "," $platform.corsOrigins)
      "PLATFORM_AUDIENCE" $platform.audience
      "PLATFORM_VENDOR_TENANT" $platform.vendorTenant
      "PLATFORM_ISSUERS_WORK_URL" $platform.issuers.work.url
      "PLATFORM_ISSUERS_WORK_TENANTS" (join "," $platform.issuers.work.tenants)
      "PLATFORM_ISSUERS_PERSONAL_URL" $platform.issuers.personal.url
      "PLATFORM_KAFKA_BOOTSTRAP" $platform.kafka.bootstrap
      "PLATFORM_DATABASE_HOST" ($database.host | default $platform.database.host)
      "PLATFORM_DATABASE_PORT" ($database.port | default $platform.database.port | toString)
      "PLATFORM_DATABASE_NAME" $database.name
      "PLATFORM_DATABASE_APP_USER" $database.app.user
      "PLATFORM_DATABASE_OWNER_USER" $database.owner.user }}
{{- mustMergeOverwrite $shared .service.config | toYaml }}
{{- end }}
