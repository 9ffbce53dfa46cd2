package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.WordBag;
import java.util.function.ToIntFunction;

/// A first guess at how hard a question is, from its features; answers will correct it.
///
/// Recall is harder than recognition, figures harder than names, a long answer harder than a short
/// one; what the text says once is harder than what it repeats; near options are harder than far
/// ones.
final class Difficulty {
  private static final double LEAST = 0.05;
  private static final double MOST = 0.95;
  private static final int LONG_STEM = 25;
  private static final int SHORT_ANSWER_WORDS = 3;

  private final ToIntFunction<String> frequency;

  /// @param frequency in how many sentences of the document a word occurs, by its stem
  Difficulty(ToIntFunction<String> frequency) {
    this.frequency = frequency;
  }

  /// From 0 to 1.
  double of(Candidate candidate) {
    var sum =
        ofForm(candidate.form())
            + ofKind(candidate.draft().answer().kind())
            + ofLength(candidate.draft().answer().text())
            + ofRarity(candidate.draft().answer().text())
            + ofStem(candidate.form().stem())
            + ofOptions(candidate.form());
    return Math.clamp(sum, LEAST, MOST);
  }

  private static double ofForm(Form form) {
    return switch (form.type()) {
      case TRUE_FALSE -> 0.26;
      case MULTIPLE_CHOICE -> 0.38;
      case MATCHING -> 0.42;
      case CLOZE -> 0.45;
      case ORDERING, FLASHCARD -> 0.48;
      case SHORT_ANSWER -> 0.5;
    };
  }

  private static double ofKind(AnswerKind kind) {
    return switch (kind) {
      case NUMBER, VALUE, YEAR, DATE -> 0.1;
      case ARTICLE, PROVISION, EXPANSION, ACRONYM -> 0.08;
      case COUNTRY, ORGANISATION, REGION, PERSON, CITY, BODY, ORGAN -> -0.04;
      default -> 0.02;
    };
  }

  private static double ofLength(String answer) {
    var words = answer.split(" ", -1).length;
    return Math.clamp((words - SHORT_ANSWER_WORDS) * 0.012, 0, 0.16);
  }

  /// By the answer's rarest word: said once, it must have been read; said everywhere, it is
  /// guessed.
  private double ofRarity(String answer) {
    var rarest =
        WordBag.of(answer).stems().stream().mapToInt(frequency).filter(n -> n > 0).min().orElse(1);
    if (rarest <= 1) {
      return 0.07;
    }
    if (rarest <= 3) {
      return 0.03;
    }
    return rarest <= 10 ? -0.03 : -0.09;
  }

  private static double ofStem(String stem) {
    return stem.split(" ", -1).length > LONG_STEM ? 0.04 : 0;
  }

  private static double ofOptions(Form form) {
    return switch (form) {
      case Form.MultipleChoice choice -> {
        var key = WordBag.of(choice.answer());
        var near =
            choice.options().stream()
                .filter(option -> !option.text().equals(choice.answer()))
                .mapToDouble(option -> WordBag.of(option.text()).sharedWith(key))
                .average()
                .orElse(0);
        yield near * 0.15 + (choice.options().size() < 4 ? -0.05 : 0);
      }
      case Form.TrueFalse statement -> statement.isTrue() ? -0.02 : 0.03;
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _, Form.Ordering _, Form.Matching _ ->
          0;
    };
  }
}
