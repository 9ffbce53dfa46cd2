package app.alinea.core.question.distractor;

import app.alinea.core.question.draft.Answer;

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
    var ratio = (double) contender.text().length() / key.text().length();
    return switch (key.kind()) {
      case COUNTRY,
          ORGANISATION,
          BODY,
          PERSON,
          CITY,
          REGION,
          TREATY,
          ARTICLE,
          SUMMIT,
          DATE,
          YEAR,
          NUMBER,
          ACRONYM,
          PROGRAMME,
          ORGAN,
          VALUE,
          PROVISION ->
          true;
      case EXPANSION,
          THING,
          ATTRIBUTE,
          QUALIFIED,
          ACT,
          OBLIGATION,
          POWER,
          MODALITY,
          PURPOSE,
          MEANS,
          BASIS,
          OCCASION,
          REASON,
          CONDITION,
          EXCEPTION,
          LIMIT,
          OBJECT,
          RIGHT,
          CONSEQUENCE,
          PARTY,
          TERM,
          DESCRIPTION,
          HEADING,
          RULING,
          ITEM,
          FREE ->
          ratio > 0.4 && ratio < 2.4;
    };
  }
}
