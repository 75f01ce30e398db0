package io.percolate.kit.deploy;

import static io.percolate.kit.engine.LeftArrays.left;
import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.meanSquaredError;
import static io.percolate.kit.train.Train.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ZooModel;
import io.percolate.kit.data.Examples;
import io.percolate.kit.train.History;
import io.percolate.kit.train.Provenance;
import io.percolate.kit.train.Train;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeployTest {

  @TempDir Path temp;

  @Test
  void anExportedNetworkAnswersAsTheOneHere() {
    Block network = Models.mlp();
    Path folder = exported(network);
    try (DeployedModel model = Deploy.load(folder)) {
      float[][] expected = Train.probabilities(network, Models.FRESH);
      for (int i = 0; i < Models.FRESH.size(); i++) {
        float[] x = Models.FRESH.features(i);
        assertThat(model.probabilities(x)).containsExactly(expected[i], within(1e-5f));
        String name = expected[i][0] > expected[i][1] ? "upper" : "lower";
        assertThat(model.classify(x)).isEqualTo(name);
      }
    }
  }

  @Test
  void aBatchGetsTheAnswersOfItsExamples() {
    try (DeployedModel model = Deploy.load(exported(Models.mlp()))) {
      float[][] some = {Models.FRESH.features(0), Models.FRESH.features(1)};
      float[][] answers = model.predict(some);
      assertThat(answers).hasDimensions(2, 2);
      assertThat(answers[1]).containsExactly(model.predict(some[1]), within(1e-5f));
      assertThat(model.predict(new float[0][])).isEmpty();
    }
  }

  @Test
  void manyThreadsMayAskAtOnce() {
    try (DeployedModel model = Deploy.load(exported(Models.mlp()))) {
      float[] expected = model.predict(Models.FRESH.features(0));
      List<float[]> answers =
          IntStream.range(0, 400)
              .parallel()
              .mapToObj(i -> model.predict(Models.FRESH.features(0)))
              .toList();
      assertThat(answers).allSatisfy(answer -> assertThat(answer).containsExactly(expected));
    }
  }

  @Test
  void djlLoadsTheFolderByItself() throws Exception {
    Block network = Models.mlp();
    Path folder = exported(network);
    Criteria<NDList, NDList> criteria =
        Criteria.builder().setTypes(NDList.class, NDList.class).optModelPath(folder).build();
    try (ZooModel<NDList, NDList> model = criteria.loadModel();
        DeployedModel ours = Deploy.load(folder);
        NDManager manager = model.getNDManager().newSubManager();
        var predictor = model.newPredictor()) {
      NDArray x = manager.create(Models.FRESH.features(), new Shape(200, 2));
      float[] answers = predictor.predict(new NDList(x)).singletonOrThrow().toFloatArray();
      assertThat(answers).hasSize(400);
      assertThat(new float[] {answers[0], answers[1]})
          .containsExactly(ours.predict(Models.FRESH.features(0)), within(1e-5f));
    }
  }

  @Test
  void theSameNetworkIsTheSameFolderToTheLastByte() throws IOException {
    Block network = Models.mlp();
    History history = Models.trained(network, Models.MOONS);
    Deploy.export(network, history, Models.about(), temp.resolve("a"));
    Deploy.export(network, history, Models.about(), temp.resolve("b"));
    try (Stream<Path> files = Files.list(temp.resolve("a"))) {
      assertThat(files)
          .hasSize(7)
          .allSatisfy(
              file ->
                  assertThat(file)
                      .hasSameBinaryContentAs(temp.resolve("b").resolve(file.getFileName())));
    }
  }

  @Test
  void theCardSaysWhatMadeTheModelAndHowGoodItIs() {
    Block network = Models.mlp();
    History history = Models.trained(network, Models.MOONS);
    Path folder = temp.resolve("moons");
    ModelCard card =
        Deploy.export(network, history, Models.about().limit("Two moons only."), folder);
    assertThat(Deploy.readCard(folder)).isEqualTo(card);
    assertThat(card.made()).isEqualTo(history.provenance());
    assertThat(card.measured().value()).isEqualTo(Train.evaluate(network, Models.FRESH).accuracy());
    assertThat(card.measured().data()).isEqualTo(Provenance.checksum(Models.FRESH));
    assertThat(card.layers())
        .extracting(ModelCard.LayerFacts::kind)
        .containsExactly("input", "Linear", "ReLU", "Linear");
    assertThat(folder.resolve("README.md"))
        .content()
        .contains(
            "# Tells two moons apart.",
            "on 200 examples: 200 fresh points",
            "- Two moons only.",
            "adam(0.01)",
            "| Linear | 8 units | `(8)` | 24 |",
            history.provenance().data());
  }

  @Test
  void numbersAreMeasuredByTheirErrors() {
    Examples lines = Models.random(new Shape(3), 64, 4, 5);
    Block network = new SequentialBlock().add(Linear.builder().setUnits(1).build());
    History history =
        fit(network, lines, options().epochs(2).loss(meanSquaredError()).seed(7).quiet());
    About about =
        Deploy.about("Guesses.")
            .data("noise")
            .input("noise")
            .output("a number")
            .tested("the same noise", lines);
    ModelCard card = Deploy.export(network, history, about, temp.resolve("numbers"));
    assertThat(card.measured().measure()).isEqualTo("mean absolute error");
    assertThat(card.measured().value())
        .isEqualTo(Train.evaluateRegression(network, lines).meanAbsoluteError())
        .isBetween(card.measured().low(), card.measured().high());
    try (DeployedModel model = Deploy.load(temp.resolve("numbers"))) {
      assertThatThrownBy(() -> model.classify(1, 2, 3))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("names none");
    }
  }

  @Test
  void preparationIsPartOfTheExportedModel() throws Exception {
    Block network = Models.mlp();
    History history = Models.trained(network, Models.MOONS);
    About about = Models.about().prepared(new float[] {10, 20}, new float[] {2, 4});
    Deploy.export(network, history, about, temp.resolve("raw"));
    Deploy.export(network, history, Models.about(), temp.resolve("ready"));
    try (DeployedModel raw = Deploy.load(temp.resolve("raw"));
        DeployedModel ready = Deploy.load(temp.resolve("ready"));
        OnnxRuntime onnx = new OnnxRuntime(Files.readAllBytes(temp.resolve("raw/model.onnx")))) {
      float[] answer = raw.predict(10.5f * 2 - 9, 22);
      assertThat(answer).containsExactly(ready.predict(1, 0.5f), within(1e-5f));
      assertThat(onnx.run(new float[] {12, 22}, new Shape(1, 2)))
          .containsExactly(answer, within(1e-5f));
    }
  }

  @Test
  void oneLogitIsEnoughForTwoClasses() {
    Block network = new SequentialBlock().add(Linear.builder().setUnits(1).build());
    History history =
        fit(
            network,
            Models.MOONS,
            options()
                .epochs(20)
                .loss(Train.binaryCrossEntropy())
                .optimizer(adam(1e-2))
                .seed(7)
                .quiet());
    About unnamed = Models.about().classes(new String[0]);
    assertThatThrownBy(() -> Deploy.export(network, history, unnamed, temp.resolve("one")))
        .hasMessageContaining("name both answers");
    ModelCard card = Deploy.export(network, history, Models.about(), temp.resolve("one"));
    try (DeployedModel model = Deploy.load(temp.resolve("one"))) {
      long right =
          IntStream.range(0, 200)
              .filter(
                  i ->
                      model.classify(Models.FRESH.features(i)).equals("lower")
                          == (Models.FRESH.label(i) == 1))
              .count();
      assertThat(right / 200.0).isEqualTo(card.measured().value()).isGreaterThan(0.6);
      float[] probabilities = model.probabilities(Models.FRESH.features(0));
      assertThat(probabilities[0] + probabilities[1]).isCloseTo(1, within(1e-6f));
    }
  }

  @Test
  void weightsGoBackIntoANetworkThatWasBuiltTheSame() {
    Block network = Models.mlp();
    Path folder = exported(network);
    Block again = Models.mlp();
    Deploy.loadInto(again, folder);
    assertThat(Train.evaluate(again, Models.FRESH).loss())
        .isEqualTo(Train.evaluate(network, Models.FRESH).loss());
  }

  @Test
  void anotherArchitectureIsToldByItsFirstLayer() {
    Path folder = exported(Models.mlp());
    Block wider =
        new SequentialBlock()
            .add(Linear.builder().setUnits(9).build())
            .add(Activation::relu)
            .add(Linear.builder().setUnits(2).build());
    assertThatThrownBy(() -> Deploy.loadInto(wider, folder))
        .isInstanceOf(DeployException.class)
        .hasMessageContaining(
            "layer 1 is Linear of 8 units giving (8), and this network's is Linear of 9 units giving (9)");
    Block tanh =
        new SequentialBlock()
            .add(Linear.builder().setUnits(8).build())
            .add(Activation::tanh)
            .add(Linear.builder().setUnits(2).build());
    assertThatThrownBy(() -> Deploy.loadInto(tanh, folder))
        .hasMessageContaining("layer 2 is ReLU giving (8), and this network's is Tanh giving (8)");
    Block shorter = new SequentialBlock().add(Linear.builder().setUnits(8).build());
    assertThatThrownBy(() -> Deploy.loadInto(shorter, folder))
        .hasMessageContaining("this network's is missing");
  }

  @Test
  void whatCannotBeExportedIsNamed() {
    Block network = Models.mlp();
    Models.trained(network, Models.MOONS);
    Block sorted = new SequentialBlock().add(network).add(LambdaBlock.singleton(x -> x.cumSum(1)));
    History history = Models.trained(sorted, Models.MOONS);
    assertThatThrownBy(() -> Deploy.export(sorted, history, Models.about(), temp.resolve("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Layer 2 (LambdaBlock) can't be exported: it computes with cumSum");
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void aLayerThatGoesByTheSizeOfABatchIsFound() {
    Block network = Models.mlp();
    Models.trained(network, Models.MOONS);
    Block odd =
        new SequentialBlock()
            .add(network)
            .add(LambdaBlock.singleton(x -> x.getShape().get(0) == 1 ? x.mul(2) : x));
    History history = Models.trained(odd, Models.MOONS);
    assertThatThrownBy(() -> Deploy.export(odd, history, Models.about(), temp.resolve("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("decides by the size or the values of a batch");
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void weightsThatAreNotThoseOfTheRunNeedAWord() {
    Block network = Models.mlp();
    History history = Models.trained(network, Models.MOONS);
    Models.trained(network, Models.MOONS);
    assertThatThrownBy(() -> Deploy.export(network, history, Models.about(), temp.resolve("x")))
        .hasMessageContaining("aren't the weights that the run ended with");
    About told = Models.about().changed("trained three epochs more");
    assertThat(Deploy.export(network, history, told, temp.resolve("x")).toMarkdown())
        .contains("| changed since | trained three epochs more |");
  }

  @Test
  void whatAStrangerNeedsIsAskedFor() {
    Block network = Models.mlp();
    History history = Models.trained(network, Models.MOONS);
    About bare =
        Deploy.about("Tells two moons apart.").data("moons").input("x, y").output("logits");
    assertThatThrownBy(() -> Deploy.export(network, history, bare, temp.resolve("x")))
        .hasMessageContaining("A stranger needs to know how good it is: tested(");
    About three = Models.about().classes("a", "b", "c");
    assertThatThrownBy(() -> Deploy.export(network, history, three, temp.resolve("x")))
        .hasMessageContaining("2 outputs and classes have 3 names");
    About uneven = Models.about().prepared(new float[] {1, 2, 3}, new float[] {1});
    assertThatThrownBy(() -> Deploy.export(network, history, uneven, temp.resolve("x")))
        .hasMessageContaining("3 numbers for the shift of an input of shape (2)");
    About lost = Models.about().prepared(new float[] {Float.NaN}, new float[] {1});
    assertThatThrownBy(() -> Deploy.export(network, history, lost, temp.resolve("x")))
        .hasMessageContaining("A shift of NaN can't be taken from a value");
  }

  @Test
  void anEarlierExportIsReplacedAndNothingElse() throws IOException {
    Path folder = exported(Models.mlp());
    Files.writeString(folder.resolve("README.md"), "old");
    assertThat(exported(Models.mlp()).resolve("README.md")).content().contains("two moons");
    assertThat(folder.getParent())
        .isDirectoryContaining("glob:**moons")
        .isDirectoryNotContaining("glob:**.old");
    Path home = Files.createDirectory(temp.resolve("home"));
    Files.writeString(home.resolve("diary.txt"), "mine");
    Block network = Models.mlp();
    History history = Models.trained(network, Models.MOONS);
    assertThatThrownBy(() -> Deploy.export(network, history, Models.about(), home))
        .isInstanceOf(DeployException.class)
        .hasMessageContaining("holds something else");
    assertThat(home.resolve("diary.txt")).hasContent("mine");
    Files.writeString(folder.resolve("Dockerfile"), "mine");
    assertThatThrownBy(() -> exported(Models.mlp()))
        .isInstanceOf(DeployException.class)
        .hasMessageContaining("something else than a model, Dockerfile");
    assertThat(folder.resolve("Dockerfile")).hasContent("mine");
  }

  @Test
  void whatIsNoExampleIsRefused() {
    DeployedModel model = Deploy.load(exported(Models.mlp()));
    assertThatThrownBy(() -> model.predict(1))
        .hasMessageContaining("shape (2), which is 2 values, and this one has 1");
    assertThatThrownBy(() -> model.predict(1, Float.NaN))
        .hasMessageContaining("Value 1 of an example is NaN");
    model.close();
    assertThatThrownBy(() -> model.predict(1, 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void nothingIsLeftInMemory() {
    Block network = Models.mlp();
    History history = Models.trained(network, Models.MOONS);
    Runnable work =
        () -> {
          Deploy.export(network, history, Models.about(), temp.resolve("moons"));
          try (DeployedModel model = Deploy.load(temp.resolve("moons"))) {
            model.predict(1, 2);
          }
        };
    assertThat(left(work)).isZero();
  }

  private Path exported(Block network) {
    Path folder = temp.resolve("moons");
    Deploy.export(network, Models.trained(network, Models.MOONS), Models.about(), folder);
    return folder;
  }
}
