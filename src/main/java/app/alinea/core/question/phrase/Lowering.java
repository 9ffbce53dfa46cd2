package app.alinea.core.question.phrase;

import app.alinea.core.language.Entity;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes the capital off a text that started a sentence and now stands within one.
public final class Lowering {
  private static final Set<String> EVERY =
      Set.of("tout", "toute", "tous", "toutes", "chaque", "each", "every", "any", "all", "no");

  /// What an English provision often begins with, and a tagger takes for a name.
  private static final Set<String> COMMON =
      Set.of(
          "decisions",
          "resolutions",
          "amendments",
          "infringements",
          "infringement",
          "members",
          "judges",
          "elections",
          "meetings",
          "sessions",
          "states",
          "vacancies",
          "candidates");

  /// "High-risk AI systems": an adjective, whatever stands behind it.
  private static final Pattern COMPOUND =
      Pattern.compile(
          "(?:High|Low|Long|Short|Large|Small|Open|Early|Full|Real|Well|Cross|Self|Non|Joint)"
              + "-\\p{Ll}+");

  private static boolean isCapital(TokenRow row, int index) {
    return index < row.size() && Character.isUpperCase(row.at(index).text().charAt(0));
  }

  private Lowering() {}

  /// Lower case where the first word is an ordinary one; names and acronyms keep their capital.
  public static String start(TokenRow row, TokenRange range, String text) {
    if (range.isEmpty() || text.isEmpty()) {
      return text;
    }
    var first = range.from();
    if (first == 0 && COMPOUND.matcher(row.at(first).text()).matches()) {
      return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
    if (first == 0 && COMMON.contains(row.word(first)) && !isCapital(row, first + 1)) {
      return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
    var name =
        row.is(first, PartOfSpeech.PROPN)
            || row.sentence().entities().stream()
                .anyMatch(entity ->
                    entity.span().start() == row.at(first).span().start() && isName(entity));
    return name
            || isCapitalWithin(row, first)
            || isAcronym(text)
            || startsName(row, first)
            || NationalWords.has(row.at(first).text())
        ? text
        : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  /// "To achieve this, Quad partners …": a capital that no sentence starts with.
  private static boolean isCapitalWithin(TokenRow row, int first) {
    return first > 0
        && row.is(first, PartOfSpeech.NOUN)
        && Character.isUpperCase(row.at(first).text().charAt(0))
        && !Set.of(".", ":", ";", "“", "\"", "–").contains(row.word(first - 1));
  }

  /// Figures and dates start with ordinary words.
  private static boolean isName(Entity entity) {
    return switch (entity.type()) {
      case PERCENTAGE, AMOUNT, COUNT, DURATION, DATE, YEAR -> false;
      default -> true;
    };
  }

  /// "Contracting Parties", "Central Authorities": before another capital the first one is kept.
  private static boolean startsName(TokenRow row, int first) {
    var plain =
        row.is(first, PartOfSpeech.DET)
            || row.is(first, PartOfSpeech.ADP)
            || row.is(first, PartOfSpeech.PRON)
            || row.is(first, PartOfSpeech.NUM)
            || row.is(first, PartOfSpeech.SCONJ)
            || row.is(first, PartOfSpeech.CCONJ)
            || row.is(first, PartOfSpeech.VERB)
            || row.is(first, PartOfSpeech.AUX)
            || row.is(first, PartOfSpeech.ADV);
    return !plain
        && !EVERY.contains(row.word(first))
        && first + 1 < row.size()
        && Character.isUpperCase(row.at(first).text().charAt(0))
        && Character.isUpperCase(row.at(first + 1).text().charAt(0));
  }

  private static boolean isAcronym(String text) {
    return text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && Character.isUpperCase(text.charAt(1));
  }
}
