package io.percolate.kit.deploy.server;

import com.google.gson.Gson;
import java.lang.System.Logger.Level;
import java.util.List;

/** Answers {@code POST /predict}. */
final class Prediction {

  private static final System.Logger LOG = System.getLogger(Prediction.class.getName());

  private final Predictor predictor;
  private final Input input;
  private final Limits limits;
  private final Watch watch;
  private final Meters meters;
  private final Gate gate;
  private final List<String> names;
  private final String model;

  Prediction(Predictor predictor, Limits limits, Watch watch, Meters meters) {
    this.predictor = predictor;
    this.input = Input.of(predictor);
    this.limits = limits;
    this.watch = watch;
    this.meters = meters;
    this.gate = new Gate(limits);
    this.names = predictor.classes().stream().map(new Gson()::toJson).toList();
    this.model = new Gson().toJson(predictor.version());
  }

  /**
   * @throws Refusal whatever stands in the way
   */
  void handle(Call call) {
    String type = call.header("Content-Type");
    byte[] body = call.body(limits);
    Watch.Timer timer =
        watch.start(limits.predictTime(), () -> call.refuse(Refusal.slowAnswer(limits)));
    try {
      String answer = gate.pass(() -> answer(call, input.read(type, body, limits.batch())));
      if (timer.stop()) {
        call.json(200, answer);
      }
    } finally {
      timer.stop();
    }
  }

  private String answer(Call call, Request request) {
    try {
      String answer = text(request.batch(), ask(request.examples()));
      meters.predicted(request.examples().length, call.nanosSince());
      return answer;
    } catch (RuntimeException failed) {
      LOG.log(Level.ERROR, "The model failed on an input.", failed);
      throw Refusal.failed();
    }
  }

  /**
   * The model's answer, looked at.
   *
   * @throws IllegalStateException if it isn't one probability for each class
   */
  float[][] ask(float[][] examples) {
    float[][] answers = predictor.predict(examples);
    for (float[] answer : answers) {
      if (answer.length != names.size()) {
        throw new IllegalStateException(
            "it gives %d numbers, but has %d classes".formatted(answer.length, names.size()));
      }
      for (float probability : answer) {
        if (!Float.isFinite(probability)) {
          throw new IllegalStateException("a probability comes to " + probability);
        }
      }
    }
    return answers;
  }

  private String text(boolean batch, float[][] answers) {
    StringBuilder json = new StringBuilder(64 + 32 * answers.length * names.size()).append('{');
    if (batch) {
      json.append("\"predictions\":[");
      for (int i = 0; i < answers.length; i++) {
        one(json.append(i == 0 ? "{" : ",{"), answers[i]);
        json.append('}');
      }
      json.append(']');
    } else {
      one(json, answers[0]);
    }
    return json.append(",\"model\":").append(model).append('}').toString();
  }

  private void one(StringBuilder json, float[] answer) {
    int best = 0;
    for (int i = 1; i < answer.length; i++) {
      best = answer[i] > answer[best] ? i : best;
    }
    json.append("\"label\":").append(names.get(best));
    json.append(",\"probabilities\":{");
    for (int i = 0; i < answer.length; i++) {
      json.append(i == 0 ? "" : ",").append(names.get(i)).append(':').append(answer[i]);
    }
    json.append('}');
  }
}
