// question: manifest
// message: to ask the pod itself by HTTP
String manifest(Service service) {
    return """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: %1$s}
            spec:
              replicas: %4$d
              selector: {matchLabels: {app: %1$s}}
              template:
                metadata: {labels: {app: %1$s}}
                spec:
                  containers:
                    - name: server
                      image: %2$s
                      ports: [{name: http, containerPort: %3$d}]
                      startupProbe: {httpGet: {path: /health, port: http}, periodSeconds: 1, failureThreshold: %6$d}
                      readinessProbe: {httpGet: {path: /ready, port: http, scheme: HTTPS}}
                      livenessProbe: {httpGet: {path: /health, port: http}}
                      resources: {requests: {cpu: 250m, memory: %5$dMi}, limits: {memory: %5$dMi}}
                      securityContext: {runAsNonRoot: true, allowPrivilegeEscalation: false}
            """.formatted(service.name(), service.image(), service.port(), service.replicas(),
                    service.memoryMi(), 2 * service.startSeconds());
}
