package app.alinea.core.question.listing;

import app.alinea.core.language.AnalysedSentence;
import java.util.List;

/// A list of an article: what introduces it and its items.
///
/// @param intro the sentence that ends with a colon, or the whole sentence of a list in one line
/// @param introEnd where the introduction ends in that sentence, its colon excluded
/// @param items in order, those of a lower level left out
/// @param complete whether every item of the list is among them
public record Listing(
    AnalysedSentence intro, int introEnd, List<ListedItem> items, boolean complete) {
  public Listing {
    items = List.copyOf(items);
  }

  public String introduction() {
    return intro.text().substring(0, introEnd);
  }

  public int position() {
    return intro.position();
  }

  /// Names the list among those of its document.
  public String id() {
    return intro.position() + "/" + intro.sentence().index();
  }
}
