package org.errata.representation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.errata.report.Finding;
import org.errata.report.Report;
import org.errata.text.JsonText;

/**
 * The error answers of the API itself: {@code {"err":[{"code":401,"msg":"Unauthorized"}]}}. An
 * entry without a code has no {@code code} member.
 */
public final class ErrJson implements Representation {

  private static final MediaType TYPE = new MediaType("application", "json");

  /** Makes the representation. */
  public ErrJson() {}

  @Override
  public MediaType mediaType() {
    return TYPE;
  }

  @Override
  public byte[] render(Report report) {
    JsonText json = new JsonText().beginObject().name("err").beginArray();
    report.findings().forEach(finding -> error(json, finding, report.language()));
    return json.endArray().endObject().toString().getBytes(UTF_8);
  }

  private static void error(JsonText json, Finding finding, Locale language) {
    json.beginObject();
    finding.entry().code().ifPresent(code -> json.name("code").value(code));
    json.name("msg").value(finding.message(language)).endObject();
  }
}
