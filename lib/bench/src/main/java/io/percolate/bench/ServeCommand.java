package io.percolate.bench;

import io.percolate.kit.data.Digits;
import io.percolate.kit.data.Split;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: how many requests a server answers, and how soon. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Requests answered by percolate serve, from another process.")
final class ServeCommand implements Callable<Integer> {

  private static final int IMAGES = 200;
  private static final int WARM_UP = 10_000;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often each load is sent (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--requests",
      paramLabel = "N",
      defaultValue = "20000",
      description = "How many requests at a time (default: ${DEFAULT-VALUE}).")
  private int requests;

  private final MarkdownTable table =
      new MarkdownTable(
          "784-256-128-10, one image a request",
          "requests/s",
          "p50, ms",
          "p99, ms",
          "server's CPU, µs a request",
          "answers by status");

  @Override
  public Integer call() {
    Split digits = Digits.load();
    byte[][] bytes = new byte[IMAGES][];
    byte[][] json = new byte[IMAGES][];
    for (int i = 0; i < IMAGES; i++) {
      float[] image = digits.test().features(i);
      bytes[i] = Caller.request("application/octet-stream", levels(image));
      json[i] = Caller.request("application/json", pixels(image));
    }
    try (Serving server = Serving.start(digits)) {
      Bystanders bystanders = new Bystanders();
      Load.of(server.address(), bytes, 8, WARM_UP);
      Load.of(server.address(), json, 8, WARM_UP);
      String before = memory(server);
      measure(server, "bytes, 1 connection", bytes, 1);
      measure(server, "bytes, 8 connections", bytes, 8);
      measure(server, "JSON, 8 connections", json, 8);
      measure(server, "bytes, 100 connections", bytes, 100);
      bystanders.except(server.cpuSeconds());
      System.out.printf(
          Locale.ROOT,
          "### How many requests it serves%n%s. Rounds: %d of %,d requests each. %s"
              + " The server held %s MB before and %s MB afterwards.%n%n%s%n",
          Report.machine(),
          rounds,
          requests,
          bystanders.sentence(),
          before,
          memory(server),
          table);
    }
    return 0;
  }

  private void measure(Serving server, String title, byte[][] load, int connections) {
    Load[] loads = new Load[rounds];
    double before = server.cpuSeconds();
    Arrays.setAll(loads, i -> Load.of(server.address(), load, connections, requests));
    double micros = (server.cpuSeconds() - before) / rounds / requests * 1e6;
    String statuses =
        Arrays.stream(loads)
            .flatMap(each -> each.statuses().entrySet().stream())
            .collect(Collectors.toMap(Entry::getKey, Entry::getValue, Integer::sum, TreeMap::new))
            .entrySet()
            .stream()
            .map(each -> String.format(Locale.ROOT, "%d: %,d", each.getKey(), each.getValue()))
            .collect(Collectors.joining(", "));
    table.row(
        title,
        middle(loads, Load::perSecond, "%,.0f"),
        middle(loads, each -> each.quantile(.5), "%.2f"),
        middle(loads, each -> each.quantile(.99), "%.2f"),
        String.format(Locale.ROOT, "%.0f", micros),
        statuses);
  }

  private static String middle(Load[] loads, ToDoubleFunction<Load> value, String format) {
    Quartiles all = Quartiles.of(Arrays.stream(loads).mapToDouble(value).toArray());
    return String.format(
        Locale.ROOT,
        format + " (" + format + "–" + format + ")",
        all.median(),
        all.low(),
        all.high());
  }

  private static String memory(Serving server) {
    return server.resident().map(mb -> String.format(Locale.ROOT, "%.0f", mb)).orElse("?");
  }

  private static byte[] levels(float[] image) {
    byte[] levels = new byte[image.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) Math.round(255 * image[i]);
    }
    return levels;
  }

  private static byte[] pixels(float[] image) {
    return IntStream.range(0, image.length)
        .mapToObj(i -> String.format(Locale.ROOT, "%.4g", image[i]))
        .collect(Collectors.joining(",", "{\"pixels\":[", "]}"))
        .getBytes(StandardCharsets.US_ASCII);
  }
}
