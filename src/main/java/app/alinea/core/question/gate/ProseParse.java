package app.alinea.core.question.gate;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 21 and 25 of English declarations: words taken with the wrong neighbour. "What will they
/// enforce on smuggling?" for "provisions on smuggling", "As what do they reaffirm their support
/// for …?", "and condemn" of the authors given to those they call on.
final class ProseParse implements Gate {
  /// What stands behind an object of which the question asks belongs to it, not to the verb.
  private static final Pattern OF_OBJECT =
      Pattern.compile("^(?:on|about|with|of|between|against|regarding) .*");

  private static final Pattern SUPPORT_AS =
      Pattern.compile(
          "^As what .*\\b(?:support|commitment|efforts?|work|progress|respect|call)"
              + " (?:for|to|of|on|in) .*");
  private static final Pattern WITH_WHICH = Pattern.compile("^(?:With|On|For|Of) which .*");
  private static final Pattern THIS =
      Pattern.compile(
          "(?s)^ (?:in|to|on|for|at|of|with|under|towards?)"
              + " (?:this|that|these|those|such|its)\\b.*");
  private static final Pattern RELATIVE_TO_BEFORE =
      Pattern.compile(
          "(?i)^(?:the |this |these |an? )?(?:combined|resulting|remaining|further|such|other|same"
              + "|additional|latter|former|above|said|following|corresponding)\\b.*");
  private static final Pattern LAST = Pattern.compile("(\\p{L}+)$");
  private static final Pattern SECOND =
      Pattern.compile(", and (?:also |further |strongly )?(\\p{Ll}+)\\b");
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)\\b(?:while|whereas|although)\\b|, (?:noting|recogni[sz]ing|acknowledging|recalling"
              + "|emphasi[sz]ing|underlining|stressing|reaffirming|highlighting|welcoming)\\b");

  private final FunctionWords words;

  ProseParse(FunctionWords words) {
    this.words = words;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var draft = candidate.draft();
    if (candidate.form().type() == QuestionType.TRUE_FALSE) {
      return Optional.empty();
    }
    var stem = candidate.form().stem();
    var key = draft.answer().text();
    var rule = draft.rule();
    if (rule.equals("WhatObject") && OF_OBJECT.matcher(draft.statement().after()).matches()) {
      return Optional.of("what belongs to the object is left in the question");
    }
    if (SUPPORT_AS.matcher(stem).matches()) {
      return Optional.of("“as” belongs to what is supported");
    }
    if (rule.equals("OneOfTheListed")
        && WITH_WHICH.matcher(stem).matches()
        && Stances.firstIn(stem).isPresent()) {
      return Optional.of("the preposition belongs to a noun");
    }
    if (rule.startsWith("Subject") && RELATIVE_TO_BEFORE.matcher(key).matches()) {
      return Optional.of("what it is compared with stands before");
    }
    if (!draft.answer().kind().isName() && ASIDE.matcher(key).find()) {
      return Optional.of("an aside in the key");
    }
    if (candidate.form().type() == QuestionType.FLASHCARD && isLeftOpen(candidate, key)) {
      return Optional.of("in what? " + key);
    }
    return rule.equals("DemandActs") ? turned(key) : Optional.empty();
  }

  /// "to make progress in this regard" without its end.
  private static boolean isLeftOpen(Candidate candidate, String key) {
    var span = candidate.draft().answer().span();
    var last = LAST.matcher(key);
    return span.end() <= candidate.source().length()
        && last.find()
        && StockWords.has(last.group(1))
        && THIS.matcher(candidate.source().substring(span.end())).matches();
  }

  /// What the authors do, behind a comma and "and".
  private Optional<String> turned(String key) {
    var second = SECOND.matcher(key);
    while (second.find()) {
      var verb = second.group(1).toLowerCase(Locale.ROOT);
      if (words.is("attitude.verbs", verb) && !verb.equals("remain") && !verb.equals("be")) {
        return Optional.of("who is it that would " + verb + "?");
      }
    }
    return Optional.empty();
  }
}
