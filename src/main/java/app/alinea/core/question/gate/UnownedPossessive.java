package app.alinea.core.question.gate;

import app.alinea.core.question.draft.Candidate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 22 in French: "si son habitation était louée", "comment toutes ses actions
/// serviront-elles": a possessive before which the question names nobody and nothing that could
/// own, or an heir or a home where it names nobody alive.
public final class UnownedPossessive implements Gate {
  private static final Pattern OWN = Pattern.compile("(?<!\\p{L})(?:son|sa|ses|leurs?) (\\p{L}+)");

  /// What cites the provision and names no owner.
  private static final Pattern CITED =
      Pattern.compile("^(?:selon (?:l'article [^,]*|le texte), )?(?:que prévoit l'article [^ ]+)?");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:les?|la|du|des|aux?|une?|toute?s?|tous|chaque|aucune?|quels?|quelles?|cet|cette|deux|d'une?)"
              + " |[ld]')(?!(?:cas|fois|plus|moins|délai|article)(?!\\p{L}))\\p{L}{3,}|(?<!\\p{L})(?:qui|celui|celle|ceux|nul|chacune?)(?!\\p{L})|_");

  /// "la demande de la majorité de [ses membres]": what is owned is no owner.
  private static final Pattern OWN_CHAIN =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:les?|la|une?|toute?|chaque) |l')\\p{L}+(?: \\p{L}+)?"
              + "(?: (?:de la |de l'|du |des |de |d')\\p{L}+(?: \\p{L}+)?){0,2} de $");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var written = candidate.form().stem().replace('’', '\'').replace('\u00a0', ' ');
    var stem = written.toLowerCase(Locale.ROOT);
    var cited = CITED.matcher(stem);
    var from = cited.lookingAt() ? cited.end() : 0;
    var own = OWN.matcher(stem).region(from, stem.length());
    if (!own.find()) {
      return Optional.empty();
    }
    var before = OWN_CHAIN.matcher(stem.substring(from, own.start())).replaceFirst("");
    var after = stem.substring(own.end());
    var comma = after.indexOf(',');
    // "Avant son élection, le maire …": the owner follows.
    var opening = comma >= 0 && !before.contains(",") ? after.substring(comma) : "";
    return NAMED.matcher(before).find() || NAMED.matcher(opening).find()
        ? Optional.empty()
        : Optional.of("whose: " + own.group());
  }
}
