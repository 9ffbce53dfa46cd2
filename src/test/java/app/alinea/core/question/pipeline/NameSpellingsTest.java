package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.TextSpan;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NameSpellingsTest {
  @Test
  void acceptsANameWithoutWhatOnlySaysWhatItIs() {
    assertEquals(List.of("Skagen"), of("Skagen Airport", AnswerKind.FREE));
    assertEquals(List.of("Kelp"), of("the Kelp Alliance", AnswerKind.FREE));
  }

  @Test
  void acceptsANameWithoutItsCountryButNoOffice() {
    assertTrue(of("U.S. Congress", AnswerKind.FREE).contains("Congress"));
    assertEquals(List.of(), of("the UK Presidency", AnswerKind.FREE));
  }

  @Test
  void acceptsAPersonWithoutTitleAndADebtorWithoutQuantifier() {
    assertEquals(List.of("Ann Oakum"), of("Sir Ann Oakum", AnswerKind.PERSON));
    assertEquals(List.of("owners of tugs"), of("all owners of tugs", AnswerKind.PARTY));
  }

  @Test
  void acceptsACountryByItsLongAndItsShortName() {
    assertTrue(of("North Korea", AnswerKind.COUNTRY).contains("DPRK"));
    assertTrue(of("the Republic of Moldova", AnswerKind.COUNTRY).contains("Moldova"));
    assertFalse(of("the Republic of Korea", AnswerKind.COUNTRY).contains("North Korea"));
  }

  private static List<String> of(String text, AnswerKind kind) {
    return NameSpellings.of(new Answer(text, kind, "r", new TextSpan(0, 1), List.of()));
  }
}
