package app.alinea.core.question.fact;

import java.util.regex.Pattern;

/// Openings of a provision that say "in the case just told": what follows holds there only.
public final class LeaningOpening {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?iu)^(?:(?:in|to|for|at|on|under|with) (?:this|that|these|those|such(?: an?)?|any such)"
              + " (?:regard|respect|end|ends|effect|purposes?|cases?|event|circumstances?|occasion"
              + "|connection|time|conditions?|instances?)\\b|thereafter\\b|thereupon\\b|(?:à|a|en|dans|pour|sous)"
              + " (?:cet?|cette|ces|tels?|telles?|un tel|une telle|pareille?)"
              + " (?:égard|effet|fins?|cas|circonstances?|occasions?|hypothèses?|conditions?|délai|matière|but|éventualité)(?!\\p{L})|en"
              + " (?:la|pareille) (?:circonstance|occasion|occurrence)\\b(?! d)|en"
              + " l[’']occurrence\\b|par la suite,|ensuite,|puis,|enfin,|à cet effet,|aux mêmes"
              + " fins,)");

  private static final Pattern ALTERNATIVE =
      Pattern.compile(
          "(?iu)^(?:[àa] défaut|faute de quoi|sinon|dans le cas contraire|failing"
              + " (?:that|this|which)|otherwise|if not),");

  private LeaningOpening() {}

  /// "À défaut, la Régie …": in another case than the one just told, whatever the text.
  public static boolean alternates(String sentence) {
    return ALTERNATIVE.matcher(sentence.strip()).find();
  }

  public static boolean opens(String sentence) {
    return OPENING.matcher(sentence.strip()).find();
  }
}
