package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.WordBag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Flaw 23, over the whole set: of two questions of one type that hold the same words in stem and
/// answer together, only the first stays, even where one asks what the other tells; and what can be
/// typed is not asked again as a card.
final class Siblings {
  private static final double SAME = 0.85;
  private static final double TWIN = 0.6;
  private static final double LIKE = 0.72;
  private static final double HALF = 0.5;

  /// "Quelle décision du Chili …" tells more of what it asks for than "Quelle décision …".
  private static final String OWNED = "OwnedAct";

  /// Rules that ask for one circumstance or complement of a deed.
  private static final Set<String> PARTS =
      Set.of(
          "VerbComplement",
          "InsertedCircumstance",
          "Depositary",
          "Deadline",
          "LeadTime",
          "IntervalQuestion",
          "MajorityQuestion",
          "FrequencyQuestion",
          "AgentQuestion",
          "WhenOfAction",
          "TimeQuestion",
          "TimeLimitQuestion",
          "ConditionQuestion",
          "PurposeQuestion",
          "MeansQuestion",
          "MannerQuestion",
          "BasisQuestion");

  /// Rules that ask for a date, a place, an amount or an addressee, each a fact of its own.
  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "MonthOfAction",
          "DateOfAction",
          "YearOfAction",
          "PlaceOfAction",
          "SummitOfAction",
          "AmountOfAction",
          "CountedThing",
          "Percentage",
          "DemandActs");

  private Siblings() {}

  static List<Question> distinct(List<Question> questions) {
    var typed = new HashSet<String>();
    for (var question : questions) {
      if (question.type() == QuestionType.SHORT_ANSWER) {
        typed.add(question.form().stem());
      }
    }
    var kept = new HashSet<QuestionId>();
    var groups = new HashMap<String, List<WordBag>>();
    // What has a question word of its own goes before "what is it that …".
    var ranked = new ArrayList<>(questions);
    ranked.sort(
        Comparator.comparing(FillIns::isLastResort)
            .thenComparing(Siblings::asksWhatIsIt)
            .thenComparing(question -> !question.provenance().rule().equals(OWNED))
            .thenComparing(Siblings::namesNoMatter));
    for (var question : ranked) {
      var again =
          question.type() == QuestionType.FLASHCARD && typed.contains(question.form().stem());
      if (!again && isNew(groups, question)) {
        kept.add(question.id());
      }
    }
    return questions.stream().filter(question -> kept.contains(question.id())).toList();
  }

  private static boolean asksWhatIsIt(Question question) {
    var rule = question.provenance().rule();
    return rule.startsWith("Subject")
        || rule.equals("ObjectForPurpose")
        || rule.equals("DemandedObject")
        || rule.startsWith("Charged");
  }

  /// "What does Article 8 provide?" where the matter could be named.
  private static boolean namesNoMatter(Question question) {
    return question.provenance().rule().equals("ArticleInOneSentence");
  }

  private static boolean isNew(Map<String, List<WordBag>> groups, Question question) {
    var bag = WordBag.of(words(question.form()));
    var here =
        groups.computeIfAbsent(
            question.type() + "§" + question.anchor().position(), _ -> new ArrayList<>());
    var told =
        groups.computeIfAbsent(
            question.type()
                + "§"
                + question.anchor().position()
                + "/"
                + question.anchor().sentence(),
            _ -> new ArrayList<>());
    if (FillIns.isLastResort(question)) {
      return isNewWhole(groups, question, bag);
    }
    if (question.type() == QuestionType.FLASHCARD && FillIns.tellsWhole(question)) {
      wholes(groups, question).add(bag);
    }
    if (isPart(question)) {
      return isNewPart(groups, question, bag, told);
    }
    var alike =
        groups.computeIfAbsent(
            question.type() + "=" + question.form().answer(), _ -> new ArrayList<>());
    var isNew =
        here.stream().noneMatch(other -> isSame(other, bag))
            && (question.type() == QuestionType.CLOZE
                || question.type() == QuestionType.SHORT_ANSWER
                || isChosenValue(question)
                || Stream.concat(told.stream(), parts(groups, question).stream())
                    .noneMatch(other ->
                        question.type() == QuestionType.TRUE_FALSE
                            ? isTwin(other, bag)
                            : isLike(other, bag)))
            && (question.type() == QuestionType.TRUE_FALSE
                || alike.stream().noneMatch(other -> isSame(other, bag)));
    if (isNew) {
      here.add(bag);
      alike.add(bag);
      told.add(bag);
    }
    return isNew;
  }

  /// Where and in which month somebody meets are two facts of one sentence, whichever is told in
  /// the question for the other.
  private static boolean isChosenValue(Question question) {
    return question.type() == QuestionType.MULTIPLE_CHOICE
        && CIRCUMSTANCES.contains(question.provenance().rule());
  }

  /// "What does Article 14 provide …?" is new beside what asks for a part of it, not beside what
  /// asks for all of it.
  private static boolean isNewWhole(
      Map<String, List<WordBag>> groups, Question question, WordBag bag) {
    var others = wholes(groups, question);
    var isNew = others.stream().noneMatch(other -> isTwin(other, bag));
    if (isNew) {
      others.add(bag);
    }
    return isNew;
  }

  private static List<WordBag> wholes(Map<String, List<WordBag>> groups, Question question) {
    return groups.computeIfAbsent(
        "whole§" + question.anchor().position() + "/" + question.anchor().sentence(),
        _ -> new ArrayList<>());
  }

  /// Of a false statement what the text says instead: it stands there for the same fact.
  private static String words(Form form) {
    return form instanceof Form.TrueFalse judged && !judged.isTrue()
        ? judged.correction()
        : form.stem() + " " + form.answer();
  }

  private static List<WordBag> parts(Map<String, List<WordBag>> groups, Question question) {
    return groups.computeIfAbsent(
        question.type()
            + "parts§"
            + question.anchor().position()
            + "/"
            + question.anchor().sentence(),
        _ -> new ArrayList<>());
  }

  private static boolean isPart(Question question) {
    return question.type() == QuestionType.FLASHCARD
        && PARTS.contains(question.provenance().rule());
  }

  /// Two parts of one sentence are asked with nearly the same words; only what is answered tells
  /// them apart.
  private static boolean isNewPart(
      Map<String, List<WordBag>> groups, Question question, WordBag bag, List<WordBag> told) {
    var answers =
        groups.computeIfAbsent(
            "part§" + question.anchor().position() + "/" + question.anchor().sentence(),
            _ -> new ArrayList<>());
    var answer = WordBag.of(question.form().answer());
    var isNew =
        told.stream().noneMatch(other -> isLike(other, bag) && answer.sharedWith(other) >= HALF)
            && answers.stream()
                .noneMatch(
                    other -> other.sharedWith(answer) > HALF || answer.sharedWith(other) > HALF);
    if (isNew) {
      answers.add(answer);
      parts(groups, question).add(bag);
    }
    return isNew;
  }

  /// Of two statements of one sentence that differ in little, one gives away what is wrong in the
  /// other.
  private static boolean isTwin(WordBag left, WordBag right) {
    return left.sharedWith(right) >= TWIN || right.sharedWith(left) >= TWIN;
  }

  /// Two questions on one sentence that say almost the same, one the way back of the other.
  private static boolean isLike(WordBag left, WordBag right) {
    return left.sharedWith(right) >= LIKE && right.sharedWith(left) >= LIKE;
  }

  private static boolean isSame(WordBag left, WordBag right) {
    return left.sharedWith(right) >= SAME && right.sharedWith(left) >= SAME;
  }
}
