package app.alinea.core.question.rule.figure;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.PartyNouns;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// "How many members shall constitute a quorum?", "Combien de membres constituent le quorum ?"
public final class HowManySubject implements QuestionRule {
  private static final Set<String> OF = Set.of("de", "d'");

  private static final Set<String> BARE_PARTS = Set.of("item", "point", "paragraph", "section");

  /// Whether a subject starts with a number, so that no other rule asks for it.
  public static boolean counts(Idiom idiom, Clause clause) {
    return number(idiom, clause) > 0;
  }

  private static int number(Idiom idiom, Clause clause) {
    var row = clause.row();
    var from = clause.subject().from() + all(idiom, clause);
    var bound = row.spellsOneOf(from, idiom.words().list("bounds"));
    var length = new Measures(idiom.words()).number(row, from + bound);
    var one = idiom.words().is("ones", row.word(from + bound));
    return length == 0 || one || isLabel(clause, from) ? 0 : bound + length;
  }

  /// "2 Les États membres conviennent …": the number of the paragraph stands before the article.
  private static boolean isLabel(Clause clause, int from) {
    return from == 0
        && clause.row().is(1, PartOfSpeech.DET)
        && Character.isUpperCase(clause.row().at(1).text().charAt(0));
  }

  /// "Les huit groupements sont en place": how many there are in all. "Les deux Parties" everybody
  /// knows to be two.
  private static int all(Idiom idiom, Clause clause) {
    var row = clause.row();
    var from = clause.subject().from();
    return idiom.words().language() == Language.FRENCH
            && row.word(from).equals("les")
            && row.is(from + 1, PartOfSpeech.NUM)
            && !idiom.words().is("twos", row.word(from + 1))
            && !PartyNouns.isParty(idiom, clause)
        ? 1
        : 0;
  }

  /// "Three members are appointed by …, three by …": the number is a part of a whole.
  private static boolean isDivided(Clause clause) {
    var row = clause.row();
    for (var i = clause.rest().from(); i + 1 < clause.rest().to(); i++) {
      if (row.word(i).equals(",") && row.is(i + 1, PartOfSpeech.NUM)) {
        return true;
      }
    }
    return false;
  }

  /// "les 298 victimes et leurs proches": counts one of two.
  private static boolean isJoined(Clause clause) {
    var row = clause.row();
    for (var i = clause.subject().from(); i + 1 < clause.subject().to(); i++) {
      if (row.is(i, PartOfSpeech.CCONJ)
          && (row.is(i + 1, PartOfSpeech.DET) || row.word(i + 1).startsWith("leur"))) {
        return true;
      }
    }
    return false;
  }

  /// "deux milliards de personnes": the noun that belongs to the number.
  private static int scaled(Idiom idiom, Clause clause, int at) {
    var row = clause.row();
    return idiom.words().language() == Language.FRENCH
            && idiom.words().is("scale.nouns", row.at(at).lemma())
            && OF.contains(row.word(at + 1))
            && at + 2 < clause.subject().to()
        ? 1
        : 0;
  }

  /// "Two thirds of the Parties": a share, and no number of thirds.
  private static final Set<String> PARTS =
      Set.of(
          "half", "halves", "third", "thirds", "quarter", "quarters", "fourths", "fifth", "fifths");

  /// "13-14 April", "three items": a day, and parts of nothing that has a name.
  private static boolean isNoCount(Idiom idiom, Clause clause, int noun) {
    var row = clause.row();
    return idiom.words().language() == Language.ENGLISH
        && (idiom.words().is("time.words", row.word(noun))
            || PARTS.contains(row.word(noun))
            || idiom.words().is("bare.nouns", row.at(noun).lemma())
            || idiom.words().is("light.nouns", row.at(noun).lemma())
            || BARE_PARTS.contains(row.at(noun).lemma())
            || row.word(noun - 2).matches("[-–]"));
  }

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var _, var clause)) || !Wording.standsAlone(clause)) {
      return List.of();
    }
    var row = clause.row();
    var number = number(idiom, clause);
    var from = clause.subject().from() + all(idiom, clause);
    if (number == 0
        || isDivided(clause)
        || isJoined(clause)
        || from + number >= clause.subject().to()
        || isNoCount(idiom, clause, from + number)
        || idiom.phrasing().disagrees(clause, Gender.MASCULINE, GrammaticalNumber.PLURAL)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var counted = new TokenRange(from, from + number + scaled(idiom, clause, from + number));
    var told = counted.to() + (counted.length() > number ? 1 : 0);
    var noun = wording.told(row, List.of(new TokenRange(told, clause.subject().to())));
    var predicate = wording.told(row, List.of(clause.predicate()));
    var answer = wording.answer(row, counted, AnswerKind.VALUE);
    var statement = wording.statement(clause, counted);
    if (noun.isEmpty() || predicate.isEmpty() || answer.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    var french = idiom.words().language() == Language.FRENCH;
    return List.of(
        new Draft(
            name(),
            fact,
            idiom
                .templates()
                .question(
                    "count.subject",
                    Map.of(
                        "noun",
                        french ? French.of(noun.get()) : noun.get(),
                        "predicate",
                        predicate.get())),
            answer.get(),
            statement.get(),
            EnumSet.of(
                QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD, QuestionType.TRUE_FALSE)));
  }
}
