package io.percolate.kernel.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignerTest {
  @ParameterizedTest
  @CsvSource({
    "hmac-sha256, HmacSHA256",
    "hmac-sha512, HmacSHA512",
    "hmac-sha384, HmacSHA384",
    "hmac-sha1, HmacSHA1",
    "hmac-md5, HmacMD5"
  })
  void aSignatureIsWhatTheJdkComputes(String scheme, String algorithm) throws Exception {
    for (String key : new String[] {"k", "a-key-of-36-letters-as-Jupyter-makes", "x".repeat(200)}) {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(key.getBytes(UTF_8), algorithm));
      mac.update("{\"a\":1}".getBytes(UTF_8));
      String expected = HexFormat.of().formatHex(mac.doFinal("ä{}".getBytes(UTF_8)));

      Signer signer = Signer.of(scheme, key);

      for (int message = 0; message < 2; message++) {
        assertThat(signer.signature("{\"a\":1}".getBytes(UTF_8), "ä{}".getBytes(UTF_8)))
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void withoutAKeyNothingIsSigned() throws Exception {
    assertThat(Signer.of("hmac-sha256", "").signature(new byte[] {1})).isEmpty();
  }

  @Test
  void aSchemeThatIsNoneIsRefused() {
    assertThatThrownBy(() -> Signer.of("hmac-rot13", "key"))
        .isInstanceOf(NoSuchAlgorithmException.class);
  }
}
