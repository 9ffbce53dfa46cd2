package app.alinea.exchange.moodle;

import app.alinea.core.exchange.QuestionReader;
import app.alinea.core.exchange.ReadQuestions;
import app.alinea.core.exchange.ReadQuestions.Reason;
import app.alinea.core.task.Progress;
import app.alinea.exchange.Finds;
import app.alinea.exchange.Unusable;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads Moodle's XML, question by question. Entities of its own and files outside it are never
/// looked at.
public final class MoodleXmlReader implements QuestionReader {
  private static final long LARGEST = 50L * 1024 * 1024;
  private static final int HEAD = 200;
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]{0,80}\\sencoding\\s*=\\s*[\"']([^\"']{1,40})");
  private static final Pattern ROOT =
      Pattern.compile(
          "(?s)^\\uFEFF?\\s*(?:<\\?xml.{0,200}?\\?>)?(?:\\s|<!--.{0,2000}?-->){0,50}<quiz[\\s>].*");

  @Override
  public boolean reads(String name, String beginning) {
    return name.endsWith(".xml")
        && (ROOT.matcher(beginning).matches() || beginning.contains("<quiz"));
  }

  @Override
  public ReadQuestions read(Path file, Progress progress) {
    try {
      long size = Files.size(file);
      if (size > LARGEST) {
        throw new Unusable(Reason.TOO_LARGE, Long.toString(LARGEST / (1024 * 1024)));
      }
      try (var in = new BufferedInputStream(Files.newInputStream(file))) {
        return read(factory().createXMLStreamReader(decoded(in)), file, size, progress);
      }
    } catch (XMLStreamException malformed) {
      var place = malformed.getLocation();
      return Unusable.damaged(place == null ? "XML" : "XML, line " + place.getLineNumber())
          .refusal();
    } catch (IOException unreadable) {
      return new Unusable(Reason.NOT_READABLE, String.valueOf(unreadable.getMessage())).refusal();
    } catch (Unusable unusable) {
      return unusable.refusal();
    }
  }

  /// Decoded here: the parser would write of bytes that are no characters to the terminal.
  private static Reader decoded(BufferedInputStream in) throws IOException {
    in.mark(HEAD);
    var head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    in.reset();
    boolean marked = head.startsWith("\u00EF\u00BB\u00BF");
    if (marked) {
      in.skipNBytes(3);
    }
    var decoder =
        (marked ? StandardCharsets.UTF_8 : declared(head))
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return new BufferedReader(new InputStreamReader(in, decoder));
  }

  private static Charset declared(String head) {
    var matcher = ENCODING.matcher(head);
    try {
      return matcher.lookingAt() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return StandardCharsets.UTF_8;
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLReporter((_, _, _, _) -> {}); // the default one writes to the terminal
    factory.setXMLResolver((_, _, _, _) -> {
      throw new XMLStreamException("nothing outside the file is read");
    });
    return factory;
  }

  private static ReadQuestions read(XMLStreamReader xml, Path file, long size, Progress progress)
      throws XMLStreamException {
    var finds = new Finds();
    var title = String.valueOf(file.getFileName()).replaceFirst("(\\.moodle)?\\.[^.]*$", "");
    while (xml.hasNext()) {
      boolean begins = xml.next() == XMLStreamConstants.START_ELEMENT;
      if (!begins || !xml.getLocalName().equals("question")) {
        continue;
      }
      int line = xml.getLocation().getLineNumber();
      int done =
          (int) (100L * Math.max(0, xml.getLocation().getCharacterOffset()) / Math.max(1, size));
      if (!progress.report(Math.clamp(done, 0, 100), 100)) {
        return new ReadQuestions.Cancelled();
      }
      var branch = XmlBranch.read(xml);
      if (branch.attribute("type").equals("category")) {
        var category = branch.textOf("category");
        title = category.substring(category.lastIndexOf('/') + 1);
      } else {
        new MoodleQuestion(branch).read(line, finds);
      }
    }
    return finds.read(title);
  }
}
