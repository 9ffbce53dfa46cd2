package app.alinea.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.alinea.core.language.Language;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The gate can fail: it knows the faults that a generator makes.
final class GrammarCheckTest {
  private final GrammarCheck french = new GrammarCheck(Language.FRENCH);
  private final GrammarCheck english = new GrammarCheck(Language.ENGLISH);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le sommet se réunira à le Portugal.",
        "Les Alliés saluent les efforts de le Conseil.",
        "Le siège de la Ukraine a changé.",
        "Que demande le Conseil à les États membres ?",
        "La pays a signé le traité.",
        "Les Alliés ont convenus de créer un centre."
      })
  void refusesAPlantedFault(String faulty) {
    var alerts = french.alerts(faulty);

    assertFalse(alerts.isEmpty(), faulty);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quel pays est accueilli comme nouveau membre de l’Alliance ? La Finlande.",
        "Que signifie le sigle « KFOR » ? Force pour le Kosovo.",
        "À quel pays les Alliés demandent-ils de cesser son soutien militaire ? À l’Iran."
      })
  void letsAGoodQuestionPass(String good) {
    assertEquals(Set.of(), french.alerts(good));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An treaty was signed in Riga.",
        "The Ministers has met in Riga.",
        "The Committee is compose of twelve members.",
        "Who shall convenes the Council?"
      })
  void refusesAPlantedFaultInEnglish(String faulty) {
    assertFalse(english.alerts(faulty).isEmpty(), faulty);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which country chairs the network of watched volcanoes? Iceland.",
        "Within what time must each State notify the Secretary-General? Within thirty days."
      })
  void letsAGoodEnglishQuestionPass(String good) {
    assertEquals(Set.of(), english.alerts(good));
  }
}
