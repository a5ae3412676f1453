package org.errata.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextsTest {

  private static final Map<String, String> FILES =
      Map.of(
          "page_en.properties", "hello=Hello",
          "page_de.properties", "hello=Grüß Gott",
          "page_fr.properties", "hello=Salut");

  @ParameterizedTest
  @CsvSource({
    "en, Hello, en",
    "en-US, Hello, en-US",
    "de, Grüß Gott, de",
    "de-AT, Grüß Gott, de-AT",
    "fr, Salut, fr",
    "es, Hello, en",
    "und, Hello, en"
  })
  void are_in_the_language_of_the_reader_or_in_english(String tag, String text, String language) {
    PageTexts texts = PageTexts.load("page", PageTextsTest::open);
    assertThat(texts.get("hello", Locale.forLanguageTag(tag))).isEqualTo(text);
    assertThat(PageTexts.languageFor(Locale.forLanguageTag(tag)).toLanguageTag())
        .isEqualTo(language);
  }

  @Test
  void do_not_depend_on_the_language_of_the_machine() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.FRENCH);
    try {
      PageTexts texts = PageTexts.load("page", PageTextsTest::open);
      assertThat(texts.get("hello", Locale.forLanguageTag("es"))).isEqualTo("Hello");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void refuse_a_missing_file_and_a_missing_key_by_name() {
    assertThatExceptionOfType(MissingResourceException.class)
        .isThrownBy(() -> PageTexts.load("nothing", PageTextsTest::open))
        .withMessage("no file nothing_en.properties");
    assertThatExceptionOfType(MissingResourceException.class)
        .isThrownBy(() -> PageTexts.load("page", PageTextsTest::open).get("bye", Locale.ENGLISH))
        .withMessageContaining("bye");
  }

  private static InputStream open(String name) {
    String text = FILES.get(name);
    return text == null ? null : new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
