package app.alinea.core.question.pipeline;

import app.alinea.core.question.Question;
import app.alinea.core.question.draft.WordBag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a sentence was asked with one answer: the same words are asked for once in each form, twice
/// where the sentence tells two quite different things of what they name.
final class AskedHere {
  private static final int MOST = 2;
  private static final double ALIKE = 0.34;
  private static final int FEWEST_STEMS = 4;

  private final Map<String, List<WordBag>> stems = new HashMap<>();

  boolean isNew(Question question) {
    var at = question.anchor();
    var here =
        stems.computeIfAbsent(
            "%s@%d/%d".formatted(question.type(), at.position(), at.sentence())
                + question.form().answer(),
            _ -> new ArrayList<>());
    var stem = WordBag.of(question.form().stem());
    var other =
        here.isEmpty()
            || here.size() < MOST
                && stem.stems().size() >= FEWEST_STEMS
                && here.stream()
                    .allMatch(before ->
                        before.sharedWith(stem) < ALIKE && stem.sharedWith(before) < ALIKE);
    if (other) {
      here.add(stem);
    }
    return other;
  }
}
