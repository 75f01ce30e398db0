package io.percolate.bench.worker;

import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.options;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import com.google.gson.Gson;
import io.percolate.kit.data.Examples;
import io.percolate.kit.train.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Trains on and on, and says after each run what it holds, a line of JSON each. */
final class Endurance {

  private static final Path STATUS = Path.of("/proc/self/status");

  private Endurance() {}

  /** Takes the number of runs, their epochs, the workload and the file with its data. */
  public static void main(String[] arguments) {
    Workload workload = Workload.of(arguments[2]);
    Data data = Data.read(Path.of(arguments[3]), (int) workload.shape.size());
    Examples examples = Kit.examples(workload, data);
    Block network = workload.network();
    Options options =
        options()
            .epochs(Integer.parseInt(arguments[1]))
            .batchSize(workload.batchSize)
            .optimizer(adam(Kit.RATE))
            .seed(1)
            .quiet();
    Gson gson = new Gson();
    for (int run = 0; run < Integer.parseInt(arguments[0]); run++) {
      fit(network, examples, options);
      System.out.println(gson.toJson(new Holding(arrays(), residentMegabytes())));
    }
  }

  /** The arrays that DJL's managers hold, wherever they hang below the first of them. */
  private static int arrays() {
    try (NDManager manager = Engine.getInstance().newBaseManager()) {
      return manager.getParentManager().getManagedArrays().size();
    }
  }

  private static double residentMegabytes() {
    if (!Files.isReadable(STATUS)) {
      return -1;
    }
    try (Stream<String> lines = Files.lines(STATUS)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(-1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
