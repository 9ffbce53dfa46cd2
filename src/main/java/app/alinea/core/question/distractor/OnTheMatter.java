package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.draft.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The texts of a document that may speak of what a question asks: what stands there may be true as
/// well, so no wrong option is made of it.
final class OnTheMatter {
  private static final double SAME = 0.35;

  private final AnalysedDocument document;
  private final Matter matter;

  OnTheMatter(AnalysedDocument document, Matter matter) {
    this.document = document;
    this.matter = matter;
  }

  /// The stem, the paragraph itself and whatever else may speak of what is asked, in lower case.
  List<String> texts(Draft draft) {
    var texts = new ArrayList<String>();
    texts.add(draft.stem().toLowerCase(Locale.ROOT));
    texts.add(document.document().paragraphAt(draft.position()).text().toLowerCase(Locale.ROOT));
    var asked = matter.askedBy(draft);
    var whole = matter.weight(asked);
    matter.near(asked).stream()
        .filter(said -> matter.shared(asked, said) >= SAME * whole)
        .forEach(said -> texts.add(said.lower()));
    return texts;
  }
}
