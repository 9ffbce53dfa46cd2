package app.alinea.core.exchange;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;

/// What a format could not hold of a question; shown to the person who exports.
///
/// @param stem of the question on one line, so that it can be recognised
public record Loss(QuestionId question, String stem, Reason reason) {
  public Loss {
    stem = stem.replaceAll("\\s+", " ").strip();
  }

  public static Loss of(Question question, Reason reason) {
    return new Loss(question.id(), question.form().stem(), reason);
  }

  /// Why something is missing in the file.
  public enum Reason {
    /// The format has no such question type: the question is left out.
    TYPE_LEFT_OUT,
    /// The question was written as the nearest type that the format has.
    TYPE_CHANGED,
    /// The question is longer than the format allows: it is left out.
    STEM_TOO_LONG,
    /// An option is longer than the format allows: the question is left out.
    OPTION_TOO_LONG,
    /// The format has neither explanation nor source nor topics: they are left out.
    EXPLANATION_LEFT_OUT,
    /// The format has no topics: they are left out.
    TOPICS_LEFT_OUT,
    /// The format has one line for a text: line breaks and tabs become spaces.
    LINES_JOINED,
    /// The format cannot hold a character: it is left out or another stands for it.
    CHARACTERS_CHANGED
  }

  /// Whether the question itself is missing.
  public boolean leavesOut() {
    return switch (reason) {
      case TYPE_LEFT_OUT, STEM_TOO_LONG, OPTION_TOO_LONG -> true;
      case TYPE_CHANGED, EXPLANATION_LEFT_OUT, TOPICS_LEFT_OUT, LINES_JOINED, CHARACTERS_CHANGED ->
          false;
    };
  }
}
