package io.percolate.exercises.shippingit;

import io.percolate.check.contract.Contract;

/** A Kubernetes manifest for a model server. */
@Contract(
    id = "manifest",
    title = "A manifest with probes",
    points = 4,
    hints = {
      "Begin with the skeleton: apiVersion, kind, metadata.name, spec.replicas, spec.selector.matchLabels, spec.template.metadata.labels, spec.template.spec.containers. A selector only finds pods that carry its label. Then the container's image, three probes, resources and securityContext.",
      "A probe in one line: readinessProbe: {httpGet: {path: /ready, port: 8080}}. startupProbe and livenessProbe ask /health; with periodSeconds: 5, the failureThreshold of the startup probe is app.startSeconds() / 5 + 1. resources: {requests: {cpu: 250m, memory: 512Mi}, limits: {memory: 512Mi}} and securityContext: {runAsNonRoot: true, allowPrivilegeEscalation: false}, with the numbers of this service."
    })
@FunctionalInterface
public interface DeploymentFile {
  /**
   * What is to run.
   *
   * @param name of the Deployment, and the value of the label by which it finds its pods
   * @param image with its version
   * @param port where the server listens
   * @param replicas how many of it
   * @param memoryMi what each may use, in MiB
   * @param startSeconds how long a start may take on a slow node, at least 10
   */
  record Service(
      String name, String image, int port, int replicas, int memoryMi, int startSeconds) {}

  /** The text of a manifest, in YAML, with one Deployment. */
  String of(Service service);
}
