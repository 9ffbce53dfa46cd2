package app.alinea.desktop.read;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.TextSpan;
import app.alinea.core.settings.SettingRepository;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Keeps a document's highlights among the settings, one a line, and finds them again after a new
/// edition by what they quote.
final class Highlights {
  private static final String NAME = "read.highlights.";
  private static final String FIELDS = "\t";

  private final SettingRepository settings;

  Highlights(SettingRepository settings) {
    this.settings = settings;
  }

  /// Those whose passage the document still has.
  List<Highlight> read(Document document) {
    return settings.find(NAME + document.id()).stream()
        .flatMap(String::lines)
        .flatMap(line -> parse(line).stream())
        .flatMap(stored -> located(stored, document).stream())
        .toList();
  }

  void write(DocumentId document, List<Highlight> highlights) {
    settings.put(
        NAME + document,
        highlights.stream()
            .map(kept ->
                String.join(
                    FIELDS,
                    Integer.toString(kept.position()),
                    Integer.toString(kept.span().start()),
                    kept.quote().replaceAll("\\s", " ")))
            .collect(Collectors.joining("\n")));
  }

  private static Optional<Highlight> parse(String line) {
    var fields = line.split(FIELDS, 3);
    if (fields.length < 3 || !(fields[0] + fields[1]).matches("\\d{1,18}")) {
      return Optional.empty();
    }
    var start = Integer.parseInt(fields[1]);
    return Optional.of(
        new Highlight(
            Integer.parseInt(fields[0]),
            new TextSpan(start, start + fields[2].length()),
            fields[2]));
  }

  /// Where it was, else elsewhere in its paragraph, else anywhere.
  private static Optional<Highlight> located(Highlight stored, Document document) {
    var paragraphs = document.paragraphs();
    if (stored.position() < paragraphs.size()) {
      var text = flat(paragraphs.get(stored.position()));
      if (text.startsWith(stored.quote(), stored.span().start())) {
        return Optional.of(stored);
      }
      var inParagraph = in(paragraphs.get(stored.position()), stored.quote());
      if (inParagraph.isPresent()) {
        return inParagraph;
      }
    }
    return paragraphs.stream()
        .flatMap(paragraph -> in(paragraph, stored.quote()).stream())
        .findFirst();
  }

  private static Optional<Highlight> in(Paragraph paragraph, String quote) {
    var at = flat(paragraph).indexOf(quote);
    return at < 0
        ? Optional.empty()
        : Optional.of(
            new Highlight(paragraph.position(), new TextSpan(at, at + quote.length()), quote));
  }

  /// Line ends count as spaces: a quote is stored on one line. The length stays the same.
  private static String flat(Paragraph paragraph) {
    return paragraph.text().replaceAll("\\s", " ");
  }
}
