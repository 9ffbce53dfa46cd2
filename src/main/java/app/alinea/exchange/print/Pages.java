package app.alinea.exchange.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// A document in the making: blocks flow down columns and pages, and every page gets its foot at
/// the end, when their number is known. Confined to one thread.
final class Pages implements AutoCloseable {
  static final float WIDTH = PDRectangle.A4.getWidth();
  static final float HEIGHT = PDRectangle.A4.getHeight();
  static final float MARGIN = 54;
  static final float TEXT_WIDTH = WIDTH - 2 * MARGIN;
  private static final float BOTTOM = HEIGHT - MARGIN - 8;
  private static final float GUTTER = 20;

  private final PDDocument document = new PDDocument();
  private final Typefaces faces = new Typefaces(document);
  private final List<Optional<String>> feet = new ArrayList<>();
  private final int columns;
  private Optional<Canvas> canvas = Optional.empty();
  private String foot = "";
  private int column;
  private float columnTop = MARGIN;
  private float y = MARGIN;

  Pages(String title, String languageCode, int columns) {
    this.columns = columns;
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setCreator("Alinéa");
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage(languageCode);
    var preferences = new PDViewerPreferences(catalog.getCOSObject());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }

  Typefaces faces() {
    return faces;
  }

  float columnWidth() {
    return (TEXT_WIDTH - GUTTER * (columns - 1)) / columns;
  }

  /// What stands at the foot of the pages from here on, beside their numbers.
  void foot(String text) {
    foot = text;
  }

  /// A page on which everything is placed by hand and which has no foot.
  Canvas blankPage() throws IOException {
    newPage(Optional.empty());
    return canvas.orElseThrow();
  }

  /// Begins a new page, unless nothing was put on this one.
  void breakPage() throws IOException {
    if (canvas.isEmpty() || y > MARGIN || column > 0) {
      newPage(Optional.of(foot));
    }
  }

  /// Puts a block over the whole width; columns go on below it.
  void addWide(Block block) throws IOException {
    if (canvas.isEmpty()) {
      newPage(Optional.of(foot));
    }
    block.draw(canvas.orElseThrow(), MARGIN, y);
    y += block.height();
    columnTop = y;
  }

  void add(Block block) throws IOException {
    if (canvas.isEmpty()) {
      newPage(Optional.of(foot));
    }
    if (block.height() > BOTTOM - MARGIN && block.parts().size() > 1) {
      for (var part : block.parts()) {
        add(part);
      }
      return;
    }
    if (y + block.height() > BOTTOM && y > columnTop) {
      nextColumn();
    }
    block.draw(canvas.orElseThrow(), MARGIN + column * (columnWidth() + GUTTER), y);
    y += block.height();
  }

  /// Room, unless a column begins here.
  void gap(float height) {
    y += y > columnTop ? height : 0;
  }

  private void nextColumn() throws IOException {
    if (column + 1 < columns) {
      column++;
      y = columnTop;
    } else {
      newPage(Optional.of(foot));
    }
  }

  private void newPage(Optional<String> footOfPage) throws IOException {
    finishPage();
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    canvas = Optional.of(new Canvas(new PDPageContentStream(document, page), faces, HEIGHT));
    feet.add(footOfPage);
    column = 0;
    y = MARGIN;
    columnTop = MARGIN;
  }

  private void finishPage() throws IOException {
    if (canvas.isPresent()) {
      canvas.get().close();
    }
    canvas = Optional.empty();
  }

  int count() {
    return document.getNumberOfPages();
  }

  /// Pairs of pages are to be printed on the two sides of a sheet, turned over its long edge.
  void bothSides() {
    document
        .getDocumentCatalog()
        .getViewerPreferences()
        .setDuplex(PDViewerPreferences.DUPLEX.DuplexFlipLongEdge);
  }

  void write(OutputStream out) throws IOException {
    finishPage();
    for (int page = 0; page < feet.size(); page++) {
      if (feet.get(page).isPresent()) {
        drawFoot(page, feet.get(page).get());
      }
    }
    document.save(out);
  }

  private void drawFoot(int page, String text) throws IOException {
    var ink = Ink.of(Typefaces.Face.SANS, 8).grayed();
    var number = "%d / %d".formatted(page + 1, feet.size()).replace(' ', '\u00A0');
    float room = TEXT_WIDTH - 60;
    var line = Prose.of(text, ink, room, faces).lines().getFirst();
    try (var foot =
        new Canvas(
            new PDPageContentStream(
                document, document.getPage(page), AppendMode.APPEND, true, true),
            faces,
            HEIGHT)) {
      float baseline = HEIGHT - MARGIN / 2 - 4;
      for (var piece : line.pieces()) {
        foot.text(MARGIN + piece.x(), baseline, piece.run().text(), ink);
      }
      foot.text(WIDTH - MARGIN - faces.width(number, ink), baseline, number, ink);
    }
  }

  @Override
  public void close() throws IOException {
    finishPage();
    document.close();
  }
}
