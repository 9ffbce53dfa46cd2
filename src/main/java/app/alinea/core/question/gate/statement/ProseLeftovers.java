package app.alinea.core.question.gate.statement;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 1, 14 and 19 of English declarations: a relative clause or a second purpose is left in the
/// question, a noun was taken for its verb, the key points at a sentence before.
public final class ProseLeftovers implements Gate {
  private static final Pattern NOT_AIMED = Pattern.compile("^For what purpose .{2,80}\\bnot\\b.*");

  /// "the establishment of a dialogue to enhance …": its purpose is told already.
  private static final Pattern SECOND_PURPOSE =
      Pattern.compile(
          "^For what purpose .*\\b(?:establishment|creation|launch|formation|dialogue|mechanism"
              + "|initiative|partnership|programme|program|group|forum|fund|framework|platform) .*"
              + "\\bto \\p{Ll}{4,} .*");

  /// "cooperate to promote …", "working through … to listen".
  private static final Pattern JOINT_PURPOSE =
      Pattern.compile(
          "^For what purpose .*\\b(?:cooperate|collaborate|work(?:ing)? (?:through|with)) .*?"
              + "\\b(?<!with a view )to \\p{Ll}{4,}(?<!other|these|their) .*");

  private static final Pattern VERBLESS =
      Pattern.compile(".* (?:share|have|express|voice|hold|raise)$");
  private static final Pattern SUBJECT_NOUN = Pattern.compile("\\bwho \\p{Ll}+s that\\b");
  private static final Pattern RELATIVE_LEFT =
      Pattern.compile(
          "^In which (?:city|country|place) (?:was|were) .*\\bthe \\p{L}+ \\p{Ll}+ed\\?$");
  private static final Pattern WORTH =
      Pattern.compile(
          "^Which \\p{L}+’s (?:value|importance|role|contribution|significance) to \\p{Ll}.*");
  private static final Pattern NO_MATTER =
      Pattern.compile(
          "^(?:What|Whom) will .* (?:build|rely|draw|depend|count|focus) (?:up)?on\\?$");
  private static final Pattern OWN_BOND =
      Pattern.compile(
          "^(?:[Tt]he |[Tt]heir )?(?:\\p{Lu}[\\p{L}.]*[-–])+\\p{Lu}[\\p{L}.]*"
              + " (?:alliance|partnership|relationship|friendship|relations|ties)$");
  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "\\b(?:by|with|to|of|respect|implement|honour|honor) the (?:ruling|decision|award"
              + "|judgment|judgement|resolution|verdict|text|outcome|recommendations?)$");
  private static final Pattern HANGING =
      Pattern.compile(
          "\\b(?:by|with|respect|implement|honour|honor) the"
              + " (?:ruling|decision|award|judgment|judgement|verdict|outcome)[?.]$");

  private static final Pattern ITS = Pattern.compile("^(.*?)\\bits\\b");

  /// What "its" can mean: a name, or one thing with its article.
  private static final Pattern OWNER =
      Pattern.compile("\\b(?:the|an?|this|each|every|any) \\p{L}|(?<=[\\p{Ll},’] )\\p{Lu}|’s? ");

  /// Those who speak are many.
  private static final Pattern SPEAKERS =
      Pattern.compile(
          "(?i)\\b(?:both|the (?:two )?)(?:leaders|participants|parties|sides|presidents|ministers"
              + "|governments|countries|allies)\\b[’']?|\\bthe text\\b");

  /// "due to finish by the autumn" is a time; "Today the two States" begins with the day.
  private static final Pattern TIME_IN_KEY =
      Pattern.compile(
          "^(?:Due to (?:be )?\\p{Ll}+ (?:by|in|on|before) |(?:Today|Tonight|Now|Here),? ).*");

  private static final Pattern PRAISED =
      Pattern.compile(
          "(?i)^an? (?:\\p{L}+ )?(?:demonstration|example|testament|reflection|sign|proof"
              + "|expression|illustration) (?:of|to) .*");
  private static final Pattern FOR_YEARS =
      Pattern.compile(".* for (?:\\p{L}+ ){0,3}(?:decades|years|centuries)$");
  private static final Pattern NO_BUILDING =
      Pattern.compile("^In which .*\\b(?:presence|footprint)\\?$");
  private static final Set<String> BONDS =
      Set.of("WhatObject", "ObjectOfAct", "ObjectOfVerb", "OnlyDeed", "ObjectByHead");

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (HANGING.matcher(candidate.form().stem()).find()) {
      return Optional.of("which one, the sentence before tells");
    }
    if (candidate.form().type() == QuestionType.CLOZE
        || candidate.form().type() == QuestionType.TRUE_FALSE) {
      return Optional.empty();
    }
    var stem = candidate.form().stem();
    var draft = candidate.draft();
    if (NOT_AIMED.matcher(stem).matches()
        || SECOND_PURPOSE.matcher(stem).matches()
        || JOINT_PURPOSE.matcher(stem).matches()) {
      return Optional.of("the purpose of another verb");
    }
    if (RELATIVE_LEFT.matcher(stem).matches()
        || WORTH.matcher(stem).matches()
        || NO_BUILDING.matcher(stem).matches()) {
      return Optional.of("what belongs to a noun is left beside it");
    }
    if (NO_MATTER.matcher(stem).matches()) {
      return Optional.of("for what, it does not say");
    }
    return key(stem, draft.answer().text(), draft.rule())
        .filter(_ -> draft.answer().kind() != AnswerKind.VALUE);
  }

  private static Optional<String> key(String stem, String key, String rule) {
    if (SUBJECT_NOUN.matcher(stem).find() && VERBLESS.matcher(key).matches()) {
      return Optional.of("the verb went into the key");
    }
    if (BONDS.contains(rule) && OWN_BOND.matcher(key).matches()) {
      return Optional.of("the bond of the authors themselves");
    }
    if (hasNoOwner(stem, key)) {
      return Optional.of("whose, the sentence before tells");
    }
    if (TIME_IN_KEY.matcher(key).matches()) {
      return Optional.of("a time that the key does not need");
    }
    if (POINTS_BACK.matcher(key).find()) {
      return Optional.of("which one, the sentence before tells");
    }
    return rule.equals("AttributeOfThing")
            && (PRAISED.matcher(key).matches() || FOR_YEARS.matcher(key).matches())
        ? Optional.of("one of many things said of it")
        : Optional.empty();
  }

  /// "For what purpose are they raising their output? – To assist its self-defence".
  private static boolean hasNoOwner(String stem, String key) {
    var its = ITS.matcher(key);
    return its.find()
        && !OWNER.matcher(its.group(1)).find()
        && !OWNER.matcher(SPEAKERS.matcher(stem).replaceAll("they")).find();
  }
}
