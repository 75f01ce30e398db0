// question: manifest
// message: in the container's startupProbe
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
                  startupProbe: {httpGet: {path: /health, port: %3$d}, failureThreshold: %6$d, periodSeconds: 1}
                  readinessProbe: {httpGet: {path: /ready, port: %3$d}}
                  livenessProbe: {httpGet: {path: /health, port: %3$d}}
                  containers:
                    - name: server
                      image: %2$s
                      resources: {requests: {cpu: 250m, memory: %5$dMi}, limits: {memory: %5$dMi}}
                      securityContext: {runAsNonRoot: true, allowPrivilegeEscalation: false}
            """.formatted(service.name(), service.image(), service.port(), service.replicas(),
                    service.memoryMi(), 2 * service.startSeconds());
}
