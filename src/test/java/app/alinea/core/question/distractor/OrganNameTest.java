package app.alinea.core.question.distractor;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.language.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where the name of an organ ends.
class OrganNameTest {
  @Test
  void aNameGoesOnInSmallLetters() {
    assertThat(whole("le Conseil supérieur de la batellerie siège", "Conseil supérieur"))
        .contains("Conseil supérieur de la batellerie");
    assertThat(whole("la Conférence des éclusiers siège", "Conférence"))
        .contains("Conférence des éclusiers");
    assertThat(whole("le Comité des jaugeurs permanents siège", "Comité"))
        .contains("Comité des jaugeurs permanents");
  }

  @Test
  void whatLeadsToNoNounOfTheNameHidesWhereItEnds() {
    assertThat(whole("le Conseil de chaque port siège", "Conseil")).isEmpty();
    assertThat(whole("la Commission Phares, Balises et Bouées siège", "Commission Phares"))
        .isEmpty();
  }

  @Test
  void aNameEndsBeforeItsVerb() {
    assertThat(whole("le Conseil du Port siège", "Conseil du Port")).contains("Conseil du Port");
  }

  private static Optional<String> whole(String text, String found) {
    var end = text.indexOf(found) + found.length();
    return OrganName.whole(text, found, end, Language.FRENCH);
  }
}
