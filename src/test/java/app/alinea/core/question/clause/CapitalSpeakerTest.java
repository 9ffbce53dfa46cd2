package app.alinea.core.question.clause;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.language.Language;
import org.junit.jupiter.api.Test;

class CapitalSpeakerTest {
  @Test
  void theBodyAloneIsNamedInSmallLetters() {
    assertThat(CapitalSpeaker.in("LE CONSEIL DE LA LIGUE DES PORTS,\n", Language.FRENCH))
        .contains("Le Conseil");
    assertThat(CapitalSpeaker.in("L’ASSEMBLÉE GÉNÉRALE,\n", Language.FRENCH))
        .contains("L’Assemblée générale");
    assertThat(CapitalSpeaker.in("THE GENERAL ASSEMBLY,\n", Language.ENGLISH))
        .contains("The General Assembly");
    assertThat(CapitalSpeaker.in("THE COUNCIL OF THE LEAGUE,\n", Language.ENGLISH))
        .contains("The Council");
    assertThat(CapitalSpeaker.in("THE OFFICE OF THE LEAGUE,\n", Language.ENGLISH))
        .contains("The Office");
    assertThat(CapitalSpeaker.in("LE CONSEIL D’ARRAS,\n", Language.FRENCH)).contains("Le Conseil");
  }

  @Test
  void aTitleOrARunningLineIsNoSpeaker() {
    assertThat(CapitalSpeaker.in("LE CONSEIL DE LA LIGUE\n", Language.FRENCH)).isEmpty();
    assertThat(CapitalSpeaker.in("Le Conseil,\n", Language.FRENCH)).isEmpty();
    assertThat(CapitalSpeaker.in("LE CONSEIL, réuni à Metz, a dit\n", Language.FRENCH)).isEmpty();
  }
}
