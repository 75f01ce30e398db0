package io.percolate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.percolate.jupyter.wire.KernelClient;
import io.percolate.kernel.TestKernel.Ran;
import org.junit.jupiter.api.Test;

/** System.in in a notebook. */
class InputTest {
  private final TestKernel kernel = TestKernel.shared();

  @Test
  void aCellReadsWhatThePersonTypes() {
    kernel.client().answerInputWith(prompt -> "Ada Lovelace");
    JsonObject request =
        KernelClient.executeRequest(
            "System.out.print(\"Name? \");\nnew Scanner(System.in).nextLine()");
    request.addProperty("allow_stdin", true);
    Ran ran = kernel.await(kernel.send(request));
    assertThat(ran.result()).isEqualTo("Ada Lovelace");
    assertThat(ran.text("stdout")).isEqualTo("Name? ");
  }

  @Test
  void whereNobodyIsThereTheErrorSaysSo() {
    Ran ran = kernel.run("new Scanner(System.in).nextLine()");
    assertThat(ran.errorMessage()).startsWith("System.in: nobody is there to type");
  }
}
