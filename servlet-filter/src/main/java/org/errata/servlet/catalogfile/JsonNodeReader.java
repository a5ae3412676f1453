package org.errata.servlet.catalogfile;

import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.errata.servlet.catalogfile.JsonNode.ArrayNode;
import org.errata.servlet.catalogfile.JsonNode.LiteralNode;
import org.errata.servlet.catalogfile.JsonNode.Member;
import org.errata.servlet.catalogfile.JsonNode.ObjectNode;
import org.errata.servlet.catalogfile.JsonNode.StringNode;

/** Has JSON-B read nodes, whose places a bean could not keep. */
final class JsonNodeReader implements JsonbDeserializer<ObjectNode> {

  private final TokenStarts starts;

  JsonNodeReader(String text) {
    this.starts = new TokenStarts(text);
  }

  @Override
  public ObjectNode deserialize(JsonParser parser, DeserializationContext context, Type type) {
    // JSON-B has read the first brace already
    return object(starts.next(), parser);
  }

  private ObjectNode object(int at, JsonParser parser) {
    List<Member> members = new ArrayList<>();
    while (parser.next() == Event.KEY_NAME) {
      int start = starts.next();
      String name = parser.getString();
      members.add(new Member(start, name, value(parser.next(), parser)));
    }
    starts.next();
    return new ObjectNode(at, members);
  }

  private ArrayNode list(int at, JsonParser parser) {
    List<JsonNode> items = new ArrayList<>();
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      items.add(value(event, parser));
    }
    starts.next();
    return new ArrayNode(at, items);
  }

  private JsonNode value(Event event, JsonParser parser) {
    int at = starts.next();
    return switch (event) {
      case START_OBJECT -> object(at, parser);
      case START_ARRAY -> list(at, parser);
      case VALUE_STRING -> new StringNode(at, parser.getString());
      case VALUE_NUMBER -> new LiteralNode(at, true, parser.getString());
      case VALUE_TRUE -> new LiteralNode(at, false, "true");
      case VALUE_FALSE -> new LiteralNode(at, false, "false");
      case VALUE_NULL -> new LiteralNode(at, false, "null");
      case KEY_NAME, END_OBJECT, END_ARRAY -> throw new IllegalStateException("no value: " + event);
    };
  }
}
