package app.alinea.core.question.phrase;

import app.alinea.core.question.clause.FrenchSound;
import java.util.Locale;
import java.util.Set;

/// The article of French names of countries and regions, and "in" before them. By rule: a name that
/// ends in -e is feminine, but for a short list; a vowel elides; a few are plural or bare.
public final class FrenchPlaces {
  private static final Set<String> MASCULINE_IN_E =
      Set.of(
          "mexique",
          "mozambique",
          "cambodge",
          "zimbabwe",
          "belize",
          "suriname",
          "royaume",
          "caucase",
          "pacifique",
          "indo-pacifique",
          "arctique",
          "atlantique",
          "golfe",
          "moyen-orient",
          "proche-orient",
          "bengale");
  private static final Set<String> FEMININE =
      Set.of("mer", "région", "sierra", "papouasie", "fédération", "union");
  private static final Set<String> PLURAL =
      Set.of(
          "états-unis",
          "etats-unis",
          "pays-bas",
          "philippines",
          "émirats",
          "emirats",
          "bahamas",
          "maldives",
          "seychelles",
          "comores",
          "fidji",
          "balkans",
          "caraïbes",
          "îles",
          "territoires");
  private static final Set<String> BARE =
      Set.of(
          "cuba",
          "chypre",
          "malte",
          "israël",
          "madagascar",
          "singapour",
          "taïwan",
          "bahreïn",
          "oman",
          "haïti",
          "djibouti",
          "monaco",
          "andorre",
          "maurice",
          "brunei",
          "cabo",
          "antigua",
          "trinité-et-tobago",
          "vanuatu",
          "kiribati",
          "nauru",
          "tuvalu",
          "samoa",
          "tonga",
          "palaos");

  private FrenchPlaces() {}

  private enum Kind {
    FEMININE,
    MASCULINE,
    PLURAL,
    BARE
  }

  /// "la Suède", "l’Iran", "les États-Unis", "Cuba".
  public static String definite(String name) {
    return switch (kind(name)) {
      case BARE -> name;
      case PLURAL -> "les " + name;
      case FEMININE -> FrenchSound.elides(name) ? "l’" + name : "la " + name;
      case MASCULINE -> FrenchSound.elides(name) ? "l’" + name : "le " + name;
    };
  }

  /// "en Suède", "en Iran", "au Canada", "aux États-Unis", "à Cuba".
  public static String in(String name) {
    return switch (kind(name)) {
      case BARE -> (name.equals("Israël") ? "en " : "à ") + name;
      case PLURAL -> "aux " + name;
      case FEMININE -> "en " + name;
      case MASCULINE -> (FrenchSound.elides(name) ? "en " : "au ") + name;
    };
  }

  private static Kind kind(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    var end = lower.indexOf(' ');
    var first = end < 0 ? lower : lower.substring(0, end);
    if (PLURAL.contains(first)) {
      return Kind.PLURAL;
    }
    if (BARE.contains(first) || first.startsWith("saint-")) {
      return Kind.BARE;
    }
    if (MASCULINE_IN_E.contains(first) || first.startsWith("royaume")) {
      return Kind.MASCULINE;
    }
    if (FEMININE.contains(first)) {
      return Kind.FEMININE;
    }
    var head = first.contains("-") ? first.substring(0, first.indexOf('-')) : first;
    // "la Fédération de …", "la Confédération".
    var feminine =
        first.endsWith("e")
            || head.endsWith("ie")
            || head.endsWith("elle")
            || head.endsWith("ration");
    return feminine ? Kind.FEMININE : Kind.MASCULINE;
  }
}
