package io.percolate.book.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xml.sax.InputSource;

class FormulaProperties {
  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "x",
            "1",
            "23",
            "{",
            "}",
            "^",
            "_",
            "'",
            "+",
            "-",
            "(",
            ")",
            "<",
            "&",
            "\\\\",
            " ",
            "[",
            "]",
            "|",
            "\\frac",
            "\\sqrt",
            "\\sum",
            "\\log",
            "\\left(",
            "\\right)",
            "\\text{a b}",
            "\\hat",
            "\\bigl(",
            "\\begin{cases}",
            "\\end{cases}",
            "\\underbrace",
            "\\mathsf",
            "\\operatorname{se}",
            "\\quad",
            "\\sigma",
            "π")
        .list()
        .ofMaxSize(14);
  }

  @Property(tries = 2000)
  void whateverIsWrittenIsWellFormedOrRefused(@ForAll("pieces") List<String> pieces)
      throws Exception {
    String mathml;
    try {
      mathml = Formula.mathml(String.join("", pieces), false);
    } catch (FormulaException refused) {
      assertThat(refused).hasMessageStartingWith("In $");
      return;
    }
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(mathml)));
  }
}
