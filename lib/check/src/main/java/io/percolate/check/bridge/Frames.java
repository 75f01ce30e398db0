package io.percolate.check.bridge;

import io.percolate.check.answer.Reply;
import io.percolate.check.answer.Reply.Lost;
import io.percolate.check.answer.Reply.Overran;
import io.percolate.check.answer.Reply.Threw;
import io.percolate.check.answer.Reply.Unusable;
import io.percolate.check.answer.Reply.Value;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What goes over the bridge, as bytes; both ends write and read by this class. */
public final class Frames {
  /** The learner's process names the socket by this environment variable. */
  public static final String ADDRESS = "PERCOLATE_BRIDGE";

  private static final int MOST_BYTES = 64 << 20;
  private static final int MOST_TEXT = 10_000;

  /** An answer was handed over. */
  private static final int OFFER = 1;

  /** A call has ended. */
  private static final int REPLY = 2;

  private static final int VALUE = 1;
  private static final int THREW = 2;
  private static final int OVERRAN = 3;
  private static final int UNUSABLE = 4;

  private Frames() {}

  /**
   * A call of one method.
   *
   * @param number tells calls apart
   * @param question the question's id
   * @param method by {@link #key}
   * @param limitMs how long it may take
   */
  public record Call(long number, String question, String method, long limitMs, byte[] arguments) {}

  /** What a learner's process says. */
  public sealed interface Message {}

  /** There is an answer to this question now. */
  public record Offer(String question) implements Message {}

  /** This came of a call. */
  public record Returned(long number, Reply reply) implements Message {}

  /** A method's name within its contract, overloads told apart. */
  public static String key(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getTypeName)
        .collect(Collectors.joining(",", method.getName() + "(", ")"));
  }

  /** Writes a call. */
  public static void write(DataOutputStream out, Call call) throws IOException {
    out.writeLong(call.number());
    writeText(out, call.question());
    writeText(out, call.method());
    out.writeLong(call.limitMs());
    writeBytes(out, call.arguments());
    out.flush();
  }

  static Call readCall(DataInputStream in) throws IOException {
    return new Call(in.readLong(), readText(in), readText(in), in.readLong(), readBytes(in));
  }

  static void write(DataOutputStream out, Offer offer) throws IOException {
    out.writeByte(OFFER);
    writeText(out, offer.question());
    out.flush();
  }

  static void write(DataOutputStream out, Returned returned) throws IOException {
    out.writeByte(REPLY);
    out.writeLong(returned.number());
    Reply reply = returned.reply();
    if (reply instanceof Value value) {
      out.writeByte(VALUE);
      writeBytes(out, value.bytes());
    } else if (reply instanceof Threw threw) {
      out.writeByte(THREW);
      writeText(out, threw.type());
      writeText(out, threw.message());
      writeText(out, threw.where());
    } else if (reply instanceof Overran overran) {
      out.writeByte(OVERRAN);
      out.writeBoolean(overran.runsOn());
    } else if (reply instanceof Unusable unusable) {
      out.writeByte(UNUSABLE);
      writeText(out, unusable.why());
    } else {
      throw new IllegalArgumentException(((Lost) reply).why());
    }
    out.flush();
  }

  /**
   * Reads what a learner's process says. Nothing in it is believed but values.
   *
   * @throws ProtocolException if the process says what no bridge says
   * @throws IOException if it is gone
   */
  public static Message readMessage(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    return switch (kind) {
      case OFFER -> new Offer(readText(in));
      case REPLY -> new Returned(in.readLong(), readReply(in));
      default -> throw new ProtocolException("It sent a message of the unknown kind " + kind + ".");
    };
  }

  private static Reply readReply(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    return switch (kind) {
      case VALUE -> new Value(readBytes(in));
      case THREW -> new Threw(readText(in), readText(in), readText(in));
      case OVERRAN -> new Overran(in.readBoolean());
      case UNUSABLE -> new Unusable(readText(in));
      default -> throw new ProtocolException("It sent a reply of the unknown kind " + kind + ".");
    };
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    String cut = text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) + "…" : text;
    writeBytes(out, cut.getBytes(StandardCharsets.UTF_8));
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(readBytes(in, 4 * MOST_TEXT + 4), StandardCharsets.UTF_8);
  }

  private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    return readBytes(in, MOST_BYTES);
  }

  private static byte[] readBytes(DataInputStream in, int most) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new ProtocolException("It announced " + length + " bytes, more than a value may have.");
    }
    byte[] bytes = in.readNBytes(length); // grows as bytes come, not as they are announced
    if (bytes.length < length) {
      throw new ProtocolException("It ended in the middle of a message.");
    }
    return bytes;
  }
}
