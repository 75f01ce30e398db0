package io.percolate.kit.deploy;

import io.percolate.kit.data.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What only its author knows of a network; the rest of its card is computed. Every setting makes a
 * copy, so that one can be the beginning of others.
 */
public final class About {

  private final String what;
  private String data = "";
  private String input = "";
  private String output = "";
  private List<String> classes = List.of();
  private float[] shift = {};
  private float[] scale = {};
  private String tested = "";
  private Optional<Examples> test = Optional.empty();
  private List<String> limits = List.of();
  private List<String> changes = List.of();

  About(String what) {
    this.what = what;
  }

  /** With what the network was trained on. */
  public About data(String words) {
    return with(a -> a.data = words);
  }

  /** With what one example means, and its units: {@code ink, from 0 (paper) to 1}. */
  public About input(String words) {
    return with(a -> a.input = words);
  }

  /** With what comes out, and its units: {@code a logit for each digit}. */
  public About output(String words) {
    return with(a -> a.output = words);
  }

  /**
   * With the names of classes, in the order of the logits that the network ends in; or with two for
   * a network that ends in one logit, which is the second's. Without names, outputs are numbers and
   * errors are measured.
   */
  public About classes(String... names) {
    return with(a -> a.classes = List.of(names));
  }

  /**
   * With {@code (x − shift) / scale} done to what arrives, before the network. It becomes part of
   * the exported forms, so that these take inputs as they come: pictures in bytes, say, with 0 and
   * 255, where the network learned from 0 to 1.
   *
   * @param shift one number for all input values, or one for each
   * @param scale likewise, and none is 0
   */
  public About prepared(float[] shift, float[] scale) {
    return with(
        a -> {
          a.shift = shift.clone();
          a.scale = scale.clone();
        });
  }

  /**
   * With examples on which to measure how good the network is. It hasn't learned from them, and
   * they are as it takes them: prepared already.
   *
   * @param words which they are
   */
  public About tested(String words, Examples fresh) {
    return with(
        a -> {
          a.tested = words;
          a.test = Optional.of(fresh);
        });
  }

  /** With one more thing that the model isn't for, or that isn't known of it. */
  public About limit(String words) {
    return with(a -> a.limits = and(limits, words));
  }

  /** With one more thing that was done to the weights after training, such as pruning. */
  public About changed(String words) {
    return with(a -> a.changes = and(changes, words));
  }

  String what() {
    return what;
  }

  String data() {
    return data;
  }

  String input() {
    return input;
  }

  String output() {
    return output;
  }

  List<String> classes() {
    return classes;
  }

  float[] shift() {
    return shift;
  }

  float[] scale() {
    return scale;
  }

  String tested() {
    return tested;
  }

  Optional<Examples> test() {
    return test;
  }

  List<String> limits() {
    return limits;
  }

  List<String> changes() {
    return changes;
  }

  private About with(Consumer<About> change) {
    About copy = new About(what);
    copy.data = data;
    copy.input = input;
    copy.output = output;
    copy.classes = classes;
    copy.shift = shift;
    copy.scale = scale;
    copy.tested = tested;
    copy.test = test;
    copy.limits = limits;
    copy.changes = changes;
    change.accept(copy);
    return copy;
  }

  private static List<String> and(List<String> all, String one) {
    List<String> more = new ArrayList<>(all);
    more.add(one);
    return List.copyOf(more);
  }
}
