package app.alinea.core.question.rule.object;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PartyWords;
import app.alinea.core.question.rule.Extent;
import app.alinea.core.question.rule.FrenchAct;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// "Avec qui les Alliés augmenteront-ils leurs contacts ?", "À quoi les Alliés restent-ils attachés
/// ?": what a preposition joins to an object or to an adjective, where no other sentence says the
/// same of something else.
public final class ComplementAsked implements QuestionRule {
  private static final Map<String, String> PREPOSITIONS =
      Map.ofEntries(
          Map.entry("avec", "Avec"),
          Map.entry("sur", "Sur"),
          Map.entry("contre", "Contre"),
          Map.entry("envers", "Envers"),
          Map.entry("à", "À"),
          Map.entry("au", "À"),
          Map.entry("aux", "À"),
          Map.entry("auprès", "Auprès de"));

  /// "leurs contacts avec", "leur solidarité envers": with somebody.
  private static final Set<String> PERSONAL = Set.of("avec", "envers", "auprès");

  private static final Set<String> ENDS = Set.of(";", ":", "–", "—", "(");
  private static final Set<String> RELATIVES = Set.of("qui", "dont", "lequel", "laquelle");
  private static final Set<String> OWN = Set.of("leur", "leurs", "notre", "nos");
  private static final String DOING = "ation";
  private static final int SHORTEST = 3;
  private static final int LONGEST = 26;
  private static final int FEWEST_TELLING = 2;
  private static final int LOOKED_AT = 4;
  private static final int REACH = 6;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return FrenchAct.of(idiom, fact).flatMap(act -> ask(fact, idiom, act)).stream().toList();
  }

  private Optional<Draft> ask(Fact fact, Idiom idiom, FrenchAct act) {
    var clause = act.clause();
    var row = clause.row();
    var head = head(idiom, act);
    if (head < 0) {
      return Optional.empty();
    }
    var at = head + 1;
    if (at >= row.size()) {
      return Optional.empty();
    }
    if (idiom.words().is("taking.adjectives", row.at(at).lemma())) {
      // "une ordonnance relative à …": its complement is no verb’s.
      return Optional.empty();
    }
    while (row.is(at, PartOfSpeech.ADJ)
        || row.is(at, PartOfSpeech.CCONJ) && row.is(at + 1, PartOfSpeech.ADJ)) {
      at++;
    }
    var lead = PREPOSITIONS.get(row.word(at));
    if (lead == null
        || row.isInfinitive(at + 1)
        || row.word(at + 1).equals("ce")
        // "un rapport avec des propositions": what it holds.
        || lead.equals("Avec")
            && row.is(head, PartOfSpeech.NOUN)
            && !idiom.words().is("with.nouns", row.at(head).lemma())
        // "mettre l’accent sur": on what, no question can lead to.
        || idiom.words().is("emphasis.nouns", row.at(head).lemma())) {
      return Optional.empty();
    }
    var value = value(clause, at);
    if (!isSound(idiom, row, value)
        || isSaidOfMore(idiom, act, head, lead)
        || isDoneElsewhere(idiom, row, head)) {
      return Optional.empty();
    }
    var somebody = PERSONAL.contains(row.word(at)) || isSomebody(idiom, row, value);
    var word = lead + (somebody ? " qui" : " quoi");
    var whole = somebody ? upToReason(row, value) : value;
    var answer = new Wording(idiom).answer(row, whole, AnswerKind.FREE);
    return new Wording(idiom)
        .card(
            name(),
            fact,
            idiom
                .phrasing()
                .invert(word, clause, List.of(new TokenRange(clause.rest().from(), at))),
            answer);
  }

  /// Whether another sentence joins the same verb, noun and preposition: it might answer as well.
  private static boolean isSaidOfMore(Idiom idiom, FrenchAct act, int head, String lead) {
    var noun = act.clause().row().at(head).lemma();
    return idiom.concordance().withLemma(noun).stream()
            .map(TokenRow::new)
            .filter(row -> joins(idiom, row, act.lemma(), noun, lead))
            .map(row -> row.sentence().text())
            .distinct()
            .count()
        > 1;
  }

  /// "leurs consultations": on what else they consult one another a sentence with the verb may
  /// tell.
  private static boolean isDoneElsewhere(Idiom idiom, TokenRow row, int head) {
    var noun = row.at(head).lemma();
    return OWN.contains(row.word(head - 1))
        && noun.endsWith(DOING)
        && idiom
            .concordance()
            .withLemma(noun.substring(0, noun.length() - DOING.length()) + "er")
            .stream()
            .anyMatch(other -> other.position() != row.sentence().position());
  }

  /// Verbs that only say that somebody holds or shows something are one another’s equals.
  private static boolean joins(Idiom idiom, TokenRow row, String verb, String noun, String lead) {
    var any = idiom.words().is("showing.verbs", verb);
    for (var i = 1; i + 1 < row.size(); i++) {
      if (!row.at(i).lemma().equals(noun)) {
        continue;
      }
      var said = any;
      for (var j = Math.max(0, i - REACH); j < i; j++) {
        said |= row.at(j).lemma().equals(verb);
      }
      var asked = false;
      for (var j = i + 1; j < Math.min(row.size(), i + LOOKED_AT); j++) {
        asked |= lead.equals(PREPOSITIONS.get(row.word(j)));
      }
      if (said && asked) {
        return true;
      }
    }
    return false;
  }

  /// The noun of the object, or the adjective behind a verb of being; -1 where neither stands
  /// there.
  private static int head(Idiom idiom, FrenchAct act) {
    var row = act.clause().row();
    var from = act.verb() + 1;
    while (row.is(from, PartOfSpeech.ADV)) {
      from++;
    }
    if (idiom.words().is("copulas", act.lemma())) {
      var said = row.is(from, PartOfSpeech.ADJ) || row.mood(from) == Mood.PAST_PARTICIPLE;
      return said && !idiom.words().is("thin.complements", row.at(from).lemma()) ? from : -1;
    }
    if (!row.is(from, PartOfSpeech.DET)
        || idiom.words().is("demonstratives", row.word(from))
        || idiom.words().is("possessives", row.word(from)) && !row.word(from).startsWith("leur")) {
      return -1;
    }
    for (var i = from + 1; i < from + LOOKED_AT; i++) {
      if (row.is(i, PartOfSpeech.NOUN)) {
        return i;
      }
      if (!row.is(i, PartOfSpeech.ADJ)) {
        return -1;
      }
    }
    return -1;
  }

  private static TokenRange value(Clause clause, int from) {
    var row = clause.row();
    var end = clause.rest().to();
    for (var adjunct : clause.trailing()) {
      end = adjunct.range().from() > from + 1 ? Math.min(end, adjunct.range().from()) : end;
    }
    for (var i = from + 1; i < end; i++) {
      var next = i + 1;
      if (i > from + SHORTEST - 1 && RELATIVES.contains(row.word(i))) {
        end = i;
        break;
      }
      var acts =
          (row.word(i).equals(",") || row.is(i, PartOfSpeech.CCONJ))
              && (row.isInfinitive(next) || row.isVerb(next) && row.at(next).form().person() > 0);
      var goes = row.word(i).equals("en") && row.mood(next) == Mood.PRESENT_PARTICIPLE;
      if (ENDS.contains(row.word(i)) || acts || goes) {
        end = i;
      }
    }
    return Extent.of(row, Wording.trimmed(row, new TokenRange(from, end)), 2);
  }

  /// "à Sa Majesté pour son accueil": what for is no part of whom.
  private static TokenRange upToReason(TokenRow row, TokenRange value) {
    for (var i = value.from() + 2; i < value.to(); i++) {
      if (row.word(i).equals("pour")) {
        return new TokenRange(value.from(), i);
      }
    }
    return value;
  }

  private static boolean isSound(Idiom idiom, TokenRow row, TokenRange value) {
    for (var i = value.from(); i < value.to(); i++) {
      if (idiom.words().is("demonstratives", row.word(i))
          || idiom.words().is("case.nouns", row.word(i))) {
        return false;
      }
    }
    return value.length() >= SHORTEST
        && value.length() <= LONGEST
        && Prose.telling(idiom, row, value) >= FEWEST_TELLING;
  }

  private static boolean isSomebody(Idiom idiom, TokenRow row, TokenRange value) {
    var named =
        row.sentence().entities().stream()
            .filter(entity ->
                switch (entity.type()) {
                  case COUNTRY, ORGANISATION, BODY, PERSON, OFFICE -> true;
                  default -> false;
                })
            .map(entity -> row.tokensIn(entity.span()).from())
            .anyMatch(start -> start > value.from() && start <= value.from() + 2);
    return named
        || PartyWords.anyIn(
            idiom.words(), row, value.from(), Math.min(value.to(), value.from() + LOOKED_AT));
  }
}
