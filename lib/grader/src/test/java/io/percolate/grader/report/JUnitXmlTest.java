package io.percolate.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.grader.result.SubmissionResult;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JUnitXmlTest {
  private static final String HOSTILE = "<a b=\"c\">&amp;]]> \0\u001b[31m \ud800 \ufffe \r\n\t 😀";

  private static Document parsed(SubmissionResult result) throws Exception {
    String xml = JUnitXml.of(result);
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(JUnitXmlTest.class.getResource("junit.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static Element first(Document document, String tag) {
    return (Element) document.getElementsByTagName(tag).item(0);
  }

  @Test
  void aQuestionIsASuiteAndACheckACase() throws Exception {
    Document document = parsed(Samples.grace());

    Element suite = first(document, "testsuite");
    assertThat(suite.getAttribute("name")).isEqualTo("mse");
    assertThat(suite.getAttribute("package")).isEqualTo("03-loss-math.grace");
    assertThat(suite.getAttribute("tests")).isEqualTo("2");
    assertThat(suite.getAttribute("failures")).isEqualTo("2");
    assertThat(suite.getAttribute("timestamp")).isEqualTo("2026-11-20T14:05:09");
    assertThat(first(document, "testcase").getAttribute("classname"))
        .isEqualTo("03-loss-math.grace.mse");
    assertThat(first(document, "failure").getTextContent()).isEqualTo(Samples.MESSAGE);
    assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(4);
  }

  @Test
  void theInstructorSeesHiddenChecks() throws Exception {
    Element second = (Element) parsed(Samples.grace()).getElementsByTagName("testcase").item(1);

    assertThat(second.getAttribute("name")).isEqualTo(Samples.SECRET_TITLE + " (hidden)");
    assertThat(second.getTextContent().strip()).isEqualTo(Samples.SECRET_MESSAGE);
  }

  @Test
  void remarksAreItsOutput() throws Exception {
    Document document = parsed(Samples.alan());

    assertThat(first(document, "system-out").getTextContent()).contains("isn't a notebook");
    assertThat(first(document, "testsuite").getAttribute("timestamp"))
        .isEqualTo("1970-01-01T00:00:00");
  }

  @Test
  void aTimeThatIsNoneIsLeftOut() throws Exception {
    Document document =
        parsed(
            new SubmissionResult(
                "ada",
                "03-loss-math",
                Optional.of("2026-99-99 25:00:00"),
                Samples.ada().questions(),
                List.of()));

    assertThat(first(document, "testsuite").getAttribute("timestamp"))
        .isEqualTo("1970-01-01T00:00:00");
  }

  @Test
  void anyTextGivesAValidFile() throws Exception {
    Document document =
        parsed(
            Samples.submission(
                HOSTILE,
                Samples.question(HOSTILE, HOSTILE, Samples.failed(HOSTILE, 0.5, HOSTILE)),
                Samples.question("", "", Samples.failed("", 1, ""))));

    assertThat(first(document, "failure").getTextContent())
        .isEqualTo("<a b=\"c\">&amp;]]> ␀␛[31m \ufffd \ufffd \n\t 😀".stripTrailing());
  }

  @Test
  void aSubmissionWithoutQuestionsIsValid() throws Exception {
    assertThat(parsed(Samples.submission("ada")).getElementsByTagName("testsuite").getLength())
        .isZero();
  }
}
