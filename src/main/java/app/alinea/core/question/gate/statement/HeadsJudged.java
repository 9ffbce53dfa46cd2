package app.alinea.core.question.gate.statement;

import app.alinea.core.question.Form;
import app.alinea.core.question.distractor.SentenceIndex;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.gate.Gate;
import java.util.Locale;
import java.util.Optional;

/// Flaws 1 and 20 of English declarations: a statement that an adjective or the member of a row
/// makes false ("economic and food security" for "economic and energy security"), which nobody
/// notices, or a true one without name, figure or date, which anybody would assent to.
public final class HeadsJudged implements Gate {
  private final SentenceIndex index;

  public HeadsJudged(SentenceIndex index) {
    this.index = index;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (!(candidate.form() instanceof Form.TrueFalse judged)) {
      return Optional.empty();
    }
    var draft = candidate.draft();
    return switch (draft.answer().kind()) {
      case DATE, YEAR, NUMBER, VALUE, ARTICLE, MODALITY, LIMIT -> Optional.empty();
      case COUNTRY, ORGANISATION, BODY, PERSON, CITY, TREATY, SUMMIT, PROGRAMME ->
          name(judged, draft.statement());
      default -> Optional.of("no name, figure or date is judged");
    };
  }

  private Optional<String> name(Form.TrueFalse judged, Statement statement) {
    return judged.isTrue() || isLike(judged.stem(), statement)
        ? Optional.empty()
        : Optional.of("nobody believes it of the other");
  }

  /// Whether the text does the same to the other somewhere: fighting in a country whose help it
  /// welcomes is not believed.
  private boolean isLike(String told, Statement statement) {
    var family = Stances.firstIn(statement.before());
    var from = statement.before().length();
    var to = told.length() - 1 - statement.after().length();
    if (family.isEmpty() || from >= to) {
      return true;
    }
    var other = told.substring(from, to).strip().replaceFirst("^the ", "");
    return index.like(WordBag.of(other), 1).stream()
        .filter(entry -> entry.lower().contains(other.toLowerCase(Locale.ROOT)))
        .anyMatch(entry -> Stances.isIn(family.get(), entry.lower()));
  }
}
