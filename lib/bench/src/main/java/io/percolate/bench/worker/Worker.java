package io.percolate.bench.worker;

import com.google.gson.Gson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A process that trains when told to: orders come in and laps go out, a line of JSON each. {@code
 * peer.py} is the same in Python.
 */
final class Worker {

  private Worker() {}

  /** Takes the way to train, the workload and the file with its data. */
  public static void main(String[] arguments) throws IOException {
    PrintStream replies = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    Trainee trainee = Trainee.of(arguments[0], arguments[1], arguments[2]);
    Gson gson = new Gson();
    replies.println(gson.toJson(new Ready(trainee.versions())));
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = orders.readLine(); line != null; line = orders.readLine()) {
      replies.println(gson.toJson(trainee.train(gson.fromJson(line, Order.class))));
    }
  }
}
