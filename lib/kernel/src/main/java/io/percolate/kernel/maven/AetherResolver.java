package io.percolate.kernel.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.eclipse.aether.ConfigurationProperties;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.supplier.RepositorySystemSupplier;
import org.eclipse.aether.transfer.ArtifactNotFoundException;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/**
 * Maven's resolver. Loaded by {@link IsolatedResolver} only, so its interface is of JDK types:
 * exclusions by artifact, and addresses by repository id, to jars; a plain {@link
 * IllegalStateException} says what can't be had.
 */
public final class AetherResolver
    implements BiFunction<Map<String, List<String>>, Map<String, String>, List<Path>> {
  private static final int CONNECT_MS = 5_000;
  private static final int ANSWER_MS = 30_000;

  private final RepositorySystem system = new RepositorySystemSupplier().get();
  private final MavenSettings settings = MavenSettings.read();

  @Override
  public List<Path> apply(Map<String, List<String>> artifacts, Map<String, String> repositories) {
    DefaultRepositorySystemSession session = session();
    CollectRequest collect = new CollectRequest();
    artifacts.forEach((coordinates, out) -> collect.addDependency(dependency(coordinates, out)));
    List<RemoteRepository> remotes =
        repositories.entrySet().stream()
            .map(e -> new RemoteRepository.Builder(e.getKey(), "default", e.getValue()).build())
            .toList();
    collect.setRepositories(system.newResolutionRepositories(session, remotes));
    DependencyRequest request =
        new DependencyRequest(collect, DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME));
    try {
      return system.resolveDependencies(session, request).getArtifactResults().stream()
          .map(result -> result.getArtifact().getFile().toPath())
          .toList();
    } catch (DependencyResolutionException e) {
      throw new IllegalStateException(words(e, String.join(" ", artifacts.keySet())), e);
    }
  }

  private DefaultRepositorySystemSession session() {
    DefaultRepositorySystemSession session = MavenRepositorySystemUtils.newSession();
    LocalRepository local = new LocalRepository(settings.localRepository().toFile());
    session.setLocalRepositoryManager(system.newLocalRepositoryManager(session, local));
    session.setMirrorSelector(settings.mirrors());
    session.setSystemProperties(System.getProperties());
    session.setConfigProperty(ConfigurationProperties.CONNECT_TIMEOUT, CONNECT_MS);
    session.setConfigProperty(ConfigurationProperties.REQUEST_TIMEOUT, ANSWER_MS);
    session.setConfigProperty("aether.connector.http.retryHandler.count", 1);
    return session;
  }

  private static Dependency dependency(String coordinates, List<String> exclusions) {
    List<Exclusion> excluded =
        exclusions.stream()
            .map(name -> name.split(":"))
            .map(name -> new Exclusion(name[0], name[1], "*", "*"))
            .toList();
    return new Dependency(new DefaultArtifact(coordinates), JavaScopes.COMPILE, false, excluded);
  }

  private static String words(DependencyResolutionException failure, String wanted) {
    Throwable cause = failure;
    while (cause.getCause() != null && !(cause instanceof ArtifactNotFoundException)) {
      cause = cause.getCause();
    }
    if (cause instanceof ArtifactNotFoundException notFound) {
      return "%maven "
          + wanted
          + ": there is no "
          + notFound.getArtifact()
          + " in "
          + notFound.getRepository().getId()
          + "; check the coordinates.";
    }
    return "%maven "
        + wanted
        + ": the repository can't be reached ("
        + cause.getClass().getSimpleName()
        + ": "
        + cause.getMessage()
        + "). Without a network only what Maven already has on this machine can be used.";
  }
}
