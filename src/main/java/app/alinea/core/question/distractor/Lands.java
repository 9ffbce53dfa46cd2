package app.alinea.core.question.distractor;

/// What everybody knows of countries: where a well-known city lies, and whom an adjective means.
public final class Lands {
  private Lands() {}

  /// Whether a city, "city:AMMAN", lies in a country, "country:JO".
  public static boolean holds(String country, String city) {
    return Places.known().countryOf(city).filter(country::equals).isPresent();
  }

  /// Whether an adjective ("jordanien") speaks of a country or of that of a city.
  public static boolean speaksOf(String lemma, String place) {
    var country = Places.known().countryOf(place).orElse(place);
    return Places.known().ofAdjective(lemma).filter(country::equals).isPresent();
  }
}
