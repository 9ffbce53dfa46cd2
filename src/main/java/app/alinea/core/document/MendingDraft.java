package app.alinea.core.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A paragraph under repair: its text so far and where each character came from. Confined to one
/// thread.
final class MendingDraft {
  private final String original;
  private String text;

  /// For each character of the text, its place in the original; one more for the end.
  private int[] origins;

  private List<Mending> mendings = new ArrayList<>();

  MendingDraft(String original) {
    this.original = original;
    this.text = original;
    this.origins = new int[original.length() + 1];
    for (int at = 0; at <= original.length(); at++) {
      origins[at] = at;
    }
  }

  String text() {
    return text;
  }

  /// Every repair so far, in order of place; repairs inside a later, larger one are part of it.
  List<Mending> mendings() {
    return mendings.stream()
        .sorted(Comparator.comparingInt(mending -> mending.originalSpan().start()))
        .toList();
  }

  /// @param spans of the text, in order, without overlap
  void replace(List<TextSpan> spans, String replacement, Mending.Kind kind) {
    if (spans.isEmpty()) {
      return;
    }
    var mended = new StringBuilder(text.length());
    var places = new int[text.length() + 1 + spans.size() * replacement.length()];
    var repairs = new ArrayList<Mending>();
    int copied = 0;
    for (var span : spans) {
      copy(copied, span.start(), mended, places);
      int from = origins[span.start()];
      for (int at = 0; at < replacement.length(); at++) {
        places[mended.length() + at] = from;
      }
      mended.append(replacement);
      copied = span.end();
      int to = span.length() == 0 ? from : origins[span.end()];
      var place = new TextSpan(from, to);
      repairs.add(new Mending(kind, place, place.of(original), replacement));
    }
    copy(copied, text.length(), mended, places);
    places[mended.length()] = original.length();
    text = mended.toString();
    origins = places;
    keepOutside(repairs);
    mendings.addAll(repairs);
  }

  private void copy(int from, int to, StringBuilder mended, int[] places) {
    System.arraycopy(origins, from, places, mended.length(), to - from);
    mended.append(text, from, to);
  }

  private void keepOutside(List<Mending> repairs) {
    var kept = new ArrayList<Mending>();
    var earlier = mendings();
    int at = 0;
    for (var mending : earlier) {
      var place = mending.originalSpan();
      while (at < repairs.size() && repairs.get(at).originalSpan().end() < place.end()) {
        at++;
      }
      boolean inside =
          at < repairs.size()
              && repairs.get(at).originalSpan().length() > 0
              && repairs.get(at).originalSpan().contains(place);
      if (!inside) {
        kept.add(mending);
      }
    }
    mendings = kept;
  }
}
