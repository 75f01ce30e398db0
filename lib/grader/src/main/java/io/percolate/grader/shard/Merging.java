package io.percolate.grader.shard;

import io.percolate.grader.report.Reports;
import io.percolate.grader.report.ResultFile;
import io.percolate.grader.report.StudentFolders;
import io.percolate.grader.result.SubmissionResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts the parts of a class together: the same files, to the byte, as if it had been graded whole.
 */
public final class Merging {
  private final Map<Path, GradingNote> notes = new TreeMap<>();

  private Merging(List<Path> folders) {
    for (Path folder : folders) {
      notes.put(
          folder,
          GradingNote.in(folder)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "%s holds no results of a run that came to its end; grade that part with percolate grade --shard first."
                              .formatted(folder))));
    }
  }

  /**
   * Merges folders of results into another.
   *
   * @return the results of the whole class, in its order
   * @throws IllegalArgumentException if the folders aren't the parts of one class, each once,
   *     graded alike; the message says which and what to do
   */
  public static List<SubmissionResult> merge(List<Path> folders, Path out) {
    return new Merging(folders).into(out);
  }

  private List<SubmissionResult> into(Path out) {
    requireSame("assignment", GradingNote::assignment, "Merge one assignment at a time.");
    requireSame("seed", GradingNote::seed, "Grade all parts with the same --seed.");
    requireSame(
        "version of the checks or of Percolate",
        note -> note.checks().substring(0, 12),
        "Grade all parts with the same distribution.");
    requireSame("number of parts", note -> note.shard().of(), "Divide the class alike everywhere.");
    requireSame(
        "size of the class",
        GradingNote::submissions,
        "Give every part all submissions; --shard takes its own.");
    requireEachOnce();
    Map<String, ResultFile.Kept> all = results();
    GradingNote whole = whole(List.copyOf(all.keySet()));
    StudentFolders to = StudentFolders.in(out, all.keySet());
    GradingNote.remove(out);
    all.forEach((student, kept) -> ResultFile.in(to.of(student)).write(kept));
    List<SubmissionResult> results = all.values().stream().map(ResultFile.Kept::result).toList();
    Reports.write(out, results, Optional.of(whole.warning()).filter(text -> !text.isEmpty()));
    whole.write(out);
    return results;
  }

  private void requireSame(String what, Function<GradingNote, Object> of, String remedy) {
    Map<Object, Path> first = new LinkedHashMap<>();
    notes.forEach((folder, note) -> first.putIfAbsent(of.apply(note), folder));
    if (first.size() > 1) {
      List<String> each = new ArrayList<>();
      first.forEach((value, folder) -> each.add("%s in %s".formatted(value, folder)));
      throw new IllegalArgumentException(
          "The %s isn't the same everywhere: %s. %s"
              .formatted(what, String.join(", ", each), remedy));
    }
  }

  private void requireEachOnce() {
    Map<Integer, Path> parts = new TreeMap<>();
    notes.forEach(
        (folder, note) -> {
          Path other = parts.put(note.shard().number(), folder);
          if (other != null) {
            throw new IllegalArgumentException(
                "%s and %s both hold part %s; give one of them."
                    .formatted(other, folder, note.shard()));
          }
        });
    int of = notes.values().iterator().next().shard().of();
    List<String> missing = new ArrayList<>();
    for (int number = 1; number <= of; number++) {
      if (!parts.containsKey(number)) {
        missing.add(new Shard(number, of).toString());
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "%s missing; give the folder of every part, each once."
              .formatted(
                  missing.size() == 1
                      ? "Part " + missing.get(0) + " is"
                      : "Parts " + String.join(", ", missing) + " are"));
    }
  }

  /** All results with their fingerprints, by student, in the class's order. */
  private Map<String, ResultFile.Kept> results() {
    Map<String, ResultFile.Kept> all = new TreeMap<>();
    notes.forEach(
        (folder, note) -> {
          StudentFolders from = StudentFolders.in(folder, note.students());
          for (String student : note.students()) {
            all.put(
                student,
                ResultFile.in(from.of(student))
                    .kept()
                    .filter(kept -> kept.result().student().equals(student))
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "The result of %s in %s is gone or broken; grade that part again."
                                    .formatted(student, folder))));
          }
        });
    GradingNote any = notes.values().iterator().next();
    if (all.size() != any.submissions()) {
      throw new IllegalArgumentException(
          "The class has %d submissions, the parts together %d; grade them again, each from the same submissions."
              .formatted(any.submissions(), all.size()));
    }
    return all;
  }

  /** What is to be known of any part, once. */
  private String warnings() {
    return notes.values().stream()
        .map(GradingNote::warning)
        .filter(text -> !text.isEmpty())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private GradingNote whole(List<String> students) {
    GradingNote any = notes.values().iterator().next();
    return new GradingNote(
        any.assignment(),
        any.seed(),
        any.checks(),
        Shard.WHOLE,
        any.submissions(),
        students,
        warnings());
  }
}
