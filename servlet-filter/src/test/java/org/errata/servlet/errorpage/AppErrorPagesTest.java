package org.errata.servlet.errorpage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.errata.servlet.container.Containers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads web.xml files, and what is registered, through the servlet context of Jetty. */
class AppErrorPagesTest {

  private static final Optional<Throwable> NO_EXCEPTION = Optional.empty();

  @TempDir private Path folder;

  @Test
  void are_those_of_web_xml_without_the_page_of_errata() {
    AppErrorPages pages =
        pages(
            """
            <error-page><error-code> 404 </error-code><location>/404.html</location></error-page>
            <error-page>
              <exception-type>java.io.IOException</exception-type>
              <location>/io.html</location>
            </error-page>
            <error-page><location>/errata/error</location></error-page>
            """);

    assertThat(pages).isEqualTo(pages(Set.of(404), Set.of("java.io.IOException"), false));
    assertThat(pages.areNone()).isFalse();
  }

  @Test
  void cover_the_statuses_that_are_named() {
    AppErrorPages pages =
        pages("<error-page><error-code>404</error-code><location>/4</location></error-page>");

    assertThat(pages.areNone()).isFalse();
    assertThat(cover(pages, 404, NO_EXCEPTION)).isTrue();
    assertThat(cover(pages, 500, NO_EXCEPTION)).isFalse();
    assertThat(cover(pages, 500, Optional.of(new IOException()))).isFalse();
  }

  @Test
  void cover_the_classes_that_are_named_their_subclasses_and_root_causes() {
    AppErrorPages pages =
        pages(
            "<error-page><exception-type>java.io.IOException</exception-type>"
                + "<location>/io</location></error-page>");
    Throwable notFound = new FileNotFoundException();

    assertThat(pages.areNone()).isFalse();
    assertThat(pages.coverClass(new IOException())).isTrue();
    assertThat(pages.coverClass(notFound)).isTrue();
    assertThat(pages.coverClass(new ServletException(new ServletException(notFound)))).isTrue();
    assertThat(pages.coverClass(new ServletException())).isFalse();
    assertThat(pages.coverClass(new IllegalStateException(notFound))).isFalse();
    assertThat(cover(pages, 500, Optional.of(notFound))).isTrue();
    assertThat(cover(pages, 500, NO_EXCEPTION)).isFalse();
  }

  @Test
  void cover_everything_with_a_default_page() {
    AppErrorPages pages = pages("<error-page><location>/error.html</location></error-page>");

    assertThat(pages).isEqualTo(pages(Set.of(), Set.of(), true));
    assertThat(pages.areNone()).isFalse();
    assertThat(cover(pages, 418, NO_EXCEPTION)).isTrue();
  }

  @Test
  void are_read_without_the_dtd_that_web_xml_names() {
    write(
        "<!DOCTYPE web-app PUBLIC \"-//x//y\" \"http://127.0.0.1:9/none.dtd\">"
            + "<web-app><error-page><error-code>404</error-code><location>/4</location>"
            + "</error-page></web-app>");

    assertThat(read()).isEqualTo(pages(Set.of(404), Set.of(), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<web-app/>", "<web-app><error-page>", "no XML"})
  void are_none_in_a_file_that_has_none_or_cannot_be_read(String webXml) {
    write(webXml);

    assertThat(read().areNone()).isTrue();
    assertThat(cover(read(), 500, Optional.of(new IOException()))).isFalse();
  }

  @Test
  void a_file_that_cannot_be_read_prints_nothing() {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, UTF_8));
    try {
      are_none_in_a_file_that_has_none_or_cannot_be_read("<web-app><error-page>");
    } finally {
      System.setErr(before);
    }

    assertThat(printed.toString(UTF_8)).isEmpty();
  }

  @Test
  void are_those_too_that_code_has_registered_without_the_page_of_errata() {
    ErrorPageErrorHandler registered = new ErrorPageErrorHandler();
    registered.addErrorPage(404, "/404.html");
    registered.addErrorPage(420, 422, "/range.html");
    registered.addErrorPage(IOException.class, "/io.html");
    registered.addErrorPage(ErrorPageErrorHandler.GLOBAL_ERROR_PAGE, "/errata/error");
    ServletContextHandler application = new ServletContextHandler();
    application.setErrorHandler(registered);

    assertThat(read(application))
        .isEqualTo(pages(Set.of(404, 420, 421, 422), Set.of("java.io.IOException"), false));
  }

  @Test
  void are_a_default_page_that_code_has_registered() {
    ErrorPageErrorHandler registered = new ErrorPageErrorHandler();
    registered.addErrorPage(ErrorPageErrorHandler.GLOBAL_ERROR_PAGE, "/error.html");
    ServletContextHandler application = new ServletContextHandler();
    application.setErrorHandler(registered);

    assertThat(read(application)).isEqualTo(pages(Set.of(), Set.of(), true));
  }

  @Test
  void are_none_without_a_file() {
    assertThat(read().areNone()).isTrue();
  }

  /** Nothing but Spring Boot is asked about a request. */
  private static boolean cover(AppErrorPages pages, int status, Optional<Throwable> thrown) {
    return pages.cover(null, status, thrown);
  }

  private static AppErrorPages pages(
      Set<Integer> statuses, Set<String> exceptions, boolean hasDefault) {
    return new AppErrorPages(statuses, exceptions, hasDefault, Optional.empty());
  }

  private AppErrorPages pages(String elements) {
    write("<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\">" + elements + "</web-app>");
    return read();
  }

  private void write(String webXml) {
    try {
      Files.createDirectories(folder.resolve("WEB-INF"));
      Files.writeString(folder.resolve("WEB-INF/web.xml"), webXml);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private AppErrorPages read() {
    return read(new ServletContextHandler());
  }

  private AppErrorPages read(ServletContextHandler application) {
    application.setServer(new Server());
    application.setBaseResourceAsPath(folder);
    ServletContext context = application.getServletContext();
    return AppErrorPages.of(context, Containers.of(context), "/errata/error");
  }
}
