package app.alinea.core.question.pipeline;

import app.alinea.core.language.Language;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaw 9 over the set of an English declaration: of one sentence one name and one figure is asked
/// by a gap, and none whose answer stands in a typed question on another sentence of its paragraph.
/// What is asked of one sentence is kept apart wherever it is asked.
final class OneGap {
  /// What is surest goes first.
  private static final List<String> ORDER =
      List.of(
          "AmountOfAction",
          "AmountOfPlan",
          "DateOfAction",
          "YearOfAction",
          "HowMany",
          "FigureGap",
          "NumberStatement",
          "DemandAddressee",
          "SubjectByType",
          "MentionGap");

  private static final Pattern ARTICLE = Pattern.compile("^(?i:the|an?|all) ");

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?i:in|on|by|the|an?|all|up to|nearly|over|about|around|approximately|almost|at least"
              + "|more than|some) ");

  private static final Pattern SURE = Pattern.compile("\\p{Sc}|\\p{Lu}|\\d");

  private OneGap() {}

  /// @param questions in document order
  static List<Question> left(List<Question> questions, Language language, boolean law) {
    if (language != Language.ENGLISH || law) {
      return questions;
    }
    var typed = questions.stream().filter(OneGap::isTyped).sorted(byRule()).toList();
    var kept = new ArrayList<Question>();
    var sentences = new HashSet<String>();
    for (var question : typed) {
      var gap = question.type() == QuestionType.CLOZE;
      // A hole where a question asks the same is one too many where many things fit it.
      var again =
          gap && !isSure(question) && kept.stream().anyMatch(other -> isSame(other, question));
      var free = !gap || !again && sentences.add(place(question) + isFigure(question));
      if (free && kept.stream().noneMatch(other -> tells(other, question))) {
        kept.add(question);
      }
    }
    var all = Set.copyOf(kept);
    return questions.stream()
        .filter(question -> !isTyped(question) || all.contains(question))
        .toList();
  }

  /// A figure, a date or a name fits one hole only.
  private static boolean isSure(Question question) {
    return SURE.matcher(LEAD.matcher(question.form().answer()).replaceFirst("")).lookingAt();
  }

  private static boolean isSame(Question one, Question other) {
    return place(one).equals(place(other)) && bare(one).equals(bare(other));
  }

  private static String bare(Question question) {
    return LEAD.matcher(question.form().answer()).replaceFirst("").toLowerCase(Locale.ROOT);
  }

  private static boolean isTyped(Question question) {
    return question.type() == QuestionType.CLOZE || question.type() == QuestionType.SHORT_ANSWER;
  }

  private static Comparator<Question> byRule() {
    return Comparator.<Question>comparingInt(
            question -> {
              var at = ORDER.indexOf(question.provenance().rule());
              return at < 0 ? ORDER.size() : at;
            })
        .thenComparing(question -> question.type() == QuestionType.CLOZE);
  }

  private static boolean isFigure(Question question) {
    return question.form().answer().chars().anyMatch(Character::isDigit);
  }

  private static String place(Question question) {
    return question.anchor().position() + "/" + question.anchor().sentence();
  }

  /// Whether one of two on a paragraph shows what the other asks for.
  private static boolean tells(Question one, Question other) {
    var apart = place(one).equals(place(other)) && isFigure(one) != isFigure(other);
    return one.anchor().position() == other.anchor().position()
        && !apart
        && (isShown(one, other) || isShown(other, one));
  }

  private static boolean isShown(Question asked, Question shown) {
    var answer = ARTICLE.matcher(asked.form().answer()).replaceFirst("").toLowerCase(Locale.ROOT);
    var stem = shown.form().stem().toLowerCase(Locale.ROOT);
    return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(answer) + "(?![\\p{L}\\d])")
        .matcher(stem)
        .find();
  }
}
