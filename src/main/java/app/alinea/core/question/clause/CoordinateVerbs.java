package app.alinea.core.question.clause;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import java.util.regex.Pattern;

/// Further verbs of a sentence: those that share the subject, and those that hang on a relative
/// pronoun or another joining word.
final class CoordinateVerbs {
  private static final int LONGEST_ADDRESSEE = 14;
  private static final Pattern PARTICIPLE = Pattern.compile(".*(?:ise|ises|it|is|int)");

  private final FunctionWords words;
  private final FiniteVerbs finite;

  CoordinateVerbs(FunctionWords words, FiniteVerbs finite) {
    this.words = words;
    this.finite = finite;
  }

  /// The first verb that shares the subject ("… et saluent"), or -1.
  int after(TokenRow row, int from, int to) {
    var lastVerb = from;
    var relative = -1;
    for (var i = from; i < to; i++) {
      if (!finite.isSurelyFinite(row, i) || isJoinedParticiple(row, i)) {
        continue;
      }
      var shared = relative >= 0 && isAlike(row, relative, i);
      if (isCoordinate(row, i) && !isSubordinate(row, lastVerb, i) && !shared) {
        return i;
      }
      relative = isSubordinate(row, lastVerb, i) || shared ? i : -1;
      lastVerb = i + 1;
    }
    return -1;
  }

  /// "peut être suspendue et reprise sans formalité": behind a participle a present that is written
  /// like one, without an object, is one.
  private static boolean isJoinedParticiple(TokenRow row, int verb) {
    return row.is(verb - 1, PartOfSpeech.CCONJ)
        && row.mood(verb - 2) == Mood.PAST_PARTICIPLE
        && PARTICIPLE.matcher(row.word(verb)).matches()
        && !row.is(verb + 1, PartOfSpeech.DET);
  }

  /// "We condemn the attacks and recall that …": English verbs that share "we" look like
  /// infinitives, so only one that no infinitive or other verb stands before can be told.
  int baseAfter(TokenRow row, int from, int to) {
    if (words.language() != Language.ENGLISH) {
      return -1;
    }
    for (var i = from; i + 2 < to; i++) {
      var base =
          row.is(i, PartOfSpeech.VERB)
              && row.is(i - 1, PartOfSpeech.CCONJ)
              && words.is("attitude.verbs", row.word(i));
      if (base
          && (row.is(i + 1, PartOfSpeech.DET)
              || ClauseReader.isThat(row.word(i + 1))
              || words.is("author.possessive.plural", row.word(i + 1)))) {
        return i;
      }
      if (row.isVerb(i) && row.mood(i) == Mood.INFINITIVE) {
        return -1;
      }
    }
    return -1;
  }

  /// "We will open the ports and call on the pilots to …": whatever stands before, those who speak
  /// ask. Behind another demand only "call on" and "urge" are surely theirs.
  int demandAfter(TokenRow row, int from, int to, boolean behindDemand) {
    if (words.language() != Language.ENGLISH) {
      return -1;
    }
    for (var i = from + 1; i + 4 < to; i++) {
      var before = row.is(i - 1, PartOfSpeech.ADV) ? i - 2 : i - 1;
      if (before <= from || !row.word(before).equals("and")) {
        continue;
      }
      var word = row.word(i);
      var next = row.word(i + 1);
      var calls = word.equals("call") && (next.equals("on") || next.equals("upon"));
      var urges = word.equals("urge") || !behindDemand && words.is("asking.verbs", word);
      if (calls || urges && leadsToAct(row, i, to)) {
        return i;
      }
    }
    return -1;
  }

  /// "urge all parties to …", without another verb in between.
  private static boolean leadsToAct(TokenRow row, int verb, int end) {
    for (var i = verb + 2; i < Math.min(end - 1, verb + LONGEST_ADDRESSEE); i++) {
      if (row.word(i).equals("to")) {
        return row.isVerb(i + 1) || row.is(i + 1, PartOfSpeech.ADV);
      }
      if (row.is(i, PartOfSpeech.VERB) && !row.word(i).endsWith("ing") || row.word(i).equals(";")) {
        return false;
      }
    }
    return false;
  }

  /// "… qui séparent ou traversent le territoire": two verbs of one relative pronoun.
  private static boolean isAlike(TokenRow row, int left, int right) {
    var a = row.at(left).form();
    var b = row.at(right).form();
    return a.person() == b.person() && a.number() == b.number();
  }

  /// "en tant que" and "ainsi que" join nouns and govern no verb.
  boolean isSubordinate(TokenRow row, int from, int verb) {
    for (var i = from; i < verb; i++) {
      var joins = row.word(i - 1).equals("tant") || row.word(i - 1).equals("ainsi");
      var ifTheir = row.word(i).equals("s'") && row.word(i + 1).startsWith("il");
      // "ensure the team can meet its aims": English leaves "that" out.
      var bare =
          words.language() == Language.ENGLISH
              && words.is("thatless.verbs", row.at(i).lemma())
              && (row.is(i + 1, PartOfSpeech.DET) || row.is(i + 1, PartOfSpeech.PROPN));
      if (bare || ifTheir || words.is("subordinators", row.word(i)) && !joins) {
        return true;
      }
    }
    return false;
  }

  /// "… et saluent", ", appuient": shares the subject of the verb before it.
  boolean isCoordinate(TokenRow row, int verb) {
    var before = verb - 1;
    while (words.is("clitics", row.word(before)) && !row.is(before, PartOfSpeech.DET)
        || row.is(before, PartOfSpeech.ADV)) {
      before--;
    }
    return row.is(before, PartOfSpeech.CCONJ) || row.word(before).equals(",");
  }
}
