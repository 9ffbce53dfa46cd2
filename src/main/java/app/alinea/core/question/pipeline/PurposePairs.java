package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form.Pair;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.draft.WordBag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Pairs from cards on purposes: what is done, as the text tells it, and what for. The question has
/// turned the act around; the draft it was made of still tells it straight.
final class PurposePairs {
  static final String RULE = "PurposeQuestion";
  private static final int LONGEST = 150;
  private static final int SHORTEST_ACT = 4;
  private static final int FEWEST_WORDS = 3;
  private static final Pattern LED = Pattern.compile("^(?:[Pp]our|[Tt]o|[Ii]n order to) .+");

  private final Map<String, Statement> told = new HashMap<>();

  PurposePairs(List<Draft> drafts) {
    for (var draft : drafts) {
      if (draft.rule().equals(RULE) && !draft.statement().isNone()) {
        told.putIfAbsent(draft.stem(), draft.statement());
      }
    }
  }

  Optional<Pair> of(Question question) {
    var statement = told.get(question.form().stem());
    if (question.type() != QuestionType.FLASHCARD
        || statement == null
        || !statement.after().isEmpty()) {
      return Optional.empty();
    }
    var act = statement.before().strip().replaceAll(",$", "");
    var purpose = question.form().answer();
    return act.split(" ", -1).length >= SHORTEST_ACT
            && act.length() <= LONGEST
            && purpose.length() <= LONGEST
            && purpose.split(" ", -1).length > FEWEST_WORDS
            && LED.matcher(purpose).matches()
            && !WordBag.of(act).overlaps(WordBag.of(purpose))
        ? Optional.of(
            new Pair(
                Character.toUpperCase(act.charAt(0)) + act.substring(1),
                Character.toLowerCase(purpose.charAt(0)) + purpose.substring(1)))
        : Optional.empty();
  }
}
