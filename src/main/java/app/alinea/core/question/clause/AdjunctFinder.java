package app.alinea.core.question.clause;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds circumstances by the words that introduce them.
final class AdjunctFinder {
  private static final int NEAR = 4;

  private final FunctionWords words;

  AdjunctFinder(FunctionWords words) {
    this.words = words;
  }

  /// What kind of circumstance starts at a token, with the length of its marker.
  Optional<Adjunct> startingAt(TokenRow row, int index, int end) {
    Adjunct best = null;
    for (var kind : Adjunct.Kind.values()) {
      if (kind == Adjunct.Kind.OTHER) {
        continue;
      }
      if (kind == Adjunct.Kind.MANNER) {
        if (best == null && isGerund(row, index)) {
          best = new Adjunct(kind, new TokenRange(index, end), 0);
        }
        continue;
      }
      var length = row.spellsOneOf(index, words.list(kind.list()));
      if (kind == Adjunct.Kind.PURPOSE && length == 0 && isPlainPurpose(row, index)) {
        best = best == null ? new Adjunct(kind, new TokenRange(index, end), 0) : best;
        continue;
      }
      if (length == 0 || index + length >= end) {
        continue;
      }
      if (kind == Adjunct.Kind.PURPOSE && !purposeFollows(row, index, length)) {
        continue;
      }
      if (best == null || length > best.marker()) {
        best = new Adjunct(kind, new TokenRange(index, end), length);
      }
    }
    return Optional.ofNullable(best);
  }

  /// "en renforçant", "by strengthening"; "tout en …" adds another doing and tells no manner.
  private boolean isGerund(TokenRow row, int index) {
    if (words.language() == Language.ENGLISH) {
      return row.word(index).equals("by") && row.word(index + 1).endsWith("ing");
    }
    var next = index + 1;
    while (words.is("clitics", row.word(next)) && !row.is(next, PartOfSpeech.DET)) {
      next++;
    }
    return row.word(index).equals("en")
        && row.mood(next) == Mood.PRESENT_PARTICIPLE
        && !row.word(index - 1).equals("tout")
        && !row.at(next).lemma().equals("tenir")
        && !row.at(next).lemma().equals("attendre");
  }

  /// "make reforms to promote growth": an English infinitive behind a noun, where neither the noun
  /// ("our commitment to …") nor a verb before it ("we invite partners to …") calls for one.
  private boolean isPlainPurpose(TokenRow row, int index) {
    if (!words.has("infinitive.nouns")
        || !row.word(index).equals("to")
        || !row.is(index - 1, PartOfSpeech.NOUN) && !row.is(index - 1, PartOfSpeech.PROPN)
        || !isBase(row, index + 1)
        || row.word(index + 1).equals("be")
        || row.word(index + 1).equals("come")
        || row.isVerb(index + 1) && row.mood(index + 1) != Mood.INFINITIVE) {
      return false;
    }
    for (var i = index - 1; i >= 0; i--) {
      // "decides to establish a committee to monitor …": the nearer verb has the purpose.
      if (row.isInfinitive(i)
          && row.word(i - 1).equals("to")
          && !words.is("enabling.verbs", row.at(i).lemma())
          && !words.is("demand.verbs", row.at(i).lemma())) {
        return true;
      }
      // "for Norway to end the dispute": its doing, no purpose.
      if (row.word(i).equals("for") && index - i <= NEAR) {
        return false;
      }
      // "the Blue Corridor Initiative to connect …": a name calls for no infinitive.
      var named =
          !row.isVerb(i)
              && row.word(i - 1).length() > 0
              && Character.isUpperCase(row.at(i).text().charAt(0));
      if (named && words.language() == Language.ENGLISH) {
        continue;
      }
      if (words.is("infinitive.nouns", row.at(i).lemma())
          || words.is("demand.verbs", row.at(i).lemma())
          || words.is("enabling.verbs", row.at(i).lemma())
          || row.word(i).equals("able")) {
        return false;
      }
    }
    return true;
  }

  /// "to increase national resilience": verbs that taggers take for nouns, before their object.
  private boolean isBase(TokenRow row, int index) {
    return row.isVerb(index)
        || words.is("doubtful.bases", row.word(index))
            && (row.is(index + 1, PartOfSpeech.DET)
                || row.is(index + 1, PartOfSpeech.ADJ)
                || row.is(index + 1, PartOfSpeech.PROPN));
  }

  /// A purpose is an infinitive; "pour l’Alliance" is none.
  private boolean purposeFollows(TokenRow row, int index, int length) {
    var next = index + length;
    while (row.is(next, PartOfSpeech.PRON)
        || words.is("clitics", row.word(next)) && !row.is(next, PartOfSpeech.DET)
        || words.is("mid.adverbs", row.word(next))
        || words.is("author.pronoun", row.word(next))) {
      next++;
    }
    return words.language() == Language.ENGLISH ? row.isVerb(next) : row.isInfinitive(next);
  }

  /// The circumstances within a range, each up to the next one or the end.
  List<Adjunct> within(TokenRow row, TokenRange range) {
    var starts = new ArrayList<Adjunct>();
    for (var i = range.from(); i < range.to(); i++) {
      var found = startingAt(row, i, range.to());
      if (found.isPresent()) {
        starts.add(found.get());
        i += Math.max(0, found.get().marker() - 1);
      }
    }
    var adjuncts = new ArrayList<Adjunct>();
    for (var i = 0; i < starts.size(); i++) {
      var end = i + 1 < starts.size() ? starts.get(i + 1).range().from() : range.to();
      var at = starts.get(i);
      if (end > at.range().from() + at.marker()) {
        adjuncts.add(new Adjunct(at.kind(), new TokenRange(at.range().from(), end), at.marker()));
      }
    }
    return adjuncts;
  }
}
