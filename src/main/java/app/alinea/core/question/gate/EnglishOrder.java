package app.alinea.core.question.gate;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.Form;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.task.Remembered;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 21 as it shows in finished English: "do" before a modal verb, a circumstance between the
/// auxiliary and its subject, a plural verb after the name of one body, a capital that the word had
/// only at the start of its sentence.
public final class EnglishOrder implements Gate {
  private static final String MODALS = "(?:may|shall|must|will|can|should|might|would|could)";
  private static final String ASKED =
      "(?:what|when|where|why|how(?: \\p{L}+)?|(?:\\p{L}+ ){0,2}(?:what|whom|which)(?:"
          + " \\p{L}+){0,2})";

  private static final List<Pattern> WRONG =
      List.of(
          Pattern.compile(
              "(?iu)(?:^|, )"
                  + ASKED
                  + " (?:do|does|did)"
                  + " (?:(?!\\b(?:which|who|that|whose|whom|if|when|where)\\b)[^?,“])+? "
                  + MODALS
                  + "\\b"),
          Pattern.compile(
              "(?iu)(?:^|, )"
                  + ASKED
                  + " (?:"
                  + MODALS
                  + "|do|does|did|is|are|was|were|has|have)"
                  + " (?:in|on|at|for|with|under|within|by|after|before|to|as|upon|during|pursuant"
                  + "|prior|from|through|subject|not|also|where|when|if)\\b(?! (?:which|all) )"),
          Pattern.compile(
              "(?iu)^what (?:is|are|was|were|shall be|will be) the"
                  + " (?:purpose|aim|objective|goal|object)s?\\b[^?]* to \\p{Ll}+"),
          Pattern.compile("(?iu)\\b(?:to not|and not to|and to not) seek\\b"));

  /// "the Economic and Social Council are": one body, whatever its name joins.
  private static final Pattern ONE_BODY =
      Pattern.compile(
          "(?u)\\b[Tt]he ((?:\\p{Lu}\\p{L}+ ){0,3}(?:and )?(?:\\p{Lu}\\p{L}+ ){0,2}"
              + "(?:Council|Committee|Assembly|Commission|Court|Board|Secretariat|Tribunal|Conference))"
              + " (?:are|have|were)\\b");

  private static final Pattern BREAK = Pattern.compile("[^\\p{L}-]+");

  /// "By which forum do they welcome progress made?", where the progress was made by it.
  private static final Pattern ASKED_BEFORE =
      Pattern.compile("(?iu)^(?:by|under|pursuant to) which \\p{L}+ (?:do|does|did) ");

  private static final Pattern DONE_BY =
      Pattern.compile(
          "(?iu)(?<!\\b(?:is|are|was|were|be|been)"
              + " )\\b(?!(?:need|speed|seed)\\b)(?:\\p{L}{3,}ed|made|held|given|taken|led|set|drawn|done)"
              + " (?:by|under|pursuant to) (?:the )?$");

  /// The month.
  private static final Pattern MAY =
      Pattern.compile("(?<=\\d )May\\b|\\bMay(?= (?:\\d|and \\p{Lu}))|(?<=\\bin )May\\b");

  private static final Pattern TWO = Pattern.compile("(?iu)\\b(?:both|and the|of the)\\b");

  /// A word with a capital right behind an auxiliary.
  private static final Pattern CAPITAL =
      Pattern.compile(
          "(?u)(?:\\b(?:shall|may|must|do|does|did|is|are|was|were|will|can|that|what|which)|,)"
              + " (\\p{Lu}\\p{Ll}+)\\b");

  private final List<String> texts;

  /// Whether a word stands with a small letter in any of them.
  private final Remembered<Boolean> small = new Remembered<>();

  public EnglishOrder(AnalysedDocument document) {
    this.texts = document.sentences().stream().map(sentence -> sentence.text()).toList();
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = candidate.form().stem();
    var statement = candidate.form() instanceof Form.TrueFalse;
    if (!statement) {
      var asked = MAY.matcher(stem).replaceAll("June");
      for (var pattern : WRONG) {
        var found = pattern.matcher(asked);
        if (found.find()) {
          return Optional.of("the words stand in the wrong order: " + found.group());
        }
      }
    }
    if (ASKED_BEFORE.matcher(stem).find() && DONE_BY.matcher(before(candidate)).find()) {
      return Optional.of("what is asked first belongs to a participle");
    }
    var body = ONE_BODY.matcher(stem);
    if (body.find() && !TWO.matcher(stem.substring(0, body.start()) + body.group(1)).find()) {
      return Optional.of("one body, and a plural verb: " + body.group());
    }
    return capital(candidate, stem).map(word -> "a capital in the midst of a sentence: " + word);
  }

  private static String before(Candidate candidate) {
    var key = candidate.draft().answer().text().replaceFirst("^[Tt]he ", "");
    var at = candidate.source().indexOf(key);
    return at < 0 ? "" : candidate.source().substring(0, at);
  }

  /// The first word of the source sentence, which elsewhere has a small letter.
  private Optional<String> capital(Candidate candidate, String stem) {
    var first = BREAK.split(candidate.source().strip(), 2)[0];
    var found = CAPITAL.matcher(stem);
    while (found.find()) {
      var word = found.group(1);
      if (word.equals(first) && isElsewhereSmall(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private boolean isElsewhereSmall(String word) {
    return small.of(word, this::isSmallSomewhere);
  }

  private boolean isSmallSomewhere(String word) {
    var small = word.toLowerCase(Locale.ROOT);
    var pattern = Pattern.compile("(?<!\\p{L})" + Pattern.quote(small) + "(?!\\p{L})");
    return texts.stream().anyMatch(text -> text.contains(small) && pattern.matcher(text).find());
  }
}
