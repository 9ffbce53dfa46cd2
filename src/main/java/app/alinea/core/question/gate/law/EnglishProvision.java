package app.alinea.core.question.gate.law;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 10, 20 and 22 in questions on English provisions: nouns whose matter stands in the
/// sentence before ("the information received", "each class", "such other grounds"), reflexives of
/// whoever is asked for, keys without content, a hole at the head of a sentence.
public final class EnglishProvision implements Gate {
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
          // "transmit the information received to the Board": from whom is not told.
          Pattern.compile("(?iu)\\bthe (?:\\p{L}+ )?\\p{L}+ (?:received|obtained) to\\b"),
          Pattern.compile(
              "(?iu)\\bsuch other\\b|\\bany other such\\b|\\bin (?:all )?other cases\\b|^in all"
                  + " cases\\b"),
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

  private static final Pattern LETTERS = Pattern.compile("^(?:The |the )?\\p{Lu}{2,7}s?$");

  /// "who shall not exercise jurisdiction over?"
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?iu) (?:over|of|to|in|on|for|with|by|from|into|under|against|between|among|upon)["
              + " ?]*$");

  private static final List<Pattern> GARBLED =
      List.of(
          Pattern.compile(
              "(?iu)\\band (?:they|it|he|she)"
                  + " (?!shall|may|must|are|is|was|were|will|has|have|had|can|do"
                  + "|does|did|would|should|also)\\p{L}+"),
          Pattern.compile("(?u)^What (?:shall|may|must|is|are) .*\\bbe to \\p{L}+"),
          Pattern.compile(
              // "supply a invoice": an adjective was asked for.
              "(?u)\\ba (?:a|e(?!u|w)|i|o(?!n[ec]\\b|ne-))\\p{Ll}+"),
          // "in a manner …, which may cause suffering".
          Pattern.compile("(?iu) in an? (?:manner|way)$"),
          Pattern.compile("(?iu), at (?:least|most) \\p{L}+ (?:hours|days|weeks|months|years)$"));

  private static final Pattern BEING = Pattern.compile("^(?:be|have been|are|is)\\b");

  /// "any of the relationships referred to in Article 1", "the desirability of placing".
  private static final Pattern SENT_ON =
      Pattern.compile(
          "(?iu)\\b(?:relationships?|matters?|cases?|purposes?|provisions?) (?:referred"
              + " to|mentioned|specified) in (?:article|paragraph) \\d+$");

  private static final Pattern OFFICE =
      Pattern.compile(
          "describe the (?:\\p{Lu}\\p{L}+["
              + " -])?(?:President|Director|Secretary|Chairman|Chair|Minister"
              + "|Registrar|Prosecutor|Governor|King|Queen)\\b");

  /// "such privileges as are necessary for the exercise of their functions".
  private static final Pattern FULFILLED =
      Pattern.compile("(?iu)\\bsuch (?:\\p{L}+ ){1,4}as (?:are|is|may be) necessary\\b");

  private static final Pattern OWN =
      Pattern.compile("\\b(?:[Tt]his|[Tt]he present) (\\p{Lu}\\p{Ll}+)\\b");

  /// "the Agreement of 1924 … subject to the provisions of this Agreement": without "this" the two
  /// become one.
  private static Optional<String> another(String source, String told) {
    return OWN.matcher(source)
        .results()
        .map(found -> found.group(1))
        .filter(noun ->
            Pattern.compile("\\b(?:the|an?) " + noun + " (?:of|on|for|concerning|between)\\b")
                    .matcher(source)
                    .find()
                && Pattern.compile("\\bthe " + noun + "\\b(?! (?:of|on|for|concerning|between)\\b)")
                    .matcher(told)
                    .find())
        .findFirst();
  }

  private static final Pattern PRONOUN_END = Pattern.compile("(?iu) (?:they|it|he|she|and|or)$");

  private static final Pattern GERUND = Pattern.compile("(?iu)^the \\p{L}+ of \\p{L}+ing$");

  private static final Pattern DEFINITE = Pattern.compile("\\bthe (\\p{Ll}{3,})\\b(?! of\\b)");

  /// "governed by the law to which the body is subject?" of "a public body".
  private static Optional<String> introducedInKey(String stem, String key) {
    return DEFINITE
        .matcher(stem)
        .results()
        .map(found -> found.group(1))
        .filter(noun ->
            Pattern.compile("(?iu)\\b(?:an?|any|each|every|no) (?:\\p{L}+ ){0,2}" + noun + "\\b")
                .matcher(key)
                .find())
        .findFirst();
  }

  /// "the Convention of 1948 concerning Freedom of Association".
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?u)(?:of|,) (?:1[89]|20)\\d\\d (?:concerning|on|for|relating|regarding)\\b");

  private static final Pattern MEETING =
      Pattern.compile("(?u)\\bshall (?:normally |ordinarily |usually )?meet\\b");

  private static final Pattern PROVISO =
      Pattern.compile("(?iu)^(?:provided that|on condition that|subject to)\\b");

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
    if (candidate.draft().rule().equals("ConditionQuestion") && PROVISO.matcher(key).find()) {
      return Optional.of("a proviso is no case: " + key);
    }
    if (candidate.draft().rule().equals("YearOfName")
        && GOES_ON.matcher(candidate.source()).find()) {
      return Optional.of("a name without its matter: " + key);
    }
    if (candidate.draft().rule().startsWith("Subject")) {
      if (MEETING.matcher(stem).find()) {
        return Optional.of("where every body meets: " + stem);
      }
      if (stem.contains(" a quorum")) {
        return Optional.of("what makes a quorum has a question of its own");
      }
      if (OPEN_END.matcher(stem).find()) {
        return Optional.of("the question ends before what its verb governs");
      }
      if (candidate.draft().rule().equals("SubjectThing") && LETTERS.matcher(key).matches()) {
        return Optional.of("letters stand for somebody: " + key);
      }
      var shared = introducedInKey(stem, key);
      if (shared.isPresent()) {
        return Optional.of("which one only the key tells: " + shared.get());
      }
    }
    for (var pattern : GARBLED) {
      var found = pattern.matcher(stem.replaceFirst("[ ?.]+$", ""));
      if (found.find()) {
        return Optional.of("garbled: " + found.group());
      }
    }
    if (candidate.draft().rule().equals("ItemOfList")
        && BEING.matcher(key).find()
        && stem.endsWith(" do?")) {
      return Optional.of("what somebody is, is nothing done");
    }
    if (candidate.draft().rule().equals("AttributeOfThing") && OFFICE.matcher(stem).find()) {
      return Optional.of("an office is no thing to describe");
    }
    if (candidate.draft().rule().equals("ActUnderArticle") && key.startsWith("meet ")) {
      return Optional.of("what every body does: " + key);
    }
    if (candidate.draft().rule().startsWith("Subject") && FULFILLED.matcher(stem).find()) {
      return Optional.of("nothing is told of what they have");
    }
    var another = another(candidate.source(), stem + " | " + key);
    if (another.isPresent() && !stem.startsWith("Which earlier text")) {
      return Optional.of("which of two instruments: " + another.get());
    }
    if (PRONOUN_END.matcher(key).find()) {
      return Optional.of("the key runs into another clause: " + key);
    }
    // "the fifteenth instrument of signature": nobody would think of one.
    if (form.type() == QuestionType.MULTIPLE_CHOICE
        && candidate.draft().rule().equals("SetFormula")
        && key.contains("instrument of")) {
      return Optional.of("options made of another word for an instrument");
    }
    if (SENT_ON.matcher(key).find() || GERUND.matcher(key).find()) {
      return Optional.of("the key ends half-way: " + key);
    }
    if (VOID.matcher(key).find()) {
      return Optional.of("the key says nothing: " + key);
    }
    return form.type() == QuestionType.CLOZE && HOLE_AHEAD.matcher(stem).find()
        ? Optional.of("a hole at the head where a question serves better")
        : Optional.empty();
  }
}
