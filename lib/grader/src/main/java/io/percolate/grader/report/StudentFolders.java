package io.percolate.grader.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A folder for each student, safe on every system: no two share one, also where {@code Ada} and
 * {@code ada} are the same name, and none lies elsewhere. A student's name is the folder's where it
 * can be; else it is what can be kept of it and a hash of the whole.
 */
public final class StudentFolders {
  private static final int LONGEST = 60;
  private static final int HASH_DIGITS = 12;
  private static final Pattern NOT_KEPT = Pattern.compile("[^A-Za-z0-9 ._@+-]+");
  private static final Pattern BAD_START = Pattern.compile("^[^A-Za-z0-9_]+");
  private static final Pattern BAD_END = Pattern.compile("[. ]+$");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern LIKE_HASHED =
      Pattern.compile(".*-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
  private static final Pattern RESERVED =
      Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

  private final Path out;
  private final Map<String, Long> alike;

  private StudentFolders(Path out, Map<String, Long> alike) {
    this.out = out;
    this.alike = alike;
  }

  /** Folders in {@code out} for these students. */
  public static StudentFolders in(Path out, Collection<String> students) {
    return new StudentFolders(
        out,
        Set.copyOf(students).stream()
            .collect(Collectors.groupingBy(StudentFolders::lower, Collectors.counting())));
  }

  /** The folder of a student; it need not exist. */
  public Path of(String student) {
    return out.resolve(name(student));
  }

  /** The folder's name alone, for links. */
  String name(String student) {
    String kept = kept(student);
    boolean asIs =
        kept.equals(student)
            && !LIKE_HASHED.matcher(student).matches()
            && alike.getOrDefault(lower(student), 1L) == 1;
    return asIs ? student : kept + "-" + hash(student);
  }

  private static String kept(String student) {
    String kept = MARKS.matcher(Normalizer.normalize(student, Normalizer.Form.NFD)).replaceAll("");
    kept = NOT_KEPT.matcher(kept).replaceAll("_");
    kept = BAD_START.matcher(kept).replaceAll("_");
    kept = kept.substring(0, Math.min(LONGEST, kept.length()));
    kept = BAD_END.matcher(kept).replaceAll("");
    if (kept.isEmpty() || isTaken(kept)) {
      return "_" + kept;
    }
    return kept;
  }

  /** By Windows, or by the files that stand beside the folders. */
  private static boolean isTaken(String name) {
    return RESERVED.matcher(name).matches()
        || List.of(Reports.GRADEBOOK, Reports.INDEX, Reports.NOTE).contains(lower(name));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String hash(String student) {
    return ResultFile.fingerprint(student.getBytes(StandardCharsets.UTF_8))
        .substring(0, HASH_DIGITS);
  }
}
