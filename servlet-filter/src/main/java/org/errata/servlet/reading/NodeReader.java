package org.errata.servlet.reading;

import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.errata.servlet.reading.Node.BareNode;
import org.errata.servlet.reading.Node.ListNode;
import org.errata.servlet.reading.Node.Member;
import org.errata.servlet.reading.Node.ObjectNode;
import org.errata.servlet.reading.Node.TextNode;

/** Has JSON-B read nodes, whose places a bean could not keep. */
final class NodeReader implements JsonbDeserializer<ObjectNode> {

  private final TokenStarts starts;

  NodeReader(String text) {
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

  private ListNode list(int at, JsonParser parser) {
    List<Node> items = new ArrayList<>();
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      items.add(value(event, parser));
    }
    starts.next();
    return new ListNode(at, items);
  }

  private Node value(Event event, JsonParser parser) {
    int at = starts.next();
    return switch (event) {
      case START_OBJECT -> object(at, parser);
      case START_ARRAY -> list(at, parser);
      case VALUE_STRING -> new TextNode(at, parser.getString());
      case VALUE_NUMBER -> new BareNode(at, true, parser.getString());
      case VALUE_TRUE -> new BareNode(at, false, "true");
      case VALUE_FALSE -> new BareNode(at, false, "false");
      case VALUE_NULL -> new BareNode(at, false, "null");
      case KEY_NAME, END_OBJECT, END_ARRAY -> throw new IllegalStateException("no value: " + event);
    };
  }
}
