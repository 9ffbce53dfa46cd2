package app.alinea.core.question.distractor;

import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;

/// How near a contender is to a key: in the world, in length, in form.
final class Nearness {
  private Nearness() {}

  /// In the same part of the world.
  static boolean isNear(Answer key, Contender contender) {
    var places = Places.known();
    var own = places.countryOf(key.referent()).orElse(key.referent());
    return places.isNear(own, places.countryOf(contender.referent()).orElse(contender.referent()));
  }

  static double likeness(Answer key, Contender contender) {
    var a = key.text().length();
    var b = contender.text().length();
    return (double) Math.min(a, b) / Math.max(a, b);
  }

  /// Phrases must be of similar length; names may differ.
  static boolean comparable(Answer key, Contender contender) {
    if (key.kind().isName() || key.kind() == AnswerKind.PROVISION) {
      return true;
    }
    var ratio = (double) contender.text().length() / key.text().length();
    return ratio > 0.4 && ratio < 2.4;
  }
}
