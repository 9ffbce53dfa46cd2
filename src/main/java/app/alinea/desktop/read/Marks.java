package app.alinea.desktop.read;

import app.alinea.core.document.TextSpan;
import app.alinea.core.schedule.MemoryState;
import app.alinea.core.study.Card;
import app.alinea.desktop.read.Reading.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Works out what to draw on a paragraph.
final class Marks {
  private static final double MASTERED_DAYS = 21;

  private Marks() {}

  static List<Mark> of(
      Reading reading,
      int position,
      Optional<TextSpan> sentence,
      Optional<TextSpan> answer,
      Optional<TextSpan> selection) {
    var marks = new ArrayList<Mark>();
    reading
        .highlightsAt(position)
        .forEach(kept -> marks.add(new Mark(Mark.Kind.HIGHLIGHT, kept.span())));
    sentence.ifPresent(span -> marks.add(new Mark(Mark.Kind.SENTENCE, span)));
    answer.ifPresent(span -> marks.add(new Mark(Mark.Kind.ANSWER, span)));
    selection.ifPresent(span -> marks.add(new Mark(Mark.Kind.SELECTION, span)));
    marks.addAll(underlines(reading.askedAt(position)));
    return marks;
  }

  /// One line under each sentence that carries cards, by the card that needs most.
  static List<Mark> underlines(List<Asked> asked) {
    return asked.stream()
        .filter(one -> one.card().isPresent())
        .collect(Collectors.groupingBy(one -> one.question().anchor().sentenceSpan()))
        .entrySet()
        .stream()
        .map(entry ->
            new Mark(
                entry.getValue().stream()
                    .flatMap(one -> one.card().stream())
                    .map(Marks::kind)
                    .min(Enum::compareTo)
                    .orElse(Mark.Kind.NEW_CARDS),
                entry.getKey()))
        .toList();
  }

  static Mark.Kind kind(Card card) {
    if (card.schedule().reviews() == 0) {
      return Mark.Kind.NEW_CARDS;
    }
    var stability = card.schedule().memory().map(MemoryState::stability).orElse(0.0);
    return stability >= MASTERED_DAYS ? Mark.Kind.MASTERED_CARDS : Mark.Kind.LEARNING_CARDS;
  }
}
