package app.alinea.core.question.distractor;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.language.Language;
import org.junit.jupiter.api.Test;

/// Dates keep to their side of the day on which a text was written.
class OwnDateTest {
  private static final OwnDate FRENCH =
      new OwnDate(Language.FRENCH, "CONSEIL DES MINISTRES DU JEUDI 16 MAI 2024", "");
  private static final OwnDate ENGLISH =
      new OwnDate(Language.ENGLISH, "Statement of May 16, 2024", "");

  @Test
  void whatLiesAheadStandsBesideWhatLiesAhead() {
    assertThat(FRENCH.allows("avant fin juin 2024", "avant fin novembre 2024", true)).isTrue();
    assertThat(FRENCH.allows("avant fin juin 2024", "avant fin juin 2022", true)).isFalse();
    assertThat(FRENCH.allows("le 15 juin 2024", "le 15 avril 2024", true)).isFalse();
    assertThat(ENGLISH.allows("1 July 2024", "1 March 2024", false)).isFalse();
  }

  @Test
  void whatWasDoneStandsBesideWhatMayHaveBeenDone() {
    assertThat(ENGLISH.allows("29 March 2024", "29 October 2024", false)).isFalse();
    assertThat(ENGLISH.allows("29 March 2024", "25 January 2024", false)).isTrue();
  }

  @Test
  void ofATextWithoutADateOnlyTheYearOfATermCounts() {
    var undated = new OwnDate(Language.FRENCH, "Communiqué", "");

    assertThat(undated.allows("le 15 juin 2024", "le 15 avril 2024", true)).isTrue();
    assertThat(undated.allows("le 15 juin 2024", "le 15 juin 2022", true)).isFalse();
    assertThat(undated.allows("le 15 juin 2024", "le 15 juin 2022", false)).isTrue();
  }

  @Test
  void theMonthOfATextIsThatOfItsDay() {
    assertThat(ENGLISH.month()).isEqualTo(5);
    assertThat(new OwnDate(Language.FRENCH, "Communiqué", "").month()).isZero();
  }
}
