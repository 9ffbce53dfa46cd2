package app.alinea.core.study;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.CardSchedule.Phase;
import java.util.List;

/// Asks a multiple choice without its options where the last answer may have been a guess: the
/// sentence with a gap in the answer's place.
final class RecallForm {
  private final CardRepository cards;

  RecallForm(CardRepository cards) {
    this.cards = cards;
  }

  /// The question as it is to be asked now; its id and everything but the form stay.
  Question asked(Card card, Question question) {
    return question.form() instanceof Form.MultipleChoice choice && isUnproven(card)
        ? with(question, recalled(question, choice))
        : question;
  }

  private boolean isUnproven(Card card) {
    var phase = card.schedule().phase();
    if (phase != Phase.LEARNING && phase != Phase.RELEARNING) {
      return false;
    }
    var log = cards.log(card.id());
    return log.reversed().stream()
        .filter(review -> review.session() == SessionKind.STUDY)
        .findFirst()
        .filter(RecallForm::provesNothing)
        .isPresent();
  }

  private static boolean provesNothing(Review review) {
    return review.evidence().type() == QuestionType.MULTIPLE_CHOICE
        && !GradeMapping.ofVersion(review.gradeMapping()).proves(review.evidence());
  }

  private static Form recalled(Question question, Form.MultipleChoice choice) {
    var anchor = question.anchor();
    var answer = anchor.answerSpan().shifted(-anchor.sentenceSpan().start());
    if (answer.length() == 0 || answer.end() > anchor.quote().length()) {
      return new Form.ShortAnswer(choice.stem(), choice.answer(), List.of());
    }
    var inText = answer.of(anchor.quote());
    var stem =
        anchor.quote().substring(0, answer.start())
            + Form.Cloze.GAP
            + anchor.quote().substring(answer.end());
    return new Form.Cloze(
        stem, inText, choice.answer().equals(inText) ? List.of() : List.of(choice.answer()));
  }

  private static Question with(Question question, Form form) {
    return new Question(
        question.id(),
        form,
        question.anchor(),
        question.topics(),
        question.difficulty(),
        question.explanation(),
        question.provenance(),
        question.flags(),
        question.status(),
        question.edited());
  }
}
