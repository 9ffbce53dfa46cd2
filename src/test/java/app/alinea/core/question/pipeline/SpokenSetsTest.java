package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Sets for pairing off in texts that speak of persons and letters.
class SpokenSetsTest {
  private static List<Form.Matching> sets(String text) {
    return AskedTexts.questions(text).stream()
        .map(question -> question.form())
        .filter(Form.Matching.class::isInstance)
        .map(Form.Matching.class::cast)
        .toList();
  }

  private static Form.Matching set(String text, String stem) {
    return sets(text).stream()
        .filter(form -> form.stem().startsWith(stem))
        .findFirst()
        .orElseThrow(() -> new AssertionError(AskedTexts.cards(text, 7)));
  }

  @Test
  void personsPairOffWithTheOfficesToWhichTheyAreAppointed() {
    var made =
        set(
            """
            1. Au cours du Conseil, les nominations suivantes ont été prononcées.

            2. Monsieur Alain MARTEL, ingénieur, est nommé Directeur général du Port autonome de Sablon.

            3. Monsieur Jean ORSINI, économiste, est nommé Directeur de la Pêche artisanale.

            4. Monsieur Paul KERVAL, juriste, est nommé Président du Fonds des phares et balises.

            5. Monsieur Luc DARNET, médecin, est nommé Secrétaire général de l’Agence des quarantaines.
            """,
            "Associez chaque personne");

    assertThat(made.pairs())
        .hasSize(4)
        .anyMatch(pair -> pair.left().endsWith("MARTEL") && pair.right().contains("Sablon"));
  }

  @Test
  void lettersThatTellTheirMeaningDoNotPairOff() {
    assertThat(
            sets(
                """
                1. L’Office des phares et balises (OPB) éclaire le golfe.

                2. La Caisse des marins pêcheurs (CMP) assure les équipages.

                3. Le Centre des alertes cycloniques (CAC) surveille le delta.
                """))
        .noneMatch(form -> form.stem().contains("sigle"));
  }
}
