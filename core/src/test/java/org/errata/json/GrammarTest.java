package org.errata.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.errata.json.JsonVerdict.Malformed;
import org.errata.json.JsonVerdict.WellFormed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GrammarTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"values", "whiteSpace", "numbers", "strings", "utf8", "depths"})
  void accepts(TestDocument document) {
    assertThat(document.verdict()).isEqualTo(new WellFormed());
  }

  @ParameterizedTest(name = "{0} stops at byte {1}")
  @MethodSource({
    "brokenStructure",
    "brokenLiterals",
    "brokenWhiteSpace",
    "brokenNumbers",
    "brokenStrings",
    "brokenUtf8",
    "otherEncodings",
    "tooDeep"
  })
  void refuses(TestDocument document, long offset) {
    assertThat(document.verdict()).isInstanceOf(Malformed.class);
    assertThat(((Malformed) document.verdict()).fault().offset()).isEqualTo(offset);
  }

  static Stream<TestDocument> values() {
    return documents(
        "null",
        "true",
        "false",
        "0",
        "\"\"",
        "[]",
        "{}",
        "[null]",
        "[true]",
        "[false]",
        "[null,true,false]",
        "[null,1,\"1\",{}]",
        "[1,null,null,null,2]",
        "[[]   ]",
        "[[],[[]]]",
        "[\"\"]",
        "[\"a\"]",
        "[1,[2,[3,{\"a\":[4]}]],5]",
        "[{},{},[]]",
        "[{\"a\":[{\"b\":{}}]}]",
        "{\"a\":1}",
        "{\"\":0}",
        "{\"a\":\"b\",\"a\":\"c\"}",
        "{\"a\":\"b\",\"a\":\"b\"}",
        "{\"a\":[]}",
        "{\"a\":{\"b\":{\"c\":null}},\"d\":[{}]}",
        "{\"a\":null,\"bcdefghijk\":true,\"lmnopqrstuvwxyz\":false}",
        "{\"a\\u0000b\\\"c\":1}",
        "{\"\u00c3\u00a9t\u00c3\u00a9\":\"\u00e5\u00a4\u008f\"}",
        "{\"a\":1,\"b\":-2.5e3,\"c\":\"d\",\"e\":{\"f\":[]},\"g\":0}");
  }

  static Stream<TestDocument> whiteSpace() {
    return documents(
        " null",
        "null ",
        "\tnull\r\n",
        " \n\r\t 12 \t\r\n ",
        "[ ]",
        "{ }",
        "[ 1 , 2\n,\t3\r]",
        "{ \"a\"\t:\n1\r, \"b\" : [ ] }",
        "{\n          \"a\":         \"b\"            ,\r\n\r\n\t\t        \"c\"  :1\n}\n",
        "\u00ef\u00bb\u00bf{}",
        "\u00ef\u00bb\u00bf [1] ",
        "\u00ef\u00bb\u00bf7");
  }

  static Stream<TestDocument> numbers() {
    return documents(
        "-0",
        "12",
        "-1",
        "0.0",
        "0e1",
        "0E+1",
        "[0e-0]",
        "[123]",
        "[-123]",
        "[10]",
        "[1.5]",
        "[-0.0]",
        "[1E22]",
        "[1e+2]",
        "[1e-2]",
        "[1E+2]",
        "[1E-2]",
        "[123e65]",
        "[123.456e78]",
        "[123.456789]",
        "[0.4e00669999999999999999999999999999999]",
        "[1e9999]",
        "[-1e-9999]",
        "[0.000000000000000000000000000000000000000000000000000000000000000001]",
        "[123456789012345678901234567890123456789012345678901234567890]",
        "[-237462374673276894279832749832423479823246327846]",
        "[1,22,333,4444,55555,666666,7777777,88888888,999999999]",
        "[1.1,2.22,3.333,4.4444,5.55555,6.666666,7.7777777,8.88888888,9.999999999]",
        "[1e2,1E+3,-0.5e2,1.123456789012345678e9,0.12345678901234567890123E-123456789]",
        "{\"a\":1 ,\"b\":0}",
        "{\"a\":0.5e1}");
  }

  static Stream<TestDocument> strings() {
    return documents(
        "\"a\"",
        "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
        "[\"\\u0000\"]",
        "[\"\\u0012\\u00aB\\uCdEf\\u9876\"]",
        "[\"\\u0022\\u005c\\u005C\"]",
        "[\"\\\\u0000\"]",
        "[\"\\\\n\"]",
        "[\"\\\\a\"]",
        "[\"\\\"\"]",
        "[\"\\\\\"]",
        "[\"/\"]",
        "[\"a/*b*/c/*d//e\"]",
        "[\"',:;{}[]#\"]",
        "[\"\u007f\"]",
        "[\"\\uD801\\udc37\"]",
        "[\"\\ud83d\\ude39\\ud83d\\udc8d\"]",
        "[\"\\uD834\\uDd1e\"]",
        // unpaired surrogates: odd, but what the grammar allows (RFC 8259 section 8.2)
        "[\"\\uD800\"]",
        "[\"\\uDFFF\"]",
        "[\"\\uDd1e\\uD834\"]",
        "[\"\\uD888\\u1234\"]",
        "[\"\\uD800\\uD800\\n\"]",
        "[\"\\uD800abc\"]",
        // noncharacters
        "[\"\\uFFFF\\uFFFE\\uFDD0\\uDBFF\\uDFFE\"]",
        "[\"\\u200B\\u2064\\uFEFF\"]",
        "[\"new\\u000Aline\"]",
        "[\"asd \"]",
        "[\"abcdefg\\n\",\"abcdefgh\\n\",\"abcdef\\n\",\"abcde\\u12ab\",\"0123456789abcdef\\\\\"]");
  }

  static Stream<TestDocument> utf8() {
    return documents(
        // the first and the last character of each length and range
        "[\"\u00c2\u0080\"]",
        "[\"\u00df\u00bf\"]",
        "[\"\u00e0\u00a0\u0080\"]",
        "[\"\u00e0\u00bf\u00bf\"]",
        "[\"\u00e1\u0080\u0080\"]",
        "[\"\u00ec\u00bf\u00bf\"]",
        "[\"\u00ed\u0080\u0080\"]",
        "[\"\u00ed\u009f\u00bf\"]",
        "[\"\u00ee\u0080\u0080\"]",
        "[\"\u00ef\u00bf\u00bf\"]",
        "[\"\u00f0\u0090\u0080\u0080\"]",
        "[\"\u00f0\u00bf\u00bf\u00bf\"]",
        "[\"\u00f1\u0080\u0080\u0080\"]",
        "[\"\u00f3\u00bf\u00bf\u00bf\"]",
        "[\"\u00f4\u0080\u0080\u0080\"]",
        "[\"\u00f4\u008f\u00bf\u00bf\"]",
        "{\"\u00f4\u008f\u00bf\u00bf\":1}",
        // a byte order mark within a string is a character; so are U+2028 and U+2029
        "[\"\u00ef\u00bb\u00bf\"]",
        "[\"\u00e2\u0080\u00a8\u00e2\u0080\u00a9\"]",
        inUtf8(
            "\"\u0416\u0418\u0417\u041d\u042c, \u03c0\u03b1\u03bd, e\u0301t\u00e9, \u00fc\u00fc\""),
        inUtf8(
            "{\"\u4e2d\u6587\u5b57\u7b26\":\"\u65e5\u672c\u8a9e\u306e\u6587\u7ae0\uff01a\u3042b\"}"),
        inUtf8(
            "[\"\uD83D\uDE00\uD83D\uDE03 x \uD83C\uDF89\uD83D\uDE80\",\"a\uD834\uDD1E\u00e9\u20ac\"]"),
        inUtf8("[\"\u00e9\\n\u20ac\\\"\uD83D\uDE00\\u20ac\u00e9\"]"));
  }

  static Stream<TestDocument> depths() {
    return documents(
        "[".repeat(1000) + "]".repeat(1000),
        "{\"a\":".repeat(1000) + "1" + "}".repeat(1000),
        "[{\"a\":".repeat(500) + "0" + "}]".repeat(500),
        "[" + "[{\"a\":[]}],".repeat(200) + "1]");
  }

  static Stream<Arguments> brokenStructure() {
    return Stream.of(
        refused("", 0),
        refused("  \r\n\t", 5),
        refused("[", 1),
        refused("{", 1),
        refused("]", 0),
        refused("}", 0),
        refused(",", 0),
        refused(":", 0),
        refused("*", 0),
        refused("<.>", 0),
        refused("[<null>]", 1),
        refused("a", 0),
        refused("[}", 1),
        refused("{]", 1),
        refused("[{]", 2),
        refused("{\"a\":[}", 6),
        refused("[1}", 2),
        refused("{\"a\":1]", 6),
        refused("[,", 1),
        refused("[,1]", 1),
        refused("[1,]", 3),
        refused("[1,,2]", 3),
        refused("[1 2]", 3),
        refused("[1 true]", 3),
        refused("[\"a\" \"b\"]", 5),
        refused("[\"\",]", 4),
        refused("[\"\"", 3),
        refused("[1,\n1\n,1", 8),
        refused("[1:2]", 2),
        refused("[\"a\":1]", 4),
        refused("[3[4]]", 2),
        refused("[[][]]", 3),
        refused("[{}{}]", 3),
        refused("{,}", 1),
        refused("{1:1}", 1),
        refused("{a:1}", 1),
        refused("{'a':1}", 1),
        refused("{null:1}", 1),
        refused("{[]:1}", 1),
        refused("{{}}", 1),
        refused("{\"a\"", 4),
        refused("{\"a\"}", 4),
        refused("{\"a\",1}", 4),
        refused("{\"a\" 1}", 5),
        refused("{\"a\"::1}", 5),
        refused("{\"a\":", 5),
        refused("{\"a\":}", 5),
        refused("{\"a\":,}", 5),
        refused("{\"a\":1", 6),
        refused("{\"a\":1,", 7),
        refused("{\"a\":1,}", 7),
        refused("{\"a\":1,,\"b\":2}", 7),
        refused("{\"a\":1 \"b\":2}", 7),
        refused("{\"a\":1:2}", 6),
        refused("{\"a\":\"b\":\"c\"}", 8),
        refused("{\"a\":\"b\",c}", 9),
        refused("{\"a\":\"b\",1}", 9),
        refused("{\"a\":\"b\",{}}", 9),
        refused("{\"a\":[1,]}", 8),
        refused("{\"abcdefgh\";1}", 11),
        refused("[1]x", 3),
        refused("[1]]", 3),
        refused("[1],", 3),
        refused("[][]", 2),
        refused("{}}", 2),
        refused("{}#", 2),
        refused("{}/**/", 2),
        refused("{}//", 2),
        refused("{/**/}", 1),
        refused("[1,/**/2]", 3),
        refused("\"a\"\"b\"", 3),
        refused("\"a\" 1", 4),
        refused("1 1", 2),
        refused("1,", 1),
        refused("2@", 1),
        refused("null null", 5),
        refused("{}\u0000", 2),
        refused("\u0000", 0),
        refused("[\u0000]", 1),
        refused("123\u0000", 3),
        refused("{\"a\":1}\u00ff", 7));
  }

  static Stream<Arguments> brokenLiterals() {
    return Stream.of(
        refused("t", 1),
        refused("tru", 3),
        refused("fals", 4),
        refused("nul", 3),
        refused("[tru]", 4),
        refused("[tru e]", 4),
        refused("[fals]", 5),
        refused("[falsE]", 5),
        refused("[nul]", 4),
        refused("[nulL, 1]", 4),
        refused("[nall]", 2),
        refused("[truth]", 4),
        refused("[trueE]", 5),
        refused("[true1]", 5),
        refused("truefalse", 4),
        refused("nullx", 4),
        refused("TRUE", 0),
        refused("True", 0),
        refused("undefined", 0),
        refused("[NaN]", 1),
        refused("[nan]", 2),
        refused("[Infinity]", 1),
        refused("[-Infinity]", 2),
        refused("[inf]", 1),
        refused("[-NaN]", 2));
  }

  static Stream<Arguments> brokenWhiteSpace() {
    return Stream.of(
        refused("\f[]", 0),
        refused("[\f]", 1),
        refused("[\u000b]", 1),
        refused("[\u001f]", 1),
        refused("[        \u000b]", 9),
        refused("[1\u00a0]", 2),
        refused("[\u00c2\u00a0]", 1),
        refused("[\u00e2\u0081\u00a0]", 1),
        refused("[]\u00e2\u0080\u00a8", 2),
        refused("\\n[]", 0),
        refused("[\\u000A]", 1),
        refused("\u00ef\u00bb\u00bf", 3),
        refused("\u00ef\u00bb\u00bf \n", 5),
        refused("\u00ef", 1),
        refused("\u00ef\u00bb", 2),
        refused("\u00ef\u00bb{}", 2),
        refused("\u00efa", 1),
        refused("\u00ef\u00bf\u00bd", 1),
        refused("\u00ef\u00bb\u00bf\u00ef\u00bb\u00bf{}", 3),
        refused(" \u00ef\u00bb\u00bf{}", 1),
        refused("{}\u00ef\u00bb\u00bf", 2),
        refused("[\u00ef\u00bb\u00bf]", 1));
  }

  static Stream<Arguments> brokenNumbers() {
    return Stream.of(
        refused("-", 1),
        refused("[-]", 2),
        refused("[-", 2),
        refused("[--1]", 2),
        refused("[-+1]", 2),
        refused("[- 1]", 2),
        refused("[-a]", 2),
        refused("[-.5]", 2),
        refused("[+1]", 1),
        refused("[++1]", 1),
        refused("[.5]", 1),
        refused("[.]", 1),
        refused("00", 1),
        refused("01", 1),
        refused("[-01]", 3),
        refused("[012]", 2),
        refused("[-012.5]", 3),
        refused("[0123456789]", 2),
        refused("[1.]", 3),
        refused("[0.]", 3),
        refused("1.", 2),
        refused("[2.e3]", 3),
        refused("[2.e+3]", 3),
        refused("[0.e1]", 3),
        refused("[-2.]", 4),
        refused("[1.2.3]", 4),
        refused("[1..2]", 3),
        refused("[1e]", 3),
        refused("1e", 2),
        refused("[1e+]", 4),
        refused("[1E-]", 4),
        refused("1e+", 3),
        refused("[1ee2]", 3),
        refused("[1e2e3]", 4),
        refused("[1e2.5]", 4),
        refused("[1e+-2]", 4),
        refused("[0e]", 3),
        refused("[0E+]", 4),
        refused("[1.5e,1.5e1,1.5e1,1.5e1]", 5),
        refused("[1.5e+,1.5e1,1.5e1,1.5e1]", 6),
        refused("[1.5e1e1,1.5e1,1.5e1,1.5e1]", 6),
        refused("[1.5e1.5,1.5e1,1.5e1,1.5e1]", 6),
        refused("[1.5e 1,1.5e1,1.5e1,1.5e1]", 5),
        refused("[1.0e]", 5),
        refused("[1.0e-]", 6),
        refused("[1eE2]", 3),
        refused("[1+2]", 2),
        refused("[1-2]", 2),
        refused("[0x1]", 2),
        refused("[0x42]", 2),
        refused("[1a]", 2),
        refused("[1.2a-3]", 4),
        refused("[1.8011670033376514H-308]", 19),
        refused("[1_000]", 2),
        refused("[1 000.0]", 3),
        refused("[1,000]", 4),
        refused("[123456789x]", 10),
        refused("[1234567.x]", 9),
        refused("[1.12345678x]", 11),
        refused("[\u00ef\u00bc\u0091]", 1),
        refused("[1\u00e5]", 2),
        refused("[0e1\u00e5]", 4),
        refused("[1/2]", 2),
        refused("[1:]", 2),
        refused("[1.5:]", 4),
        refused("{\"a\":01}", 6),
        refused("{\"a\":1.}", 7));
  }

  static Stream<Arguments> brokenStrings() {
    return Stream.of(
        refused("\"", 1),
        refused("\"a", 2),
        refused("[\"a", 3),
        refused("[\"a]", 4),
        refused("['a']", 1),
        refused("[a\u0000\"]", 1),
        refused("`a`", 0),
        refused("\\", 0),
        refused("[\"\\", 3),
        refused("[\"\\\"", 4),
        refused("[\"\\\"]", 5),
        refused("[\"\\\\\\\"]", 7),
        refused("[\"\\\\\\\\\\\\\\\\\\\"]", 13),
        refused("[\"\\a\"]", 3),
        refused("[\"\\x00\"]", 3),
        refused("[\"\\'\"]", 3),
        refused("[\"\\0\"]", 3),
        refused("[\"\\017\"]", 3),
        refused("[\"\\U0041\"]", 3),
        refused("[\"\\N\"]", 3),
        refused("[\"\\v\"]", 3),
        refused("[\"\\ \"]", 3),
        refused("[\"\\\n\"]", 3),
        refused("[\"\\\t\"]", 3),
        refused("[\"\\\u0000\"]", 3),
        refused("[\"\\\u00e5\"]", 3),
        refused("[\"\\\u00f0\u009f\u008c\u0080\"]", 3),
        refused("[\"\\u\"]", 4),
        refused("[\"\\u1\"]", 5),
        refused("[\"\\u12\"]", 6),
        refused("[\"\\u123\"]", 7),
        refused("[\"\\u123", 7),
        refused("[\"\\u00A", 7),
        refused("[\"\\u{41}\"]", 4),
        refused("[\"\\ug123\"]", 4),
        refused("[\"\\u1G23\"]", 5),
        refused("[\"\\u12:3\"]", 6),
        refused("[\"\\u123/\"]", 7),
        refused("[\"\\u123@\"]", 7),
        refused("[\"\\u123`\"]", 7),
        refused("[\"\\u+123\"]", 4),
        refused("[\"\\uD834\\uDd\"]", 12),
        refused("[\"\\uD800\\\"]", 11),
        refused("[\"\\uD800\\u\"]", 10),
        refused("[\"\\uD800\\u1x\"]", 11),
        refused("[\"\\u\u00e5\"]", 4),
        refused("[\"\u0000\"]", 2),
        refused("[\"a\u0000a\"]", 3),
        refused("[\"\u001f\"]", 2),
        refused("[\"\t\"]", 2),
        refused("[\"a\nb\"]", 3),
        refused("[\"a\rb\"]", 3),
        refused("[\"0123456789\n\"]", 12),
        refused("{\"a\nb\":1}", 3),
        refused("{\"\\x\":1}", 3),
        refused("{\"a:1}", 6),
        refused("{\"a\\\":1}", 8));
  }

  static Stream<Arguments> brokenUtf8() {
    return Stream.of(
        refused("[\"\u0080\"]", 2),
        refused("[\"\u00bf\"]", 2),
        refused("[\"\u00c0\u0080\"]", 2),
        refused("[\"\u00c0\u00af\"]", 2),
        refused("[\"\u00c1\u00bf\"]", 2),
        refused("[\"\u00c2\"]", 3),
        refused("[\"\u00c3(\"]", 3),
        refused("[\"\u00c3\u00c3\u00a9\"]", 3),
        refused("[\"\u00c3", 3),
        refused("[\"\u00c2\u007f\"]", 3),
        refused("[\"\u00df\u00c0\"]", 3),
        refused("[\"\u00c3\u00a9\u00a9\"]", 4),
        refused("[\"\u00e0\u0080\u0080\"]", 3),
        refused("[\"\u00e0\u009f\u00bf\"]", 3),
        refused("[\"\u00e0\u00a0\u007f\"]", 4),
        refused("[\"\u00e0\u00c0\u0080\"]", 3),
        refused("[\"\u00e1\u007f\u0080\"]", 3),
        refused("[\"\u00e1\u0080\u00c0\"]", 4),
        refused("[\"\u00e2\u0082\"]", 4),
        refused("[\"\u00e2\u0082", 4),
        refused("[\"\u00e2", 3),
        // surrogates
        refused("[\"\u00ed\u00a0\u0080\"]", 3),
        refused("[\"\u00ed\u00a0\u0081\u00ed\u00b0\u00b7\"]", 3),
        refused("[\"\u00ed\u00af\u00bf\"]", 3),
        refused("[\"\u00ed\u00bf\u00bf\"]", 3),
        refused("[\"\u00ed\u009f\u00c0\"]", 4),
        refused("[\"\u00ef\u00bf\u00c0\"]", 4),
        refused("[\"\u00f0\u0080\u0080\u0080\"]", 3),
        refused("[\"\u00f0\u008f\u00bf\u00bf\"]", 3),
        refused("[\"\u00f0\u0090\u0080\"]", 5),
        refused("[\"\u00f0\u0090\u0080", 5),
        refused("[\"\u00f0\u0090\u007f\u0080\"]", 4),
        refused("[\"\u00f0\u0090\u0080\u00c0\"]", 5),
        refused("[\"\u00f1\u007f\u0080\u0080\"]", 3),
        refused("[\"\u00f3\u00c0\u0080\u0080\"]", 3),
        refused("[\"\u00f4\u0090\u0080\u0080\"]", 3),
        refused("[\"\u00f4\u00bf\u00bf\u00bf\"]", 3),
        refused("[\"\u00f5\u0080\u0080\u0080\"]", 2),
        refused("[\"\u00f8\u0088\u0080\u0080\u0080\"]", 2),
        refused("[\"\u00fc\u0084\u0080\u0080\u0080\u0080\"]", 2),
        refused("[\"\u00fe\"]", 2),
        refused("[\"\u00ff\"]", 2),
        refused("{\"\u00e9\":1}", 3),
        refused("{\"a\u00ff\":1}", 3),
        // Latin-1
        refused("[\"caf\u00e9\"]", 6),
        refused("[\"0123456789\u00e9 \"]", 13),
        refused("\u00e5", 0),
        refused("[\u00e5]", 1),
        refused("[\u00ff]", 1));
  }

  static Stream<Arguments> otherEncodings() {
    return Stream.of(
        arguments(TestDocument.of("[\"\u00e9\"]".getBytes(StandardCharsets.UTF_16LE)), 1),
        arguments(TestDocument.of("[\"\u00e9\"]".getBytes(StandardCharsets.UTF_16BE)), 0),
        arguments(TestDocument.of("[]".getBytes(StandardCharsets.UTF_16)), 0),
        refused("\u00ff\u00fe[\u0000]\u0000", 0),
        refused("\u00ff\u00fe\u0000\u0000[\u0000\u0000\u0000", 0),
        refused("\u0000\u0000\u0000[\u0000\u0000\u0000]", 0),
        refused("1\u0000\u0000\u0000", 1),
        refused("+/v8[]", 0));
  }

  static Stream<Arguments> tooDeep() {
    return Stream.of(
        refused("[".repeat(1001), 1000),
        refused("[".repeat(1001) + "]".repeat(1001), 1000),
        refused("{\"a\":".repeat(1001) + "1" + "}".repeat(1001), 5000),
        refused("[{\"\":".repeat(501) + "1" + "}]".repeat(501), 2500),
        refused("[".repeat(1000) + "]".repeat(1001), 2000),
        refused("[".repeat(1000) + "]".repeat(999) + "}", 1999));
  }

  private static Stream<TestDocument> documents(String... texts) {
    return Stream.of(texts).map(TestDocument::new);
  }

  private static Arguments refused(String text, long offset) {
    return arguments(new TestDocument(text), offset);
  }

  private static String inUtf8(String text) {
    return TestDocument.of(text.getBytes(StandardCharsets.UTF_8)).text();
  }
}
