package io.percolate.kit.deploy.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * One object of a Kubernetes manifest, as maps and lists, with a way to what stands deep inside.
 *
 * @param values as YAML 1.1 reads them, which is what Kubernetes does
 */
public record Manifest(Map<String, Object> values) {

  /**
   * Reads a manifest: one object, or several with {@code ---} between them. What a {@code List}
   * holds comes one by one.
   *
   * @throws ContainerException if the text isn't YAML, has a key twice in one map, or holds
   *     something other than objects with a kind
   */
  public static List<Manifest> read(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    List<Manifest> manifests = new ArrayList<>();
    try {
      StreamSupport.stream(
              new Yaml(new SafeConstructor(options)).loadAll(yaml).spliterator(), false)
          .forEach(each -> add(each, manifests));
    } catch (YAMLException e) {
      throw new ContainerException("This isn't YAML: " + e.getMessage());
    }
    return manifests;
  }

  private static void add(Object document, List<Manifest> to) {
    if (document == null) {
      return; // nothing between two lines of ---
    }
    if (!(document instanceof Map<?, ?> map) || !(map.get("kind") instanceof String)) {
      throw new ContainerException(
          "An object of a manifest is a map with a kind, such as kind: Deployment, at its first level.");
    }
    @SuppressWarnings("unchecked") // YAML's keys are compared as text from here on
    Manifest manifest = new Manifest((Map<String, Object>) map);
    if (manifest.kind().equals("List")) {
      manifest.list("items").forEach(item -> add(item, to));
    } else {
      to.add(manifest);
    }
  }

  /** What it is: {@code Deployment}, {@code Service} … */
  public String kind() {
    return (String) values.get("kind");
  }

  /**
   * What stands at a path, as {@code spec.template.spec.containers.0.image}: names of keys, and
   * places in lists counted from 0.
   *
   * @return a map, list, text, number or boolean; empty if there is nothing
   */
  public Optional<Object> at(String path) {
    Object here = values;
    for (String step : path.split("\\.")) {
      if (here instanceof Map<?, ?> map) {
        here = map.get(step);
      } else if (here instanceof List<?> list && step.matches("\\d{1,4}")) {
        int place = Integer.parseInt(step);
        here = place < list.size() ? list.get(place) : null;
      } else {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(here);
  }

  /** A text, or a number or boolean as text; empty text if there is none of these. */
  public String text(String path) {
    return at(path)
        .filter(value -> !(value instanceof Map) && !(value instanceof List))
        .map(Object::toString)
        .orElse("");
  }

  /** A list; empty if there is none. */
  public List<Object> list(String path) {
    return at(path)
        .filter(List.class::isInstance)
        .map(value -> ((List<?>) value).stream().map(Object.class::cast).toList())
        .orElse(List.of());
  }

  /** A map; empty if there is none. */
  public Map<String, Object> map(String path) {
    @SuppressWarnings("unchecked") // keys that aren't text are found by nobody
    Map<String, Object> map =
        at(path)
            .filter(Map.class::isInstance)
            .map(value -> (Map<String, Object>) value)
            .orElse(Map.of());
    return map;
  }
}
