package app.alinea.core.question.gate.statement;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.gate.Gate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 21 and 25 of English declarations: words taken with the wrong neighbour. "What will they
/// enforce on smuggling?" for "provisions on smuggling", "As what do they reaffirm their support
/// for …?", "and condemn" of the authors given to those they call on.
public final class ProseParse implements Gate {
  /// What stands behind an object of which the question asks belongs to it, not to the verb.
  private static final Pattern OF_OBJECT =
      Pattern.compile("^(?:on|about|with|of|between|against|regarding|by(?! \\d)) .*");

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
  private static final Pattern ROW_CUT = Pattern.compile("(?s).*, \\p{Ll}+");
  private static final Pattern HELPED = Pattern.compile("\\bhelp(?:ed|s|ing)?\\b");
  private static final Pattern JOINT_LEFT =
      Pattern.compile("\\band (?:to|in|for|by|on|at)\\b|\\band\\?");
  private static final Pattern ITS = Pattern.compile("\\b(?:its|his|her)\\b");
  private static final Pattern OWNER = Pattern.compile("^\\p{Lu}[\\p{L} ]*[’']s ");
  private static final Pattern AGO =
      Pattern.compile("\\b(?:____|years?|months?|weeks?|days?) ago\\b");
  private static final Pattern DASHED = Pattern.compile("\\p{L}—\\p{L}|____ ?—");
  private static final Pattern MONTH = Pattern.compile("\\p{Lu}\\p{Ll}+ (?:19|20)\\d\\d");
  private static final Pattern WITH_JOINED =
      Pattern.compile("^(?!.*\\b(?:with|for) .*\\bas well as).*\\bas well as (?:with|by|on|at)\\b");
  private static final Pattern OF_AUTHORS =
      Pattern.compile(
          "(?i)^(?:the )?(?:leaders|signatories|participants|ministers|parties|sides)[’'] |^their"
              + " ");
  private static final Pattern LAST = Pattern.compile("(?:\\p{L}+ )?(\\p{L}+)$");
  private static final Pattern PROGRESS =
      Pattern.compile("(?i)\\b(?:make|review|assess|track) progress(?:$| and\\b|,)");
  private static final Pattern SECOND =
      Pattern.compile(", and (?:also |further |strongly )?(\\p{Ll}+)\\b");
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)\\b(?:while|whereas|although)\\b|, (?:noting|recogni[sz]ing|acknowledging|recalling"
              + "|emphasi[sz]ing|underlining|stressing|reaffirming|highlighting|welcoming)\\b");

  private final FunctionWords words;

  public ProseParse(FunctionWords words) {
    this.words = words;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var draft = candidate.draft();
    var told = candidate.form().stem();
    if (AGO.matcher(told + " " + draft.answer().text()).find()) {
      return Optional.of("counted from the day of the text");
    }
    if (DASHED.matcher(told).find()) {
      return Optional.of("a dash breaks it");
    }
    if (candidate.form().type() == QuestionType.CLOZE && !draft.statement().isNone()) {
      var acts = turned(draft.statement().whole());
      if (acts.isPresent() && Stances.firstIn(draft.statement().before()).isPresent()) {
        return Optional.of("two acts in one");
      }
    }
    if (candidate.form().type() == QuestionType.TRUE_FALSE) {
      return isMonthOnly(draft) ? Optional.of("nobody weighs a month") : Optional.empty();
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
    if (rule.equals("FrequencyQuestion") && Stances.firstIn(stem).isPresent()) {
      return Optional.of("how often something else is done");
    }
    if (ROW_CUT.matcher(key).matches() && !draft.answer().kind().isName()) {
      return Optional.of("a row cut in the key");
    }
    if ((rule.equals("WhatObject") || rule.equals("ObjectOfAct")) && HELPED.matcher(stem).find()) {
      return Optional.of("a verb is no object");
    }
    if (rule.equals("PartnerInAct") && JOINT_LEFT.matcher(stem).find()) {
      return Optional.of("half of “together and with”");
    }
    if (rule.startsWith("Object") && ITS.matcher(stem).find() && OWNER.matcher(key).find()) {
      return Optional.of("whose it is only the answer tells");
    }
    if (WITH_JOINED.matcher(key).find() && !draft.answer().kind().isName()) {
      return Optional.of("a preposition of another verb in the key");
    }
    if (rule.startsWith("Subject") && OF_AUTHORS.matcher(key).find()) {
      return Optional.of("the authors themselves");
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

  /// "adopted in May 2031", told by the way.
  private static boolean isMonthOnly(Draft draft) {
    return draft.answer().kind() == AnswerKind.DATE
        && draft.rule().equals("FigureGap")
        && MONTH.matcher(draft.answer().text()).matches();
  }

  /// "to make progress in this regard" without its end.
  private static boolean isLeftOpen(Candidate candidate, String key) {
    if (PROGRESS.matcher(key).find()) {
      return true;
    }
    var last = LAST.matcher(key);
    if (!last.find() || !StockWords.has(last.group(1))) {
      return false;
    }
    var source = candidate.source();
    var at = source.indexOf(last.group());
    while (at >= 0 && !THIS.matcher(source.substring(at + last.group().length())).matches()) {
      at = source.indexOf(last.group(), at + 1);
    }
    return at >= 0;
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
