package app.alinea.desktop.intake;

import app.alinea.core.document.DocumentDraft;
import app.alinea.core.document.FoundText;
import app.alinea.core.document.FoundText.Block;
import app.alinea.core.language.Language;
import app.alinea.core.library.Preparation.Prepared;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// State of the import preview: the draft as it is now, and how it was before each change. Knows no
/// control; confined to the interface thread.
final class PreviewModel {
  /// What is longer was pasted into the wrong place.
  private static final int LONGEST_LABEL = 80;

  private final Prepared prepared;
  private final ReadOnlyObjectWrapper<DocumentDraft> draft;
  private final Deque<DocumentDraft> earlier = new ArrayDeque<>();

  PreviewModel(Prepared prepared) {
    this.prepared = prepared;
    this.draft = new ReadOnlyObjectWrapper<>(prepared.draft());
  }

  Prepared prepared() {
    return prepared;
  }

  ReadOnlyObjectProperty<DocumentDraft> draft() {
    return draft.getReadOnlyProperty();
  }

  List<Block> blocks() {
    return draft.get().cut().blocks();
  }

  void title(String wanted) {
    draft.set(draft.get().titled(wanted));
  }

  void language(Language wanted) {
    draft.set(draft.get().in(wanted));
  }

  void choose(FoundText way) {
    if (!way.way().equals(draft.get().cut().way())) {
      change(now -> now.cutBy(way));
    }
  }

  /// @return whether there was a paragraph before it
  boolean merge(int at) {
    boolean possible = at > 0 && at < blocks().size();
    if (possible) {
      change(now -> now.merged(at));
    }
    return possible;
  }

  /// @return whether text would stand on both sides
  boolean split(int at, int offset) {
    boolean possible = at >= 0 && at < blocks().size() && draft.get().canSplit(at, offset);
    if (possible) {
      change(now -> now.split(at, offset));
    }
    return possible;
  }

  /// @return whether the label can be one
  boolean renumber(int at, String label) {
    boolean possible =
        at >= 0
            && at < blocks().size()
            && !label.isBlank()
            && label.strip().length() <= LONGEST_LABEL;
    if (possible && !blocks().get(at).number().label().equals(label.strip())) {
      change(now -> now.renumbered(at, label));
    }
    return possible;
  }

  void countFrom(int at) {
    if (at >= 0 && at < blocks().size()) {
      change(now -> now.countedFrom(at));
    }
  }

  /// @return whether another paragraph is left
  boolean leaveOut(int at) {
    boolean possible = at >= 0 && blocks().size() > 1 && at < blocks().size();
    if (possible) {
      change(now -> now.without(at));
    }
    return possible;
  }

  /// @return whether there was a change to take back
  boolean undo() {
    if (earlier.isEmpty()) {
      return false;
    }
    draft.set(earlier.pop());
    return true;
  }

  private void change(UnaryOperator<DocumentDraft> how) {
    earlier.push(draft.get());
    draft.set(how.apply(draft.get()));
  }
}
