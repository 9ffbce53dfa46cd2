package app.alinea.reading.office;

import app.alinea.core.library.ImportOutcome.Reason;
import app.alinea.reading.UnreadableDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Opens XML without document types, entities of its own, or anything fetched.
final class XmlParts {
  private static final int MARK = 3;
  private static final int HEAD = 200;
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"'](\\w[\\w-]{0,40})");
  private static final XMLInputFactory FACTORY = factory();

  private XmlParts() {}

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
    return factory;
  }

  /// @param visitor told of each element and its text, in order
  /// @throws UnreadableDocument where the part is not well-formed, or the visitor wants no more
  static void read(InputStream part, Visitor visitor) throws UnreadableDocument {
    try {
      follow(part, visitor);
    } catch (XMLStreamException damaged) {
      throw new UnreadableDocument(Reason.DAMAGED, damaged);
    }
  }

  private static void follow(InputStream part, Visitor visitor)
      throws XMLStreamException, UnreadableDocument {
    // Undecodable bytes become one sign each: the parser would tell of them on standard error.
    var xml = FACTORY.createXMLStreamReader(new InputStreamReader(part, encoding(part)));
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> visitor.start(new Element(xml));
        case XMLStreamConstants.END_ELEMENT -> visitor.end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            visitor.text(xml.getText());
        default -> {}
      }
    }
    xml.close();
  }

  /// UTF-8, but for a mark that says UTF-16 or a declaration that says something else.
  private static Charset encoding(InputStream part) throws UnreadableDocument {
    try {
      part.mark(HEAD);
      var head = part.readNBytes(HEAD);
      part.reset();
      var first = Arrays.copyOf(head, Math.min(MARK, head.length));
      if (first.length == MARK && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB) {
        part.skipNBytes(MARK);
      }
      boolean wide = first.length == MARK && (first[0] & 0xFE) == 0xFE && (first[1] & 0xFE) == 0xFE;
      return wide ? StandardCharsets.UTF_16 : declared(head);
    } catch (IOException damaged) {
      throw new UnreadableDocument(Reason.DAMAGED, damaged);
    }
  }

  private static Charset declared(byte[] head) {
    var matcher = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    try {
      return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return StandardCharsets.UTF_8;
    }
  }

  /// Follows a part from its start to its end.
  interface Visitor {
    void start(Element element) throws UnreadableDocument;

    default void end(String name) throws UnreadableDocument {}

    default void text(String text) throws UnreadableDocument {}
  }

  /// An element that begins; valid only until the visitor returns.
  static final class Element {
    private final XMLStreamReader xml;

    private Element(XMLStreamReader xml) {
      this.xml = xml;
    }

    String name() {
      return xml.getLocalName();
    }

    /// The value of an attribute whatever its name space, or empty.
    String attribute(String name) {
      for (int at = 0; at < xml.getAttributeCount(); at++) {
        if (xml.getAttributeLocalName(at).equals(name)) {
          return xml.getAttributeValue(at);
        }
      }
      return "";
    }

    int number(String name, int otherwise) {
      var value = attribute(name);
      return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }
  }
}
