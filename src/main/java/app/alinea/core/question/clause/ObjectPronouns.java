package app.alinea.core.question.clause;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import java.util.Set;

/// Finds object pronouns that point to an earlier sentence: "en est la figure principale", "l’a
/// réintégré", "refuse d’y participer". A clause that holds one cannot be asked about by itself.
final class ObjectPronouns {
  private static final Set<String> OF_ONE = Set.of("son", "sa", "ses");
  private static final Set<String> OF_SEVERAL = Set.of("leur", "leurs");

  private final FunctionWords words;

  ObjectPronouns(FunctionWords words) {
    this.words = words;
  }

  boolean leanBack(Clause clause) {
    return words.language() == Language.FRENCH
        && (beforeVerb(clause) || adverbial(clause.row(), clause.rest()) || ownedByAnother(clause));
  }

  /// Any pronoun but a reflexive one or a negation between subject and verb.
  private boolean beforeVerb(Clause clause) {
    var row = clause.row();
    for (var i = clause.verbGroup().from(); i < clause.verb(); i++) {
      if (words.is("object.pronouns", row.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "Nous avons décidé de porter sa dotation …": the owner is none of those in the sentence.
  private static boolean ownedByAnother(Clause clause) {
    var row = clause.row();
    var number = row.at(clause.verb()).form().number();
    for (var i = clause.rest().from(); i < clause.rest().to(); i++) {
      var word = row.word(i);
      if (row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.PROPN)) {
        return false;
      }
      if (OF_ONE.contains(word)) {
        return number == GrammaticalNumber.PLURAL;
      }
      if (OF_SEVERAL.contains(word)) {
        return number == GrammaticalNumber.SINGULAR && !isCollective(clause);
      }
    }
    return false;
  }

  /// "Chaque … leur", "la plupart … leur": several in meaning.
  private static boolean isCollective(Clause clause) {
    var row = clause.row();
    for (var i = clause.subject().from(); i < clause.subject().to(); i++) {
      if (row.is(i, PartOfSpeech.CCONJ)) {
        return true;
      }
    }
    return false;
  }

  /// "y" and "en" before an infinitive or a finite verb further on.
  private static boolean adverbial(TokenRow row, TokenRange range) {
    for (var i = range.from(); i + 1 < range.to(); i++) {
      var word = row.word(i);
      if (!word.equals("y") && !word.equals("en") || row.word(i + 1).equals("compris")) {
        continue;
      }
      var verb = row.isVerb(i + 1) && row.mood(i + 1) != Mood.PRESENT_PARTICIPLE;
      var elided = row.word(i - 1).endsWith("'") && !row.word(i - 1).equals("d'");
      if (verb
          && !row.is(i + 1, PartOfSpeech.NOUN)
          && (word.equals("y") || elided || row.mood(i + 1) != Mood.PAST_PARTICIPLE)) {
        return true;
      }
    }
    return false;
  }
}
