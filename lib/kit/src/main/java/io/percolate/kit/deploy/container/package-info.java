/** What a container is made of and told: Dockerfiles and Kubernetes manifests, read and judged. */
package io.percolate.kit.deploy.container;
