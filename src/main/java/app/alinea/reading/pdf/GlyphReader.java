package app.alinea.reading.pdf;

import app.alinea.reading.Layout;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the signs of each page with their places. What a page asks for is limited: forms drawn
/// within forms can multiply without end. Confined to one thread.
final class GlyphReader extends PDFTextStripper {
  private static final int MOST_PAGES = 3000;
  private static final long MOST_OPERATORS = 10_000_000;
  private static final int MOST_FORMS = 50_000;
  private static final int MOST_ON_A_PAGE = 100_000;
  private static final int NO_PAGE_HAS = 500_000;

  private final List<Page> pages = new ArrayList<>();
  private final Map<Float, List<Glyph>> glyphs = new HashMap<>();
  private long operators;
  private int forms;
  private long characters;
  private int onPage;

  static List<Page> pages(PDDocument document) throws IOException {
    var reader = new GlyphReader();
    reader.writeText(document, Writer.nullWriter());
    return reader.pages;
  }

  /// More than any text needs; the file is refused.
  static final class TooMuch extends IOException {
    TooMuch(String what) {
      super(what);
    }
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    glyphs.clear();
    onPage = 0;
    if (pages.size() >= MOST_PAGES) {
      throw new TooMuch("pages");
    }
  }

  @Override
  protected void endPage(PDPage page) {
    var main = glyphs.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    pages.add(new Page(page.getCropBox().getHeight(), new LineMaker().lines(main)));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    forms += operator.getName().equals(OperatorName.DRAW_OBJECT) ? 1 : 0;
    if (operators > MOST_OPERATORS || forms > MOST_FORMS || onPage > NO_PAGE_HAS) {
      throw new TooMuch("operators");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    var sign = position.getUnicode();
    onPage++;
    characters++;
    if (sign == null || sign.isEmpty() || onPage > MOST_ON_A_PAGE || characters > Layout.LONGEST) {
      return;
    }
    glyphs
        .computeIfAbsent(position.getDir(), _ -> new ArrayList<>())
        .add(
            new Glyph(
                sign,
                position.getXDirAdj(),
                position.getWidthDirAdj(),
                position.getYDirAdj(),
                Math.max(1, position.getYScale())));
  }
}
