package io.percolate.kernel.maven;

import io.percolate.kernel.magic.MagicException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What a POM, or a piece of one, asks for.
 *
 * @param artifacts its dependencies, without those of tests
 * @param repositories addresses by id
 */
public record PomText(List<Artifact> artifacts, Map<String, String> repositories) {
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");
  private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml.*?\\?>");

  /**
   * One artifact to find.
   *
   * @param coordinates {@code group:artifact[:type[:classifier]]:version}
   * @param exclusions {@code group:artifact} of what it needs but is to be left out
   */
  public record Artifact(String coordinates, List<String> exclusions) {
    private static final Pattern FORM = Pattern.compile("[^:\\s]+(:[^:\\s]+){2,4}");

    static Artifact parse(String coordinates) {
      if (!FORM.matcher(coordinates).matches()) {
        throw new MagicException(
            "%maven "
                + coordinates
                + " is not of the form group:artifact:version or"
                + " group:artifact:type:classifier:version.");
      }
      return new Artifact(coordinates, List.of());
    }
  }

  static PomText parse(String text) {
    Element root = root(text);
    Map<String, String> properties = properties(root);
    List<Artifact> artifacts = new ArrayList<>();
    for (Element dependency : elements(root, "dependency")) {
      if (isWanted(dependency)) {
        artifacts.add(artifact(dependency, properties));
      }
    }
    Map<String, String> repositories = new LinkedHashMap<>();
    for (Element repository : elements(root, "repository")) {
      repositories.put(text(repository, "id", "other"), text(repository, "url", ""));
    }
    if (artifacts.isEmpty()) {
      throw new MagicException("loadFromPOM finds no <dependency> in this text.");
    }
    return new PomText(artifacts, repositories);
  }

  private static boolean isWanted(Element dependency) {
    String scope = text(dependency, "scope", "compile");
    Node parent = dependency.getParentNode().getParentNode();
    boolean managed =
        parent != null
            && (parent.getNodeName().equals("dependencyManagement")
                || parent.getNodeName().equals("plugin"));
    return !managed && !scope.equals("test") && !scope.equals("provided");
  }

  private static Artifact artifact(Element dependency, Map<String, String> properties) {
    String name = text(dependency, "groupId", "") + ":" + text(dependency, "artifactId", "");
    String version = text(dependency, "version", "");
    if (version.isEmpty()) {
      throw new MagicException("loadFromPOM: the dependency " + name + " has no <version>.");
    }
    String classifier = text(dependency, "classifier", "");
    String coordinates =
        name
            + ":"
            + text(dependency, "type", "jar")
            + (classifier.isEmpty() ? "" : ":" + classifier)
            + ":"
            + version;
    List<String> exclusions =
        elements(dependency, "exclusion").stream()
            .map(e -> text(e, "groupId", "*") + ":" + text(e, "artifactId", "*"))
            .toList();
    return new Artifact(filled(coordinates, properties), exclusions);
  }

  private static Map<String, String> properties(Element root) {
    Map<String, String> properties = new HashMap<>();
    for (Element list : elements(root, "properties")) {
      for (Node n = list.getFirstChild(); n != null; n = n.getNextSibling()) {
        properties.put(n.getNodeName(), n.getTextContent().strip());
      }
    }
    return properties;
  }

  private static String filled(String text, Map<String, String> properties) {
    return PROPERTY
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(properties.getOrDefault(m.group(1), m.group())));
  }

  private static String text(Element element, String child, String fallback) {
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n.getNodeName().equals(child)) {
        return n.getTextContent().strip();
      }
    }
    return fallback;
  }

  private static List<Element> elements(Element root, String name) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < root.getElementsByTagName(name).getLength(); i++) {
      elements.add((Element) root.getElementsByTagName(name).item(i));
    }
    return elements;
  }

  private static Element root(String text) {
    String whole = "<pom>" + DECLARATION.matcher(text).replaceFirst("") + "</pom>";
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(whole))).getDocumentElement();
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new MagicException("loadFromPOM: this is no XML: " + e.getMessage(), e);
    }
  }
}
