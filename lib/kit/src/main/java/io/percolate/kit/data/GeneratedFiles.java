package io.percolate.kit.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The files of a data set as its generator makes them, and their {@code SHA256SUMS}.
 *
 * <p>Where a name ends in {@code .gz}, the file is compressed, but everything said of it is about
 * its content before: JDKs come with different builds of zlib, so that the compressed bytes may
 * differ where the content is the same.
 *
 * @param contents for each file's name, what is in it, uncompressed
 */
public record GeneratedFiles(Map<String, byte[]> contents) {
  private static final String CHECKSUMS = "SHA256SUMS";
  private static final String GZIP = ".gz";

  /** Adds the checksums: lines as {@code sha256sum} writes and checks them. */
  public GeneratedFiles {
    Map<String, byte[]> all = new LinkedHashMap<>(contents);
    String checksums =
        contents.entrySet().stream()
            .map(file -> sha256(file.getValue()) + "  " + unpacked(file.getKey()) + "\n")
            .collect(Collectors.joining());
    all.put(CHECKSUMS, checksums.getBytes(StandardCharsets.UTF_8));
    contents = Collections.unmodifiableMap(all);
  }

  /** One text file, in UTF-8. */
  public static GeneratedFiles text(String name, String content) {
    return new GeneratedFiles(Map.of(name, content.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Writes the files, replacing those of the same names unless they have that content already.
   *
   * @param folder where; made if missing
   * @throws DataException if they can't be written
   */
  public void write(Path folder) {
    try {
      Files.createDirectories(folder);
      for (String name : contents.keySet()) {
        if (fault(folder, name).isEmpty()) {
          continue;
        }
        try (OutputStream raw = Files.newOutputStream(folder.resolve(name));
            OutputStream out = name.endsWith(GZIP) ? new GZIPOutputStream(raw) : raw) {
          out.write(contents.get(name));
        }
      }
    } catch (IOException e) {
      throw new DataException("Can't write to %s: %s.".formatted(folder, e), e);
    }
  }

  /**
   * What is wrong with a file, in a sentence without its subject ("is missing"), or nothing where
   * it has the content that the generator makes.
   *
   * @param folder where the file should be
   * @param name one of those in {@link #contents}
   */
  public Optional<String> fault(Path folder, String name) {
    Path file = folder.resolve(name);
    if (Files.notExists(file)) {
      return Optional.of("is missing");
    }
    byte[] found;
    try {
      found = Files.readAllBytes(file);
      if (name.endsWith(GZIP)) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(found))) {
          found = in.readAllBytes();
        }
      }
    } catch (IOException e) {
      return Optional.of("can't be read: " + e);
    }
    int place = Arrays.mismatch(found, contents.get(name));
    return place < 0 ? Optional.empty() : Optional.of(difference(found, contents.get(name), place));
  }

  private static String difference(byte[] found, byte[] made, int place) {
    String text = new String(found, StandardCharsets.UTF_8);
    if (Arrays.equals(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8), made)) {
      return "has Windows' line ends; keep git from changing them and check it out again";
    }
    return "isn't what its generator makes: %,d bytes instead of %,d, others from byte %,d on"
        .formatted(found.length, made.length, place + 1);
  }

  private static String unpacked(String name) {
    return name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
