package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether the number that is left out of a provision is one that the provision itself sets: not
/// one that it takes up from before ("the three judges"), not half of a fraction, not one in a case
/// or an aside, where another number would make nothing false.
public final class NumberInPlace {
  private static final int LONGEST = 38;

  /// "the two-thirds vote", "les trois cas": told before.
  private static final Pattern TAKEN_UP =
      Pattern.compile("(?iu)(?<!\\p{L})(?:the|these|those|such|said|les|ces|des|aux|lesdits)$");

  /// "les dix jours qui suivent", "the ten years preceding", "the 20 largest": the words beside set
  /// it.
  private static final Pattern SET_BESIDE =
      Pattern.compile(
          "(?iu)\\b(?:following|preceding|after|before|prior|immediately|next|last|first|largest"
              + "|premiers?|premières?|derni\\p{L}+|suiv\\p{L}+|précéd\\p{L}+|plus|qui|avant|après)\\b");

  private static final Pattern TIME_OR_SHARE =
      Pattern.compile(
          "(?iu)\\b(?:tiers|quarts?|cinquièmes?|sixièmes?|dixièmes?|moitié|pour cent|%|ans?|années?"
              + "|mois|semaines?|jours?|heures?)\\b|%");

  /// "la 2 session", "au 1 jour": an ordinal whose ending is lost.
  private static final Pattern OF_ONE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:le|la|du|au|cette|ce|l[’'])$");

  private static final Pattern LOWEST =
      Pattern.compile("(?iu)^\\W*(?:or (?:more|several)|ou (?:plus|plusieurs|davantage))\\b");

  private static final Set<String> FEW = Set.of("one", "two", "un", "une", "deux", "1", "2");

  /// "of the other members", "des autres membres": which only the text tells.
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?iu)\\b(?:the (?:other|remaining)|(?:les|des|aux) autres)\\b(?!"
              + " (?:than|que|parties|Etats|États|Parties|States)\\b)");

  /// What is left of the numbering of a list.
  private static final Pattern STRAY = Pattern.compile("^(?:[`•*_~|]|\\d{1,2} ?[°º)]|[a-z]\\))");

  private static final Pattern CASE =
      Pattern.compile(
          "(?iu)^(?:[^,]{0,30}, )?(?:if|when|where|whenever|unless|in (?:the )?case|si|s[’']il"
              + "|lorsqu|quand|en cas|au cas|dans le cas)\\b[^,]*$");

  private static final Pattern ASIDE =
      Pattern.compile("(?iu), (?:each|which|who|whose|that|qui|dont|chacun|chacune)\\b[^,]*$");

  private NumberInPlace() {}

  /// @return the draft, or without the false statement; empty where the number is not set there
  public static Optional<Draft> of(Idiom idiom, Draft draft) {
    var told = draft.statement();
    if (told.isNone()) {
      return Optional.of(draft);
    }
    var before = told.before().strip();
    var answer = draft.answer().text();
    boolean french = idiom.words().language() == Language.FRENCH;
    if (TAKEN_UP.matcher(before).find() && !isSetBeside(french, answer, told)
        || french && Character.isDigit(answer.charAt(0)) && OF_ONE.matcher(before).find()
        || before.endsWith("/")
        || told.after().strip().startsWith("/")
        || FEW.contains(answer.toLowerCase(Locale.ROOT))
            && LOWEST.matcher(told.after().strip()).find()
        || OTHERS.matcher(before).find()
        || STRAY.matcher(before).find()
        || told.whole().split(" ", -1).length > LONGEST) {
      return Optional.empty();
    }
    return CASE.matcher(before).find() || ASIDE.matcher(before).find()
        ? Optional.of(draft.without(QuestionType.TRUE_FALSE))
            .filter(left -> !left.types().isEmpty())
        : Optional.of(draft);
  }

  private static boolean isSetBeside(boolean french, String answer, Statement told) {
    return SET_BESIDE.matcher(answer + " " + start(told.after())).find()
        || french && TIME_OR_SHARE.matcher(answer).find();
  }

  /// The few words behind the number.
  private static String start(String after) {
    var words = after.strip().split(" ", 5);
    return String.join(" ", Arrays.copyOf(words, Math.min(4, words.length)));
  }
}
