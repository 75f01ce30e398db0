package io.percolate.kit.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphTest {

  /** What a small autograd engine computes with. */
  private record Value(String name, double data, List<Value> from) {}

  @Test
  void aComputationIsDrawnFromItsResultAlone() {
    Value x = new Value("x", 2, List.of());
    Value w = new Value("w", -3, List.of());
    Value loss = new Value("x·w", -6, List.of(x, w));

    Graph graph = Plot.graph(loss, Value::from, v -> v.name() + "\nvalue " + v.data());

    assertThat(graph.alt())
        .isEqualTo(
            "Graph of 3 nodes and 2 arrows. Nodes: x (value 2.0); w (value -3.0); x·w (value -6.0)."
                + " Arrows: x → x·w; w → x·w.");
  }

  @Test
  void aValueThatIsUsedTwiceIsOneBoxWithTwoArrows() {
    Value x = new Value("x", 3, List.of());
    Graph graph = Plot.graph(new Value("x·x", 9, List.of(x, x)), Value::from, Value::name);

    assertThat(graph.alt()).contains("2 nodes and 2 arrows").endsWith("x → x·x; x → x·x.");
  }

  @Test
  void equalValuesAreTwoBoxes() {
    Value one = new Value("a", 1, List.of());
    Value other = new Value("a", 1, List.of());
    Graph graph = Plot.graph(new Value("a+a", 2, List.of(one, other)), Value::from, Value::name);

    assertThat(graph.alt()).contains("3 nodes");
  }

  @Test
  void aValueAmongItsOwnChildrenIsNamed() {
    List<Value> children = new ArrayList<>();
    Value a = new Value("a", 1, children);
    children.add(new Value("b", 1, List.of(a)));

    assertThatThrownBy(() -> Plot.graph(a, Value::from, Value::name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("“a” is among its own children or theirs");
  }

  @Test
  void aComputationTooLongToReadIsRefusedWithAWayOut() {
    Value sum = new Value("0", 0, List.of());
    for (int i = 1; i <= 100_000; i++) {
      sum = new Value("" + i, i, List.of(sum));
    }
    Value all = sum;

    assertThatThrownBy(() -> Plot.graph(all, Value::from, Value::name))
        .hasMessageContaining("more than 200 nodes; draw a part");
  }

  @Test
  void edgesCarryTexts() {
    Graph graph =
        Plot.graph()
            .node("ML", "machine learning")
            .node("DL", "deep learning")
            .edge("ML", "DL", "contains")
            .topDown()
            .title("Map");

    assertThat(graph.alt())
        .isEqualTo(
            "Graph “Map” of 2 nodes and 1 arrow. Nodes: machine learning; deep learning."
                + " Arrows: machine learning → deep learning (contains).");
    assertThat(Pixels.count(graph.image(), Theme.TEXT)).isPositive();
  }

  @Test
  void addingMakesAnotherGraph() {
    Graph one = Plot.graph().node("a", "a");
    one.node("b", "b");

    assertThat(one.alt()).contains("1 node ");
  }

  @Test
  void topDownIsAsHighAsTheOtherIsWide() {
    Graph graph =
        Plot.graph().node("a", "a").node("b", "b").node("c", "c").edge("a", "b").edge("b", "c");

    assertThat(graph.image().getWidth()).isGreaterThan(2 * graph.image().getHeight());
    assertThat(graph.topDown().image().getHeight())
        .isGreaterThan(2 * graph.topDown().image().getWidth());
  }

  @Test
  void anEdgeNeedsBothItsNodes() {
    assertThatThrownBy(() -> Plot.graph().node("a", "A").edge("a", "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There is no node “b” yet; add it with node(…) before its edges. There are “a”.");
    assertThatThrownBy(() -> Plot.graph().edge("a", "b")).hasMessageContaining("none so far");
  }

  @Test
  void anIdIsGivenOnce() {
    assertThatThrownBy(() -> Plot.graph().node("a", "A").node("a", "B"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a node “a” already");
  }

  @Test
  void aCircleIsShown() {
    Graph graph =
        Plot.graph().node("a", "A").node("b", "B").node("c", "C").edge("a", "b").edge("b", "c");

    assertThatThrownBy(() -> graph.edge("c", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("closes a circle, a → b → c → a;");
    assertThatThrownBy(() -> graph.edge("b", "b")).hasMessageContaining("closes a circle, b → b;");
  }

  @Test
  void aGraphWithoutNodesCanBeDrawn() {
    assertThat(Plot.graph().title("Nothing").image().getWidth()).isPositive();
  }
}
