package app.alinea.core.question.rule.object;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.SubjectGender;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.FrenchAct;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// "De quoi les équipages doivent-ils disposer, selon le texte ?": what somebody sees to that
/// others have or are given.
public final class EnsuredWhat implements QuestionRule {
  private static final Set<String> SEEING = Set.of("veiller", "faire");
  private static final List<String> TO =
      List.of("à ce que", "à ce qu'", "en sorte que", "en sorte qu'");
  private static final Set<String> HAVING = Set.of("disposer", "bénéficier", "jouir");
  private static final Set<String> GIVEN = Set.of("doter", "pourvoir", "munir", "équiper");
  private static final Set<String> OF = Set.of("de", "d'", "du", "des");
  private static final Set<String> ENDS = Set.of(",", ";", ":", "–", "(");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 24;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return FrenchAct.of(idiom, fact)
        .filter(act -> SEEING.contains(act.lemma()))
        .flatMap(act -> ask(fact, idiom, act))
        .stream()
        .toList();
  }

  private Optional<Draft> ask(Fact fact, Idiom idiom, FrenchAct act) {
    var clause = act.clause();
    var row = clause.row();
    var led = row.spellsOneOf(act.verb() + 1, TO);
    var subject = act.verb() + 1 + led;
    if (led == 0 || leansBack(idiom, row, subject)) {
      return Optional.empty();
    }
    var first = firstVerb(clause, subject);
    for (var i = first; first > subject && i + 1 < clause.rest().to(); i++) {
      var state =
          row.mood(i) == Mood.PAST_PARTICIPLE && GIVEN.contains(row.at(i).lemma())
              || row.isVerb(i)
                  && row.at(i).form().person() == 3
                  && HAVING.contains(row.at(i).lemma());
      if (state && OF.contains(row.word(i + 1))) {
        return draft(fact, idiom, clause, subject, first, i);
      }
      if (idiom.words().is("relatives", row.word(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> draft(
      Fact fact, Idiom idiom, Clause clause, int subject, int first, int verb) {
    var row = clause.row();
    var value = value(clause, verb + 1);
    if (value.length() < SHORTEST
        || value.length() > LONGEST
        || Prose.telling(idiom, row, value) < 1) {
      return Optional.empty();
    }
    var given = row.mood(verb) == Mood.PAST_PARTICIPLE;
    var last = first - 1;
    while (row.is(last, PartOfSpeech.AUX) || row.is(last, PartOfSpeech.ADV)) {
      last--;
    }
    var owners = new TokenRange(subject, last + 1);
    var head = head(row, owners);
    if (head < 0) {
      return Optional.empty();
    }
    var many =
        row.at(head).form().number() == GrammaticalNumber.PLURAL
            || row.at(owners.from()).form().number() == GrammaticalNumber.PLURAL;
    var feminine = SubjectGender.of(row, owners) == Gender.FEMININE;
    var must = (many ? "doivent-" : "doit-") + (feminine ? "elle" : "il") + (many ? "s" : "");
    var answer = new Wording(idiom).answer(row, value, AnswerKind.FREE);
    return new Wording(idiom)
        .told(row, owners)
        .map(who -> withOwner(idiom, who))
        .filter(who -> !who.startsWith("leur "))
        .flatMap(who ->
            answer.map(told ->
                new Draft(
                    name(),
                    fact,
                    idiom
                        .templates()
                        .question(
                            "ensured",
                            Map.of(
                                "who",
                                who,
                                "must",
                                must,
                                "have",
                                given ? "être " + row.at(verb).text() : row.at(verb).lemma())),
                    told,
                    Statement.NONE,
                    EnumSet.of(QuestionType.FLASHCARD))));
  }

  /// "leurs commandes" as "les commandes des ministres", who are not named before.
  private static String withOwner(Idiom idiom, String who) {
    var owner = idiom.voice().author().genitive();
    return who.startsWith("leurs ") && !owner.isEmpty()
        ? "les " + who.substring("leurs ".length()) + " " + owner
        : who;
  }

  private static int head(TokenRow row, TokenRange owners) {
    for (var i = owners.from() + 1; i < owners.to(); i++) {
      if (row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.PROPN)) {
        return i;
      }
    }
    return -1;
  }

  /// "ces capacités", "elles": named before.
  private static boolean leansBack(Idiom idiom, TokenRow row, int subject) {
    return idiom.words().is("demonstratives", row.word(subject))
        || idiom.words().is("pronouns", row.word(subject))
        || !row.is(subject, PartOfSpeech.DET);
  }

  private static int firstVerb(Clause clause, int subject) {
    var row = clause.row();
    for (var i = subject + 1; i < clause.rest().to(); i++) {
      if (row.isVerb(i) && row.at(i).form().person() == 3) {
        return i;
      }
    }
    return -1;
  }

  private static TokenRange value(Clause clause, int from) {
    var row = clause.row();
    var end = clause.rest().to();
    for (var adjunct : clause.trailing()) {
      end = adjunct.range().from() > from ? Math.min(end, adjunct.range().from()) : end;
    }
    for (var i = from; i < end; i++) {
      if (ENDS.contains(row.word(i))
          && !(row.word(i).equals(",") && OF.contains(row.word(i + 1)))) {
        end = i;
      }
    }
    return Wording.trimmed(row, new TokenRange(from, end));
  }
}
