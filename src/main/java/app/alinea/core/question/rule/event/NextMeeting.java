package app.alinea.core.question.rule.event;

import app.alinea.core.language.EntityType;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// "In which city are the leaders to meet again?", of English authors who look forward to their
/// next meeting in a place or on a day.
public final class NextMeeting implements QuestionRule {
  private static final Set<String> BEFORE = Set.of("in", "on", "at");
  private static final int FARTHEST = 8;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Mention(var _, var clause, var entity, var range))
        || clause.kind() != Subject.AUTHOR
        || !BEFORE.contains(clause.row().word(range.from() - 1))
        || !isNext(idiom, clause, range.from())) {
      return List.of();
    }
    var key =
        switch (entity.type()) {
          case CITY -> "where.city";
          case COUNTRY -> "where.country";
          case YEAR -> "when.year";
          case DATE -> entity.canonical().matches("\\d.*|.*\\d{1,2},.*") ? "when.date" : "";
          default -> "";
        };
    if (key.isEmpty()) {
      return List.of();
    }
    var row = clause.row();
    var author = idiom.voice().author();
    var place = new TokenRange(range.from() - 1, range.to());
    var text = row.text(place);
    var stem =
        idiom
            .templates()
            .question(
                "meeting.again",
                Map.of(
                    "question",
                    idiom.templates().get(key),
                    "author",
                    author.name(),
                    "pronoun",
                    author.pronoun(),
                    "meeting",
                    "meet again"));
    var statement =
        new Statement(
            idiom
                .templates()
                .fill(
                    "meeting.statement", Map.of("author", author.name(), "meeting", "meet again")),
            text,
            "");
    return List.of(
        new Draft(
            name(),
            fact,
            stem,
            new Answer(
                text,
                AnswerKind.of(entity.type()),
                entity.id(),
                row.span(place),
                List.of(row.text(range))),
            statement,
            entity.type() == EntityType.DATE
                ? EnumSet.of(QuestionType.FLASHCARD, QuestionType.SHORT_ANSWER)
                : EnumSet.of(
                    QuestionType.FLASHCARD, QuestionType.SHORT_ANSWER, QuestionType.CLOZE)));
  }

  /// "our next meeting", not far before the place.
  private static boolean isNext(Idiom idiom, Clause clause, int end) {
    var row = clause.row();
    for (var i = Math.max(clause.rest().from(), end - FARTHEST); i + 1 < end; i++) {
      if (idiom.words().is("next.words", row.word(i))
          && (row.word(i - 1).equals("our")
              || idiom.words().is("wish.verbs", clause.mainLemma())
              || idiom.words().is("meeting.verbs", clause.mainLemma()))
          && (idiom.words().is("meeting.nouns", row.word(i + 1))
              || idiom.words().is("meeting.nouns", row.word(i + 2)))) {
        return true;
      }
    }
    return false;
  }
}
