package app.alinea.core.question.rule.demand;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.fact.Charge;
import app.alinea.core.question.phrase.FrenchPhrasing;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts questions about a charge: always impersonal ("Qu’est-il demandé à …"), for who charges is
/// often only "je" or "il".
final class ChargeStem {
  private static final Set<String> FEMININE = Set.of("agence", "direction", "administration");

  private final Idiom idiom;
  private final Charge charge;
  private final Wording wording;

  ChargeStem(Idiom idiom, Charge charge) {
    this.idiom = idiom;
    this.charge = charge;
    this.wording = new Wording(idiom);
  }

  /// Whether somebody is told to act, and not only something held to be necessary.
  static boolean isGiven(Charge charge) {
    return charge.force() == Charge.Force.ASKED || charge.force() == Charge.Force.DUE;
  }

  /// " à l’Agence", " aux Ministres …" of what is asked, " le Ministre …" of what is due; empty
  /// where nobody is charged.
  Optional<String> party() {
    if (charge.party().isEmpty()) {
      return Optional.of("");
    }
    return wording
        .told(charge.row(), charge.party())
        .map(text -> charge.force() == Charge.Force.DUE ? text : FrenchPhrasing.toEach(text))
        // "au Ministre, Secrétaire général du Gouvernement, de …".
        .map(text -> " " + text + (text.contains(",") && !text.contains(" et ") ? "," : ""));
  }

  /// "de mettre en place", "d’organiser", or "doit mettre en place", with what is given behind it.
  Optional<String> verb(TokenRange... behind) {
    var row = charge.row();
    var text = acting();
    for (var range : behind) {
      var told = range.isEmpty() ? Optional.of("") : wording.told(row, range);
      text =
          text.flatMap(before -> told.map(more -> more.isEmpty() ? before : before + " " + more));
    }
    if (charge.force() == Charge.Force.DUE) {
      return text.map(act -> must() + " " + act);
    }
    return text.map(act -> FrenchSound.elides(act) ? "d’" + act : "de " + act);
  }

  /// As `verb`, behind a subject that its pronoun takes up: "doit-il organiser".
  Optional<String> asking(TokenRange... behind) {
    return charge.force() == Charge.Force.DUE
        ? verb(behind).map(text -> must() + "-" + pronoun() + text.substring(must().length()))
        : verb(behind);
  }

  /// The infinitive alone, where whoever acts would take too many words.
  Optional<String> plain(TokenRange behind) {
    return acting()
        .flatMap(act -> wording.told(charge.row(), behind).map(more -> act + " " + more));
  }

  private String must() {
    return isMany() ? "doivent" : "doit";
  }

  private String pronoun() {
    var row = charge.row();
    var feminine =
        FEMININE.contains(row.at(charge.party().from() + 1).lemma())
            || row.word(charge.party().from()).equals("la");
    return (feminine ? "elle" : "il") + (isMany() ? "s" : "");
  }

  /// The infinitive, whatever form the text has.
  private Optional<String> acting() {
    var row = charge.row();
    var verb = charge.verb();
    if (row.isInfinitive(verb.from())) {
      return wording.told(row, verb);
    }
    var lemma = row.at(verb.from()).lemma();
    var idiom = new TokenRange(verb.from() + 1, verb.to());
    return Optional.of(idiom.isEmpty() ? lemma : lemma + " " + row.text(idiom));
  }

  private boolean isMany() {
    var row = charge.row();
    var from = charge.party().from();
    var plural = row.at(from).form().number() == GrammaticalNumber.PLURAL;
    for (var i = from + 1; i < charge.party().to(); i++) {
      plural |=
          (row.word(i).equals("et") || row.word(i).equals(","))
              && Set.of("le", "la", "l'", "les").contains(row.word(i + 1));
    }
    return plural;
  }

  Optional<String> question(String key, Optional<String> party, Optional<String> verb) {
    return question(key, "", party, verb);
  }

  Optional<String> question(
      String key, String what, Optional<String> party, Optional<String> verb) {
    return party.flatMap(whom ->
        verb.map(
            act -> idiom.templates().fill(key, Map.of("what", what, "party", whom, "verb", act))));
  }

  /// Whether another sentence asks the same of the same, so that one verb would have two objects.
  boolean isAskedTwice() {
    var row = charge.row();
    var lemma = row.at(charge.verb().from()).lemma();
    var last = charge.party().isEmpty() ? "" : row.at(charge.party().to() - 1).text();
    return idiom.concordance().withLemma(lemma).stream()
        .filter(other -> !isSame(other, row.sentence()))
        .anyMatch(other -> other.text().contains(last));
  }

  private static boolean isSame(AnalysedSentence one, AnalysedSentence other) {
    return one.position() == other.position() && one.sentence().index() == other.sentence().index();
  }

  /// How many words of a range tell something.
  static int telling(Idiom idiom, Charge charge, TokenRange range) {
    return Prose.particular(idiom, charge.row(), range);
  }
}
