package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Sets for pairing off in texts that speak of persons, things and purposes.
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
  void thingsPairOffWithTheWayTheyAreDescribed() {
    var made =
        set(
            """
            1. Nous, ministres de la Ligue des ports, nous sommes réunis à Gênes.

            2. La piraterie demeure la menace la plus directe pour les équipages du détroit.

            3. Le phare de Kéros constitue le pilier du trafic nocturne dans le golfe.

            4. La pêche côtière reste la source principale de revenus des îles du nord.

            5. Le canal de Brémont est un passage obligé entre les deux mers.
            """,
            "Associez chaque élément à la façon");

    assertThat(made.pairs())
        .hasSizeGreaterThanOrEqualTo(4)
        .anyMatch(pair ->
            pair.left().equals("la piraterie") && pair.right().startsWith("la menace la plus"));
  }

  @Test
  void personsPairOffWithTheOfficesToWhichTheyAreAppointed() {
    var made =
        set(
            """
            1. Au cours du Conseil, les nominations suivantes ont été prononcées.

            2. Monsieur Alain MARTEL, ingénieur, est nommé Directeur général du Port autonome de Sablon.

            3. Madame Jeanne ORSINI, économiste, est nommée Directrice de la Pêche artisanale.

            4. Monsieur Paul KERVAL, juriste, est nommé Président du Fonds des phares et balises.

            5. Madame Lucie DARNET, médecin, est nommée Secrétaire générale de l’Agence des quarantaines.
            """,
            "Associez chaque personne");

    assertThat(made.pairs())
        .hasSize(4)
        .anyMatch(pair -> pair.left().endsWith("MARTEL") && pair.right().contains("Sablon"));
  }

  @Test
  void actsPairOffWithWhatTheyAreFor() {
    var made =
        set(
            """
            1. Nous, ministres de la Ligue des ports, nous sommes réunis à Gênes.

            2. Nous avons armé trois remorqueurs dans le détroit pour secourir les équipages en détresse.

            3. Nous avons rouvert le chantier naval de Tavira afin de former deux cents apprentis.

            4. Nous avons relevé les digues du delta pour protéger les rizières contre les crues.

            5. Nous avons acheté deux satellites météorologiques pour annoncer les cyclones plus tôt.
            """,
            "Associez chaque action");

    assertThat(made.pairs())
        .hasSizeGreaterThanOrEqualTo(4)
        .anyMatch(pair ->
            pair.left().contains("remorqueurs") && pair.right().startsWith("pour secourir"));
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
