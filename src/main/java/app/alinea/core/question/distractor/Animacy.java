package app.alinea.core.question.distractor;

import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.ThingClass;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a phrase names somebody or something. An office beside three papers is no plausible
/// answer to what was approved.
final class Animacy {
  /// What a court does nobody else does.
  private static final Pattern COURT =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:courts?|cours?|tribuna(?:l|ux|ls)|judges?|juges?|arbitrators?|arbitres?)"
              + "(?!\\p{L})");

  /// Bodies that nobody takes for a chamber or a government.
  private static final Pattern OF_JUDGES =
      Pattern.compile("(?iu)conseil (?:supérieur de la |de la )?(?:magistrature|constitutionnel)");

  /// An office of a court, or all of them, beside an office of state.
  private static final Pattern OF_COURT =
      Pattern.compile(
          "(?iu)(?:président|presid|procureur|prosecutor|greffier|registrar).*(?<!\\p{L})(?:courts?|cours?|tribuna(?:l|ux|ls))(?!\\p{L})|^(?:le"
              + " |the )?(?:procureur|prosecutor)|autorité judiciaire");

  private static final Pattern OF = Pattern.compile("(?iu) (?:de|du|des|d[’']|près|of|to) ?");

  private static final int LOOKED_AT = 4;

  private final FunctionWords words;

  Animacy(FunctionWords words) {
    this.words = words;
  }

  boolean alike(AnswerKind kind, String left, String right) {
    return switch (kind) {
      case THING ->
          acts(left) == acts(right)
              && (!ThingClass.exists(words)
                  || ThingClass.of(words, left).equals(ThingClass.of(words, right)));
      case ORGAN, PARTY ->
          isBody(left) == isBody(right)
              && isCourt(left) == isCourt(right)
              && isOfCourt(left) == isOfCourt(right)
              && isState(left) == isState(right)
              && isOneOfAll(left) == isOneOfAll(right);
      case PROGRAMME -> head(left).equals(head(right));
      case OBJECT, DESCRIPTION -> acts(left) == acts(right);
      default -> true;
    };
  }

  /// What a programme calls itself: the first word in French, in English the last.
  private String head(String text) {
    var row =
        text.toLowerCase(Locale.ROOT).replaceFirst("^(?:the |le |la |les |l’)", "").split(" ");
    return switch (words.language()) {
      case FRENCH -> row[0];
      case ENGLISH -> row[row.length - 1];
    };
  }

  /// By the nouns before the first preposition.
  private boolean acts(String text) {
    var row = text.toLowerCase(Locale.ROOT).split("[\\s\\p{Z}’']+", -1);
    for (var i = 0; i < Math.min(row.length, LOOKED_AT); i++) {
      if (row[i].equals("of") || row[i].equals("de") || row[i].equals("du")) {
        return false;
      }
      if (isParty(row[i]) || row[i].endsWith("s") && isParty(singular(row[i]))) {
        return true;
      }
    }
    return false;
  }

  /// "le procureur général près la Cour" is none.
  private static boolean isCourt(String text) {
    return COURT.matcher(OF.split(text, 2)[0]).find() || OF_JUDGES.matcher(text).find();
  }

  private static boolean isOfCourt(String text) {
    return OF_COURT.matcher(text).find();
  }

  /// "each province": one of a kind, which does not stand beside a kind or a name.
  private boolean isOneOfAll(String text) {
    var space = text.indexOf(' ');
    return space > 0
        && words.is("whole.determiners", text.substring(0, space).toLowerCase(Locale.ROOT));
  }

  private boolean isState(String text) {
    for (var word : text.toLowerCase(Locale.ROOT).split("[\\s\\p{Z}’']+", -1)) {
      if (words.is("state.nouns", word)) {
        return true;
      }
      if (word.equals("of") || word.equals("de") || word.equals("du") || word.equals("des")) {
        return false;
      }
    }
    return false;
  }

  /// Whether a body is named, not those who sit in it.
  private boolean isBody(String text) {
    for (var word : text.toLowerCase(Locale.ROOT).split("[\\s\\p{Z}’']+", -1)) {
      if (word.equals("of") || word.equals("de") || word.equals("du") || word.equals("des")) {
        return false;
      }
      if (words.is("body.nouns", word)
          || word.endsWith("s") && words.is("body.nouns", singular(word))) {
        return true;
      }
    }
    return false;
  }

  private static String singular(String word) {
    return word.substring(0, word.length() - 1);
  }

  private boolean isParty(String word) {
    return words.is("party.nouns", word) || words.is("organ.nouns", word);
  }
}
