package app.alinea.exchange.anki;

import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Anki's text import: one note a line, its header naming the columns.
///
/// The note types are Anki's own, under their English names, because Anki passes over a name it
/// does not know without a word.
public final class AnkiTextWriter implements QuestionWriter {
  @Override
  public String code() {
    return "anki-text";
  }

  @Override
  public String extension() {
    return "anki.txt";
  }

  @Override
  public List<Loss> write(QuestionSheet sheet, OutputStream out) throws IOException {
    var notes = new AnkiNotes(sheet);
    var text = new StringBuilder();
    text.append("#separator:Tab\n#html:true\n");
    text.append("#columns:Guid\tNotetype\tDeck\tFront\tBack\tTags\n");
    text.append("#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\n");
    for (var question : sheet.questions()) {
      var note = notes.of(question);
      text.append(cell(note.guid()))
          .append('\t')
          .append(note.isCloze() ? "Cloze" : "Basic")
          .append('\t')
          .append(cell(notes.deck().replaceAll("\\s+", " ")))
          .append('\t')
          .append(cell(note.front()))
          .append('\t')
          .append(cell(note.back() + note.source()))
          .append('\t')
          .append(cell(String.join(" ", note.tags())))
          .append('\n');
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    return notes.losses();
  }

  /// Quoted, as a cell with a quotation mark, a tab or a leading # must be.
  private static String cell(String value) {
    return '"' + value.replace("\"", "\"\"") + '"';
  }
}
