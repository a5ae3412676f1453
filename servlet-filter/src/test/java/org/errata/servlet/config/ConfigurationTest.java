package org.errata.servlet.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {

  private static final String ONE = "Errata cannot start; 1 parameter needs attention:\n  ";

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "errata.forms | json | 'json' is not one of err, problem, html, text, markdown",
        "errata.forms | ERR | 'ERR' is not one of err, problem, html, text, markdown; did you mean err?",
        "errata.forms | err, problem, err | names 'err' twice",
        "errata.forms | `` | is empty; allowed is a list of err, problem, html, text, markdown",
        "errata.html | yes | 'yes' is not one of app, errata",
        "errata.emptyErrors | no | 'no' is not one of fill, leave",
        "errata.developerPage | loopback | 'loopback' is not one of off; this version has no developer page",
        "errata.catalogue | /WEB-INF/x.json | /WEB-INF/x.json is not in this web application",
        "errata.catalogue | x.json | 'x.json' is not a catalogue; allowed are afc-general, http, /WEB-INF/errors.json and classpath:errors.json",
        "errata.catalogue | classpath:x.json | classpath:x.json is not on the class path",
        "errata.catalogue | afc-general /x.json /y.json afc-general | /x.json is not in this web application; /y.json is not in this web application; names 'afc-general' twice",
        "errata.catalogue | , | is empty; name a catalogue, as in afc-general",
        "errata.referenceBase | errors | 'errors' is not the start of a URL, as in https://example.com/errors/ or /errors/",
        "errata.requestIdFrom | app, proxy | 'proxy' is not one of app, traceparent, header, none",
        "errata.requestIdFrom | hedaer, app, proxy, app | 'hedaer' is not one of app, traceparent, header, none; did you mean header?; 'proxy' is not one of app, traceparent, header, none; names 'app' twice",
        "errata.catalogue | afc-genral, htpp | 'afc-genral' is not a catalogue; allowed are afc-general, http, /WEB-INF/errors.json and classpath:errors.json; did you mean afc-general?; 'htpp' is not a catalogue; allowed are afc-general, http, /WEB-INF/errors.json and classpath:errors.json; did you mean http?",
        "errata.catalogue | org/errata/servlet/config/own.json | 'org/errata/servlet/config/own.json' is not a catalogue; allowed are afc-general, http, /WEB-INF/errors.json and classpath:errors.json; did you mean classpath:org/errata/servlet/config/own.json?",
        "errata.requestIdFrom | header app header | names 'header' twice",
        "errata.requestIdFrom | app, none | names 'none' beside others",
        "errata.requestIdFrom | , | is empty; allowed is a list as in app, traceparent, header, or none",
        "errata.requestIdHeader | X Id | 'X Id' is not the name of a header",
        "errata.requestIdHeader | Content-Length | 'Content-Length' has a meaning of its own; name a header for ids, as in X-Request-Id",
        "errata.errorPage | error | 'error' is not a path in this web application, as in /errata/error",
        "errata.errorPage | /a?b | '/a?b' is not a path in this web application, as in /errata/error",
        "errata.challenge | `` | '' is not a challenge; allowed is a scheme with its parameters, as in Bearer realm=\"api\"",
        "errata.challenge | realm=\"api\" | 'realm=\"api\"' is not a challenge; allowed is a scheme with its parameters, as in Bearer realm=\"api\"",
        "errata.challenge | Bearer realm=\"api | 'Bearer realm=\"api' is not a challenge; allowed is a scheme with its parameters, as in Bearer realm=\"api\"",
        "errata.challenge | Bearer realm=\"é\" | 'Bearer realm=\"é\"' is not a challenge; allowed is a scheme with its parameters, as in Bearer realm=\"api\""
      })
  void a_wrong_value_of_a_shared_parameter_is_refused(String name, String value, String text) {
    assertThat(app().contextParam(name, value).errors("errors", Map.of()).refusal())
        .isEqualTo(ONE + name + "  " + text);
    assertThat(app().errors("errors", Map.of(name.substring("errata.".length()), value)).refusal())
        .isEqualTo(ONE + name.substring("errata.".length()) + " of filter 'errors'  " + text);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "rules | bodies | 'bodies' is not one of credentials, client-profile, quota, body",
        "rules | bdy | 'bdy' is not one of credentials, client-profile, quota, body; did you mean body?",
        "rules | body, body | names 'body' twice",
        "rules | java.lang.String | class java.lang.String does not implement org.errata.rule.Rule",
        "rules | org.errata.servlet.config.PassingRule, bdy, org.errata.servlet.config.PassingRule | 'bdy' is not one of credentials, client-profile, quota, body; did you mean body?; names 'org.errata.servlet.config.PassingRule' twice",
        "rules | body com.example.Nowhere | 'com.example.Nowhere' is neither credentials, client-profile, quota, body nor a class of this web application",
        "rules | ` ` | is empty; name at least one rule, as in body",
        "credentials | basic | 'basic' is neither header-only, container nor a class of this web application",
        "credentials | header_only | 'header_only' is neither header-only, container nor a class of this web application; did you mean header-only?",
        "credentials | java.lang.String | class java.lang.String does not implement org.errata.rule.CredentialCheck",
        "profiles | classpath:nowhere.json | classpath:nowhere.json is not on the class path",
        "profiles | /WEB-INF/nowhere.json | /WEB-INF/nowhere.json is not in this web application",
        "profiles | profiles.json | 'profiles.json' is neither a path such as /WEB-INF/p.json, a file such as classpath:p.json nor a class of this web application",
        "bodyMethods | POST,P0ST | 'P0ST' is not a method; allowed is a list as in POST,PUT,PATCH",
        "bodyMethods | P0ST,GET,G3T | 'P0ST' is not a method; allowed is a list as in POST,PUT,PATCH; 'G3T' is not a method; allowed is a list as in POST,PUT,PATCH",
        "bodyMethods | , | is empty; name at least one method, as in POST",
        "bodyBuffer | 64o | '64o' is not a whole number of 0 or more",
        "bodyBuffer | -1 | '-1' is not a whole number of 0 or more",
        "bodyBuffer | 99999999999 | '99999999999' is not a whole number of 0 or more",
        "bodyCodings | gzip;br | 'gzip;br' is not the name of a coding",
        "bodyCodings | gzip;br, br, a/b | 'gzip;br' is not the name of a coding; 'a/b' is not the name of a coding",
        "bodyCodings | , | is empty; name at least one coding, as in gzip, or identity for none",
        "bodyTimeout | 30 | '30' is not an ISO 8601 duration of PT1S to P1D, as in PT30S",
        "bodyTimeout | PT0.9S | 'PT0.9S' is not an ISO 8601 duration of PT1S to P1D, as in PT30S",
        "bodyTimeout | P1DT1S | 'P1DT1S' is not an ISO 8601 duration of PT1S to P1D, as in PT30S",
        "bodyTimeout | PT99999999999999999S | 'PT99999999999999999S' is not an ISO 8601 duration of PT1S to P1D, as in PT30S",
        "quota | 20000 | '20000' is not a quota; allowed are a whole number of 1 or more, '/', and an ISO 8601 duration of PT1S to P365D, as in 20000/PT5M",
        "quota | 5/5m | '5/5m' is not a quota; allowed are a whole number of 1 or more, '/', and an ISO 8601 duration of PT1S to P365D, as in 20000/PT5M",
        "quota | 0/PT1S | '0/PT1S' is not a quota; allowed are a whole number of 1 or more, '/', and an ISO 8601 duration of PT1S to P365D, as in 20000/PT5M",
        "failedCredentialsByUser | none | 'none' is not a quota; allowed are a whole number of 1 or more, '/', and an ISO 8601 duration of PT1S to P365D, as in 20000/PT5M, or off",
        "failedCredentialsByAddress | 0/PT1M | '0/PT1M' is not a quota; allowed are a whole number of 1 or more, '/', and an ISO 8601 duration of PT1S to P365D, as in 20000/PT5M, or off",
        "clientHeader | client id | 'client id' is not the name of a header",
        "clientHeader | `` | '' is not the name of a header",
        "profileHeader | X-Profile: | 'X-Profile:' is not the name of a header",
        "profileHeader | Client_Id | 'Client_Id' is the clientHeader already; name another",
        "credentialsHeader | authorization | 'authorization' is the header of HTTP for credentials already; name another",
        "report | both | 'both' is not one of first, all"
      })
  void a_wrong_value_of_a_parameter_of_the_rules_is_refused(
      String name, String value, String text) {
    assertThat(app().rules("api", Map.of(name, value)).refusal())
        .isEqualTo(ONE + name + " of filter 'api'  " + text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "errata.devloperPage, ; did you mean errata.developerPage?",
    "errata.errorpage, ; did you mean errata.errorPage?",
    "errata.x, ''"
  })
  void an_unknown_context_param_is_refused(String name, String suggestion) {
    assertThat(app().contextParam(name, "1").errors("errors", Map.of()).refusal())
        .isEqualTo(ONE + name + "  is not a parameter" + suggestion);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"rulez, ; did you mean rules?", "bodybuffer, ; did you mean bodyBuffer?", "xyz, ''"})
  void an_unknown_init_param_is_refused(String name, String suggestion) {
    assertThat(app().rules("api", Map.of(name, "1")).refusal())
        .isEqualTo(ONE + name + " of filter 'api'  is not a parameter" + suggestion);
  }

  @Test
  void the_parameter_format_is_refused_with_the_one_that_has_replaced_it() {
    assertThat(app().contextParam("errata.format", "problem").errors("errors", Map.of()).refusal())
        .isEqualTo(
            ONE
                + "errata.format  is not a parameter any more; write errata.forms, a list such as"
                + " problem, err, html, text");
    assertThat(app().errors("errors", Map.of("format", "problem")).refusal())
        .isEqualTo(
            ONE
                + "format of filter 'errors'  is not a parameter any more; write forms, a list such"
                + " as problem, err, html, text");
  }

  @Test
  void an_init_param_with_the_prefix_of_a_context_param_is_refused_with_its_name() {
    assertThat(app().errors("errors", Map.of("errata.forms", "err")).refusal())
        .isEqualTo(
            ONE
                + "errata.forms of filter 'errors'  has the prefix of a context-param; as an"
                + " init-param it is forms");
    assertThat(app().rules("api", Map.of("errata.quota", "5/PT1S")).refusal())
        .isEqualTo(
            ONE
                + "errata.quota of filter 'api'  has the prefix of a context-param; as an init-param"
                + " it is quota");
  }

  @Test
  void a_context_param_of_the_rules_is_refused_with_its_place() {
    assertThat(app().contextParam("errata.quota", "5/PT1S").errors("errors", Map.of()).refusal())
        .isEqualTo(
            ONE
                + "errata.quota  is an init-param of RequestValidationFilter and no context-param;"
                + " write quota there");
  }

  @Test
  void a_context_param_without_the_prefix_may_be_of_another_library() {
    assertThat(app().contextParam("catalogue", "x").errors("errors", Map.of()).refusal()).isEmpty();
  }

  @Test
  void a_missing_file_suggests_one_that_is_there() {
    Startup app =
        app()
            .file("/WEB-INF/errors.json", "{\"errors\": []}")
            .contextParam("errata.catalogue", "/errors.json, errors.json, /WEB-INF/erors.json");
    assertThat(app.errors("errors", Map.of()).refusal())
        .isEqualTo(
            ONE
                + "errata.catalogue  /errors.json is not in this web application; did you mean"
                + " /WEB-INF/errors.json?; 'errors.json' is not a catalogue; allowed are afc-general,"
                + " http, /WEB-INF/errors.json and classpath:errors.json; did you mean"
                + " /WEB-INF/errors.json?; /WEB-INF/erors.json is not in this web application; did"
                + " you mean /WEB-INF/errors.json?");
  }

  @Test
  void translations_whose_names_are_wrong_are_warnings_in_the_log() {
    Startup app =
        app()
            .file(
                "/WEB-INF/lookups.json",
                "{\"$schema\": \"x\", \"errors\": [{\"id\": \"no-pen\", \"status\": 409, \"message\": \"No"
                    + " pen\"}]}")
            .file("/WEB-INF/errors-fr.properties", "no-pen.message=Pas de stylo\n")
            .file("/WEB-INF/errors_pt-BR.properties", "no-pen.message=Sem caneta\n")
            .file("/WEB-INF/lookups_de.properties", "no-pen.message=Kein Stift\n")
            .file("/WEB-INF/errors.properties", "no-pen.message=No pen\n")
            .file("/WEB-INF/messages_de.properties", "title=Schreibwaren\nno-pencil.message=x")
            .file("/WEB-INF/broken_de.properties", "no-pen.message=\\u12")
            .file("/WEB-INF/large.properties", "no-pen.message=x\n")
            .file("/WEB-INF/errors_ES.properties", "no-pen.message=Sin pluma\n")
            .contextParam("errata.catalogue", "/WEB-INF/lookups.json");
    try (CapturedLog log = new CapturedLog("org.errata")) {
      assertThat(app.errors("errors", Map.of()).refusal()).isEmpty();
      assertThat(log.warnings())
          .containsExactlyInAnyOrder(
              "WARNING /WEB-INF/errors-fr.properties: has texts of entries and is not read; name it"
                  + " errors_fr.properties",
              "WARNING /WEB-INF/errors_pt-BR.properties: has texts of entries and is not read; name"
                  + " it errors_pt_BR.properties",
              "WARNING /WEB-INF/lookups_de.properties: has texts of entries and is not read; name it"
                  + " errors_de.properties");
      assertThat(log.lines()).last().asString().contains("lookups.json (1 entry; en, es)");
    }
  }

  @Test
  void an_error_filter_refuses_the_parameters_of_rules() {
    assertThat(app().errors("errors", Map.of("rules", "body")).refusal())
        .isEqualTo(
            ONE
                + "rules of filter 'errors'  is an init-param of RequestValidationFilter alone; write"
                + " rules there");
  }

  @Test
  void the_rule_client_profile_needs_profiles() {
    assertThat(app().rules("api", Map.of("rules", "client-profile")).refusal())
        .isEqualTo(
            ONE
                + "profiles of filter 'api'  is missing; the rule client-profile needs a file such"
                + " as /WEB-INF/profiles.json or a class that implements"
                + " org.errata.rule.ProfileDirectory");
  }

  @Test
  void one_message_names_every_problem_of_every_filter() {
    Startup app =
        app()
            .contextParam("errata.forms", "xml")
            .errors("errors", Map.of("html", "maybe"))
            .rules("api", Map.of("rules", "bodies", "quota", "many"));
    assertThat(app.refusal())
        .startsWith("Errata cannot start; 4 parameters need attention:\n")
        .contains(
            "\n  errata.forms             'xml' is not one of err, problem, html, text, markdown")
        .contains("\n  html of filter 'errors'  'maybe' is not one of app, errata")
        .contains("\n  rules of filter 'api'    'bodies' is not one of credentials,")
        .contains("\n  quota of filter 'api'    'many' is not a quota;");
  }

  @Test
  void an_application_without_problems_starts() {
    Startup app =
        app()
            .contextParam("errata.forms", " problem,\n err ")
            .contextParam("errata.catalogue", "afc-general")
            .contextParam("errata.referenceBase", "https://example.com/errors")
            .contextParam("errata.requestIdFrom", "app,\n header")
            .contextParam("somebody.else", "x")
            .file("/WEB-INF/profiles.json", "{\"1001\": [1, 2]}")
            .errors("errors", Map.of("forms", "err", "requestIdFrom", "none"))
            .rules(
                "api",
                Map.of(
                    "rules", "credentials client-profile,\n quota, body",
                    "credentials", "header-only",
                    "profiles", "/WEB-INF/profiles.json",
                    "clientHeader", "X-Client",
                    "profileHeader", "X-Profile",
                    "bodyMethods", "post, report",
                    "bodyBuffer", "0",
                    "bodyDepth", "10",
                    "quota", "5/PT1S",
                    "report", "all"))
            .rules("other", Map.of("bodyCodings", "gzip, x-own", "bodyTimeout", "P1D"))
            .rules(
                "slow",
                Map.of("failedCredentialsByAddress", "off", "failedCredentialsByUser", "5/PT10M"));
    assertThat(app.refusal()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer",
        "Negotiate YWJj==",
        "Bearer realm=\"api\"",
        "Digest realm = \"a \\\"b\\\"\" , qop=auth",
        "Basic realm=\"a\", charset=\"UTF-8\", Bearer realm=\"b\"",
      })
  void a_challenge_that_is_right_starts(String challenge) {
    assertThat(app().contextParam("errata.challenge", challenge).errors("e", Map.of()).refusal())
        .isEmpty();
  }

  @Test
  void the_catalogue_of_http_starts_alone_and_with_others() {
    Startup app =
        app()
            .file("/WEB-INF/own.json", "{\"errors\": []}")
            .contextParam("errata.catalogue", "http");

    assertThat(
            app.errors("alone", Map.of())
                .errors("both", Map.of("catalogue", "http, /WEB-INF/own.json"))
                .errors("all", Map.of("catalogue", "afc-general http /WEB-INF/own.json"))
                .refusal())
        .isEmpty();
  }

  @Test
  void a_rule_needs_its_entry_in_the_catalogue() {
    Startup app =
        app()
            .file("/WEB-INF/own.json", "{\"errors\": []}")
            .contextParam("errata.catalogue", "/WEB-INF/own.json");
    assertThat(app.rules("api", Map.of()).refusal())
        .isEqualTo(
            ONE
                + "rules of filter 'api'  body needs the entry request-body-cannot-be-empty; add the"
                + " catalogue afc-general, or one that has the entry");
  }

  @Test
  void a_missing_file_does_not_hide_the_problems_of_the_others() {
    Startup app =
        app()
            .file("/WEB-INF/own.json", "{\"errors\": [], \"x\": 1}")
            .contextParam("errata.catalogue", "/WEB-INF/own.json, classpath:nowhere.json");
    assertThat(app.errors("errors", Map.of()).refusal())
        .isEqualTo(
            """
            Errata cannot start; 1 parameter and 1 place in files need attention:
              /WEB-INF/own.json, line 1, column 16  x: is not a member of a catalogue; allowed are name, title, language, texts, errors, $schema
              errata.catalogue                      classpath:nowhere.json is not on the class path""");
  }

  @Test
  void the_request_id_cannot_use_a_header_of_an_entry() {
    Startup app =
        app()
            .file(
                "/WEB-INF/own.json",
                """
                {"errors": [{"id": "no-pen", "status": 409, "message": "No pen",
                             "headers": {"x-trace": "pens"}}]}
                """)
            .contextParam("errata.catalogue", "/WEB-INF/own.json")
            .contextParam("errata.requestIdHeader", "X-Trace");
    assertThat(app.errors("errors", Map.of()).refusal())
        .isEqualTo(
            ONE
                + "errata.requestIdHeader  'X-Trace' is a header of the entry no-pen too; name a"
                + " header for ids, as in X-Request-Id");
  }

  @Test
  void a_broken_file_of_two_filters_is_named_once() {
    Startup app =
        app()
            .file(
                "/WEB-INF/own.json",
                "{\"errors\": [{\"id\": \"no-pen\", \"status\": 200, \"message\": \"m\"}]}")
            .errors("errors", Map.of("catalogue", "/WEB-INF/own.json"))
            .rules("api", Map.of("catalogue", "afc-general, /WEB-INF/own.json"));
    assertThat(app.refusal())
        .isEqualTo(
            """
            Errata cannot start; 1 place in files needs attention:
              /WEB-INF/own.json, line 1, column 40  entry 'no-pen', status: found 200; allowed is a whole number from 400 to 599""");
  }

  @Test
  void a_number_without_bounds_in_a_catalogue_is_refused_with_its_position() {
    Startup app =
        app()
            .file(
                "/WEB-INF/own.json",
                """
                \uFEFF{"errors": [
                  {"id": "no-pen", "status": 1e99999999999999, "message": "m"},
                  {"id": "no-ink", "status": 400, "message": "m", "code": 1e-99999999999999}]}
                """)
            .contextParam("errata.catalogue", "/WEB-INF/own.json");
    assertThat(app.errors("errors", Map.of()).refusal())
        .isEqualTo(
            """
            Errata cannot start; 2 places in files need attention:
              /WEB-INF/own.json, line 2, column 30  entry 'no-pen', status: found 1e99999999999999; allowed is a whole number from 400 to 599
              /WEB-INF/own.json, line 3, column 59  entry 'no-ink', code: found 1e-99999999999999; allowed is a whole number from -2147483648 to 2147483647, or a string of 1 to 64 visible ASCII characters other than quotes, as ORDER_NOT_FOUND""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "900 | 13 | entry 1: found a list; allowed is an object",
        "100000 | 1011 | is not JSON: expected at most 1000 open arrays and objects but found '['"
      })
  void deep_nesting_in_a_catalogue_is_refused_with_its_position(
      int depth, int column, String problem) {
    Startup app =
        app()
            .file(
                "/WEB-INF/own.json",
                "{\"errors\": [" + "[".repeat(depth) + "]".repeat(depth) + "]}")
            .contextParam("errata.catalogue", "/WEB-INF/own.json");
    assertThat(app.errors("errors", Map.of()).refusal())
        .isEqualTo(
            "Errata cannot start; 1 place in files needs attention:\n"
                + "  /WEB-INF/own.json, line 1, column %d  %s".formatted(column, problem));
  }

  @Test
  void a_broken_escape_in_a_translation_is_refused_with_its_position() {
    Startup app =
        app()
            .file(
                "/WEB-INF/errors_de.properties",
                "\uFEFFno-pen.message=" + "\\".repeat(200_001) + "u12\n")
            .file("/WEB-INF/own.json", "{\"errors\": []}")
            .contextParam("errata.catalogue", "/WEB-INF/own.json");
    assertThat(app.errors("errors", Map.of()).refusal())
        .isEqualTo(
            "Errata cannot start; 1 place in files needs attention:\n"
                + "  /WEB-INF/errors_de.properties, line 1, column 200016  found \\u; allowed are"
                + " four hexadecimal digits after it");
  }

  @Test
  void a_wrong_profile_is_refused_with_its_position() {
    Startup app = app().file("/WEB-INF/profiles.json", "{\n  \"1001\": [1, 0]\n}");
    assertThat(app.rules("api", Map.of("profiles", "/WEB-INF/profiles.json")).refusal())
        .isEqualTo(
            """
            Errata cannot start; 1 place in files needs attention:
              /WEB-INF/profiles.json, line 2, column 15  client 1001: found 0; allowed is an object of client ids with a list of profile numbers of 1 or more, as in {"1001":[1,2,3]}""");
  }

  @Test
  void an_exception_class_that_the_web_application_does_not_have_is_refused() {
    Startup app =
        app()
            .file(
                "/WEB-INF/own.json",
                """
                {"errors": [{"id": "no-pen", "status": 409, "message": "No {pen}",
                             "exceptions": ["com.example.NoPen"], "arguments": {"pen": "pen()"}}]}
                """)
            .contextParam("errata.catalogue", "/WEB-INF/own.json");
    assertThat(app.errors("errors", Map.of()).refusal())
        .isEqualTo(
            """
            Errata cannot start; 1 place in files needs attention:
              /WEB-INF/own.json, line 2, column 29  entry 'no-pen', exceptions: found com.example.NoPen, which is not a class of this web application; write com.example.NoPen? if it may be missing""");
  }

  @Test
  void an_incomplete_translation_and_an_unknown_id_are_warnings_in_the_log() {
    Startup app =
        app()
            .file(
                "/WEB-INF/own.json",
                """
                {"errors": [{"id": "no-pen", "status": 409, "message": "No pen", "summary": "None"}]}
                """)
            .file("/WEB-INF/errors_de.properties", "no-pen.message=Kein Stift\nno-pens.summary=x\n")
            .contextParam("errata.catalogue", "afc-general, /WEB-INF/own.json");
    try (CapturedLog log = new CapturedLog("org.errata")) {
      assertThat(app.errors("errors", Map.of()).rules("api", Map.of()).refusal()).isEmpty();
      assertThat(log.warnings())
          .containsExactly(
              "WARNING /WEB-INF/errors_de.properties, line 2, column 1: no-pens.summary: no entry"
                  + " has the id 'no-pens'; did you mean no-pen?",
              "WARNING /WEB-INF/errors_de.properties: is incomplete; it lacks no-pen.summary");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"credentials, client-profile", "credentials, quota"})
  void rules_about_a_client_with_the_realm_of_the_container_are_one_warning_in_the_log(
      String rules) {
    Startup app = app().file("/WEB-INF/profiles.json", "{\"1001\": [1, 2]}");
    try (CapturedLog log = new CapturedLog("org.errata")) {
      assertThat(
              app.errors("errors", Map.of())
                  .rules("api", Map.of("rules", rules, "profiles", "/WEB-INF/profiles.json"))
                  .refusal())
          .isEmpty();
      assertThat(log.warnings())
          .containsExactly(
              "WARNING credentials of filter 'api': container lets every user of the realm name"
                  + " every client id; a class that implements org.errata.rule.CredentialCheck can"
                  + " tie users to clients");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "credentials, quota | header-only",
        "credentials, body | container",
        "quota | container",
      })
  void other_combinations_of_rules_and_credentials_are_no_warning(
      String rules, String credentials) {
    try (CapturedLog log = new CapturedLog("org.errata")) {
      assertThat(
              app()
                  .errors("errors", Map.of())
                  .rules("api", Map.of("rules", rules, "credentials", credentials))
                  .refusal())
          .isEmpty();
      assertThat(log.warnings()).isEmpty();
    }
  }

  @Test
  void translations_are_read_from_the_class_path_folder_of_the_catalogue() {
    Startup app =
        app().contextParam("errata.catalogue", "classpath:org/errata/servlet/config/own.json");
    assertThat(app.errors("errors", Map.of()).refusal())
        .isEqualTo(
            "Errata cannot start; 1 place in files needs attention:\n"
                + "  classpath:org/errata/servlet/config/errors_de.properties, line 2, column 1 "
                + " own.message: has the placeholders (none); allowed are those of the original,"
                + " {name}");
  }

  private Startup app() {
    return new Startup(folder);
  }
}
