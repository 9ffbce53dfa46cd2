package app.alinea.reading.office;

import app.alinea.reading.Layout;
import app.alinea.reading.UnreadableDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Takes the text boxes of a Word document out of the drawings that hold them; they are laid out
/// after the paragraph to which they are anchored. Confined to one thread.
///
/// What stands in a fallback for older programs is the same text again, and boxes in boxes are left
/// out.
final class TextBoxes {
  private static final String BOX = "txbxContent";
  private static final String FALLBACK = "Fallback";

  private final Function<Layout, XmlParts.Visitor> follower;
  private final List<Layout> waiting = new ArrayList<>();
  private Optional<XmlParts.Visitor> inside = Optional.empty();
  private int depth;
  private int fallbacks;
  private int drawings;

  /// @param follower of the paragraphs of a box
  TextBoxes(Function<Layout, XmlParts.Visitor> follower) {
    this.follower = follower;
  }

  /// @return whether the element belongs to a box
  boolean start(XmlParts.Element element) throws UnreadableDocument {
    var name = element.name();
    if (inside.isEmpty()) {
      fallbacks += name.equals(FALLBACK) ? 1 : 0;
      drawings += isDrawing(name) ? 1 : 0;
      if (!name.equals(BOX) || fallbacks > 0 || drawings == 0) {
        return false;
      }
      var layout = new Layout();
      waiting.add(layout);
      inside = Optional.of(follower.apply(layout));
      depth = 1;
      return true;
    }
    depth += name.equals(BOX) ? 1 : 0;
    if (depth == 1) {
      inside.get().start(element);
    }
    return true;
  }

  boolean text(String text) throws UnreadableDocument {
    if (inside.isPresent() && depth == 1) {
      inside.get().text(text);
    }
    return inside.isPresent();
  }

  boolean end(String name) throws UnreadableDocument {
    if (inside.isEmpty()) {
      fallbacks -= name.equals(FALLBACK) ? 1 : 0;
      drawings -= isDrawing(name) ? 1 : 0;
      return false;
    }
    if (depth == 1 && !name.equals(BOX)) {
      inside.get().end(name);
    }
    depth -= name.equals(BOX) ? 1 : 0;
    if (depth == 0) {
      inside = Optional.empty();
    }
    return true;
  }

  private static boolean isDrawing(String name) {
    return name.equals("drawing") || name.equals("pict");
  }

  /// Lays out the boxes that have ended since the last call.
  void layOut(Layout layout) throws UnreadableDocument {
    for (var box : waiting) {
      layout.block(box.text());
    }
    waiting.clear();
  }
}
