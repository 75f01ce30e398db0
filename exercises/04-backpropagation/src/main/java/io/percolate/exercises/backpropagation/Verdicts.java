package io.percolate.exercises.backpropagation;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import io.percolate.check.test.Expect;
import java.util.LinkedHashMap;
import java.util.Map;

/** A verdict on each tensor of one example: nudging judges, and names the mistake where it can. */
final class Verdicts {
  private static final double TOLERANCE = 1e-5;

  private final Net net;
  private final double[] x;
  private final double[] y;
  private final double[] h;
  private final Gradients right;

  Verdicts(Net net, double[] x, double[] y) {
    this.net = net;
    this.x = x;
    this.y = y;
    this.h = Nudging.hidden(net, x);
    this.right = Nudging.gradients(net, x, y);
  }

  void delta2(Tensors tensors) {
    expectOneOf(answer(tensors).delta2(), right.delta2(), wrongDelta2());
  }

  void db2(Tensors tensors) {
    expectOneOf(answer(tensors).db2(), right.db2(), wrongDelta2());
  }

  void dW2(Tensors tensors) {
    Map<String, double[][]> wrong = new LinkedHashMap<>();
    wrong.put(
        "The weights were multiplied by z₁. What they multiply is h, what the hidden units put out after the sigmoid.",
        Tensor.outer(right.delta2(), z1()));
    if (x.length == h.length) {
      wrong.put(
          "That is δ₂xᵀ. The output layer's input isn't x but h: δ₂hᵀ.",
          Tensor.outer(right.delta2(), x));
    }
    wrongDelta2()
        .forEach(
            (why, delta) ->
                wrong.put("In the δ₂ that it was made of: " + why, Tensor.outer(delta, h)));
    expectMatrix(answer(tensors).dW2(), right.dW2(), wrong, "δ₂hᵀ", "a row for each class");
  }

  void delta1(Tensors tensors) {
    expectOneOf(answer(tensors).delta1(), right.delta1(), wrongDelta1());
  }

  void db1(Tensors tensors) {
    expectOneOf(answer(tensors).db1(), right.db1(), wrongDelta1());
  }

  void dW1(Tensors tensors) {
    Map<String, double[][]> wrong = new LinkedHashMap<>();
    if (x.length == h.length) {
      wrong.put(
          "That is δ₁hᵀ. The hidden layer's input isn't h but x: δ₁xᵀ.",
          Tensor.outer(right.delta1(), h));
    }
    if (y.length == h.length) {
      wrong.put(
          "That is δ₂xᵀ. The shapes happen to fit, but W₁ goes into z₁, so its gradient is δ₁xᵀ.",
          Tensor.outer(right.delta2(), x));
    }
    wrongDelta1()
        .forEach(
            (why, delta) ->
                wrong.put("In the δ₁ that it was made of: " + why, Tensor.outer(delta, x)));
    expectMatrix(answer(tensors).dW1(), right.dW1(), wrong, "δ₁xᵀ", "a row for each hidden unit");
  }

  private Gradients answer(Tensors tensors) {
    return tensors.gradients(net, x, y);
  }

  private static void expectOneOf(double[] got, double[] right, Map<String, double[]> wrong) {
    Expect expectation = expect(got);
    wrong.forEach((meaning, answer) -> expectation.unlike(answer, meaning));
    expectation.isCloseTo(right, TOLERANCE);
  }

  private static void expectMatrix(
      double[][] got,
      double[][] right,
      Map<String, double[][]> wrong,
      String formula,
      String rows) {
    expectThat(
        !Tensor.liesOnItsSide(got, right),
        "expected  a shape of (%d, %d)\nbut got   (%d, %d)\nIt lies on its side: %s has %s, like the weights that it belongs to."
            .formatted(right.length, right[0].length, got.length, got[0].length, formula, rows));
    Expect expectation =
        expect(got)
            .unlike(
                Tensor.transposed(right),
                "That is the transpose. In %s, the column is δ: %s.".formatted(formula, rows));
    wrong.forEach((meaning, answer) -> expectation.unlike(answer, meaning));
    expectation.isCloseTo(right, TOLERANCE);
  }

