package app.alinea.core.question.gate;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Flaws 21 and 25: a question or key whose last word wants what the sentence says next: "une
/// équipe chargée | , d’une part, de …", "as the only way | that avoids …", "one chosen by each and
/// the third | , who …", "in the port later | this year", "l’entretien régulier | et dans l’ordre
/// voulu, des quais".
public final class WantingEnd implements Gate {
  /// How an end wants what follows, and how that begins.
  private record Want(Pattern end, Pattern next) {
    static Want of(String end, String next) {
      return new Want(
          Pattern.compile("(?u)(?:" + end + ")$"), Pattern.compile("(?u)(?:" + next + ")"));
    }

    boolean isAt(String told, String after) {
      return next.matcher(after).lookingAt() && end.matcher(told).find();
    }
  }

  private static final List<Want> WANTS =
      List.of(
          Want.of(
              "(?<!\\p{L})(?:chargée?s?|destinée?s?|relati(?:f|ve)s?|composée?s?|constituée?s?|axée?s?"
                  + "|aimed|designed|intended|composed|consisting|based)",
              ",? \\p{L}"),
          Want.of(
              "\\b(?:as|be|is|are) (?:the|one) (?:only |sole |first )?(?:\\p{L}+ )?\\p{L}+|\\bthe"
                  + " (?:only|sole|same) (?:\\p{L}+ )?\\p{L}+",
              " (?:that|which|who|whose|where) "),
          Want.of(
              "\\b(?:and|or) the (?:first|second|third|fourth|last|other)",
              ",? (?:who|which|of|to|\\p{L}+ed)\\b"),
          Want.of(
              "\\p{L}, (?:constituted|established|adopted|concluded|signed|created)", " \\p{L}"),
          Want.of("\\p{L}|\\d", " (?:et demie?|and a half)\\b"),
          // "They ask the Council, together with the League | , to host a bureau."
          Want.of(
              "\\b(?:asks?|urges?|invites?|requests?|encourages?|calls?"
                  + " on|s'employ(?:er|e|ent))(?!\\p{L})(?!.*(?:\\bto\\b| à"
                  + " \\p{L}+(?:er|ir|re)\\b)).*",
              ",? (?:to|à) \\p{L}"),
          Want.of("(?<!\\p{L})(?:et|ou|and|or)", ""),
          // "à la formation professionnelle | et continue."
          Want.of("\\p{L}{4,}", " et \\p{L}{4,}[.;]?$"),
          Want.of("\\b(?:later|earlier)", " (?:this|that|in|on|next)\\b"),
          Want.of(
              "\\p{L}{4,}",
              " (?:et|and) (?:dans|selon|sous|in|under|within) [^,.;]{3,60}, (?:de |du |des |d'|of"
                  + " )"));

  private static final Pattern GAP = Pattern.compile("____(?: \\([^)]*\\))?");
  private static final Pattern MARKS = Pattern.compile("[ \\u00A0.?!:]+$");
  private static final int TAIL = 16;
  private static final int LOOKED_AT = 200;

  @Override
  public Optional<String> objection(Candidate candidate) {
    var type = candidate.form().type();
    if (type == QuestionType.MATCHING || type == QuestionType.ORDERING) {
      return Optional.empty();
    }
    var source = plain(candidate.source());
    var key = plain(candidate.draft().answer().text());
    var stem =
        GAP.matcher(plain(candidate.form().stem())).replaceFirst(Matcher.quoteReplacement(key));
    return (type == QuestionType.TRUE_FALSE
            ? wanting(stem, source)
            : wanting(stem, source).or(() -> wanting(key, source)))
        .map(end -> "what follows is wanted: " + end);
  }

  private static Optional<String> wanting(String text, String source) {
    var whole = MARKS.matcher(text).replaceFirst("");
    var told = whole.substring(Math.max(0, whole.length() - LOOKED_AT));
    var tail = told.substring(Math.max(0, told.length() - TAIL));
    var at = tail.isBlank() ? -1 : source.indexOf(tail);
    if (at < 0) {
      return Optional.empty();
    }
    var after = source.substring(at + tail.length());
    return WANTS.stream().filter(want -> want.isAt(told, after)).findFirst().map(want -> tail);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
