package io.percolate.kernel.maven;

import io.percolate.kernel.magic.MagicException;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Runs {@link AetherResolver} in a class loader of its own, started on first use. Its libraries
 * stand in the folder {@code maven} beside the kernel's jar; where that isn't there, as in tests,
 * they are on the kernel's class path.
 */
public final class IsolatedResolver implements MavenMagics.Resolver {
  private BiFunction<Map<String, List<String>>, Map<String, String>, List<Path>> resolver;

  @Override
  public synchronized List<Path> resolve(
      List<PomText.Artifact> artifacts, Map<String, String> repositories) {
    Map<String, List<String>> plain = new LinkedHashMap<>();
    artifacts.forEach(a -> plain.put(a.coordinates(), a.exclusions()));
    try {
      if (resolver == null) {
        resolver = load();
      }
      return withOwnLoader(plain, repositories);
    } catch (IllegalStateException e) {
      throw new MagicException(e.getMessage(), e);
    } catch (ReflectiveOperationException | IOException | URISyntaxException e) {
      throw new MagicException("%maven can't start Maven's resolver: " + e, e);
    }
  }

  private List<Path> withOwnLoader(
      Map<String, List<String>> artifacts, Map<String, String> repositories) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(resolver.getClass().getClassLoader());
    try {
      return resolver.apply(artifacts, repositories);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @SuppressWarnings("unchecked")
  private static BiFunction<Map<String, List<String>>, Map<String, String>, List<Path>> load()
      throws ReflectiveOperationException, IOException, URISyntaxException {
    ClassLoader loader =
        new URLClassLoader(urls().toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    return (BiFunction<Map<String, List<String>>, Map<String, String>, List<Path>>)
        loader
            .loadClass("io.percolate.kernel.maven.AetherResolver")
            .getDeclaredConstructor()
            .newInstance();
  }

  private static List<URL> urls() throws IOException, URISyntaxException {
    Path own =
        Path.of(IsolatedResolver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path folder = own.resolveSibling("maven");
    List<URL> urls = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      urls.add(url(own));
      try (Stream<Path> jars = Files.list(folder)) {
        for (Path jar : jars.sorted().toList()) {
          urls.add(url(jar));
        }
      }
    } else {
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        urls.add(url(Path.of(entry)));
      }
    }
    return urls;
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }
}
