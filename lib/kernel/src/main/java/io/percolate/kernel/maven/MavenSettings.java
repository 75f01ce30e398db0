package io.percolate.kernel.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.aether.repository.MirrorSelector;
import org.eclipse.aether.util.repository.DefaultMirrorSelector;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the user's Maven settings say about where artifacts are.
 *
 * @param localRepository the folder of what was downloaded
 * @param mirrors which repository stands in for which
 */
record MavenSettings(Path localRepository, MirrorSelector mirrors) {

  static MavenSettings read() {
    Path folder = Path.of(System.getProperty("user.home"), ".m2");
    Path file = folder.resolve("settings.xml");
    DefaultMirrorSelector mirrors = new DefaultMirrorSelector();
    Path local = folder.resolve("repository");
    if (!Files.isRegularFile(file)) {
      return new MavenSettings(local, mirrors);
    }
    try {
      Document settings =
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
      NodeList list = settings.getElementsByTagName("mirror");
      for (int i = 0; i < list.getLength(); i++) {
        Element mirror = (Element) list.item(i);
        mirrors.add(
            text(mirror, "id"),
            text(mirror, "url"),
            "",
            false,
            false,
            text(mirror, "mirrorOf"),
            "");
      }
      String other = text(settings.getDocumentElement(), "localRepository");
      return new MavenSettings(other.isEmpty() ? local : Path.of(other), mirrors);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalStateException("%maven can't read " + file + ": " + e.getMessage(), e);
    }
  }

  private static String text(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }
}
