package io.percolate.grader.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/**
 * The grader's own folder for one learner's process. Other users of the machine can't enter it.
 *
 * @param folder the folder
 * @param meetingPlace where the process finds the grader's sockets
 * @param atExit deletes the folder where the grader ends first, or couldn't delete it
 */
record Room(Path folder, Path meetingPlace, Thread atExit) implements AutoCloseable {
  private static final String FOR_ALL = "rwxrwxrwx";
  private static final int MOST_TRIES = 5;

  static Room open() {
    try {
      Path folder = Files.createTempDirectory("percolate-").toRealPath();
      Thread atExit = new Thread(() -> leave(folder), "leave-room");
      try {
        Runtime.getRuntime().addShutdownHook(atExit);
      } catch (IllegalStateException ending) {
        delete(folder);
        throw ending;
      }
      return new Room(folder, Files.createDirectory(folder.resolve("door")), atExit);
    } catch (IOException e) {
      throw new UncheckedIOException("A temporary folder can't be made: " + e.getMessage(), e);
    }
  }

  /** A new folder in this one. */
  Path newFolder(String name) {
    try {
      return Files.createDirectory(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException("A folder can't be made in " + folder, e);
    }
  }

  /** Lets the process, which may have another user, have what is at the meeting place. */
  void admit() throws IOException {
    if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      return;
    }
    try (Stream<Path> files = Files.walk(meetingPlace)) {
      for (Path file : files.toList()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(FOR_ALL));
      }
    }
  }

  @Override
  public void close() {
    delete(folder);
    if (!Files.exists(folder)) {
      try {
        Runtime.getRuntime().removeShutdownHook(atExit);
      } catch (IllegalStateException ending) {
        return; // it runs already, and finds nothing
      }
    }
  }

  /** Deletes it all, though somebody may still be putting something in. */
  private static void leave(Path folder) {
    for (int tries = 0; tries < MOST_TRIES && Files.exists(folder); tries++) {
      delete(folder);
    }
  }

  /** Deletes it all; a link is deleted itself, wherever it leads. */
  private static void delete(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException failure)
                throws IOException {
              Files.delete(left);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException inUse) {
      return; // until the process has ended
    }
  }
}
