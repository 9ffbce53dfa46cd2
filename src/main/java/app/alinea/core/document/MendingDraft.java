package app.alinea.core.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A paragraph under repair: its text so far and where each character came from. Confined to one
/// thread.
final class MendingDraft {
  private final String original;
  private final StringBuilder text;
  private final List<Integer> origins;
  private final List<Mending> mendings = new ArrayList<>();

  MendingDraft(String original) {
    this.original = original;
    this.text = new StringBuilder(original);
    this.origins = new ArrayList<>(original.length());
    for (int at = 0; at < original.length(); at++) {
      origins.add(at);
    }
  }

  String text() {
    return text.toString();
  }

  /// Every repair so far, in order of place; repairs inside a later, larger one are part of it.
  List<Mending> mendings() {
    return mendings.stream()
        .sorted(Comparator.comparingInt(mending -> mending.originalSpan().start()))
        .toList();
  }

  void replace(TextSpan span, String replacement, Mending.Kind kind) {
    int from = originOf(span.start());
    int to = span.length() == 0 ? from : originOf(span.end());
    var originalSpan = new TextSpan(from, to);
    if (span.length() > 0) {
      mendings.removeIf(earlier -> originalSpan.contains(earlier.originalSpan()));
    }
    mendings.add(new Mending(kind, originalSpan, originalSpan.of(original), replacement));
    text.replace(span.start(), span.end(), replacement);
    var slice = origins.subList(span.start(), span.end());
    slice.clear();
    for (int at = 0; at < replacement.length(); at++) {
      slice.add(from);
    }
  }

  private int originOf(int at) {
    return at < origins.size() ? origins.get(at) : original.length();
  }
}
