package app.alinea.exchange;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes an XML file element by element, with one line an element so that people can read it.
public final class XmlText implements AutoCloseable {
  private final XMLStreamWriter xml;
  private int depth;
  private int inlineFrom = Integer.MAX_VALUE;

  /// @throws IOException where the stream cannot be written
  public XmlText(OutputStream out) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }

  /// Opens an element, with its attributes as name, value, name, value.
  public XmlText open(String element, String... attributes) throws IOException {
    return doing(() -> {
      breakLine();
      xml.writeStartElement(element);
      writeAttributes(attributes);
      depth++;
    });
  }

  /// Opens an element inside which nothing is put on lines of its own: white space counts there.
  public XmlText openLine(String element, String... attributes) throws IOException {
    open(element, attributes);
    inlineFrom = Math.min(inlineFrom, depth);
    return this;
  }

  /// Text between elements.
  public XmlText text(String text) throws IOException {
    return doing(() -> xml.writeCharacters(allowed(text)));
  }

  /// Closes the element opened last.
  public XmlText end() throws IOException {
    return doing(() -> {
      depth--;
      breakLine();
      xml.writeEndElement();
    });
  }

  /// An element that holds text alone.
  public XmlText element(String element, String text, String... attributes) throws IOException {
    return doing(() -> {
      breakLine();
      xml.writeStartElement(element);
      writeAttributes(attributes);
      xml.writeCharacters(allowed(text));
      xml.writeEndElement();
    });
  }

  /// An element without content.
  public XmlText empty(String element, String... attributes) throws IOException {
    return doing(() -> {
      breakLine();
      xml.writeEmptyElement(element);
      writeAttributes(attributes);
    });
  }

  @Override
  public void close() throws IOException {
    doing(() -> {
      xml.writeEndDocument();
      xml.flush();
    });
  }

  private void breakLine() throws XMLStreamException {
    if (depth < inlineFrom - 1 || inlineFrom == Integer.MAX_VALUE) {
      xml.writeCharacters("\n" + "  ".repeat(depth));
    }
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  /// Characters that XML 1.0 cannot hold are dropped.
  private static String allowed(String text) {
    return text.codePoints()
        .filter(Markup::isAllowed)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private XmlText doing(Step step) throws IOException {
    try {
      step.run();
      return this;
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }
}
