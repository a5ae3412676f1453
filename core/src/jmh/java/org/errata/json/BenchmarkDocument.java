package org.errata.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Random;

/** The bodies to scan. They are random, from one seed. */
public enum BenchmarkDocument {
  /** Invoices without white space. */
  INVOICES_1_KB(1 << 10),

  /** The same, 64 KB. */
  INVOICES_64_KB(1 << 16),

  /** The same, more than the caches of a core hold. */
  INVOICES_1_MB(1 << 20),

  /** Invoices with line breaks and indentation. */
  INDENTED_64_KB(1 << 16),

  /** German and French with an escape after every eighth word. */
  TEXT_64_KB(1 << 16),

  /** Japanese, three bytes per character, with escapes. */
  JAPANESE_64_KB(1 << 16),

  /** A file as one Base64 string. */
  FILE_64_KB(1 << 16),

  /** An object with random names, none of them twice. */
  NAMES_64_KB(1 << 16);

  private static final String[] EUROPEAN =
      ("Übergröße für die Straße nach Köln und ein Gruß an Käthe mit schönen Grüßen aus dem Büro "
              + "wegen der Rechnung l'été déjà passé à Orléans où nous étions très occupés avec des "
              + "élèves français et une facture payée")
          .split(" ");
  private static final String[] JAPANESE =
      "請求書の 金額は 税込みで 一万二千円です。 お支払いは 月末までに お願いします。 東京都 渋谷区".split(" ");
  private static final String[] SERVICES =
      ("voice data line monthly service usage charge for the long distance call plan "
              + "international roaming wireless internet access fee surcharge premium basic")
          .split(" ");
  private static final String[] CITIES = {"Overland Park", "Chicago", "New York", "Austin"};
  private static final String[] ESCAPES = {"\\n", "\\\"", "\\u00e4", "\\\\"};

  private final int length;

  BenchmarkDocument(int length) {
    this.length = length;
  }

  byte[] bytes() {
    var random = new Random(42);
    return switch (this) {
      case FILE_64_KB -> file(random).getBytes(UTF_8);
      case NAMES_64_KB -> names(random).getBytes(UTF_8);
      default -> items(random);
    };
  }

  private byte[] items(Random random) {
    var text = new StringBuilder("{\"company\":{\"exempt\":false},\"lines\":[");
    String separator = "";
    int bytes = 0;
    while (bytes < length) {
      String item = item(random);
      text.append(separator).append(item);
      separator = this == INDENTED_64_KB ? ",\n    " : ",";
      bytes += item.getBytes(UTF_8).length + separator.length();
    }
    return text.append("]}").toString().getBytes(UTF_8);
  }

  private String file(Random random) {
    var file = new byte[length / 4 * 3];
    random.nextBytes(file);
    return "{\"name\":\"invoice.pdf\",\"type\":\"application/pdf\",\"content\":\""
        + Base64.getEncoder().encodeToString(file)
        + "\",\"pages\":3}";
  }

  private String names(Random random) {
    var text = new StringBuilder("{\"total\":1");
    while (text.length() < length) {
      String name =
          Long.toString(random.nextLong() >>> (1 + random.nextInt(40)), Character.MAX_RADIX);
      text.append(",\"").append(name).append("\":").append(random.nextInt(1_000_000));
    }
    return text.append("}").toString();
  }

  private String item(Random random) {
    return switch (this) {
      case TEXT_64_KB -> text(random, EUROPEAN, 8);
      case JAPANESE_64_KB -> text(random, JAPANESE, 8);
      case INDENTED_64_KB -> line(random, "\n      ", " ");
      default -> line(random, "", "");
    };
  }

  private static String line(Random random, String newLine, String space) {
    return """
    {^"ref":_"Line %d",^"from":_{^"ctry":_"USA",^"st":_"KS",^"city":_"%s",^"zip":_"%d"},\
    ^"to":_{^"pcd":_%d,^"int":_%b},^"desc":_"%s",^"chg":_%s,^"line":_%d,^"incl":_%b,\
    ^"proRate":_%s,^"proRateType":_null,^"tran":_%d,^"serv":_%d}\
    """
        .formatted(
            random.nextInt(1_000_000),
            oneOf(CITIES, random),
            10_000 + random.nextInt(90_000),
            random.nextInt(5_000_000),
            random.nextBoolean(),
            words(random, SERVICES, 2 + random.nextInt(6), Integer.MAX_VALUE),
            random.nextInt(1_000_000) / 100.0,
            random.nextInt(20),
            random.nextBoolean(),
            random.nextDouble(),
            random.nextInt(100),
            random.nextInt(1000))
        .replace("^", newLine)
        .replace("_", space);
  }

  private static String text(Random random, String[] words, int wordsPerEscape) {
    return "{\"text\":\"" + words(random, words, 20 + random.nextInt(40), wordsPerEscape) + "\"}";
  }

  private static String words(Random random, String[] words, int count, int wordsPerEscape) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(oneOf(words, random));
      if (random.nextInt(wordsPerEscape) == 0) {
        text.append(oneOf(ESCAPES, random));
      }
    }
    return text.toString();
  }

  private static String oneOf(String[] choices, Random random) {
    return choices[random.nextInt(choices.length)];
  }
}
