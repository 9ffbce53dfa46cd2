package app.alinea.exchange.print;

import app.alinea.core.language.Language;
import app.alinea.core.paper.PaperItem;
import app.alinea.exchange.Wording;
import app.alinea.exchange.print.Typefaces.Face;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Numbers and keys in columns, read row by row. Confined to one thread.
final class KeyTable {
  private static final Ink NUMBER = Ink.of(Face.SANS, 9).grayed();
  private static final Ink KEY = Ink.of(Face.SANS_BOLD, 9.5f);
  private static final float NUMBER_WIDTH = 22;
  private static final float LONG = 16;

  private final Typefaces faces;
  private final Typography typography;
  private final QuestionAnswer answer;

  KeyTable(Typefaces faces, Language language) {
    this.faces = faces;
    this.typography = new Typography(language);
    this.answer = new QuestionAnswer(new Wording(language));
  }

  /// Long answers make fewer columns.
  List<Block> rows(List<PaperItem> items, int mostColumns) throws IOException {
    var keys = items.stream().map(answer::inShort).toList();
    boolean isLong = keys.stream().anyMatch(key -> key.length() > LONG);
    int columns = isLong ? 2 : mostColumns;
    float each = Pages.TEXT_WIDTH / columns;
    var rows = new ArrayList<Block>();
    for (int from = 0; from < keys.size(); from += columns) {
      var cells = new ArrayList<Block>();
      var at = new ArrayList<Float>();
      for (int i = from; i < Math.min(from + columns, keys.size()); i++) {
        cells.add(cell(i + 1, keys.get(i), each - 8));
        at.add((i - from) * each);
      }
      rows.add(new Beside(cells, at));
    }
    return rows;
  }

  private Block cell(int number, String key, float width) throws IOException {
    return Beside.of(
        Prose.of(Integer.toString(number), NUMBER, NUMBER_WIDTH, faces),
        NUMBER_WIDTH,
        Prose.of(typography.of(key), KEY, width - NUMBER_WIDTH, faces));
  }
}
