package org.errata.servlet.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An element of a {@code web.xml}; Undertow does not read the file itself. */
final class WebXml {

  private final Element element;

  private WebXml(Element element) {
    this.element = element;
  }

  static WebXml of(Path application)
      throws IOException, SAXException, ParserConfigurationException {
    Path file = application.resolve("WEB-INF/web.xml");
    return new WebXml(
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement());
  }

  /** Returns the child elements of a name. */
  List<WebXml> all(String name) {
    List<WebXml> found = new ArrayList<>();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child && child.getTagName().equals(name)) {
        found.add(new WebXml(child));
      }
    }
    return found;
  }

  boolean has(String name) {
    return !all(name).isEmpty();
  }

  /** Returns the text of the first child element of a name, or an empty string. */
  String text(String name) {
    return optionalText(name).orElse("");
  }

  Optional<String> optionalText(String name) {
    return texts(name).stream().findFirst();
  }

  List<String> texts(String name) {
    return all(name).stream().map(child -> child.element.getTextContent().strip()).toList();
  }

  boolean isTrue(String name) {
    return text(name).equals("true");
  }

  /** Returns the {@code param-name}s and {@code param-value}s of the child elements of a name. */
  Map<String, String> params(String name) {
    Map<String, String> params = new LinkedHashMap<>();
    all(name).forEach(param -> params.put(param.text("param-name"), param.text("param-value")));
    return params;
  }
}
