package org.errata.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {

  @Test
  void has_a_default_for_everything_but_id_status_and_message() {
    var entry = Entry.of("not-found", 404, "Not Found").build();

    assertThat(entry)
        .isEqualTo(
            new Entry(
                new EntryId("not-found"),
                404,
                Optional.empty(),
                text("Not Found", List.of()),
                Map.of(),
                "",
                ExceptionMapping.NONE,
                Set.of(),
                Retry.UNKNOWN,
                new HashMap<>(),
                new EntryLogging(Level.INFO, false)));
  }

  @Test
  void keeps_all_that_it_is_given() {
    var entry =
        Entry.of("tax-type-not-found", 404, "Tax type not found.")
            .withCategory("Lookups")
            .withCode(-1000)
            .withSummary("Tax Type not found")
            .withDescription("There is no such tax type.")
            .withHowToResolve("Ask for the list.", "Choose one.")
            .withException("com.example.B")
            .withException("com.example.A")
            .withHeader("Retry-After", "30")
            .withHeader("Link", "</list>")
            .withLogLevel(Level.OFF)
            .withTrace(true)
            .build();

    assertThat(entry.category()).isEqualTo("Lookups");
    assertThat(entry.code()).hasValue(Code.of(-1000));
    assertThat(entry.summary()).isEqualTo("Tax Type not found");
    assertThat(entry.description()).isEqualTo("There is no such tax type.");
    assertThat(entry.howToResolve()).containsExactly("Ask for the list.", "Choose one.");
    assertThat(entry.exceptions()).containsExactly("com.example.B", "com.example.A");
    assertThat(entry.headers().toString()).isEqualTo("{Retry-After=30, Link=</list>}");
    assertThat(entry.logLevel()).isEqualTo(Level.OFF);
    assertThat(entry.trace()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A B", "\"A\"", "it's", "é", "A\n", "\u007f"})
  void refuses_a_code_with_other_characters(String code) {
    var builder = Entry.of("no-order", 404, "No order");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.withCode(code))
        .withMessage(
            "code '%s' must be 1 to 64 visible ASCII characters other than quotes".formatted(code));
  }

  @Test
  void has_a_code_of_64_characters_at_most() {
    var builder = Entry.of("no-order", 404, "No order");

    assertThat(builder.withCode("A".repeat(64)).build().code().map(Code::value))
        .hasValue("A".repeat(64));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.withCode("A".repeat(65)));
  }

  @ParameterizedTest
  @CsvSource({"400, INFO", "499, INFO", "500, ERROR", "599, ERROR"})
  void is_logged_as_an_error_when_it_is_the_servers(int status, Level level) {
    assertThat(Entry.of("any", status, "Any").build().logLevel()).isEqualTo(level);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -400, 0, 200, 304, 399, 600, 999, Integer.MAX_VALUE})
  void refuses_a_status_that_is_not_an_error_status(int status) {
    assertThat(Entry.isErrorStatus(status)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Entry.of("any", status, "Any").build())
        .withMessage("entry 'any': status " + status + " is not an error status (400 to 599)");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 499, 500, 599})
  void accepts_every_error_status(int status) {
    assertThat(Entry.isErrorStatus(status)).isTrue();
    assertThat(Entry.of("any", status, "Any").build().status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\r\n", "\u2003"})
  void refuses_a_blank_message(String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Entry.of("any", 400, message).build())
        .withMessage("entry 'any': the message is blank");
  }

  @Test
  void refuses_a_malformed_id() {
    assertThatIllegalArgumentException().isThrownBy(() -> Entry.of("Any", 400, "Any"));
  }

  @Test
  void refuses_null_by_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> Entry.of("any", 400, null).build())
        .withMessage("message");
    assertThatNullPointerException()
        .isThrownBy(() -> Entry.of("any", 400, "Any").withCategory(null).build())
        .withMessage("category");
    assertThatNullPointerException()
        .isThrownBy(() -> Entry.of("any", 400, "Any").withSummary(null).build())
        .withMessage("summary");
    assertThatNullPointerException()
        .isThrownBy(() -> Entry.of("any", 400, "Any").withDescription(null).build())
        .withMessage("description");
    assertThatNullPointerException()
        .isThrownBy(() -> Entry.of("any", 400, "Any").withException(null))
        .withMessage("className");
    assertThatNullPointerException()
        .isThrownBy(() -> Entry.of("any", 400, "Any").withHeader(null, "30"))
        .withMessage("name");
    assertThatNullPointerException()
        .isThrownBy(() -> Entry.of("any", 400, "Any").withHeader("Retry-After", null))
        .withMessage("value");
    assertThatNullPointerException()
        .isThrownBy(() -> Entry.of("any", 400, "Any").withLogLevel(null).build())
        .withMessage("logLevel");
  }

  @Test
  void refuses_a_header_that_no_response_can_have() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Entry.of("any", 400, "So").withHeader("bad header", "1").build())
        .withMessage(
            "entry 'any': the header name 'bad header' is no token of RFC 9110, as Retry-After is");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Entry.of("any", 400, "So").withHeader("X-Own", "1\r\n2").build())
        .withMessage(
            "entry 'any': the value of the header X-Own has a control character or a character"
                + " beyond U+00FF");
  }

  @Test
  void refuses_a_header_that_is_there_twice_in_any_letter_case() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Entry.of("any", 400, "Any")
                    .withHeader("Retry-After", "30")
                    .withHeader("retry-after", "60")
                    .build())
        .withMessage("entry 'any': the header retry-after is there twice");
  }

  @Test
  void has_an_argument_for_each_placeholder_if_it_names_exceptions() {
    assertThat(
            Entry.of("any", 400, "No {pen}")
                .withSummary("{shop} has no {pen}")
                .withException("com.example.A")
                .withArgument("shop", "shopName")
                .withArgument("pen", "pen")
                .build()
                .arguments()
                .toString())
        .isEqualTo("{shop=shopName, pen=pen}");
    assertThat(Entry.of("any", 400, "No {pen}").build().arguments()).isEmpty();
  }

  @Test
  void refuses_exceptions_that_cannot_fill_its_placeholders() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Entry.of("any", 400, "No {pen}")
                    .withSummary("{shop} has none")
                    .withException("com.example.A")
                    .withArgument("pen", "pen")
                    .build())
        .withMessage("entry 'any': exceptions are mapped to it, but {shop} has no argument");
  }

  @Test
  void refuses_an_argument_of_a_placeholder_that_it_does_not_have() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Entry.of("any", 400, "No {pen}").withArgument("pens", "pen").build())
        .withMessage(
            "entry 'any': the argument 'pens' is neither a placeholder of its message or summary nor a member");
  }

  @Test
  void refuses_an_argument_that_has_not_the_name_of_a_method() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Entry.of("any", 400, "No {pen}").withArgument("pen", "pen()").build())
        .withMessage("entry 'any': the argument 'pen' needs the name of a method, not 'pen()'");
  }

  @Test
  void has_members_that_need_not_be_placeholders() {
    var entry =
        Entry.of("any", 400, "No {pen}")
            .withMember("pen")
            .withMember("shop_2")
            .withMember("id")
            .withException("com.example.A")
            .withArgument("pen", "pen")
            .withArgument("shop_2", "shop")
            .build();

    assertThat(entry.members()).containsExactly("pen", "shop_2", "id");
    assertThat(entry.arguments()).containsEntry("shop_2", "shop");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tax-type",
        "_tax",
        "2nd",
        "größe",
        "a b",
        "type",
        "title",
        "status",
        "detail",
        "instance",
        "code",
        "requestId",
        "errors",
        "retryable",
        "retryAfter"
      })
  void refuses_a_member_with_a_name_that_is_reserved_or_not_portable(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Entry.of("any", 400, "Any").withMember(name).build())
        .withMessage(
            "entry 'any': the member '%s' must be a letter, then letters, digits and '_', but none"
                    .formatted(name)
                + " of type, title, status, detail, instance, code, requestId, errors, retryable,"
                + " retryAfter");
  }

  @Test
  void says_whether_to_send_the_request_again() {
    assertThat(Entry.of("any", 400, "Any").build().retryable()).isEmpty();
    assertThat(Entry.of("any", 400, "Any").withRetryable(false).build().retryable())
        .contains(false);
    var waiting = Entry.of("any", 400, "Any").withRetryAfter(0).build();
    assertThat(waiting.retryable()).contains(true);
    assertThat(waiting.retryAfter()).hasValue(0);
    assertThat(waiting.headers().toString()).isEqualTo("{Retry-After=0}");
  }

  @Test
  void may_have_the_time_to_wait_as_a_header_too() {
    var entry =
        Entry.of("any", 400, "Any").withHeader("retry-after", "7").withRetryAfter(7).build();

    assertThat(entry.headers().toString()).isEqualTo("{retry-after=7}");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Entry.of("any", 400, "Any")
                    .withHeader("retry-after", "8")
                    .withRetryAfter(7)
                    .build())
        .withMessage("entry 'any': retryAfter is 7, but the header retry-after is '8'");
  }

  @Test
  void refuses_a_time_to_wait_that_contradicts_or_is_out_of_range() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Entry.of("any", 400, "Any").withRetryable(false).withRetryAfter(7).build())
        .withMessage("entry 'any': it is not retryable, but has a retryAfter");
    for (int seconds : new int[] {-1, 1_000_000_000}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Entry.of("any", 400, "Any").withRetryAfter(seconds).build())
          .withMessage("entry 'any': retryAfter %d is not 0 to 999999999 seconds", seconds);
    }
  }

  @Test
  void does_not_change_with_the_collections_it_was_made_from() {
    var steps = new ArrayList<>(List.of("Wait."));
    var exceptions = new LinkedHashSet<>(Set.of("com.example.A"));
    var arguments = new HashMap<>(Map.of("pen", "pen"));
    var members = new LinkedHashSet<>(Set.of("pen"));
    var headers = new HashMap<>(Map.of("Retry-After", "30"));
    var entry =
        new Entry(
            new EntryId("any"),
            400,
            Optional.empty(),
            text("Any {pen}", steps),
            Map.of(),
            "",
            new ExceptionMapping(exceptions, arguments),
            members,
            Retry.UNKNOWN,
            headers,
            new EntryLogging(Level.INFO, false));

    steps.clear();
    exceptions.clear();
    arguments.clear();
    members.clear();
    headers.clear();

    assertThat(entry.howToResolve()).containsExactly("Wait.");
    assertThat(entry.exceptions()).containsExactly("com.example.A");
    assertThat(entry.arguments()).containsEntry("pen", "pen");
    assertThat(entry.members()).containsExactly("pen");
    assertThat(entry.headers()).containsEntry("Retry-After", "30");
  }

  @Test
  void does_not_change_with_the_builder_it_was_made_by() {
    var builder = Entry.of("any", 400, "Any");
    var entry = builder.build();

    builder.withException("com.example.A").withHeader("Retry-After", "30").withCode(7);

    assertThat(entry).isEqualTo(Entry.of("any", 400, "Any").build());
  }

  @Test
  void hands_out_collections_that_cannot_be_changed() {
    var entry =
        Entry.of("any", 400, "Any")
            .withHowToResolve("Wait.")
            .withException("com.example.A")
            .withHeader("Retry-After", "30")
            .withMember("pen")
            .build();

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> entry.howToResolve().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> entry.exceptions().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> entry.headers().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> entry.members().clear());
  }

  private static EntryText text(String message, List<String> steps) {
    return new EntryText(
        Locale.ENGLISH, "General", Template.of(message), Template.of(""), "", steps);
  }
}
