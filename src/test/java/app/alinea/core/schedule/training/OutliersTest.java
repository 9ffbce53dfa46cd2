package app.alinea.core.schedule.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OutliersTest {
  private final ReviewHistories.Builder log = new ReviewHistories.Builder();
  private int card;

  private void cards(int count, int rating, int delay) {
    for (int at = 0; at < count; at++) {
      log.add(card, rating, 0, 0).add(card, 3, delay, 0).add(card, 3, delay * 2, 0);
      card++;
    }
  }

  private int left(int rating, int delay) {
    var kept = Outliers.removed(log.build());
    int count = 0;
    for (int at = 0; at < kept.cards(); at++) {
      int start = kept.starts[at];
      count += kept.ratings[start] == rating && kept.days[start + 1] == delay ? 1 : 0;
    }
    return count;
  }

  @Test
  void smallGroupsGoUntilTwentyReviewsWouldBeGone() {
    cards(100, 3, 2);
    cards(12, 3, 3);
    cards(7, 3, 5);
    cards(1, 3, 9);

    assertThat(left(3, 9)).isZero();
    assertThat(left(3, 5)).isZero();
    assertThat(left(3, 3)).as("8 + 12 is not under 20").isEqualTo(12);
    assertThat(left(3, 2)).isEqualTo(100);
  }

  @Test
  void aTwentiethGoesWhereThatIsMore() {
    cards(1_000, 3, 2);
    cards(32, 3, 4);
    cards(21, 3, 6);

    assertThat(left(3, 6)).isZero();
    assertThat(left(3, 4)).isEqualTo(32);
  }

  @Test
  void amongGroupsOfOneSizeTheLongestDelayGoesFirst() {
    cards(100, 3, 2);
    cards(12, 3, 4);
    cards(12, 3, 8);

    assertThat(left(3, 8)).isZero();
    assertThat(left(3, 4)).isEqualTo(12);
  }

  @Test
  void veryLongFirstWaitsGoHoweverManyAndEasyMayWaitLonger() {
    cards(100, 3, 101);
    cards(100, 4, 101);
    cards(100, 4, 366);

    assertThat(left(3, 101)).isZero();
    assertThat(left(4, 101)).isEqualTo(100);
    assertThat(left(4, 366)).isZero();
  }

  @Test
  void everyReviewOfADroppedCardGoesAndTheRanksCloseUp() {
    cards(1, 3, 9);
    cards(40, 3, 2);

    var kept = Outliers.removed(log.build());

    assertThat(kept.cards()).isEqualTo(40);
    assertThat(kept.items()).isEqualTo(80);
    var ranks = java.util.Arrays.stream(kept.ranks).filter(rank -> rank >= 0).sorted().toArray();
    for (int rank = 0; rank < ranks.length; rank++) {
      assertThat(ranks[rank]).isEqualTo(rank);
    }
  }

  @Test
  void sameDayReviewsAreNoItems() {
    for (int at = 0; at < 40; at++) {
      log.add(at, 3, 0, 0).add(at, 1, 0, 0).add(at, 3, 2, 0);
    }

    assertThat(Outliers.removed(log.build()).items()).isEqualTo(40);
  }
}
