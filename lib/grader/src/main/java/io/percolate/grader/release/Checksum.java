package io.percolate.grader.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The checksum by which nbgrader tells whether a cell is still what was released. */
public final class Checksum {
  private Checksum() {}

  /**
   * A cell's checksum: MD5 of its source, type, the three flags as Python prints them, its name
   * and, for a graded cell, its points as Python prints a float.
   */
  public static String of(GradeCell cell) {
    StringBuilder text = new StringBuilder(cell.cell().source()).append(cell.cell().type());
    text.append(flag(cell.isGrade())).append(flag(cell.isSolution())).append(flag(cell.isLocked()));
    text.append(cell.gradeId());
    if (cell.isGrade()) {
      text.append(PythonFloat.text(cell.points()));
    }
    return md5(text.toString());
  }

  private static String flag(boolean value) {
    return value ? "True" : "False";
  }

  private static String md5(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has MD5.", e);
    }
  }
}
