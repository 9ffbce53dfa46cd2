package app.alinea.core.question.rule.law;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.fact.ArticleFact.Act.Mode;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.NumberedPart;
import java.util.function.Predicate;

/// What else an article lays down for somebody: where there is more, asking what he must do under
/// it has several answers.
final class Rivals {
  private static final int ZONE = 40;
  private static final int HEAD = 5;
  private static final int ROOT = 4;
  private static final TokenRange NOWHERE = new TokenRange(0, 0);

  private Rivals() {}

  /// Whether another norm of the article has this subject, or a pronoun that may stand for it.
  ///
  /// @param own the tokens that tell the norm itself
  static boolean inArticle(Idiom idiom, Clause clause, TokenRange own, Mode mode) {
    return among(idiom, clause, own, mode, _ -> true);
  }

  /// The same of a numbered part of the article.
  static boolean inPart(Idiom idiom, Clause clause, TokenRange own, Mode mode, NumberedPart part) {
    return among(idiom, clause, own, mode, part::holds);
  }

  private static boolean among(
      Idiom idiom,
      Clause clause,
      TokenRange own,
      Mode mode,
      Predicate<AnalysedSentence> considered) {
    var sentence = clause.row().sentence();
    return idiom.document().sentencesAt(sentence.position()).stream()
        .filter(considered)
        .anyMatch(other -> {
          var same = other.sentence().index() == sentence.sentence().index();
          return hasNorm(idiom, new TokenRow(other), clause, same ? own : NOWHERE, mode);
        });
  }

  private static boolean hasNorm(
      Idiom idiom, TokenRow row, Clause clause, TokenRange own, Mode mode) {
    for (var i = 1; i < row.size(); i++) {
      if (!own.contains(i) && isNorm(idiom, row, i, mode) && isOf(idiom, row, i, clause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNorm(Idiom idiom, TokenRow row, int index, Mode mode) {
    var words = idiom.words();
    var power = words.language() == Language.ENGLISH ? row.word(index) : row.at(index).lemma();
    if (mode == Mode.STATEMENT) {
      return words.is("declaring.verbs", row.at(index).lemma());
    }
    if (mode == Mode.POWER) {
      return words.is("act.verbs.POWER", power)
          || row.spellsOneOf(index, words.list("act.POWER")) > 0;
    }
    return words.is("act.verbs.DUTY", power)
        || row.spellsOneOf(index, words.list("act.DUTY")) > 0
        || row.spellsOneOf(index, words.list("act.PLEDGE")) > 0
        || words.language() == Language.FRENCH && row.mood(index) == Mood.FUTURE;
  }

  /// Whether the words in front of a verb, back to a mark, begin with the subject or a pronoun.
  private static boolean isOf(Idiom idiom, TokenRow row, int verb, Clause clause) {
    var from = verb;
    while (from > Math.max(0, verb - ZONE)
        && !row.word(from - 1).equals(",")
        && !row.word(from - 1).equals(";")
        && !row.word(from - 1).equals(":")) {
      from--;
    }
    if (from == verb || row.is(from, PartOfSpeech.CCONJ)) {
      return false;
    }
    for (var i = from; i < Math.min(verb, from + HEAD); i++) {
      if (idiom.words().is("subject.pronouns", row.word(i)) || isHead(idiom, row.word(i), clause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHead(Idiom idiom, String word, Clause clause) {
    var subject = clause.row();
    var to = Math.min(clause.subject().to(), clause.subject().from() + HEAD);
    for (var i = clause.subject().from(); i < to; i++) {
      var both =
          idiom.words().is("bearer.states", word)
              && idiom.words().is("bearer.states", subject.word(i))
              && root(word).equals(root(subject.word(i)));
      var noun = subject.is(i, PartOfSpeech.NOUN) || subject.is(i, PartOfSpeech.PROPN);
      if (both || noun && subject.word(i).equals(word)) {
        return true;
      }
      if (i > clause.subject().from() && subject.is(i, PartOfSpeech.ADP)) {
        return false;
      }
    }
    return false;
  }

  /// "Party" and "Parties" are one, "Party" and "State" are not.
  private static String root(String word) {
    var plain = word.replace('é', 'e');
    return plain.substring(0, Math.min(ROOT, plain.length()));
  }
}
