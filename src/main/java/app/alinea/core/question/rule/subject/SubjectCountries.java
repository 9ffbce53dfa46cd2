package app.alinea.core.question.rule.subject;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.Gender;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// "Quels pays ont signé un accord de surveillance ?" where the subject lists countries only.
public final class SubjectCountries implements QuestionRule {
  private static final int FEW = 2;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var _, var clause))
        || !idiom.templates().has("subject.countries")
        || !Wording.standsAlone(clause)
        || !isListOfCountries(clause)
        || isEverywhere(idiom, clause)) {
      return List.of();
    }
    var row = clause.row();
    var wording = new Wording(idiom);
    var predicate =
        wording.told(row, List.of(clause.predicate())).map(told -> agreeing(clause, told));
    var answer = wording.answer(row, clause.subject(), AnswerKind.FREE);
    var statement = wording.statement(clause, clause.subject());
    if (predicate.isEmpty() || answer.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question("subject.countries", Map.of("predicate", predicate.get())),
            answer.get(),
            statement.get(),
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// The States whose declaration it is act in every other sentence.
  private static boolean isEverywhere(Idiom idiom, Clause clause) {
    return !idiom.law() && idiom.concordance().actingAs(clause) > FEW;
  }

  /// "Quels pays sont convenus" of "la Norvège et la Suède sont convenues".
  private static String agreeing(Clause clause, String predicate) {
    var row = clause.row();
    var last = clause.verbGroup().to() - 1;
    var word = row.at(last).text();
    if (!row.at(clause.verb()).lemma().equals("être")
        || row.mood(last) != Mood.PAST_PARTICIPLE
        || row.at(last).form().gender() != Gender.FEMININE
        || !word.endsWith("es")) {
      return predicate;
    }
    var stem = word.substring(0, word.length() - 2);
    return predicate.replaceFirst(
        "\\Q" + word + "\\E(?!\\p{L})", stem.endsWith("s") ? stem : stem + "s");
  }

  /// "la Norvège, | la Suède et le Danemark": the first of the row stands before.
  private static boolean endsCountry(TokenRow row, Clause clause) {
    return row.sentence().entities().stream()
        .filter(entity -> entity.type() == EntityType.COUNTRY)
        .anyMatch(entity -> row.tokensIn(entity.span()).to() == clause.subject().from() - 1);
  }

  static boolean isListOfCountries(Clause clause) {
    var row = clause.row();
    if (row.word(clause.subject().from() - 1).equals(",") && endsCountry(row, clause)) {
      return false;
    }
    var covered = new boolean[row.size()];
    var countries = 0;
    for (var entity : row.sentence().entities()) {
      var tokens = row.tokensIn(entity.span());
      if (entity.type() == EntityType.COUNTRY && clause.subject().contains(tokens.from())) {
        countries++;
        for (var i = tokens.from(); i < tokens.to(); i++) {
          covered[i] = true;
        }
      }
    }
    for (var i = clause.subject().from(); i < clause.subject().to(); i++) {
      var joins =
          row.is(i, PartOfSpeech.DET) || row.is(i, PartOfSpeech.CCONJ) || row.word(i).equals(",");
      if (!covered[i] && !joins) {
        return false;
      }
    }
    return countries > 1;
  }
}
