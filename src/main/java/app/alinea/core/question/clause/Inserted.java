package app.alinea.core.question.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What an English provision puts between commas beside its modal verb: "The Court may, in
/// exceptional circumstances, employ …", "The Committee, with the consent of the Council, may …".
/// Without it the provision says more than it does.
///
/// @param told the words between the commas
/// @param next the word behind them, which what is asked holds where it asks of the same verb
public record Inserted(String told, String next) {
  private static final Pattern BEHIND_MODAL =
      Pattern.compile(
          "(?iu)\\b(?:shall|may|must|will|should)(?: not)?, ([^;:]{3,160}?),"
              + " (?=\\p{L})((?!and\\b|or\\b)\\p{L}+)");
  private static final Pattern BEFORE_MODAL =
      Pattern.compile(
          "(?iu)\\p{L}, ((?:with|subject to|on the|upon|after|before|acting|in agreement|in"
              + " consultation|by agreement|if|when|where|unless|except|at the"
              + " request|within|who|whose|which) [^;:,]{3,140}), (?:shall|may|must|will)(?: not)?"
              + " (\\p{L}+)");

  /// They select nothing.
  private static final Pattern EMPTY =
      Pattern.compile(
          "(?iu)^(?:however|therefore|in particular|moreover|furthermore|also|in turn"
              + "|for (?:this|that) purpose|accordingly|likewise|then|thus|where (?:appropriate"
              + "|necessary|applicable)|as (?:appropriate|necessary|soon as possible)|if necessary"
              + "|inter alia|first of all|among other things|without delay|of course|as well)$");

  /// All in a sentence as it is written, those that select nothing left out.
  public static List<Inserted> in(String sentence) {
    var text = sentence.replaceAll("[\\s\\p{Z}]+", " ");
    var found = new ArrayList<Inserted>();
    for (var pattern : List.of(BEHIND_MODAL, BEFORE_MODAL)) {
      pattern
          .matcher(text)
          .results()
          .map(match -> new Inserted(match.group(1), match.group(2)))
          .filter(inserted -> !EMPTY.matcher(inserted.told()).matches())
          .forEach(found::add);
    }
    return found;
  }
}
