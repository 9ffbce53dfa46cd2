package app.alinea.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.language.Language;
import app.alinea.desktop.theme.Theme;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TextsTest {
  private final Texts texts = new Texts(Language.FRENCH);

  @Test
  void setsFrenchPunctuationWithNoBreakSpaces() {
    assertEquals(
        "«\u00a0Statuts\u00a0» est prêt\u00a0: 9 questions.",
        texts.get("shell.firstStart.ready", "Statuts", 9));
  }

  @Test
  void choosesTheFormThatFitsTheNumber() {
    assertEquals("Réviser une carte · ~1 min", texts.get("today.study", 1, 1));
    assertEquals("Réviser 24 cartes · ~6 min", texts.get("today.study", 24, 6));
  }

  @Test
  void speaksTheLanguageChosenLast() {
    texts.choose(Language.ENGLISH);

    assertEquals("Review 24 cards · ~6 min", texts.get("today.study", 24, 6));
    assertEquals("Sepia", texts.of("settings.theme", Theme.SEPIA));
  }

  @Test
  void writesTheFirstOfAMonthAsEachLanguageDoes() {
    var may = LocalDate.of(2031, 5, 1);

    assertEquals("1er mai 2031", texts.day(may));
    assertEquals("11 mai 2031", texts.day(may.plusDays(10)));
    texts.choose(Language.ENGLISH);
    assertEquals("1 May 2031", texts.day(may));
  }

  @Test
  void namesAParagraphThatSaysWhatItIsWithoutASign() {
    assertEquals("§ 5", texts.get("question.source.link", "5"));
    assertEquals("Article 5", texts.get("question.source.link", "Article 5"));
    assertEquals("Annexe II, § 1", texts.get("question.source.link", "Annexe II, § 1"));
    assertEquals("IV, § 2", texts.get("question.source.link", "IV, § 2"));
    assertEquals(
        "Lire dans le document\u00a0: Article 5", texts.get("quiz.walk.open", "Article 5"));
  }
}
