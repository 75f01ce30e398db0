package io.percolate.kernel.pair;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/**
 * Either process's end of the line between them. Somebody in the middle listens at a Unix domain
 * socket each; on the line are a kind, a depth, a length and so many bytes.
 */
public final class Wire implements AutoCloseable {
  /** The environment variable that names the socket, to either process. */
  public static final String ADDRESS = "PERCOLATE_COMPILER";

  /** More than a cell of the largest notebook that is graded, at two bytes a character. */
  private static final int MOST_BYTES = 128 << 20;

  private static final Frame.Kind[] KINDS = Frame.Kind.values();

  private final SocketChannel channel;
  private final DataInputStream in;
  private final DataOutputStream out;

  private Wire(SocketChannel channel) {
    this.channel = channel;
    in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
    out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
  }

  static Wire to(Path address) throws IOException {
    return new Wire(SocketChannel.open(UnixDomainSocketAddress.of(address)));
  }

  void send(Frame frame) throws IOException {
    out.writeByte(frame.kind().ordinal());
    out.writeInt(frame.depth());
    out.writeInt(frame.fields().length);
    out.write(frame.fields());
    out.flush();
  }

  /**
   * Waits for a message.
   *
   * @throws ProtocolException if something else came
   * @throws IOException if nothing will come any more
   */
  Frame receive() throws IOException {
    int kind = in.readUnsignedByte();
    int depth = in.readInt();
    int length = in.readInt();
    if (kind >= KINDS.length || length < 0 || length > MOST_BYTES) {
      throw new ProtocolException("no message: kind %d of %d bytes".formatted(kind, length));
    }
    byte[] fields = in.readNBytes(length); // grows as bytes come, not as they are announced
    if (fields.length < length) {
      throw new ProtocolException("a message that ends in its middle");
    }
    return new Frame(KINDS[kind], depth, fields);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
