package app.alinea.exchange.moodle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A small part of an XML file, read at once.
///
/// @param text directly inside the element
record XmlBranch(
    String name, Map<String, String> attributes, String text, List<XmlBranch> children) {
  private static final int DEEPEST = 50;

  XmlBranch {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /// @param xml at the start of the element; afterwards at its end
  static XmlBranch read(XMLStreamReader xml) throws XMLStreamException {
    return read(xml, 0);
  }

  private static XmlBranch read(XMLStreamReader xml, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("elements lie too deep inside each other");
    }
    var name = xml.getLocalName();
    var attributes = new HashMap<String, String>();
    for (int at = 0; at < xml.getAttributeCount(); at++) {
      attributes.put(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
    }
    var text = new StringBuilder();
    var children = new ArrayList<XmlBranch>();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> children.add(read(xml, depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          return new XmlBranch(name, attributes, text.toString(), children);
        }
        default -> {} // comments and instructions to other programs
      }
    }
    throw new XMLStreamException("the file ends inside " + name);
  }

  List<XmlBranch> all(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).toList();
  }

  Optional<XmlBranch> first(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
  }

  /// The text of the first such element, or of the `text` inside it.
  String textOf(String wanted) {
    return first(wanted)
        .map(child -> child.first("text").map(XmlBranch::text).orElse(child.text))
        .orElse("")
        .strip();
  }

  String attribute(String wanted) {
    return attributes.getOrDefault(wanted, "");
  }
}
