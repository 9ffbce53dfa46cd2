package app.alinea.core.question.distractor;

import java.util.Locale;
import java.util.regex.Pattern;

/// Whether an English sentence names the country of a city, which then is no question.
public final class HomeOfCity {
  private static final String COUNTRY = "country:";

  private HomeOfCity() {}

  /// @param city its id, as "city:ROME"
  public static boolean isNamedIn(String city, String text) {
    return Places.known()
        .countryOf(city)
        .map(country ->
            Locale.of("", country.substring(COUNTRY.length())).getDisplayCountry(Locale.ENGLISH))
        .filter(name -> !name.isEmpty())
        .filter(name ->
            Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})")
                .matcher(text)
                .find())
        .isPresent();
  }
}
