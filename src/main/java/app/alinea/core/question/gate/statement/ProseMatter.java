package app.alinea.core.question.gate.statement;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 6, 17 and 20 of English declarations: too little told to know what is asked ("____ must
/// engage in dialogue."), the matter told by an earlier sentence ("To this end, …"), a key that
/// says nothing ("do the same", "the world") or that the text gives for several things.
public final class ProseMatter implements Gate {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\d-]+");
  private static final Pattern LEANING =
      Pattern.compile(
          "^(?:To (?:this|that|these|those|such) (?:end|ends|effect)|To (?:\\p{Ll}+ )?\\p{Ll}+"
              + " (?:this|these|that|those|so|it|them)\\b|To do so|With (?:this|these|that)\\b"
              + "|(?:For|Towards?) (?:this|that|these) (?:purpose|end|aim|goal)).*",
          Pattern.DOTALL);
  private static final Pattern HOLLOW =
      Pattern.compile(
          "(?i)^(?:to )?(?:do|follow|join|support|consider) (?:so|the same|this|it|that|likewise"
              + "|suit|us|them)\\b.{0,12}|^(?:the |our |all |every )?(?:world|region|planet"
              + "|international community|global community|countries|nations|people|peoples"
              + "|humanity|mankind|members|partners|sides|two sides|both sides)$");
  private static final Pattern COMMON =
      Pattern.compile(
          "(?i)^(?:in accordance with )?(?:the |their |its )?(?:international law|national laws?(?:"
              + " and regulations)?|domestic laws?|relevant rules|applicable law|our"
              + " commitments|(?:an? )?memorandum of understanding|(?:an? )?agreements?|best"
              + " practices)$");
  private static final Set<String> GENERIC =
      Set.of(
          "existing",
          "relevant",
          "appropriate",
          "various",
          "other",
          "available",
          "ongoing",
          "joint",
          "our",
          "their",
          "through",
          "by",
          "and",
          "or",
          "the",
          "all",
          "multiple",
          "different",
          "such",
          "policies",
          "policy",
          "targets",
          "measures",
          "mechanisms",
          "means",
          "channels",
          "frameworks",
          "tools",
          "practices",
          "approaches",
          "actions",
          "efforts",
          "initiatives",
          "platforms",
          "fora",
          "forums",
          "programs",
          "programmes",
          "instruments",
          "steps",
          "activities",
          "using",
          "taking");
  private static final Pattern STANCE =
      Pattern.compile(
          "\\b(concerns?|support|commitments?|condemnation|appreciation|solidarity|gratitude|hopes?"
              + "|satisfaction|determination|resolve|interest|readiness|regret|importance|concerned|alarmed|worried|committed|dedicated|opposed)"
              + " (?:at|about|over|for|to|on|in|with|of|by)\\?$");
  private static final Set<String> GAPS = Set.of("SubjectByType", "SubjectThing", "MentionGap");
  private static final Set<String> NAMES = Set.of("MentionGap", "NameGap");
  private static final Pattern DUTY = Pattern.compile("^Which \\p{L}+ (?:must|should) ");
  private static final Pattern NAME_OR_FIGURE = Pattern.compile("[\\p{Lu}\\d]");
  private static final Pattern STATE = Pattern.compile("^(?:Which \\p{L}+|____) (?:is|remains) ");
  private static final int FEWEST_PLAIN = 6;
  private static final int FEWEST_TOLD = 4;
  private static final int LONGEST_GAP = 36;
  private static final int LONGEST_MENTION = 31;
  private static final int SHOWN = 2;
  private static final int STEM = 6;

  private final ToldWords told;
  private final AnalysedDocument document;

  public ProseMatter(FunctionWords words, AnalysedDocument document) {
    this.told = new ToldWords(words);
    this.document = document;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    var key = candidate.draft().answer().text();
    var stem = candidate.form().stem();
    var type = candidate.form().type();
    if (isPhrase(candidate) && LEANING.matcher(candidate.source()).matches()) {
      return Optional.of("an earlier sentence tells the matter");
    }
    if (type != QuestionType.TRUE_FALSE && HOLLOW.matcher(key).matches()) {
      return Optional.of("a key that names nothing: " + key);
    }
    if (type != QuestionType.TRUE_FALSE && COMMON.matcher(key).matches()) {
      return Optional.of("a key that fits everywhere: " + key);
    }
    if (rule.equals("TailOfAct") && telling(key) < 1) {
      return Optional.of("means that could be said of anything");
    }
    if ((type == QuestionType.CLOZE && GAPS.contains(rule)
            || rule.equals("SubjectByType") && DUTY.matcher(stem).find())
        && told.in(stem) < FEWEST_TOLD) {
      return Optional.of("too little told around the gap");
    }
    if (rule.equals("SubjectByType")
        && STATE.matcher(stem).find()
        && !NAME_OR_FIGURE.matcher(stem.substring(1)).find()
        && told.in(stem) < FEWEST_PLAIN) {
      return Optional.of("said of many things");
    }
    if (type == QuestionType.CLOZE && NAMES.contains(rule)) {
      var longest = rule.equals("MentionGap") ? LONGEST_MENTION : LONGEST_GAP;
      if (stem.split(" ", -1).length > longest) {
        return Optional.of("a long sentence around the gap");
      }
      if (shown(key, stem) >= SHOWN) {
        return Optional.of("the words of the name stand in the stem");
      }
    }
    var stance = STANCE.matcher(stem);
    if (type == QuestionType.FLASHCARD && stance.find() && uses(stance.group(1)) > 1) {
      return Optional.of("the text has several things for " + stance.group(1));
    }
    return Optional.empty();
  }

  /// Names and numbers tell enough by themselves.
  private static boolean isPhrase(Candidate candidate) {
    var kind = candidate.draft().answer().kind();
    return kind == AnswerKind.OBJECT || kind == AnswerKind.FREE || kind == AnswerKind.MEANS;
  }

  private static long telling(String key) {
    return BREAK
        .splitAsStream(key.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty() && !GENERIC.contains(word))
        .count();
  }

  private static long shown(String key, String stem) {
    var told = " " + stem.toLowerCase(Locale.ROOT);
    return BREAK
        .splitAsStream(key.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 3)
        .filter(word -> told.contains(" " + word) || told.contains(" " + singular(word)))
        .count();
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /// "concern", "concerns", "concerned" are one.
  private long uses(String noun) {
    var stem = noun.substring(0, Math.min(noun.length(), STEM));
    return document.sentences().stream()
        .filter(sentence ->
            sentence.tokens().stream()
                .anyMatch(token -> token.text().toLowerCase(Locale.ROOT).startsWith(stem)))
        .count();
  }
}
