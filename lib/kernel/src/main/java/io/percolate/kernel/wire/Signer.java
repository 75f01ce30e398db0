package io.percolate.kernel.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Signs messages by HMAC (RFC 2104), written out: the JDK's own needs a quarter of a kernel's start
 * to get ready, most of it for ciphers that nobody uses here.
 */
final class Signer {
  private static final String HMAC = "hmac-";
  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5c;

  /** Both have taken the key in; each message goes on from copies of them. */
  private final MessageDigest inner;

  private final MessageDigest outer;
  private final boolean signs;

  private Signer(MessageDigest inner, MessageDigest outer, boolean signs) {
    this.inner = inner;
    this.outer = outer;
    this.signs = signs;
  }

  /**
   * The signer of a connection.
   *
   * @param scheme such as {@code hmac-sha256}
   * @param key empty for messages without signature
   */
  static Signer of(String scheme, String key) throws NoSuchAlgorithmException {
    String name = scheme.replaceFirst("^" + HMAC, "").replaceFirst("(?i)^sha-?", "SHA-");
    MessageDigest inner = MessageDigest.getInstance(name);
    MessageDigest outer = MessageDigest.getInstance(name);
    int block = inner.getDigestLength() > 32 ? 128 : 64;
    byte[] secret = key.getBytes(StandardCharsets.UTF_8);
    byte[] padded = Arrays.copyOf(secret.length > block ? inner.digest(secret) : secret, block);
    inner.update(masked(padded, INNER));
    outer.update(masked(padded, OUTER));
    return new Signer(inner, outer, !key.isEmpty());
  }

  private static byte[] masked(byte[] key, byte mask) {
    byte[] masked = new byte[key.length];
    for (int i = 0; i < key.length; i++) {
      masked[i] = (byte) (key[i] ^ mask);
    }
    return masked;
  }

  /** The signature of a message's parts, in hexadecimal digits; empty where there is no key. */
  String signature(byte[]... parts) {
    if (!signs) {
      return "";
    }
    try {
      MessageDigest message = (MessageDigest) inner.clone();
      for (byte[] part : parts) {
        message.update(part);
      }
      MessageDigest whole = (MessageDigest) outer.clone();
      return HexFormat.of().formatHex(whole.digest(message.digest()));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("The JDK's digests can be copied.", e);
    }
  }
}
