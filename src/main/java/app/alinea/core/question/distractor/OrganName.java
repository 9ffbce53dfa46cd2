package app.alinea.core.question.distractor;

import app.alinea.core.language.Language;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where the name of an organ ends that a text writes in part with small letters: "le Conseil
/// supérieur de la magistrature" is nowhere "le Conseil supérieur".
final class OrganName {
  /// A noun that belongs to the name; "de chaque", "du même" and the like lead to no noun of it.
  private static final Pattern FRENCH_MATTER =
      Pattern.compile(
          "^ (?:de la |de l[’']|du |des |de"
              + " |d[’'])(?!(?:chaque|chacun|cet|cette|ces|ce|ses|son|sa|leurs?"
              + "|deux|trois|tout|toute|tous|toutes|même|moins|plus|plein|droit|présent|présente|façon"
              + "|manière|lui|celui|celle|ceux)(?!\\p{L}))\\p{Ll}[\\p{Ll}-]+(?:"
              + " (?:permanent|nationa|constitutionnel|régiona|généra|fédéra|supérieur|centra)\\p{Ll}{0,4})?");

  private static final Pattern FRENCH_LINK =
      Pattern.compile("^ (?:de la |de l[’']|du |des |de |d[’'])\\p{Ll}");

  /// "la Commission Commerce, Douanes et Monnaie": a row of matters, cut off.
  private static final Pattern ROW_OF_MATTERS =
      Pattern.compile("\\p{Lu}[\\p{Ll}]+ \\p{Lu}[\\p{L}-]+");

  private static final Pattern GOING_ON = Pattern.compile("^(?:,| et|,? and) \\p{Lu}\\p{Ll}");

  private OrganName() {}

  /// The whole name, or nothing where it does not show where it ends.
  ///
  /// @param end behind the part that was found
  static Optional<String> whole(String text, String found, int end, Language language) {
    var name = found.replace('\'', '’');
    var rest = text.substring(end);
    if (ROW_OF_MATTERS.matcher(name).matches() && GOING_ON.matcher(rest).find()) {
      return Optional.empty();
    }
    if (language != Language.FRENCH || !FRENCH_LINK.matcher(rest).find()) {
      return Optional.of(name);
    }
    var matter = FRENCH_MATTER.matcher(rest);
    return matter.find() ? Optional.of(name + matter.group().replace('\'', '’')) : Optional.empty();
  }
}
