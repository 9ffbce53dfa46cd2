package app.alinea.core.question.rule.listing;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.ClauseRule;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "À quels types de défis le voisinage méridional est-il confronté ?" – "à des défis sécuritaires,
/// démographiques et économiques": things of one noun told apart by three adjectives or more.
public final class KindsOfThing implements ClauseRule {
  private static final Set<String> JOINTS = Set.of(",", "et", "ou");
  private static final Set<String> DETERMINERS = Set.of("des", "les", "de", "d'", "leurs", "nos");
  private static final int FEWEST = 3;
  private static final int LONGEST_BEFORE = 12;

  @Override
  public Optional<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    if (idiom.words().language() != Language.FRENCH) {
      return Optional.empty();
    }
    if (!Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || Definiteness.leansBack(idiom, clause)) {
      return Optional.empty();
    }
    var row = clause.row();
    var to = Math.min(clause.rest().to(), clause.rest().from() + LONGEST_BEFORE);
    for (var i = clause.rest().from() + 1; i < to; i++) {
      if (row.word(i).equals(",") || idiom.words().is("relatives", row.word(i))) {
        return Optional.empty();
      }
      var end = row.is(i, PartOfSpeech.NOUN) ? endOfKinds(row, i, clause.rest().to()) : -1;
      if (end > 0) {
        return draft(fact, idiom, clause, i, end);
      }
    }
    return Optional.empty();
  }

  /// One past the last of three adjectives or more behind a plural noun, or -1.
  private static int endOfKinds(TokenRow row, int noun, int to) {
    if (row.at(noun).form().number() != GrammaticalNumber.PLURAL) {
      return -1;
    }
    var adjectives = 0;
    var joined = false;
    var at = noun + 1;
    while (at < to) {
      if (row.is(at, PartOfSpeech.ADJ)) {
        adjectives++;
        at++;
      } else if (JOINTS.contains(row.word(at)) && row.is(at + 1, PartOfSpeech.ADJ)) {
        joined |= !row.word(at).equals(",");
        at++;
      } else {
        break;
      }
    }
    var plain = row.is(noun + 1, PartOfSpeech.ADJ) && row.word(noun + 2).equals(",");
    return adjectives >= FEWEST && joined && plain ? at : -1;
  }

  private Optional<Draft> draft(Fact fact, Idiom idiom, Clause clause, int noun, int end) {
    var row = clause.row();
    var determiner = noun - 1;
    while (row.is(determiner, PartOfSpeech.ADJ)) {
      determiner--;
    }
    if (!DETERMINERS.contains(row.word(determiner))) {
      return Optional.empty();
    }
    var before = determiner - 1;
    var led = row.is(before, PartOfSpeech.ADP) && before >= clause.rest().from();
    var lead = led ? row.word(before) : "";
    var from = led ? before : determiner;
    if (!isGoverned(clause, from) || participleWouldAgree(clause, led, from)) {
      return Optional.empty();
    }
    var wording = new Wording(idiom);
    var things = wording.told(row, List.of(new TokenRange(noun, noun + 1)));
    var answer =
        wording.answer(row, new TokenRange(from, withComplement(clause, end)), AnswerKind.FREE);
    var question =
        things.flatMap(text ->
            idiom
                .phrasing()
                .invert(
                    (lead.isEmpty() ? "" : lead + " ")
                        + "quels types "
                        + (FrenchSound.elides(text) ? "d’" : "de ")
                        + text,
                    clause,
                    List.of(new TokenRange(clause.rest().from(), from))));
    return wording.card(name(), fact, question, answer, Optional.of(Statement.NONE));
  }

  /// Nothing but verbs and what joins them in front: "d’être confrontés".
  private static boolean isGoverned(Clause clause, int to) {
    var row = clause.row();
    for (var i = clause.rest().from(); i < to; i++) {
      var joins = row.word(i).equals("à") || row.word(i).equals("de") || row.word(i).equals("d'");
      var attribute = i == clause.rest().from() && row.is(i, PartOfSpeech.ADJ);
      if (!row.isVerb(i) && !joins && !attribute && !row.is(i, PartOfSpeech.ADV)) {
        return false;
      }
    }
    return true;
  }

  private static int withComplement(Clause clause, int end) {
    var row = clause.row();
    return end < clause.rest().to() && row.isVerb(end) && row.at(end).form().person() == 0
        ? end + 1
        : end;
  }

  /// "Quels types de mesures a-t-il pris": with "avoir" the participle would take an ending.
  private static boolean participleWouldAgree(Clause clause, boolean led, int from) {
    var row = clause.row();
    return !led
        && clause.verbGroup().to() - 1 > clause.verb()
        && row.at(clause.verb()).lemma().equals("avoir")
        && from == clause.rest().from()
        && row.at(from).form().gender() != Gender.MASCULINE;
  }
}
