package app.alinea.core.question.gate.statement;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.distractor.HomeOfCity;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 20, 21 and 25 of English declarations: names cut at a year, a preposition or a hyphen, two
/// that "for" does not make one, keys that run on into complements of the verb or end before "and a
/// …", and a town whose country stands beside the gap.
public final class ProseWhole implements Gate {
  private static final Pattern YEAR_BEHIND =
      Pattern.compile("(?s)^(?: \\([^)]*\\))? (?:\\(?(?:19|20)\\d\\d\\b).*");
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?i).*\\b(?:of|on|for|in|to|by|with|at|from|and|or|the|an?|towards?|against|under|through"
              + "|between|into|as)$");
  private static final Pattern TWO_NAMES =
      Pattern.compile("^(?:the )?\\p{Lu}{2,}s? (?:for|on|in|of|with) \\p{Lu}{2,}s?.*");

  /// "commit to including halving the gap": the object was cut away.
  private static final Pattern INCLUDING_LEFT =
      Pattern.compile("\\b(?:to|of|for|on|with|by|at|in|from|towards?) including\\b");

  /// What tells when, with whom or how it is done is the verb’s.
  private static final Pattern OF_VERB =
      Pattern.compile(
          "\\b(?:in"
              + " (?:collaboration|cooperation|coordination|partnership|consultation|line|keeping|accordance)"
              + " with|by (?:the end of )?(?:19|20)\\d\\d|in (?:\\p{Lu}\\p{Ll}+"
              + " )?(?:19|20)\\d\\d|taking into account|to continue to)\\b");

  private static final Pattern AND_ANOTHER =
      Pattern.compile("(?s)^(?:, (?!and )[^.]*)?,? (?:and|as well as) (?:an?|the) .*");
  private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the) .*");
  private static final Set<String> OF_THINGS = Set.of("ObjectOfAct", "ExamplesOfThing");

  /// "Which report do the leaders welcome?" of texts that welcome many things.
  private static final Pattern ONLY_WELCOMED =
      Pattern.compile(
          "^Which \\p{L}+ .* (?:welcome|note|support|endorse|commend|applaud|recall|acknowledge"
              + "|recogni[sz]e|reaffirm|appreciate|condemn|celebrate|hail|praise|affirm|value)\\?$");

  private static final Set<String> BY_MEANS =
      Set.of("MannerQuestion", "TailOfAct", "MeansQuestion");
  private static final Pattern DOING_BEHIND = Pattern.compile("(?s)^,(?: and)? \\p{Ll}+ing\\b.*");
  private static final Pattern WEIGHED =
      Pattern.compile(
          "(?i)\\b(?:essential|important|key|critical|vital|crucial|integral|major|significant"
              + "|fundamental|central)\\b");
  private static final Pattern BECAME =
      Pattern.compile("(?s).*\\b(?:becomes?|became|become|becoming|seems?|stays?)[^.,;]{0,12}$");
  private static final Pattern LOOSE_END =
      Pattern.compile(
          "(?i).*\\b(?:that|which|who|whose|where|and|or|of|for|to|with|by|at|from|the|an?|between"
              + "|while|because|if|than|through|as)[.?]$");
  private static final Pattern SUPPORTING =
      Pattern.compile(
          ".*\\b(?:and|or) (?:supporting|promoting|strengthening|implementing|advancing|enhancing"
              + "|developing|welcoming|including|using|joining|respecting|upholding) ____\\.$");
  private static final Pattern THEY = Pattern.compile("\\b(?:they|them)\\b");
  private static final Pattern AT_HAND =
      Pattern.compile("\\b(?:at hand|concurrently|in question)\\b");
  private static final Pattern GOAL_OF_SOME =
      Pattern.compile(
          "^What is the (?:goal|aim|purpose|objective|mission) of the [\\p{Ll} -]+\\?$");
  private static final Pattern LETTERS_BEHIND =
      Pattern.compile("^ \\((\\p{Lu}[\\p{L}&-]*\\p{Lu})\\)");
  private static final Pattern WHICH = Pattern.compile("^Which (\\p{L}+) ");
  private static final int NEAR = 24;
  private static final String HYPHENS = "-‑";

  @Override
  public Optional<String> objection(Candidate candidate) {
    var answer = candidate.draft().answer();
    var source = candidate.source();
    var span = answer.span();
    var type = candidate.form().type();
    if (INCLUDING_LEFT.matcher(candidate.form().stem()).find()
        && !INCLUDING_LEFT.matcher(source).find()) {
      return Optional.of("what includes it was cut away");
    }
    var stem = candidate.form().stem();
    var asksWho = candidate.draft().rule().startsWith("Subject");
    // "What does DSSI stand for?" ends as it should.
    if (LOOSE_END.matcher(stem).matches()
        && candidate.draft().answer().kind() != AnswerKind.EXPANSION
        && (type != QuestionType.FLASHCARD || asksWho)) {
      return Optional.of("it breaks off");
    }
    if (type == QuestionType.CLOZE && SUPPORTING.matcher(stem).matches()) {
      return Optional.of("many would do behind the last verb");
    }
    if (AT_HAND.matcher(stem).find()
        || GOAL_OF_SOME.matcher(stem).matches()
        || asksWho && THEY.matcher(stem).find()) {
      return Optional.of("which one an earlier sentence tells");
    }
    if (span.end() > source.length() || candidate.draft().rule().startsWith("Acronym")) {
      return Optional.empty();
    }
    var figure = isFigure(answer.kind());
    if (!figure
        && type == QuestionType.CLOZE
        && YEAR_BEHIND.matcher(source.substring(span.end())).matches()) {
      return Optional.of("the year of the name stands behind the gap");
    }
    if (!figure && OPEN_END.matcher(answer.text()).matches()) {
      return Optional.of("the key ends before its end");
    }
    if (!figure && span.end() < source.length() && isHyphen(source.charAt(span.end()))) {
      return Optional.of("half of a compound");
    }
    var rule = candidate.draft().rule();
    if (OF_THINGS.contains(rule) && OF_VERB.matcher(answer.text()).find()) {
      return Optional.of("the key runs on into what belongs to the verb");
    }
    if (BY_MEANS.contains(rule) && DOING_BEHIND.matcher(source.substring(span.end())).matches()) {
      return Optional.of("the first of several means");
    }
    if (rule.equals("EssenceOfThing") && WEIGHED.matcher(answer.text()).find()) {
      return Optional.of("a judgement, no definition");
    }
    if (rule.equals("AttributeOfThing") && BECAME.matcher(before(source, span.start())).matches()) {
      return Optional.of("what it became, not how it is described");
    }
    if (rule.equals("ObjectOfAct") && ONLY_WELCOMED.matcher(candidate.form().stem()).matches()) {
      return Optional.of("which of many");
    }
    if (rule.equals("AttributeOfThing")
        && ARTICLE.matcher(answer.text()).matches()
        && AND_ANOTHER.matcher(source.substring(span.end())).matches()) {
      return Optional.of("the first of several that are said of it");
    }
    var letters = LETTERS_BEHIND.matcher(source.substring(span.end()));
    if (type == QuestionType.CLOZE
        && !figure
        && letters.find()
        && !letters.group(1).startsWith(initial(answer.text()))) {
      return Optional.of("a part of the name that the letters stand for");
    }
    var head = WHICH.matcher(stem);
    if (rule.equals("ObjectByHead")
        && head.find()
        && Pattern.compile("\\b" + head.group(1) + " and \\p{L}+ \\p{L}+")
            .matcher(answer.text())
            .find()) {
      return Optional.of("half of what tells the noun");
    }
    if (TWO_NAMES.matcher(answer.text()).matches()) {
      return Optional.of("two names");
    }
    return answer.kind() == AnswerKind.CITY
            && type != QuestionType.TRUE_FALSE
            && HomeOfCity.isNamedIn(answer.referent(), candidate.form().stem())
        ? Optional.of("the stem says its country")
        : Optional.empty();
  }

  private static String initial(String name) {
    var bare = name.replaceFirst("^(?i:the|an?) ", "");
    return bare.substring(0, Math.min(1, bare.length())).toUpperCase(Locale.ROOT);
  }

  private static String before(String source, int at) {
    return source.substring(Math.max(0, at - NEAR), at);
  }

  private static boolean isHyphen(char letter) {
    return HYPHENS.indexOf(letter) >= 0;
  }

  private static boolean isFigure(AnswerKind kind) {
    return switch (kind) {
      case DATE, YEAR, NUMBER, VALUE -> true;
      default -> false;
    };
  }
}
