package app.alinea.exchange.print;

import app.alinea.core.document.Document;
import app.alinea.core.paper.PaperItem;
import java.io.IOException;
import java.util.List;

/// Questions to answer with a pen, and the keys to mark them with. Confined to one thread.
final class Worksheet {
  private static final float BETWEEN = 11;
  private static final int KEY_COLUMNS = 5;

  private final Pages pages;
  private final Document document;
  private final Headings headings;
  private final QuestionBlocks blocks;

  Worksheet(Pages pages, Document document) {
    this.pages = pages;
    this.document = document;
    this.headings = new Headings(pages.faces(), document.language());
    this.blocks = new QuestionBlocks(pages.faces(), document.language(), pages.columnWidth());
  }

  /// @param kind what the sheet is, with its letter where there are several
  void questions(String kind, List<PaperItem> items) throws IOException {
    begin(kind);
    pages.addWide(headings.fields(Pages.TEXT_WIDTH));
    int number = 0;
    for (var item : items) {
      pages.add(blocks.of(++number, item));
      pages.gap(BETWEEN);
    }
  }

  /// Begins a page with the document's title.
  void begin(String kind) throws IOException {
    pages.foot(document.title() + " — " + kind);
    pages.breakPage();
    pages.addWide(headings.title(document.title(), kind, Pages.TEXT_WIDTH));
  }

  /// The keys alone, to mark a pile of sheets with.
  void shortKey(String kind, List<PaperItem> items) throws IOException {
    var rows = new KeyTable(pages.faces(), document.language()).rows(items, KEY_COLUMNS);
    Block heading = headings.part(kind, Pages.TEXT_WIDTH);
    for (var row : rows) {
      pages.add(heading.height() > 0 ? new Pile(List.of(heading, row), 0) : row);
      heading = new Shape.Gap(0);
    }
    pages.gap(16);
  }
}
