package app.alinea.core.question.clause;

import app.alinea.core.language.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who speaks in a resolution that names its author in capitals, "THE COUNCIL OF THE UNION,": the
/// body alone, whose small letters are known.
final class CapitalSpeaker {
  private static final Pattern LINE =
      Pattern.compile("(?m)^\\s*((?:THE|LE|LA|L’|L')\\s?\\p{Lu}[\\p{Lu} ’'-]{3,90}),\\s*$");
  private static final Pattern BELONGING =
      Pattern.compile("\\s(?:(?:OF|FOR|ON|IN|DE|DU|DES|POUR|SUR)\\s|D[’']).*");

  private CapitalSpeaker() {}

  static Optional<String> in(String front, Language language) {
    var matcher = LINE.matcher(front);
    if (!matcher.find()) {
      return Optional.empty();
    }
    var body = matcher.group(1).strip().replaceFirst(BELONGING.pattern(), "");
    var small = body.toLowerCase(Locale.ROOT);
    return Optional.of(language == Language.ENGLISH ? titled(small) : named(small));
  }

  /// "The European Council".
  private static String titled(String name) {
    return Pattern.compile("\\b\\p{Ll}")
        .matcher(name)
        .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
  }

  /// "Le Conseil européen", "L’Assemblée".
  private static String named(String name) {
    var start = name.startsWith("l’") || name.startsWith("l'") ? 2 : name.indexOf(' ') + 1;
    return "L"
        + name.substring(1, start)
        + name.substring(start, start + 1).toUpperCase(Locale.ROOT)
        + name.substring(start + 1);
  }
}
