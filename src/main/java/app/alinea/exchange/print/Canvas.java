package app.alinea.exchange.print;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// A page to draw on, measured in points from its upper left corner. Confined to one thread.
final class Canvas implements AutoCloseable {
  private final PDPageContentStream stream;
  private final Typefaces faces;
  private final float pageHeight;

  Canvas(PDPageContentStream stream, Typefaces faces, float pageHeight) {
    this.stream = stream;
    this.faces = faces;
    this.pageHeight = pageHeight;
  }

  void text(float x, float baseline, String text, Ink ink) throws IOException {
    stream.beginText();
    stream.setFont(faces.font(ink.face()), ink.size());
    stream.setNonStrokingColor(ink.gray());
    stream.newLineAtOffset(x, pageHeight - baseline);
    stream.showText(text);
    stream.endText();
  }

  void line(float fromX, float fromY, float toX, float toY, float width) throws IOException {
    stroke(width);
    stream.moveTo(fromX, pageHeight - fromY);
    stream.lineTo(toX, pageHeight - toY);
    stream.stroke();
  }

  /// Where to cut.
  void dashes(float fromX, float fromY, float toX, float toY) throws IOException {
    stream.setLineDashPattern(new float[] {3, 3}, 0);
    line(fromX, fromY, toX, toY, 0.4f);
    stream.setLineDashPattern(new float[0], 0);
  }

  void box(float x, float top, float width, float height) throws IOException {
    stroke(0.7f);
    stream.addRect(x, pageHeight - top - height, width, height);
    stream.stroke();
  }

  void fill(float x, float top, float width, float height, Tile.Tone tone) throws IOException {
    stream.setNonStrokingColor(tone.red(), tone.green(), tone.blue());
    stream.addRect(x, pageHeight - top - height, width, height);
    stream.fill();
  }

  private void stroke(float width) throws IOException {
    stream.setLineWidth(width);
    stream.setStrokingColor(width < 0.5f ? 0.5f : 0.25f);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
