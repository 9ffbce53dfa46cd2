package app.alinea.core.question.distractor;

import app.alinea.core.question.Form.Option;
import app.alinea.core.question.draft.Draft;
import java.util.List;
import java.util.random.RandomGenerator;

/// Wrong options made of a key that is a phrase, for a choice only: what a row leaves out may be
/// true as well, so nothing of this makes a false statement.
final class KeyVariants {
  private static final int FEWEST = 2;

  private final NamesInKey names;
  private final Contrasts contrasts;
  private final WordFamilies families;
  private final Negation negation;

  KeyVariants(NamesInKey names, Contrasts contrasts, WordFamilies families, Negation negation) {
    this.names = names;
    this.contrasts = contrasts;
    this.families = families;
    this.negation = negation;
  }

  List<Option> of(Draft draft, RandomGenerator random) {
    if (negation.isIn(draft) || !draft.answer().kind().isPhrase()) {
      return List.of();
    }
    var made = names.of(draft, random);
    if (made.size() >= FEWEST) {
      return made.stream().map(text -> new Option(text, "")).toList();
    }
    var contrasted = contrasts.of(draft, random);
    if (contrasted.size() >= FEWEST) {
      return contrasted;
    }
    return families.of(draft, random).stream().map(text -> new Option(text, "")).toList();
  }
}
