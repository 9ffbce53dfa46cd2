package app.alinea.core.question.gate;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Flaw 20: an answer that is everywhere in the text, or that the stem gives away.
final class Trivial implements Gate {
  private static final double EVERYWHERE = 0.25;

  private final Map<String, Double> shareOfParagraphs;

  /// @param shareOfParagraphs in which share of the paragraphs an entity is named, by entity id
  Trivial(Map<String, Double> shareOfParagraphs) {
    this.shareOfParagraphs = Map.copyOf(shareOfParagraphs);
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var answer = candidate.draft().answer();
    if (shareOfParagraphs.getOrDefault(answer.referent(), 0.0) > EVERYWHERE) {
      return Optional.of("the answer is everywhere: " + answer.text());
    }
    var type = candidate.form().type();
    var asks = type != QuestionType.TRUE_FALSE;
    var stem = candidate.form().stem().toLowerCase(Locale.ROOT);
    return asks && stem.contains(answer.text().toLowerCase(Locale.ROOT))
        ? Optional.of("the stem names the answer")
        : Optional.empty();
  }
}
