package app.alinea.reading.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Collects the words of one Markdown block, on one line where nothing asks for two.
final class InlineText extends AbstractVisitor {
  private final StringBuilder text = new StringBuilder();

  private InlineText() {}

  static String of(Node node) {
    var inline = new InlineText();
    node.accept(inline);
    return inline.text.toString();
  }

  @Override
  public void visit(Text words) {
    text.append(words.getLiteral());
  }

  @Override
  public void visit(Code code) {
    text.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    text.append('\n');
  }

  @Override
  public void visit(Image image) {
    // A picture has no words; what describes it is not part of the text.
  }
}
