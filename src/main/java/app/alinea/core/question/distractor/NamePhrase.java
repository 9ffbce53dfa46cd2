package app.alinea.core.question.distractor;

import app.alinea.core.language.Language;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.phrase.FrenchPlaces;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts one name for another within a phrase, with the article and preposition that the new one
/// takes: "au Maroc" becomes "à la Tunisie", "en Espagne" becomes "au Portugal".
final class NamePhrase {
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iu)(?<![\\p{L}’'])(à la |à l[’']|aux? |à |de la |de l[’']|du |des |de |d[’']|en |les?"
              + " |la |l[’'])$");
  private static final Pattern ARTICLE =
      Pattern.compile("(?iu)^(?:les? |la |l[’']|the |à la |à l[’']|aux? |à |en |in )");

  /// "the Kingdom of the Netherlands", "the Netherlands Antilles": a part of a longer name.
  private static final Pattern LONGER =
      Pattern.compile("\\p{Lu}[\\p{L}-]+ (?:of|de|du|des|d’)(?: (?:the|la|l’|les))? ?$");

  private static final Pattern FOLLOWED =
      Pattern.compile("^(?: and Northern| et d’Irlande)? \\p{Lu}");

  private final Language language;

  NamePhrase(Language language) {
    this.language = language;
  }

  /// Where a name stands.
  ///
  /// @param lead the preposition and article before it, as written, may be empty
  /// @param located whether it tells where
  record Cut(int start, int end, String lead, boolean located) {}

  static String bare(String name) {
    return ARTICLE.matcher(name).replaceFirst("");
  }

  /// The name in the key from a place on.
  Optional<Cut> cut(String key, String name, int from) {
    var at = key.indexOf(name, from);
    if (at < 0
        || at > 0 && Character.isLetter(key.charAt(at - 1))
        || LONGER.matcher(key.substring(0, at)).find()
        || FOLLOWED.matcher(key.substring(at + name.length())).find()
        || at + name.length() < key.length() && joins(key.charAt(at + name.length()))) {
      return Optional.empty();
    }
    if (language == Language.ENGLISH) {
      var the = key.regionMatches(true, Math.max(0, at - 4), "the ", 0, 4);
      var start = the ? at - 4 : at;
      return Optional.of(new Cut(start, at + name.length(), the ? "the " : "", false));
    }
    var lead = LEAD.matcher(key).region(Math.max(0, at - 7), at).useTransparentBounds(true);
    var text = find(lead, at) ? lead.group(1) : "";
    return Optional.of(
        new Cut(at - text.length(), at + name.length(), text, key.matches("(?iu).*\\ben .*")));
  }

  private static boolean find(Matcher lead, int at) {
    lead.useAnchoringBounds(true);
    return lead.find() && lead.end() == at;
  }

  private static boolean joins(char next) {
    return Character.isLetter(next) || next == '-' || next == '–';
  }

  /// The key with another name, given with its article; nothing where its form is not known.
  Optional<String> with(String key, Cut cut, String name) {
    return led(cut, name)
        .map(text -> {
          var capital = cut.start() == 0 && Character.isUpperCase(key.charAt(0));
          var cased = capital ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
          return key.substring(0, cut.start()) + cased + key.substring(cut.end());
        });
  }

  private Optional<String> led(Cut cut, String name) {
    if (language == Language.ENGLISH) {
      return Optional.of(name);
    }
    var lead = cut.lead().strip().toLowerCase(Locale.ROOT).replace('\'', '’');
    var bare = bare(name);
    return switch (lead) {
      case "en" -> Optional.of(FrenchPlaces.in(bare));
      case "à", "au", "aux", "à la", "à l’" ->
          Optional.of(
              cut.located() && !lead.equals("à") && !lead.startsWith("à l")
                  ? FrenchPlaces.in(bare)
                  : French.to(name));
      case "de", "d’", "du", "des", "de la", "de l’" -> Optional.of(French.of(name));
      case "le", "la", "les", "l’" -> Optional.of(name);
      default -> bare.equals(name) ? Optional.of(name) : Optional.empty();
    };
  }
}
