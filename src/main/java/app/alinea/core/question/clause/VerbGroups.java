package app.alinea.core.question.clause;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;

/// How far the words of a verb reach: clitics, participles, adverbs and particles.
final class VerbGroups {
  private final FunctionWords words;

  VerbGroups(FunctionWords words) {
    this.words = words;
  }

  /// One past the last participle or adverb that belongs to the verb.
  int end(TokenRow row, int verb, int end) {
    var group = verb + 1;
    for (var i = verb + 1; i < end; i++) {
      var word = row.word(i);
      if (words.is("mid.adverbs", word) && !determines(row, i)
          || row.is(i, PartOfSpeech.ADV) && !words.is("coordinators", word)) {
        continue;
      }
      var participle =
          row.isVerb(i)
              && (row.mood(i) == Mood.PAST_PARTICIPLE
                  || looksPresent(row, i)
                  || words.language() == Language.ENGLISH && !FiniteVerbs.isDoing(word));
      if (participle && row.is(group - 1, PartOfSpeech.AUX)
          || participle && isAuxiliary(row, verb)) {
        group = i + 1;
        continue;
      }
      break;
    }
    if (group == verb + 1 && words.is("mid.adverbs", row.word(group)) && !determines(row, group)) {
      group++;
    }
    return withParticle(row, isProgressive(row, verb, group, end) ? group + 1 : group, end);
  }

  /// "tous les pays": a part of the noun phrase and no adverb of the verb.
  private static boolean determines(TokenRow row, int index) {
    return row.word(index).startsWith("tou") && row.is(index + 1, PartOfSpeech.DET);
  }

  /// "a considérablement réduit": a French participle that looks like a present.
  private boolean looksPresent(TokenRow row, int index) {
    return words.language() == Language.FRENCH && row.mood(index) == Mood.PRESENT;
  }

  /// "are launching".
  private boolean isProgressive(TokenRow row, int verb, int group, int end) {
    return words.language() == Language.ENGLISH
        && row.at(verb).lemma().equals("be")
        && group < end
        && row.is(group, PartOfSpeech.VERB)
        && row.word(group).endsWith("ing");
  }

  /// "step up our efforts": what stands between a verb and its object and is no preposition.
  private int withParticle(TokenRow row, int group, int end) {
    var object =
        row.is(group + 1, PartOfSpeech.DET)
            || row.is(group + 1, PartOfSpeech.ADJ)
            || row.is(group + 1, PartOfSpeech.NOUN)
            || words.is("possessives", row.word(group + 1))
            || words.is("author.possessive.plural", row.word(group + 1));
    return words.is("particles", row.word(group)) && object && group + 1 < end ? group + 1 : group;
  }

  private static boolean isAuxiliary(TokenRow row, int verb) {
    var lemma = row.at(verb).lemma();
    return row.is(verb, PartOfSpeech.AUX)
        || lemma.equals("être")
        || lemma.equals("avoir")
        || lemma.equals("be")
        || lemma.equals("have");
  }

  /// "The session shall last": a modal whose verb was not recognised.
  boolean isBareModal(TokenRow row, int verb, int groupEnd) {
    if (!words.is("modals", row.word(verb))) {
      return false;
    }
    for (var i = verb + 1; i < groupEnd; i++) {
      if (row.isVerb(i)) {
        return false;
      }
    }
    return true;
  }
}
