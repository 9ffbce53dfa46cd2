package app.alinea.desktop.today;

import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.CardSchedule.Phase;
import app.alinea.core.study.CardStanding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// A first taste of a text for somebody who has studied nothing of it: five questions of several
/// types, from different paragraphs.
final class Sample {
  private static final List<QuestionType> TYPES =
      List.of(
          QuestionType.MULTIPLE_CHOICE,
          QuestionType.TRUE_FALSE,
          QuestionType.FLASHCARD,
          QuestionType.CLOZE,
          QuestionType.MULTIPLE_CHOICE);

  private Sample() {}

  /// @param cards of a document, by paragraph
  /// @return empty where something was studied, or there are not five
  static List<QuestionId> of(List<CardStanding> cards) {
    if (cards.stream().anyMatch(card -> card.schedule().phase() != Phase.NEW)) {
      return List.of();
    }
    var paragraphs = new HashSet<Integer>();
    var sample = new ArrayList<QuestionId>();
    for (var type : TYPES) {
      cards.stream()
          .filter(card -> card.type() == type && !card.suspended())
          .filter(card -> !paragraphs.contains(card.position()))
          .findFirst()
          .ifPresent(card -> {
            paragraphs.add(card.position());
            sample.add(card.question());
          });
    }
    return sample.size() == TYPES.size() ? List.copyOf(sample) : List.of();
  }
}
