package org.errata.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serial;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExceptionAccessorTest {

  @Test
  void calls_a_public_method_of_the_class() throws InvocationTargetException {
    assertThat(call(new NoSuchFileException("a.txt"), "getFile")).isEqualTo("a.txt");
  }

  @Test
  void calls_a_public_method_of_a_class_that_is_not_public() throws InvocationTargetException {
    assertThat(call(new Hidden(), "own")).isEqualTo("own");
  }

  @Test
  void calls_what_a_class_inherits_or_overrides() throws InvocationTargetException {
    assertThat(call(new Hidden(), "getMessage")).isEqualTo("hidden");
    assertThat(call(new Hidden(), "code")).isEqualTo(7);
  }

  @Test
  void finds_the_methods_of_an_interface() {
    assertThat(ExceptionAccessor.find(Coded.class, "code")).isPresent();
    assertThat(ExceptionAccessor.find(Coded.class, "own")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nothing", "packagePrivate", "withParameter", "absent", "printStackTrace"})
  void is_no_method_that_is_not_public_or_has_parameters_or_returns_nothing(String name) {
    assertThat(ExceptionAccessor.find(Hidden.class, name)).isEmpty();
  }

  private static Object call(Throwable exception, String name) throws InvocationTargetException {
    return ExceptionAccessor.find(exception.getClass(), name).orElseThrow().call(exception);
  }

  interface Coded {
    int code();
  }

  static final class Hidden extends Exception implements Coded {
    @Serial private static final long serialVersionUID = 1L;

    Hidden() {
      super("hidden");
    }

    @Override
    public int code() {
      return 7;
    }

    public String own() {
      return "own";
    }

    public void nothing() {}

    String packagePrivate() {
      return "";
    }

    public String withParameter(String any) {
      return any;
    }
  }
}
