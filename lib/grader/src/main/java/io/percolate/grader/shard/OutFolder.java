package io.percolate.grader.shard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A folder of results that one process writes to, and no other meanwhile. The system gives it free
 * when the process is gone, however it went.
 */
public final class OutFolder implements AutoCloseable {
  /** It stays: were it deleted, a third process could lock another file of this name. */
  private static final String LOCK = ".lock";

  private final Path path;
  private final FileChannel channel;

  private OutFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Takes a folder, and makes it where there is none.
   *
   * @throws IllegalStateException if another process writes to it
   * @throws IOException if it can't be made or written to
   */
  public static OutFolder take(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw new IllegalStateException(
          "Another percolate is writing results to %s. Wait until it is done, or name another folder with --out."
              .formatted(folder));
    }
    return new OutFolder(folder, channel);
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // by this very process
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
