package org.errata.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.errata.afc.AfcGeneral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExceptionIndexTest {

  @Test
  void finds_the_entry_that_names_the_class() {
    assertThat(entryOf(new IOException(), "java.io.IOException")).isEqualTo("java.io.IOException");
  }

  @Test
  void finds_the_entry_that_names_a_superclass() {
    assertThat(entryOf(new FileNotFoundException(), "java.lang.Exception"))
        .isEqualTo("java.lang.Exception");
  }

  @Test
  void does_not_find_an_entry_that_names_a_subclass() {
    assertThat(entryOf(new Exception("any"), "java.io.IOException")).isEqualTo("nothing");
  }

  @Test
  void prefers_the_nearest_superclass() {
    assertThat(
            entryOf(
                new FileNotFoundException(),
                "java.lang.Throwable",
                "java.lang.Exception",
                "java.io.IOException"))
        .isEqualTo("java.io.IOException");
  }

  @Test
  void finds_the_entries_of_errors_too() {
    assertThat(entryOf(new StackOverflowError(), "java.lang.VirtualMachineError"))
        .isEqualTo("java.lang.VirtualMachineError");
    assertThat(entryOf(new AssertionError("any"), "java.lang.Throwable"))
        .isEqualTo("java.lang.Throwable");
  }

  @Test
  void finds_nothing_when_no_entry_names_a_class_of_the_chain() {
    assertThat(entryOf(new RuntimeException(new IOException()), "com.example.Lost"))
        .isEqualTo("nothing");
    assertThat(AfcGeneral.catalogue().byException(new RuntimeException("any"))).isEmpty();
  }

  @Test
  void looks_at_every_cause() {
    var thrown = new ExecutionException(new CompletionException(new IOException()));

    assertThat(entryOf(thrown, "java.io.IOException")).isEqualTo("java.io.IOException");
  }

  @Test
  void prefers_the_nearest_match_of_all_to_that_of_the_outermost_exception() {
    var thrown = new UncheckedIOException(new IOException());

    assertThat(entryOf(thrown, "java.lang.Exception", "java.io.IOException"))
        .isEqualTo("java.io.IOException");
  }

  @Test
  void prefers_the_outermost_of_equally_near_matches() {
    var thrown = new IllegalStateException(new IOException(new IllegalArgumentException()));

    assertThat(entryOf(thrown, "java.io.IOException", "java.lang.IllegalArgumentException"))
        .isEqualTo("java.io.IOException");
    assertThat(entryOf(thrown, "java.lang.IllegalArgumentException", "java.io.IOException"))
        .isEqualTo("java.io.IOException");
  }

  @Test
  void does_not_look_at_suppressed_exceptions() {
    var thrown = new IllegalStateException();
    thrown.addSuppressed(new IOException());

    assertThat(entryOf(thrown, "java.io.IOException")).isEqualTo("nothing");
  }

  @Test
  void compares_the_binary_name_of_a_class() {
    assertThat(entryOf(new Nested(), "org.errata.catalogue.ExceptionIndexTest$Nested"))
        .isEqualTo("org.errata.catalogue.ExceptionIndexTest$Nested");
    assertThat(entryOf(new Nested(), "org.errata.catalogue.ExceptionIndexTest.Nested"))
        .isEqualTo("nothing");
  }

  @Test
  void accepts_names_of_classes_that_do_not_exist() {
    assertThat(entryOf(new IOException(), "com.example.NoSuchClass", "java.io.IOException"))
        .isEqualTo("java.io.IOException");
  }

  @Test
  void accepts_names_that_are_marked_as_optional() {
    assertThat(entryOf(new IOException(), "java.io.IOException?"))
        .isEqualTo("java.io.IOException?");
  }

  @Test
  void finds_the_entry_that_names_an_interface_of_the_class() {
    assertThat(entryOf(new Cancelled(), Retryable.class.getName()))
        .isEqualTo(Retryable.class.getName());
    assertThat(entryOf(new RuntimeException(new Cancelled()), Temporary.class.getName()))
        .isEqualTo(Temporary.class.getName());
    assertThat(entryOf(new IOException(), Retryable.class.getName())).isEqualTo("nothing");
  }

  @Test
  void prefers_a_class_to_the_interfaces_that_it_implements() {
    assertThat(entryOf(new Cancelled(), Retryable.class.getName(), Cancelled.class.getName()))
        .isEqualTo(Cancelled.class.getName());
  }

  @Test
  void prefers_an_interface_to_the_superclass_of_the_class_that_implements_it() {
    assertThat(entryOf(new Cancelled(), "java.io.IOException", Temporary.class.getName()))
        .isEqualTo(Temporary.class.getName());
    assertThat(entryOf(new Aborted(), Cancelled.class.getName(), Retryable.class.getName()))
        .isEqualTo(Cancelled.class.getName());
  }

  @Test
  @Timeout(value = 60, threadMode = SEPARATE_THREAD)
  void keeps_no_class_loader_alive_once_the_catalogue_is_unused() throws Exception {
    var loader = new WeakReference<>(loaderThatHasLookedUp(new FileNotFoundException()));

    while (loader.get() != null) {
      System.gc();
      Thread.sleep(50);
    }

    assertThat(loader.get()).isNull();
  }

  /** Has a catalogue of another class loader find the entry of an exception of the platform. */
  private static ClassLoader loaderThatHasLookedUp(Throwable thrown) throws Exception {
    URL classes = Catalogue.class.getProtectionDomain().getCodeSource().getLocation();
    var loader = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader());
    Class<?> catalogueClass = loader.loadClass(Catalogue.class.getName());
    Object builder =
        loader
            .loadClass(Entry.class.getName())
            .getMethod("of", String.class, int.class, String.class)
            .invoke(null, "an-id", 400, "Any");
    builder
        .getClass()
        .getMethod("withException", String.class)
        .invoke(builder, "java.io.IOException");
    Object entry = builder.getClass().getMethod("build").invoke(builder);
    Object catalogue =
        catalogueClass
            .getMethod("of", String.class, String.class, List.class)
            .invoke(null, "c", "C", List.of(entry));
    Object found =
        catalogueClass.getMethod("byException", Throwable.class).invoke(catalogue, thrown);
    assertThat(found.toString()).contains("an-id");
    assertThat(catalogueClass.getClassLoader())
        .isSameAs(loader)
        .isNotSameAs(Catalogue.class.getClassLoader());
    return loader;
  }

  @Test
  void finds_the_same_entry_the_second_time() {
    var catalogue = catalogue("java.io.IOException");

    assertThat(catalogue.byException(new FileNotFoundException())).isPresent();
    assertThat(catalogue.byException(new FileNotFoundException())).isPresent();
    assertThat(catalogue("com.example.Lost").byException(new FileNotFoundException())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2_000, 3_999})
  @Timeout(value = 20, threadMode = SEPARATE_THREAD)
  void finds_a_cause_up_to_3999_deep(int depth) {
    Throwable thrown = new IOException("innermost");
    for (int i = 0; i < depth; i++) {
      thrown = new Bare(thrown);
    }

    assertThat(entryOf(thrown, "java.io.IOException")).isEqualTo("java.io.IOException");
  }

  @Test
  @Timeout(value = 20, threadMode = SEPARATE_THREAD)
  void comes_to_an_end_with_circular_causes() {
    var outer = new IllegalStateException("outer");
    var inner = new IOException("inner", outer);
    outer.initCause(inner);

    assertThat(entryOf(outer, "java.io.IOException")).isEqualTo("java.io.IOException");
    assertThat(entryOf(outer, "com.example.Lost")).isEqualTo("nothing");
  }

  private static String entryOf(Throwable thrown, String... classNames) {
    return catalogue(classNames).byException(thrown).map(Entry::message).orElse("nothing");
  }

  /** A catalogue with an entry for each of these classes, which has the name as its message. */
  private static Catalogue catalogue(String... classNames) {
    List<Entry> entries = new ArrayList<>();
    for (String className : classNames) {
      entries.add(
          Entry.of("entry-" + entries.size(), 400, className).withException(className).build());
    }
    return Catalogue.of("c", "C", entries);
  }

  private interface Temporary {}

  private interface Retryable extends Temporary {}

  private static class Cancelled extends IOException implements Retryable {
    @Serial private static final long serialVersionUID = 1L;
  }

  private static final class Aborted extends Cancelled {
    @Serial private static final long serialVersionUID = 1L;
  }

  private static final class Nested extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;
  }

  private static final class Bare extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    Bare(Throwable cause) {
      super("bare", cause, false, false);
    }
  }
}
