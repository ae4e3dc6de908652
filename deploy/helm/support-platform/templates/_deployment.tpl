{{/* The pods of a service: an init container brings the schema up to date, the container serves. */}}
{{- define "support-platform.deployment" -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  {{- include "support-platform.metadata" . | nindent 2 }}
spec:
  replicas: {{ .service.replicas }}
  revisionHistoryLimit: 5
  minReadySeconds: 5
  progressDeadlineSeconds: 300
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxSurge: 1
      maxUnavailable: 0
  selector:
    matchLabels:
      {{- include "support-platform.selector" . | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "support-platform.labels" . | nindent 8 }}
      annotations:
        # A changed setting is a new pod template, so it rolls out like a new version.
        checksum/settings: {{ print (include "support-platform.settings" .) .service.properties | sha256sum }}
        {{- with .service.podAnnotations }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
    spec:
      serviceAccountName: {{ include "support-platform.name" . }}
      automountServiceAccountToken: false
      # Without this every Service of the namespace would become variables beside the settings.
      enableServiceLinks: false
      terminationGracePeriodSeconds: {{ .service.terminationGracePeriodSeconds }}
      securityContext:
        runAsNonRoot: true
        runAsUser: 10001
        runAsGroup: 10001
        seccompProfile:
          type: RuntimeDefault
      {{- with .root.Values.image.pullSecrets }}
      imagePullSecrets:
        {{- range . }}
        - name: {{ . }}
        {{- end }}
      {{- end }}
      {{- with .service.nodeSelector }}
      nodeSelector:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with .service.tolerations }}
      tolerations:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      topologySpreadConstraints:
        {{- include "support-platform.spread" (merge (dict "over" "topology.kubernetes.io/zone") .) | nindent 8 }}
        {{- include "support-platform.spread" (merge (dict "over" "kubernetes.io/hostname") .) | nindent 8 }}
      initContainers:
        - name: migrate
          {{- include "support-platform.process" . | nindent 10 }}
          env:
            - name: QUARKUS_INIT_AND_EXIT
              value: "true"
            - name: QUARKUS_FLYWAY_MIGRATE_AT_START
              value: "true"
            {{- include "support-platform.secret" (dict "variable" "PLATFORM_DATABASE_OWNER_PASSWORD" "from" .service.database.owner) | nindent 12 }}
            {{- include "support-platform.secrets" . | nindent 12 }}
      containers:
        - name: service
          {{- include "support-platform.process" . | nindent 10 }}
          env:
            - name: QUARKUS_FLYWAY_MIGRATE_AT_START
              value: "false"
            {{- include "support-platform.secrets" . | nindent 12 }}
          ports:
            - name: http
              containerPort: 8080
              protocol: TCP
          startupProbe:
            httpGet:
              path: /q/health/started
              port: http
            periodSeconds: 2
            timeoutSeconds: 2
            failureThreshold: {{ div .service.startupSeconds 2 }}
          readinessProbe:
            httpGet:
              path: /q/health/ready
              port: http
            periodSeconds: 5
            timeoutSeconds: 3
            failureThreshold: 2
          livenessProbe:
            httpGet:
              path: /q/health/live
              port: http
            periodSeconds: 10
            timeoutSeconds: 5
            failureThreshold: 3
      volumes:
        - name: tmp
          emptyDir:
            sizeLimit: {{ .service.tmpSize }}
        {{- if .service.properties }}
        - name: properties
          configMap:
            name: {{ include "support-platform.name" . }}-properties
        {{- end }}
{{- end }}
