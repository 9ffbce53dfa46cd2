package app.alinea.core.question.gate;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.WordBag;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Flaw 6: a stem too short to ask one thing.
final class UnfocusedStem implements Gate {
  private static final Set<String> BROAD =
      Set.of(
          "SubjectThing",
          "SubjectByHead",
          "SubjectParty",
          "PurposeQuestion",
          "MeansQuestion",
          "ReasonQuestion",
          "NameInRole",
          "SubjectByType",
          "ObjectByHead");
  private static final int FEWEST_RARE_WORDS = 2;

  private final Predicate<String> isRare;

  /// @param isRare whether few sentences of the document have the word, by its stem
  UnfocusedStem(Predicate<String> isRare) {
    this.isRare = isRare;
  }

  private static final int FEWEST_TELLING_WORDS = 2;

  @Override
  public Optional<String> objection(Candidate candidate) {
    var form = candidate.form();
    var stem = form.stem();
    var statement = form.type() == QuestionType.CLOZE || form.type() == QuestionType.TRUE_FALSE;
    if (!statement && !stem.endsWith("?")) {
      return Optional.of("no question");
    }
    var words = WordBag.of(stem).stems();
    var telling = words.size();
    var rare = words.stream().filter(isRare).count();
    if (BROAD.contains(candidate.draft().rule()) && rare < FEWEST_RARE_WORDS) {
      return Optional.of(rare + " words that are not everywhere");
    }
    var named = candidate.draft().rule().startsWith("Acronym");
    return !named && telling < FEWEST_TELLING_WORDS
        ? Optional.of(telling + " telling words")
        : Optional.empty();
  }
}
