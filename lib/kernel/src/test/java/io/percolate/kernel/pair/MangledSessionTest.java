package io.percolate.kernel.pair;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.kernel.run.Nowhere;
import io.percolate.kernel.run.Piece;
import io.percolate.kernel.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a kernel says to its compiler, with something wrong in it: the session ends in order. */
class MangledSessionTest {
  private static final int LIMIT_S = 30;

  @TempDir private Path folder;
  private ServerSocketChannel server;

  @BeforeEach
  void listen() throws IOException {
    server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(address()));
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private Path address() {
    return folder.resolve("c");
  }

  @Test
  void someMangledStreamsEndTheSessionInOrder() throws Exception {
    mangle(new SplittableRandom(5), 15);
  }

  @Test
  @Tag("proof")
  void manyMangledStreamsEndTheSessionInOrder() throws Exception {
    mangle(new SplittableRandom(6), 400);
  }

  private void mangle(SplittableRandom random, int times) throws Exception {
    byte[] recorded = recorded();
    assertThat(failure(recorded)).isEmpty();
    for (int i = 0; i < times; i++) {
      byte[] mangled = mangled(recorded, random);
      assertThat(failure(mangled))
          .as(Arrays.toString(mangled))
          .matches(
              failure ->
                  failure.isEmpty()
                      || failure.get() instanceof ProtocolException
                      || failure.get() instanceof CompilerFault);
    }
  }

  /** One byte changed, a few left out, a few put in, or cut short. */
  private static byte[] mangled(byte[] stream, SplittableRandom random) {
    int at = random.nextInt(stream.length);
    int length = Math.min(random.nextInt(1, 9), stream.length - at);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(stream, 0, at);
    switch (random.nextInt(4)) {
      case 0 -> bytes.write(stream[at] ^ 1 << random.nextInt(8));
      case 1 -> bytes.write(stream[at] + 1);
      case 2 -> bytes.write(stream, at, length);
      default -> bytes.writeBytes(new byte[] {(byte) 0xff});
    }
    int on = random.nextBoolean() ? at + 1 : at + length;
    bytes.write(stream, on, stream.length - on);
    return random.nextInt(8) == 0 ? Arrays.copyOf(bytes.toByteArray(), at) : bytes.toByteArray();
  }

  /** All that a kernel sends in a short notebook. */
  private byte[] recorded() throws Exception {
    FutureTask<Optional<Throwable>> session = session();
    SocketChannel compiler = server.accept();
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    RemoteCompiler kernel = RemoteCompiler.at(address(), new Nowhere());
    SocketChannel channel = server.accept();
    start(() -> copy(compiler, channel, new ByteArrayOutputStream()));
    start(() -> copy(channel, compiler, sent));
    Source cell = new Source("cell 1", "int twice(int n) { return 2 * n; }\nint x = twice(4);\nx");
    List<Piece> pieces = kernel.split(cell, cell.text(), 0);
    for (Piece piece : pieces) {
      kernel.isDeclaration(piece);
      kernel.run(piece);
    }
    kernel.checkDeclarations(pieces);
    kernel.addToClasspath(System.getProperty("java.home") + "/lib");
    compiler.close();
    session.get(LIMIT_S, TimeUnit.SECONDS);
    return sent.toByteArray();
  }

  /** What a session ends with that reads a stream; empty if it ends well. */
  private Optional<Throwable> failure(byte[] stream) throws Exception {
    FutureTask<Optional<Throwable>> session = session();
    try (SocketChannel channel = server.accept()) {
      start(() -> copy(channel, null, new ByteArrayOutputStream()));
      write(ByteBuffer.wrap(stream), channel);
      channel.shutdownOutput();
      return session.get(LIMIT_S, TimeUnit.SECONDS);
    } catch (IOException hungUp) {
      return session.get(LIMIT_S, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }

  private FutureTask<Optional<Throwable>> session() {
    FutureTask<Optional<Throwable>> session =
        new FutureTask<>(
            () -> {
              try (Wire wire = Wire.to(address())) {
                Session.serve(wire);
                return Optional.empty();
              } catch (Throwable e) {
                return Optional.of(e);
              }
            });
    start(session);
    return session;
  }

  private static void start(Runnable body) {
    Thread thread = new Thread(body);
    thread.setDaemon(true);
    thread.start();
  }

  private static void copy(SocketChannel from, SocketChannel to, ByteArrayOutputStream seen) {
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    try {
      while (from.read(bytes.clear()) >= 0) {
        seen.write(bytes.array(), 0, bytes.position());
        if (to != null) {
          write(bytes.flip(), to);
        }
      }
    } catch (IOException e) {
      // One end is gone, and with it what there was to copy.
    }
  }

  private static void write(ByteBuffer bytes, SocketChannel to) throws IOException {
    while (bytes.hasRemaining()) {
      to.write(bytes);
    }
  }
}
