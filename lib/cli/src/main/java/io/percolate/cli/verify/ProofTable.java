package io.percolate.cli.verify;

import io.percolate.grader.verify.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was verified, as a table for the terminal. */
final class ProofTable {
  private static final String ROW = "%-26s %9s %7s %6s %8s  %s";

  private ProofTable() {}

  static String of(List<Proof> proofs) {
    List<String> lines = new ArrayList<>();
    lines.add(ROW.formatted("assignment", "questions", "points", "wrong", "time", "verdict"));
    for (Proof proof : proofs) {
      lines.add(
          String.format(
              Locale.ROOT,
              ROW,
              proof.assignment().name(),
              proof.assignment().questions().size(),
              points(proof.assignment().points()),
              proof.wrongSolutions(),
              String.format(Locale.ROOT, "%.1f s", proof.time().toMillis() / 1000.0),
              proof.holds() ? "holds" : proof.problems().size() + " problems"));
    }
    return String.join(System.lineSeparator(), lines);
  }

  private static String points(double points) {
    return points == Math.rint(points) ? Long.toString((long) points) : Double.toString(points);
  }
}
