package app.alinea.core.question.rule.law;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An act as an infinitive, which French futures are made into: "fermera le port et renverra les
/// navires" answers what somebody shall do with "fermer le port et renvoyer les navires".
final class ToldAct {
  private ToldAct() {}

  static Optional<String> of(Idiom idiom, TokenRow row, TokenRange act) {
    var wording = new Wording(idiom);
    for (var i = act.from(); i < Math.min(act.to(), act.from() + 2); i++) {
      if (row.mood(i) == Mood.FUTURE) {
        var pieces = new ArrayList<TokenRange>();
        var second = secondFuture(row, i + 1, act.to());
        pieces.add(new TokenRange(i + 1, second));
        var before = act.from() < i ? row.at(act.from()).lemma() : "";
        var infinitive = row.at(i).lemma();
        var end =
            second == act.to()
                ? Optional.of("")
                : wording
                    .told(row, new TokenRange(second + 1, act.to()))
                    .map(rest -> " " + row.at(second).lemma() + " " + rest);
        return wording
            .told(row, pieces)
            .flatMap(
                rest -> end.map(further -> reflexive(before, infinitive) + " " + rest + further));
      }
    }
    return wording.told(row, List.of(act));
  }

  /// "fermera le port et renverra les navires": where the other future stands, or the end.
  private static int secondFuture(TokenRow row, int from, int to) {
    for (var i = from + 1; i + 1 < to; i++) {
      if (row.mood(i) == Mood.FUTURE && row.is(i - 1, PartOfSpeech.CCONJ)) {
        return i;
      }
    }
    return to;
  }

  private static String reflexive(String clitic, String infinitive) {
    var reflexive = FrenchSound.elides(infinitive) ? "s’" : "se ";
    return clitic.isEmpty() ? infinitive : reflexive + infinitive;
  }
}
