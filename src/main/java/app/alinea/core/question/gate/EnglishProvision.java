package app.alinea.core.question.gate;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 10, 20 and 22 in questions on English provisions: nouns whose matter stands in the
/// sentence before ("the information received", "each class", "such other grounds"), reflexives of
/// whoever is asked for, keys without content, a hole at the head of a sentence.
final class EnglishProvision implements Gate {
  private static final String NOT_SAID =
      "(?! (?:by|in|from|under|to|with|of|on|at|for|between|during|within|pursuant|after|before)\\b)";

  /// In questions, keys and wrong options alike.
  private static final List<Pattern> LEANING =
      List.of(
          Pattern.compile(
              "(?iu)\\bthe (?:\\p{L}+ )?(?:\\p{L}+) (?:received|referred"
                  + " to|concerned|in question|mentioned|described|requested|obtained|proposed"
                  + "|alleged|submitted|sought)\\b"
                  + NOT_SAID),
          Pattern.compile("(?iu)\\bsuch other\\b|\\bany other such\\b|\\bin other cases\\b"),
          Pattern.compile(
              "(?iu)\\b(?:each|the|every|that) (?:class|category|categories|kind|type|latter"
                  + "|former|remainder|rest)\\b(?! (?:of|to which|in which)\\b)"),
          Pattern.compile(
              "(?iu)\\bother (?:tasks?|duties|functions|questions|matters|purposes|cases|grounds"
                  + "|activities|measures)\\b(?!.*\\b(?:than|of|as|which|that)\\b)"),
          Pattern.compile("(?iu)\\b(?:as|so) (?:provided|required|requested|prescribed)$"));

  private static final Pattern REFLEXIVE =
      Pattern.compile(
          "(?iu)\\b(?:from )?(?:among|amongst|between|of) (?:themselves|its members|their (?:own"
              + " )?members|their number)\\b");

  /// "By whom shall …", "Which body shall …": whoever is asked for.
  private static final Pattern WHO =
      Pattern.compile("^(?:By whom|Who|Which|According to [^,]+, who)\\b");

  /// "perform such functions as fall within its competence", "appoint such staff as may be
  /// required".
  private static final Pattern VOID =
      Pattern.compile("(?iu)^(?:\\p{L}+ (?:and \\p{L}+ )?)?such (?:\\p{L}+ ){1,3}as\\b");

  private static final Pattern HOLE_AHEAD = Pattern.compile("^_{2,}");

  private static List<String> texts(Candidate candidate, String stem, String key) {
    var texts = new ArrayList<>(List.of(stem.replaceFirst("[ ?.]+$", ""), key));
    Options.of(candidate).ifPresent(options -> texts.addAll(options.wrong()));
    return texts;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var form = candidate.form();
    var stem = form.stem();
    var key = candidate.draft().answer().text();
    for (var pattern : LEANING) {
      for (var text : texts(candidate, stem, key)) {
        var found = pattern.matcher(text);
        if (found.find()) {
          return Optional.of("leans on what stands before: " + found.group());
        }
      }
    }
    if (WHO.matcher(stem).find() && REFLEXIVE.matcher(stem).find()) {
      return Optional.of("who they are only the key tells");
    }
    if (VOID.matcher(key).find()) {
      return Optional.of("the key says nothing: " + key);
    }
    return form.type() == QuestionType.CLOZE && HOLE_AHEAD.matcher(stem).find()
        ? Optional.of("a hole at the head where a question serves better")
        : Optional.empty();
  }
}
