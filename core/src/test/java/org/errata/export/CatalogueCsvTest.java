package org.errata.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.errata.catalogue.Catalogue;
import org.errata.catalogue.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueCsvTest {

  @Test
  void writes_a_record_for_each_entry() {
    assertThat(Export.CSV.of(SampleCatalogues.published(SampleCatalogues.odd())))
        .isEqualTo(
            "id,category,status,code,message,summary,description,howToResolve,since,retryable,"
                + "retryAfter,members\r\n"
                + "quotes-json,General,400,-1,"
                + "\"Unknown field {field} in {\"\"ctry\"\":\"\"XXX\"\"}\","
                + "\"<script>alert(1)</script> *not* _bold_, client_id\","
                + "\"# no heading\r\n1. no list\",\"'- one\n2) two\nC:\\temp\",1.2,,,\r\n"
                + "same-code,'@odd,404,-1,'=1+1,,,,,,,\r\n"
                + "no-code,General,429,,\"say \"\"hi\"\", \\ \ud83d\ude00\",,,,,,,\r\n"
                + "unauthorized,General,401,,No,,,,,,,\r\n"
                + "allow,General,405,-2147483648,<>,,,,,,,\r\n");
  }

  @Test
  void has_what_an_entry_says_of_sending_again_and_its_members() {
    assertThat(Export.CSV.of(SampleCatalogues.published(SampleCatalogues.withTextCode())))
        .contains(
            "\r\nno-order,General,404,ORDER_NOT_FOUND,No order {id},,,,,false,,id shop\r\n",
            "\r\ntoo-many,General,429,-7,Too many,,,,,true,30,\r\n");
  }

  @ParameterizedTest
  @CsvSource({"NO_ORDER, NO_ORDER", "-1, '''-1'", "=A1, '''=A1'"})
  void prevents_formulas_in_codes_that_are_texts(String code, String field) {
    var entry = Entry.of("an-id", 400, "text").withCode(code).build();

    assertThat(Export.CSV.of(SampleCatalogues.published(Catalogue.of("one", "", List.of(entry)))))
        .endsWith("\r\nan-id,General,400," + field + ",text,,,,,,,\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain | plain",
        "`a,b` | `\"a,b\"`",
        "`a\"b` | `\"a\"\"b\"`",
        "`a\nb` | `\"a\nb\"`",
        "`a\rb` | `\"a\rb\"`",
        "` a ` | `\" a \"`",
        "=HYPERLINK(1) | '=HYPERLINK(1)",
        "`=A1,B1` | `\"'=A1,B1\"`",
        "+1 | '+1",
        "-1 | '-1",
        "@SUM(1) | '@SUM(1)",
        "`\t=1` | `'\t=1`",
        "` =1` | `' =1`",
        "＝1 | '＝1",
        "1=1 | 1=1",
      })
  void quotes_fields_and_prevents_formulas(String text, String field) {
    var entry = Entry.of("an-id", 400, text).build();

    assertThat(Export.CSV.of(SampleCatalogues.published(Catalogue.of("one", "", List.of(entry)))))
        .endsWith("\r\nan-id,General,400,," + field + ",,,,,,,\r\n");
  }
}
