package org.errata.servlet.config;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a {@code web.xml} says about filters and error pages (Servlet 6.0 section 14.4), as far as
 * the Servlet API has no method for it. What fragments, annotations and code declare is not in it.
 *
 * @param filters the filters
 * @param mappings the mappings of filters, in the order of the file
 * @param errorPages the error pages
 * @param isMetadataComplete whether the container ignores fragments and annotations
 */
public record DeploymentDescriptor(
    List<DeclaredFilter> filters,
    List<DeclaredMapping> mappings,
    List<DeclaredErrorPage> errorPages,
    boolean isMetadataComplete) {

  private static final DeploymentDescriptor EMPTY =
      new DeploymentDescriptor(List.of(), List.of(), List.of(), false);

  /**
   * A {@code filter}.
   *
   * @param name its name
   * @param isAsyncSupported whether it supports asynchronous work
   */
  public record DeclaredFilter(String name, boolean isAsyncSupported) {}

  /**
   * A {@code filter-mapping}.
   *
   * @param filter the name of the filter
   * @param urlPatterns its URL patterns
   * @param servlets the names of servlets that it is mapped to
   * @param dispatchers its dispatcher types; {@code REQUEST} if it names none
   */
  public record DeclaredMapping(
      String filter, List<String> urlPatterns, List<String> servlets, List<String> dispatchers) {

    /**
     * Copies the lists.
     *
     * @param filter the name of the filter
     * @param urlPatterns its URL patterns
     * @param servlets the names of servlets that it is mapped to
     * @param dispatchers its dispatcher types; {@code REQUEST} if it names none
     */
    public DeclaredMapping {
      urlPatterns = List.copyOf(urlPatterns);
      servlets = List.copyOf(servlets);
      dispatchers = List.copyOf(dispatchers);
    }
  }

  /**
   * An {@code error-page}.
   *
   * @param location the path of the page
   * @param status the status that it is for, or empty
   * @param exception the name of the exception class that it is for, or empty
   */
  public record DeclaredErrorPage(String location, String status, String exception) {

    /**
     * Tells whether the page is for every error.
     *
     * @return whether it names neither a status nor an exception
     */
    public boolean isDefault() {
      return status.isEmpty() && exception.isEmpty();
    }
  }

  /**
   * Copies the lists.
   *
   * @param filters the filters
   * @param mappings the mappings of filters, in the order of the file
   * @param errorPages the error pages
   * @param isMetadataComplete whether the container ignores fragments and annotations
   */
  public DeploymentDescriptor {
    filters = List.copyOf(filters);
    mappings = List.copyOf(mappings);
    errorPages = List.copyOf(errorPages);
  }

  /**
   * Reads the {@code web.xml} of a web application.
   *
   * @param context the web application
   * @return what it says; nothing if the application has none, or one that cannot be read, which
   *     the container reports
   */
  public static DeploymentDescriptor of(ServletContext context) {
    try (InputStream in = context.getResourceAsStream("/WEB-INF/web.xml")) {
      return in == null ? EMPTY : read(parser().parse(in).getDocumentElement());
    } catch (IOException | SAXException | ParserConfigurationException e) {
      return EMPTY;
    }
  }

  private static DocumentBuilder parser() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    // a DOCTYPE may name an external DTD, which is not fetched
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    DocumentBuilder parser = factory.newDocumentBuilder();
    // the default handler prints to standard error
    parser.setErrorHandler(new DefaultHandler());
    return parser;
  }

  private static DeploymentDescriptor read(Element root) {
    return new DeploymentDescriptor(
        children(root, "filter").stream()
            .map(
                filter ->
                    new DeclaredFilter(
                        text(filter, "filter-name"), isTrue(text(filter, "async-supported"))))
            .toList(),
        children(root, "filter-mapping").stream().map(DeploymentDescriptor::mapping).toList(),
        children(root, "error-page").stream()
            .map(
                page ->
                    new DeclaredErrorPage(
                        text(page, "location"),
                        text(page, "error-code"),
                        text(page, "exception-type")))
            .toList(),
        isTrue(root.getAttribute("metadata-complete").strip()));
  }

  /** Reads a boolean of XML Schema. */
  private static boolean isTrue(String value) {
    return value.equals("true") || value.equals("1");
  }

  private static DeclaredMapping mapping(Element mapping) {
    List<String> dispatchers = texts(mapping, "dispatcher");
    return new DeclaredMapping(
        text(mapping, "filter-name"),
        texts(mapping, "url-pattern"),
        texts(mapping, "servlet-name"),
        dispatchers.isEmpty() ? List.of("REQUEST") : dispatchers);
  }

  private static String text(Element parent, String name) {
    return texts(parent, name).stream().findFirst().orElse("");
  }

  private static List<String> texts(Element parent, String name) {
    return children(parent, name).stream().map(child -> child.getTextContent().strip()).toList();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && child.getLocalName().equals(name)) {
        found.add(child);
      }
    }
    return found;
  }
}
