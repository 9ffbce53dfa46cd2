package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import java.util.regex.Pattern;

/// Words of the source as a question quotes them: with the language's own apostrophes.
public final class Quoting {
  private static final Pattern STRAIGHT = Pattern.compile("(?<=\\p{L})'(?=[\\p{L}«])");

  private Quoting() {}

  public static String of(Idiom idiom, String text) {
    var plain = text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    return idiom.words().language() == Language.FRENCH
        ? STRAIGHT.matcher(plain).replaceAll("’")
        : plain;
  }
}
