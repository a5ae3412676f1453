package org.errata.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CredentialsTest {

  @Test
  void never_show_the_password() {
    assertThat(new Credentials("demo@example.com", "s3cret", "1001"))
        .hasToString("Credentials[user=demo@example.com, clientId=1001]");
  }

  @Test
  void ignore_the_case_of_user_names_in_every_default_locale() {
    var credentials = new Credentials("DEMO.I@Example.com", "S3cret", "1001");
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(credentials.userIgnoringCase()).isEqualTo("demo.i@example.com");
    } finally {
      Locale.setDefault(before);
    }
    assertThat(credentials.user()).isEqualTo("DEMO.I@Example.com");
    assertThat(credentials.password()).isEqualTo("S3cret");
  }

  @Test
  void refuse_null_by_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Credentials(null, "p", "c"))
        .withMessage("user");
    assertThatNullPointerException()
        .isThrownBy(() -> new Credentials("u", null, "c"))
        .withMessage("password");
    assertThatNullPointerException()
        .isThrownBy(() -> new Credentials("u", "p", null))
        .withMessage("clientId");
  }
}
