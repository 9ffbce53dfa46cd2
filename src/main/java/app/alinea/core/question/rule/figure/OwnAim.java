package app.alinea.core.question.rule.figure;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.rule.Idiom;
import java.util.Optional;
import java.util.Set;

/// How a question calls what English authors want to do: what they have committed to is no mere
/// aim.
final class OwnAim {
  private static final Set<String> BINDING =
      Set.of("commit", "committed", "commitment", "commitments", "pledge", "undertake", "vow");
  private static final int NEAR_OWNER = 3;

  private OwnAim() {}

  /// "do the leaders commit to" where that is said of the verb itself, else "do the leaders aim
  /// to".
  static String asked(Idiom idiom, Clause clause, int verb) {
    return " do "
        + idiom.voice().author().name()
        + (binds(clause.row(), verb) ? " commit to " : " aim to ");
  }

  private static boolean binds(TokenRow row, int verb) {
    var to = row.is(verb - 1, PartOfSpeech.ADV) ? verb - 2 : verb - 1;
    return row.word(to).equals("to") && BINDING.contains(row.word(to - 1));
  }

  /// " do the leaders commit to the elimination of …": what authors have committed to is a thing,
  /// up to an end.
  static Optional<String> ofThing(Idiom idiom, Clause clause, int end) {
    var row = clause.row();
    if (clause.kind() != Subject.AUTHOR) {
      return Optional.empty();
    }
    for (var i = clause.verb(); i + 2 < end; i++) {
      var commits = BINDING.contains(row.word(i)) && (isNoun(idiom, row, i) || i == clause.verb());
      var to = row.word(i + 1).equals("now") ? i + 2 : i + 1;
      if (commits && row.word(to).equals("to")) {
        return row.is(to + 1, PartOfSpeech.DET) && isPlain(row, new TokenRange(to + 1, end))
            ? idiom
                .voice()
                .retell(row, new TokenRange(to + 1, end))
                .map(thing -> " do " + idiom.voice().author().name() + " commit to " + thing)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isPlain(TokenRow row, TokenRange thing) {
    for (var i = thing.from(); i < thing.to(); i++) {
      if (row.word(i).equals(",") || row.word(i).equals("to") || row.mood(i) == Mood.INFINITIVE) {
        return false;
      }
    }
    return thing.length() > 2;
  }

  /// "our joint goal", "our commitment": the noun is one of promising, and the authors' own.
  static boolean isNoun(Idiom idiom, TokenRow row, int noun) {
    if (noun < 2 || !idiom.words().is("promise.nouns", row.at(noun).lemma())) {
      return false;
    }
    for (var i = noun - 1; i >= Math.max(0, noun - NEAR_OWNER); i--) {
      if (row.word(i).equals("our")) {
        return true;
      }
    }
    return false;
  }
}
