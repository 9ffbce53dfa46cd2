package app.alinea.core.question.rule.name;

import app.alinea.core.language.Entity;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.TightClause;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Which organisation’s efforts to establish a safety zone do the leaders support?": an English
/// possessor that starts an object or a subject.
public final class NameOfOwner implements QuestionRule {
  private static final Set<String> OWNS = Set.of("'s", "'");
  private static final int LONGEST = 22;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return switch (fact) {
      case Fact.Mention(var _, var clause, var entity, var range)
          when range.from() == clause.rest().from() && clause.verbGroup().length() <= 4 ->
          object(fact, idiom, clause, entity, range);
      case Fact.Predication(var _, var clause) -> subject(fact, idiom, clause);
      default -> List.of();
    };
  }

  private List<Draft> object(
      Fact fact, Idiom idiom, Clause clause, Entity entity, TokenRange range) {
    var row = clause.row();
    var at = behind(clause, range.to());
    if (at < 0 || !Wording.standsAlone(clause) || clause.rest().to() - at > LONGEST) {
      return List.of();
    }
    var owned = idiom.voice().retell(row, new TokenRange(at + 1, end(idiom, clause, at + 1)));
    var which = which(idiom, entity);
    if (owned.isEmpty() || which.isEmpty() || owned.get().contains(" and its ")) {
      return List.of();
    }
    var question = idiom.phrasing().invert(which.get() + "’s " + owned.get(), clause, List.of());
    var before =
        new Wording(idiom)
            .told(row, List.of(new TokenRange(clause.subject().from(), clause.rest().from())));
    return question.isEmpty() || before.isEmpty()
        ? List.of()
        : draft(
            fact, idiom, entity, clause, range, question.get(), before.get(), "’s " + owned.get());
  }

  /// Where the authors go on: "support the bank’s efforts, | and look forward to …".
  private static int end(Idiom idiom, Clause clause, int from) {
    var row = clause.row();
    for (var i = from + 1; i < clause.rest().to(); i++) {
      var goesOn = row.is(i, PartOfSpeech.CCONJ) && row.isVerb(i + 1);
      if (goesOn || TightClause.isEnd(idiom, row, i)) {
        return row.word(i - 1).equals(",") ? i - 1 : i;
      }
    }
    return clause.rest().to();
  }

  private List<Draft> subject(Fact fact, Idiom idiom, Clause clause) {
    var row = clause.row();
    var from = clause.subject().from();
    var first =
        row.sentence().entities().stream()
            .filter(entity -> {
              var tokens = row.tokensIn(entity.span());
              return tokens.from() == from
                  || tokens.from() == from + 1 && row.word(from).equals("the");
            })
            .findFirst();
    if (first.isEmpty() || !Wording.standsAlone(clause)) {
      return List.of();
    }
    var range = new TokenRange(from, row.tokensIn(first.get().span()).to());
    var at = behind(clause, range.to());
    var which = which(idiom, first.get());
    if (at < 0 || which.isEmpty() || at >= clause.subject().to()) {
      return List.of();
    }
    var rest =
        idiom
            .voice()
            .retell(
                row, List.of(new TokenRange(at + 1, clause.subject().to()), clause.predicate()));
    return rest.isEmpty()
        ? List.of()
        : draft(
            fact,
            idiom,
            first.get(),
            clause,
            range,
            which.get() + "’s " + rest.get(),
            "",
            "’s " + rest.get());
  }

  private List<Draft> draft(
      Fact fact,
      Idiom idiom,
      Entity entity,
      Clause clause,
      TokenRange range,
      String question,
      String before,
      String after) {
    var row = clause.row();
    var wording = new Wording(idiom);
    return wording.told(row, List.of(range)).stream()
        .map(name ->
            new Draft(
                name(),
                fact,
                idiom.templates().question(question),
                new Answer(
                    name,
                    AnswerKind.of(entity.type()),
                    entity.id(),
                    row.span(range),
                    wording.otherNames(entity, name)),
                new Statement(before, name, after),
                EnumSet.of(
                    QuestionType.MULTIPLE_CHOICE,
                    QuestionType.SHORT_ANSWER,
                    QuestionType.TRUE_FALSE)))
        .toList();
  }

  /// The possessive mark behind a name, an acronym in brackets between them, or -1.
  private static int behind(Clause clause, int index) {
    var row = clause.row();
    return OWNS.contains(row.word(index)) ? index : -1;
  }

  private static Optional<String> which(Idiom idiom, Entity entity) {
    var key = "asked." + AnswerKind.of(entity.type());
    return idiom.templates().has("owner") && idiom.templates().has(key)
        ? Optional.of(idiom.templates().get(key))
        : Optional.empty();
  }
}
