package app.alinea.core.question.rule.object;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PartyWords;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Extent;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SelfReference;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// "À quoi la lutte contre le terrorisme est-elle essentielle ?": what a thing is essential,
/// harmful, contrary to.
public final class SuitedTo implements QuestionRule {
  private static final Set<String> TO = Set.of("à", "au", "aux");
  private static final Set<String> FOR = Set.of("pour");
  private static final Set<String> WITH = Set.of("avec");
  private static final Set<String> SAME = Set.of("celui", "celle", "ceux", "celles");
  private static final int SHORTEST = 4;
  private static final int LONGEST = 22;
  private static final int LOOKED_AT = 4;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (idiom.words().language() != Language.FRENCH
        || !(fact instanceof Fact.Predication(var _, var clause))
        || !Wording.standsAlone(clause)
        || clause.kind() != Subject.NAMED
        || !idiom.words().is("copulas", clause.mainLemma())
        || Negated.is(idiom, clause)
        || SelfReference.isIn(idiom, clause)
        || Definiteness.leansBack(idiom, clause)) {
      return List.of();
    }
    var row = clause.row();
    var at = clause.rest().from();
    while (at < clause.rest().to() && isDegree(row, at)) {
      at++;
    }
    if (!idiom.words().is("suiting.adjectives", row.at(Math.min(at, row.size() - 1)).lemma())) {
      return List.of();
    }
    var preposition = at + 1;
    var word = row.word(preposition);
    var toDo = row.isInfinitive(preposition + 1) && word.equals("pour");
    if (!TO.contains(word) && !FOR.contains(word) && !WITH.contains(word)
        || !toDo && row.isInfinitive(preposition + 1)) {
      return List.of();
    }
    return draft(fact, idiom, clause, preposition, toDo);
  }

  private List<Draft> draft(Fact fact, Idiom idiom, Clause clause, int preposition, boolean toDo) {
    var row = clause.row();
    var object = object(clause, preposition);
    if (object.length() < SHORTEST && !isTreaty(row, object)
        || object.length() > LONGEST
        || tellsLittle(idiom, row, object)
        // "cohérente avec la planification, la gestion et …": more than one remembers.
        || WITH.contains(row.word(preposition)) && row.text(object).contains(",")) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var answer = wording.answer(row, object, AnswerKind.FREE);
    var question =
        idiom
            .phrasing()
            .invert(
                questionWord(idiom, row, preposition, toDo),
                clause,
                List.of(new TokenRange(clause.rest().from(), preposition)));
    var statement = wording.statement(clause, object);
    if (answer.isEmpty() || question.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(question.get()),
            answer.get(),
            statement.get(),
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  private static TokenRange object(Clause clause, int from) {
    var row = clause.row();
    var end = clause.rest().to();
    for (var adjunct : clause.trailing()) {
      if (adjunct.range().from() > from) {
        end = Math.min(end, adjunct.range().from());
      }
    }
    var cut = Extent.of(row, Wording.trimmed(row, new TokenRange(from, end)), 1);
    if (goesOn(row, cut)) {
      return Wording.trimmed(row, new TokenRange(from, clause.rest().to()));
    }
    for (var i = cut.from() + 2; i + 1 < cut.to(); i++) {
      if (row.word(i).equals(",") && row.word(i + 1).equals("étant")) {
        return new TokenRange(cut.from(), i);
      }
    }
    return cut;
  }

  /// "pour nourrir les villes et pour …", "…, ainsi que pour …": each of them is what it suits.
  private static boolean goesOn(TokenRow row, TokenRange cut) {
    var joint = row.word(cut.to()).equals(",") ? cut.to() + 1 : cut.to();
    var next = row.word(joint).equals("ainsi") ? joint + 2 : joint + 1;
    return (row.is(joint, PartOfSpeech.CCONJ) || row.word(joint).equals("ainsi"))
        && row.word(next).equals(row.word(cut.from()));
  }

  private static String questionWord(Idiom idiom, TokenRow row, int preposition, boolean toDo) {
    if (toDo) {
      return "À quelle fin";
    }
    var word = row.word(preposition);
    if (WITH.contains(word) && isTreaty(row, new TokenRange(preposition, preposition + 3))) {
      return idiom.templates().get("suited.treaty");
    }
    var lead = TO.contains(word) ? "À" : WITH.contains(word) ? "Avec" : "Pour";
    var named =
        row.sentence().entities().stream()
            .map(entity -> row.tokensIn(entity.span()).from())
            .anyMatch(from -> from == preposition + 1 || from == preposition + 2);
    // "incompatibles avec celles de ministre": functions, and nobody.
    var party =
        !SAME.contains(row.word(preposition + 1)) && named
            || !SAME.contains(row.word(preposition + 1))
                && PartyWords.anyIn(
                    idiom.words(), row, preposition, Math.min(row.size(), preposition + LOOKED_AT));
    return lead + (party ? " qui" : " quoi");
  }

  /// "avec le TNP": a treaty right behind its article.
  private static boolean isTreaty(TokenRow row, TokenRange object) {
    return row.sentence().entities().stream()
        .filter(entity -> entity.type() == EntityType.TREATY)
        .anyMatch(entity -> row.tokensIn(entity.span()).from() == object.from() + 2);
  }

  /// "pour la paix", "pour elle": said of everything.
  private static boolean tellsLittle(Idiom idiom, TokenRow row, TokenRange object) {
    for (var i = object.from(); i < object.to(); i++) {
      if (idiom.words().is("demonstratives", row.word(i))
          || idiom.words().is("possessives", row.word(i))) {
        return true;
      }
    }
    return idiom.words().is("complement.adjectives", row.word(object.to() - 1));
  }

  private static boolean isDegree(TokenRow row, int index) {
    return row.is(index, PartOfSpeech.ADV) || row.word(index).equals("tout");
  }
}
