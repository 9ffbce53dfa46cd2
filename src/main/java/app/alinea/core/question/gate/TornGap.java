package app.alinea.core.question.gate;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 10, 12 and 25 of gaps in any text: one in a place that does not show what sort of thing is
/// left out, one that parts what belongs together, or one whose neighbours name the key.
public final class TornGap implements Gate {
  private static final String GAP = Pattern.quote(Form.Cloze.GAP);

  /// "4°- Les agents": the mark of an item, taken for a number.
  private static final Pattern MARK = Pattern.compile("(?:" + GAP + "|\\d) ?° ?[-–.]");

  /// "listed in ____ 1 to the Agreement", "the joint ____ / Harbour Bank portal".
  private static final Pattern PARTED =
      Pattern.compile(GAP + "(?: \\d| ?/ ?\\p{L})|\\p{L} ?/ ?" + GAP);

  /// "the Minister of ____", "the Harbour Coalition to ____", "the most distant ____".
  private static final Pattern HALF =
      Pattern.compile(
          "(?:Minist(?:er|ry)|Department) (?:of|for) "
              + GAP
              + "|(?:[Mm]inistre|[Mm]inistère) (?:des?|du) "
              + GAP
              + "|\\b[Tt]he most \\p{Ll}+ "
              + GAP);

  private static final Pattern NAME_TO = Pattern.compile("\\p{Lu}\\p{Ll}+ to " + GAP);

  /// "If the ____ vote is not obtained", "two terms, each of ____ duration".
  private static final Pattern UNTOLD =
      Pattern.compile("\\b[Tt]he " + GAP + " (?:vote|majority)\\b|\\bof " + GAP + " duration\\b");

  /// Whoever knows the body knows what one is elected to.
  private static final Pattern SEAT =
      Pattern.compile("permanent member(?:s|ship)? (?:of|on|in) (?:an? \\p{Ll}+ )?" + GAP);

  /// "les 3/5 des membres" cut at its stroke; "la guerre soit ____ après".
  private static final Pattern CUT =
      Pattern.compile("\\d ?/ ?" + GAP + "|(?iu)(?<!\\p{L})soit " + GAP);

  /// "à la 2 étape": of "2e" the letter is lost.
  private static final Pattern PLACED =
      Pattern.compile("(?iu)(?<!\\p{L})(?:la|le|au|du) " + GAP + " \\p{Ll}+(?<![sxz])(?!\\p{L})");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /// "au 1 jour": the letters of an ordinal are lost.
  private static final Pattern LOST_ORDINAL = Pattern.compile("1(?: \\p{Ll}+)?");

  private static final Set<String> NAMED = Set.of("NameGap", "MentionGap");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}-]{2,}");
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,}");
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}-]+");
  private static final int SHARED = 2;

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = candidate.form().stem();
    var cloze = candidate.form().type() == QuestionType.CLOZE;
    if (stem.indexOf('°') >= 0 && MARK.matcher(stem).find()) {
      return Optional.of("the mark of an item");
    }
    if (!cloze) {
      return Optional.empty();
    }
    var answer = candidate.draft().answer();
    var value = answer.kind() == AnswerKind.VALUE || answer.kind() == AnswerKind.NUMBER;
    if (!value && PARTED.matcher(stem).find()) {
      return Optional.of("the gap parts a name");
    }
    if (answer.kind() != AnswerKind.COUNTRY && HALF.matcher(stem).find()
        || isNamedDeed(candidate, answer.text(), stem)) {
      return Optional.of("half a name is left out");
    }
    if (UNTOLD.matcher(stem).find() || SEAT.matcher(stem).find()) {
      return Optional.of("nothing shows what is left out");
    }
    if (CUT.matcher(stem).find()) {
      return Optional.of("the gap is cut off");
    }
    if (LOST_ORDINAL.matcher(answer.text()).matches()
        || DIGITS.matcher(candidate.form().answer()).matches() && PLACED.matcher(stem).find()) {
      return Optional.of("an ordinal without its letters");
    }
    if (stem.startsWith(Form.Cloze.GAP) && !isSomebody(answer.kind())) {
      return Optional.of("nothing stands before the gap");
    }
    return NAMED.contains(candidate.draft().rule()) && isTold(answer.text(), stem)
        ? Optional.of("its words stand beside it")
        : Optional.empty();
  }

  /// "the Coalition to Raise the Dyke": no place or person that something is done to.
  private static boolean isNamedDeed(Candidate candidate, String key, String stem) {
    return candidate.draft().rule().equals("NameGap")
        && Character.isUpperCase(key.charAt(0))
        && NAME_TO.matcher(stem).find();
  }

  private static boolean isSomebody(AnswerKind kind) {
    return switch (kind) {
      case COUNTRY, PERSON -> true;
      default -> false;
    };
  }

  /// Two words of the name, or the letters of whose it is.
  private static boolean isTold(String name, String stem) {
    var told = " " + BREAK.matcher(stem.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
    var words =
        WORD.matcher(name)
            .results()
            .map(found -> found.group())
            .filter(word -> told.contains(" " + word.toLowerCase(Locale.ROOT) + " "))
            .toList();
    return words.size() >= SHARED
        || words.stream().anyMatch(word -> LETTERS.matcher(word).matches());
  }
}
