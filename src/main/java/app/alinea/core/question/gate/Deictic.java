package app.alinea.core.question.gate;

import app.alinea.core.language.PlainWords;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.task.Remembered;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 24: words that only make sense with the text in view.
public final class Deictic implements Gate {
  /// "suivant la notification" is a preposition and points nowhere.
  private static final Pattern FOLLOWING =
      Pattern.compile("suivante? (?:la|le|les|l[’']|celui|celle|sa|son)", Pattern.CASE_INSENSITIVE);

  /// "over the next five years": counted from the day of the text.
  private static final Pattern SPAN =
      Pattern.compile(
          "\\b(?:over|in|within|for|during|throughout) the (?:next|coming|last|past) (?:\\p{L}+"
              + " )?(?:years?|months|decades?|weeks|days)\\b|\\b(?:the|its|their|a|an) next"
              + " (?:phase|stage|generation|steps?) (?:of|in|for)\\b|\\bnext[- ]generation"
              + " (?=\\p{L})");

  /// "the Next Harbour Alliance": a part of its name.
  private static final Pattern NAMED = Pattern.compile("(?<=[\\p{L}.] )Next (?=\\p{Lu})");

  /// "Iceland will host the next summit": the next from the text on, as anybody would ask.
  private static final Pattern HOSTED =
      Pattern.compile(
          "\\bhost(?:s|ed|ing)? (?:the|its|their|our) next (?=(?:\\p{L}+ )?(?:summit|meeting"
              + "|conference|session|assembly|dialogue)\\b)");

  /// "the next session of the Kelp Commission will be held": what is asked is when or where it is.
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:the|its|their) next (?=(?:\\p{L}+ )?(?:summit|meeting|conference|session|round"
              + "|assembly|dialogue|consultations) (?:of|between|on) (?:the |their )?\\p{L}.*)"
              + "(?=.*\\b(?:held|place|convened?|hosted)\\b)|\\bwill the next (?=(?:\\p{L}+ )?"
              + "(?:summit|meeting|conference|session|round|assembly|dialogue|consultations) "
              + "(?:of|between|on) )");

  /// "30 percent below 2020 levels", "2 °C above pre-industrial levels": measured from something.
  private static final Pattern MEASURED =
      Pattern.compile(
          "(?i)\\b(?:above|below) (?=(?:the |its |their )?(?:\\d|pre-|level|average|cost))");

  /// "in the two months following their appointment": a preposition as well.
  private static final Pattern AFTER =
      Pattern.compile("(?i)(?<!the )\\bfollowing (?:the|their|its|his|her|receipt|that)\\b");

  /// "le dépôt du dernier instrument": the last of those that must come first.
  private static final Pattern LAST_OF_ALL =
      Pattern.compile(
          "(?i)derni(?:er|ère)s? (?:des |de"
              + " |instrument|notification|signature|jour|dépôt|ratification"
              + "|communication|lecture|recours|ressort|tour|recensement)");

  /// "persons below eighteen years of age".
  private static final Pattern BELOW =
      Pattern.compile("(?iu)\\bbelow (?:the age|_{2,}|(?:\\p{L}+|\\d+) years)\\b|\\bbelow _{2,}");

  private final FunctionWords words;
  private final Remembered<Optional<String>> found = new Remembered<>();

  public Deictic(FunctionWords words) {
    this.words = words;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    return find(candidate.form().stem())
        .or(() -> find(candidate.draft().answer().text()))
        .or(() ->
            Options.of(candidate)
                .flatMap(options ->
                    options.wrong().stream().flatMap(text -> find(text).stream()).findFirst()));
  }

  Optional<String> find(String text) {
    return found.of(text, this::search);
  }

  private boolean points(String lower) {
    for (var word : PlainWords.of(lower)) {
      if (words.is("deictic", word)) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String text) {
    var unnamed = NAMED.matcher(text).replaceAll("");
    var spanned = SPAN.matcher(unnamed.toLowerCase(Locale.ROOT)).replaceAll("");
    var lower = AHEAD.matcher(spanned).replaceAll("");
    return HOSTED.matcher(MEASURED.matcher(lower).replaceAll("")).replaceAll("host ");
  }

  private Optional<String> search(String text) {
    // Few texts have such a word: those need not be read more closely.
    if (!points(text.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    for (var word : PlainWords.of(plain(text))) {
      if (words.is("deictic", word)
          && !(word.startsWith("suivant") && FOLLOWING.matcher(text).find())
          && !(word.startsWith("derni") && LAST_OF_ALL.matcher(text).find())
          && !(word.equals("following") && AFTER.matcher(text).find())
          && !(word.equals("below") && BELOW.matcher(text).find())) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
