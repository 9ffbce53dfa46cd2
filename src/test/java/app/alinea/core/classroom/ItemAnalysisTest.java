package app.alinea.core.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ItemAnalysisTest {
  /// Worked by hand: marks 1 1 0 0 0 against rests 4 2 3 1 0 have means 0.4 and 2, deviations 0.6
  /// 0.6 -0.4 -0.4 -0.4 and 2 0 1 -1 -2, so the covariance is (1.2 + 0 - 0.4 + 0.4 + 0.8) / 4.
  @Test
  void figuresAreThoseOfMoodle() {
    double[] marks = {1, 1, 0, 0, 0};
    double[] totals = {5, 3, 3, 1, 0};

    var figures = ItemFigures.of(marks, totals);

    assertThat(figures.facility()).isEqualTo(0.4);
    assertThat(figures.discriminationIndex().orElseThrow())
        .isCloseTo(100 * 0.5 / Math.sqrt(0.3 * 2.5), within(1e-9));
    // Sorted, the rests 3 and 4 go with the marks of 1: covariance (0.6 * 1 + 0.6 * 2 + 0.4 * 3) /
    // 4.
    assertThat(figures.discriminativeEfficiency().orElseThrow())
        .isCloseTo(100 * 0.5 / 0.75, within(1e-9));
  }

  @Test
  void whereAllHaveTheSameThereIsNothingToTellApart() {
    var figures = ItemFigures.of(new double[] {1, 1, 1}, new double[] {3, 2, 1});

    assertThat(figures.facility()).isEqualTo(1);
    assertThat(figures.discriminationIndex()).isEmpty();
    assertThat(figures.discriminativeEfficiency()).isEmpty();
  }

  @Test
  void optionsNobodyChoseAndAKeyThatLooksWrongAreNamed() {
    var held = new HeldClass(4);
    var good = new ArrayList<ParticipantId>();
    var weak = new ArrayList<ParticipantId>();
    for (int at = 0; at < 6; at++) {
      good.add(held.joined());
      weak.add(held.joined());
    }
    for (int round = 0; round < 4; round++) {
      held.ask();
      int now = round;
      // In the last round those who know choose 2, those who guess the key.
      good.forEach(who -> answer(held, who, now, now < 3));
      weak.forEach(who -> answer(held, who, now, now == 3));
      held.live.next().join();
    }

    var analysis = ItemAnalysis.of(held.now());

    assertThat(analysis.tooFew()).isTrue();
    assertThat(analysis.items()).hasSize(4);
    assertThat(analysis.items().getFirst().keyLooksWrong()).isFalse();
    assertThat(analysis.items().getFirst().unchosen()).isEqualTo(List.of(0, 3));
    assertThat(analysis.items().getFirst().choices())
        .isEqualTo(java.util.Map.of(0, 0, 1, 6, 2, 6, 3, 0));
    assertThat(analysis.items().getLast().strongRival()).contains(2);
    assertThat(analysis.items().getLast().keyLooksWrong()).isTrue();
    assertThat(analysis.items().getLast().figures().discriminationIndex().orElseThrow())
        .isCloseTo(-100, within(1e-9));
  }

  private static void answer(HeldClass held, ParticipantId who, int round, boolean right) {
    assertThat(right ? held.right(who, round) : held.wrong(who, round))
        .isEqualTo(AnswerOutcome.STORED);
  }

  @Test
  void weakParagraphsAndSessionsSideBySide() {
    var held = new HeldClass(4);
    var ada = held.joined();
    for (int round = 0; round < 4; round++) {
      held.ask();
      answer(held, ada, round, round > 1);
      held.live.next().join();
    }

    var scores = ParagraphScores.of(held.now());
    var comparison = SessionComparison.of(List.of(held.now()));

    assertThat(scores.lines())
        .isEqualTo(
            List.of(
                new ParagraphScores.Line(0, "1", 0, 2), new ParagraphScores.Line(1, "2", 2, 2)));
    assertThat(scores.weak()).extracting(ParagraphScores.Line::label).containsExactly("1");
    assertThat(comparison.sessions().getFirst().share()).isEqualTo(0.5);
    assertThat(comparison.paragraphs()).hasSize(2);
  }
}
