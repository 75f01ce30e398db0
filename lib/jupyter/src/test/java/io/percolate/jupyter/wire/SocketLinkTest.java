package io.percolate.jupyter.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The grader's end of a kernel's lines; what a kernel says is written by hand. */
@Timeout(60)
class SocketLinkTest {
  private static final MessageCodec CODEC = new MessageCodec("key");

  @TempDir private Path folder;
  private Path address;
  private SocketLink link;

  @BeforeEach
  void listen() {
    address = folder.resolve("kernel");
    link = SocketLink.listen(address, CODEC);
  }

  @AfterEach
  void close() {
    link.close();
  }

  private SocketChannel line(char purpose) throws IOException {
    SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(address));
    channel.write(ByteBuffer.wrap(new byte[] {(byte) purpose}));
    return channel;
  }

  private SocketChannel open() throws IOException {
    SocketChannel shell = line('S');
    for (char purpose : "PICH".toCharArray()) {
      line(purpose);
    }
    while (!link.isOpen()) {
      link.await(100);
    }
    return shell;
  }

  private static ByteBuffer bytes(List<byte[]> frames) {
    int size = 4 + frames.stream().mapToInt(frame -> 4 + frame.length).sum();
    ByteBuffer bytes = ByteBuffer.allocate(size).putInt(frames.size());
    frames.forEach(frame -> bytes.putInt(frame.length).put(frame));
    return bytes.flip();
  }

  private Message next() {
    while (true) {
      var message = link.shell().next();
      if (message.isPresent()) {
        return message.get();
      }
      link.await(1000);
    }
  }

  @Test
  void messagesGoBothWays() throws IOException {
    SocketChannel shell = open();
    Message request = CODEC.request("kernel_info_request", new JsonObject());

    link.shell().send(request);
    ByteBuffer sent = ByteBuffer.allocate(bytes(CODEC.encode(request)).remaining());
    while (sent.hasRemaining()) {
      shell.read(sent);
    }
    assertThat(sent.flip()).isEqualTo(bytes(CODEC.encode(request)));

    shell.write(bytes(CODEC.encode(CODEC.answer(request, "reply", new JsonObject()))));
    assertThat(next().parentId()).isEqualTo(request.id());
  }

  @Test
  void nobodyConnectsOnceTheKernelHas() throws IOException {
    open();
    while (Files.exists(address)) {
      link.await(20);
    }
    assertThatThrownBy(() -> line('S')).isInstanceOf(IOException.class);
  }

  @Test
  void aChannelIsTakenOnceAndOnlyByItsName() throws IOException {
    line('S');
    assertThat(line('S').read(ByteBuffer.allocate(1))).isEqualTo(-1);
    assertThat(line('x').read(ByteBuffer.allocate(1))).isEqualTo(-1);
    assertThat(link.isOpen()).isFalse();
  }

  @Test
  void aMessageThatAnnouncesTooMuchIsRefusedBeforeItComes() throws IOException {
    open().write(ByteBuffer.allocate(8).putInt(1).putInt(Integer.MAX_VALUE).flip());

    assertThatThrownBy(this::next)
        .isInstanceOf(KernelProtocolException.class)
        .hasMessageContaining("too many bytes: 2147483647");
  }

  @Test
  void aMessageOfNegativelyManyFramesIsRefused() throws IOException {
    open().write(ByteBuffer.allocate(4).putInt(-1).flip());

    assertThatThrownBy(this::next)
        .isInstanceOf(KernelProtocolException.class)
        .hasMessageContaining("too many frames: -1");
  }

  @Test
  void aWrongSignatureIsRefused() throws IOException {
    MessageCodec other = new MessageCodec("other");
    open().write(bytes(other.encode(other.request("reply", new JsonObject()))));

    assertThatThrownBy(this::next)
        .isInstanceOf(KernelProtocolException.class)
        .hasMessageContaining("signature");
  }

  @Test
  void aKernelThatStopsReadingIsGivenUp() throws IOException {
    open();
    JsonObject large = new JsonObject();
    large.addProperty("code", "x".repeat(4 << 20));

    assertThatThrownBy(() -> link.shell().send(CODEC.request("execute_request", large)))
        .isInstanceOf(KernelTimeoutException.class);
  }

  @Test
  void whoeverFloodsHasToWait() throws Exception {
    SocketChannel shell = open();
    byte[] megabyte = new byte[1 << 20];
    Thread flood =
        new Thread(
            () -> {
              try {
                while (true) {
                  ByteBuffer message = bytes(List.of(megabyte));
                  while (message.hasRemaining()) {
                    shell.write(message);
                  }
                }
              } catch (IOException e) {
                // Closed: that is the end of it.
              }
            });
    flood.start();
    flood.join(2000);
    assertThat(flood.isAlive()).isTrue();

    link.close();
    flood.join(5000);
    assertThat(flood.isAlive()).isFalse();
  }

  @Test
  void aHeartbeatThatIsNotEchoedIsNone() throws IOException {
    open();
    assertThat(link.beats(Duration.ofMillis(50))).isFalse();
  }
}