  private double[] z1() {
    return Nudging.layer(net.W1(), net.b1(), x);
  }

  private Map<String, double[]> wrongDelta2() {
    double[] z = Nudging.logits(net, x);
    double[] p = Nudging.probabilities(net, x);
    Map<String, double[]> wrong = new LinkedHashMap<>();
    wrong.put(
        "That is y − p, with every sign turned. The gradient points uphill: p − y.",
        Tensor.times(-1, right.delta2()));
    wrong.put("That is p. Subtract the truth: p − y.", p);
    wrong.put(
        "The logits went through a sigmoid each. The probabilities are their softmax.",
        Tensor.each(z, y, (a, truth) -> Nudging.sigmoid(a) - truth));
    wrong.put(
        "The truth was subtracted from the logits. First make probabilities of them, by softmax.",
        Tensor.each(z, y, (a, truth) -> a - truth));
    wrong.put(
        "There is a factor p(1 − p) too many: the slope of the softmax is in p − y already.",
        Tensor.each(right.delta2(), p, (delta, a) -> delta * a * (1 - a)));
    wrong.put(
        "That is −y/p, the slope towards p. Go one gear further back, through the softmax: p − y.",
        Tensor.each(y, p, (truth, a) -> -truth / a));
    wrong.put(
        "There is a factor 2, as a squared error has it. Cross-entropy has p − y.",
        Tensor.times(2, right.delta2()));
    return wrong;
  }

  private Map<String, double[]> wrongDelta1() {
    Map<String, double[]> wrong = new LinkedHashMap<>();
    double[] atHidden = Tensor.each(right.delta1(), h, (delta, a) -> delta / (a * (1 - a)));
    wrong.put(
        "σ′ is left out, so each unit's gradient is 4 times too large or more. Multiply by h(1 − h), unit by unit.",
        atHidden);
    wrong.put("The last factor is h; σ′ is h(1 − h).", Tensor.each(atHidden, h, (d, a) -> d * a));
    wrong.put(
        "The last factor is 1 − h², the slope of tanh; these units have a sigmoid, with h(1 − h).",
        Tensor.each(atHidden, h, (d, a) -> d * (1 - a * a)));
    wrong.put(
        "The sigmoid was applied to h once more. h is σ(z₁) already, so σ′ is h(1 − h).",
        Tensor.each(atHidden, h, (d, a) -> d * Nudging.sigmoid(a) * (1 - Nudging.sigmoid(a))));
    wrong.put(
        "The last factor is z₁(1 − z₁). σ′ is h(1 − h), with h = σ(z₁).",
        Tensor.each(atHidden, z1(), (d, z) -> d * z * (1 - z)));
    wrong.put(
        "All signs are turned. Is δ₂ the answer minus the truth, p − y?",
        Tensor.times(-1, right.delta1()));
    if (y.length == h.length) {
      wrong.put(
          "The sum ran along a row of W₂. Unit j feeds every class c by W₂[c][j]: go down column j, which is what W₂ᵀ does.",
          Tensor.each(rowSums(right.delta2()), h, (d, a) -> d * a * (1 - a)));
      wrong.put(
          "The sum ran along a row of W₂, and σ′ is left out. Go down column j, as W₂ᵀ does, then multiply by h(1 − h).",
          rowSums(right.delta2()));
      wrong.put(
          "W₂ is left out: δ₂ reaches the hidden units through W₂ᵀ.",
          Tensor.each(right.delta2(), h, (d, a) -> d * a * (1 - a)));
    }
    wrongDelta2()
        .forEach(
            (why, delta) ->
                wrong.putIfAbsent(
                    "In the δ₂ that it was made of: " + why,
                    Tensor.each(columnSums(delta), h, (d, a) -> d * a * (1 - a))));
    return wrong;
  }

  private double[] rowSums(double[] delta) {
    return Nudging.layer(net.W2(), new double[delta.length], delta);
  }

  private double[] columnSums(double[] delta) {
    return Nudging.layer(Tensor.transposed(net.W2()), new double[h.length], delta);
  }
}
