package app.alinea.core.study;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.CardSchedule.Phase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Decides in which form a question is asked: an easy one while its fact is fresh, the sentence
/// with a gap once it lasts a week, typed once it lasts a month. A multiple choice whose last
/// answer may have been a guess is asked without its options at once.
final class AskedForm {
  /// Stability from which a fact is asked with a gap.
  static final double SURE_DAYS = 7;

  /// Stability from which the answer is typed.
  private static final double FIRM_DAYS = 30;

  /// Nobody should have to type more.
  private static final int LONGEST_TYPED = 40;

  /// Stems with these words need their options.
  private static final Set<String> OPTIONS_MEANT =
      Set.of("parmi", "suivant", "suivante", "suivants", "suivantes", "among", "following");

  private final CardRepository cards;
  private final boolean stages;

  /// @param stages whether forms grow harder
  AskedForm(CardRepository cards, boolean stages) {
    this.cards = cards;
    this.stages = stages;
  }

  /// The question as it is to be asked now; its id and everything but the form stay.
  Question asked(Card card, Question question) {
    if (question.form() instanceof Form.MultipleChoice choice && isUnproven(card)) {
      var recalled =
          gapped(question)
              .orElseGet(() -> new Form.ShortAnswer(choice.stem(), choice.answer(), List.of()));
      return question.in(recalled);
    }
    return stages ? question.in(staged(card, question)) : question;
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
        .filter(AskedForm::provesNothing)
        .isPresent();
  }

  private static boolean provesNothing(Review review) {
    return review.evidence().type() == QuestionType.MULTIPLE_CHOICE
        && GradeMapping.isKnown(review.gradeMapping())
        && !GradeMapping.ofVersion(review.gradeMapping()).proves(review.evidence());
  }

  private Form staged(Card card, Question question) {
    double stability = card.schedule().memory().map(memory -> memory.stability()).orElse(0.0);
    if (stability < SURE_DAYS) {
      return first(card, question);
    }
    return stability < FIRM_DAYS ? second(question) : third(question);
  }

  private Form first(Card card, Question question) {
    return switch (question.form()) {
      case Form.Cloze cloze when isMetHere(card) ->
          new Form.Flashcard(cloze.stem(), cloze.answer());
      case Form.ShortAnswer asked when isMetHere(card) ->
          new Form.Flashcard(asked.stem(), asked.answer());
      case Form.Cloze same -> same;
      case Form.ShortAnswer same -> same;
      case Form.MultipleChoice same -> same;
      case Form.Flashcard same -> same;
      case Form.TrueFalse same -> same;
      case Form.Ordering same -> same;
      case Form.Matching same -> same;
    };
  }

  /// Whether no easier card has taught the fact before.
  private boolean isMetHere(Card card) {
    return !cards.decks().hasEasier(card.id());
  }

  private static Form second(Question question) {
    return switch (question.form()) {
      case Form.MultipleChoice _, Form.Flashcard _, Form.ShortAnswer _ ->
          gapped(question).orElse(question.form());
      case Form.Cloze _, Form.TrueFalse _, Form.Ordering _, Form.Matching _ -> question.form();
    };
  }

  private static Form third(Question question) {
    return switch (question.form()) {
      case Form.MultipleChoice(var stem, _, _) when !standsAlone(stem) -> second(question);
      case Form.MultipleChoice choice -> typed(choice);
      case Form.Flashcard card -> typed(card);
      case Form.Cloze _, Form.ShortAnswer _, Form.TrueFalse _, Form.Ordering _, Form.Matching _ ->
          question.form();
    };
  }

  private static Form typed(Form form) {
    return form.answer().length() > LONGEST_TYPED
        ? form
        : new Form.ShortAnswer(form.stem(), form.answer(), form.accepted());
  }

  private static boolean standsAlone(String stem) {
    return Pattern.compile("[^\\p{L}]+")
        .splitAsStream(stem.toLowerCase(Locale.ROOT))
        .noneMatch(OPTIONS_MEANT::contains);
  }

  /// The sentence with a gap in the answer's place; empty where the answer is not a short part.
  private static Optional<Form> gapped(Question question) {
    var anchor = question.anchor();
    var answer = anchor.answerSpan().shifted(-anchor.sentenceSpan().start());
    if (answer.length() == 0
        || answer.length() > LONGEST_TYPED
        || answer.end() > anchor.quote().length()) {
      return Optional.empty();
    }
    var inText = answer.of(anchor.quote());
    var stem =
        anchor.quote().substring(0, answer.start())
            + Form.Cloze.GAP
            + anchor.quote().substring(answer.end());
    var right = question.form().answer();
    return Optional.of(
        new Form.Cloze(stem, inText, right.equals(inText) ? List.of() : List.of(right)));
  }
}
