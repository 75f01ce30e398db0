package io.percolate.kit.deploy.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ManifestTest {
  @Test
  void whatStandsDeepInsideIsFoundByItsPath() {
    Manifest pod =
        Manifest.read("kind: Pod\nspec:\n  containers:\n  - {name: a, ports: [80, 81]}\n").get(0);
    assertThat(pod.text("spec.containers.0.name")).isEqualTo("a");
    assertThat(pod.at("spec.containers.0.ports.1")).contains(81);
    assertThat(pod.list("spec.containers")).hasSize(1);
    assertThat(pod.map("spec.containers.0")).containsKeys("name", "ports");
    assertThat(pod.at("spec.containers.7")).isEmpty();
    assertThat(pod.at("spec.containers.name")).isEmpty();
    assertThat(pod.at("kind.of.nothing")).isEmpty();
    assertThat(pod.text("spec")).isEmpty();
    assertThat(pod.list("kind")).isEmpty();
    assertThat(pod.map("kind")).isEmpty();
  }

  @Test
  void documentsAndListsComeOneByOne() {
    assertThat(
            Manifest.read(
                "---\nkind: A\n---\n---\nkind: List\nitems:\n- {kind: B}\n- {kind: C}\n---\n"))
        .extracting(Manifest::kind)
        .containsExactly("A", "B", "C");
  }

  @Test
  void whatIsNoManifestIsRefused() {
    assertThatThrownBy(() -> Manifest.read("a: [1\nb: 2"))
        .isInstanceOf(ContainerException.class)
        .hasMessageStartingWith("This isn't YAML: ");
    assertThatThrownBy(() -> Manifest.read("kind: A\nkind: B\n"))
        .hasMessageContaining("duplicate key");
    assertThatThrownBy(() -> Manifest.read("just text")).hasMessageContaining("a map with a kind");
    assertThatThrownBy(() -> Manifest.read("kind: !!java.io.File [x]\n"))
        .isInstanceOf(ContainerException.class);
  }
}
