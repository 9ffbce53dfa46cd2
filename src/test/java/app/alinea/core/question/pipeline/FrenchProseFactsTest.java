package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.cards;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Facts that French declarations tell in one clause and that are asked with all that belongs to
/// them.
class FrenchProseFactsTest {
  private static String asked(String sentence) {
    return cards(
            "1. Nous, ministres des ports, nous sommes réunis à Tromsø. "
                + sentence
                + "\n\n2. Nous avons remercié les équipages des remorqueurs. La glace était mince."
                + " Les mouettes dormaient sur les grues.\n",
            7)
        .replace('\u00a0', ' ')
        .replace('\u202f', ' ');
  }

  @Test
  void aGoalIsAskedForByWhatItIsAGoalOf() {
    assertThat(
            asked(
                "Nous soutenons l’objectif ultime d’un littoral sans filets fantômes, en accord"
                    + " avec les pêcheurs."))
        .contains(
            "Quel objectif ultime les ministres des ports soutiennent-ils ? → Un littoral sans"
                + " filets fantômes");
    assertThat(asked("Nous soutenons l’objectif d’un littoral sans filets fantômes."))
        .doesNotContain("→ Un littoral");
  }

  @Test
  void textsAreAskedForWhatTheyAreAbout() {
    assertThat(
            asked(
                "Nous approuvons une politique commune sur les apprentis et les vieux gréements et"
                    + " une politique révisée sur la lutte contre le bruit des hélices."))
        .contains(
            "Sur quoi portent les deux politiques que les ministres des ports approuvent ? → Sur"
                + " les apprentis et les vieux gréements ; sur la lutte contre le bruit des"
                + " hélices");
    assertThat(asked("Nous adoptons une déclaration sur la protection des bancs d’huîtres."))
        .contains(
            "Sur quoi porte la déclaration que les ministres des ports adoptent ? → Sur la"
                + " protection des bancs d’huîtres");
  }

  @Test
  void theRegionOfWhatACountryKeepsIsAskedFor() {
    assertThat(asked("La Norvège maintient des phares automatiques dans l’Arctique."))
        .contains("Dans quelle région la Norvège maintient-elle des phares automatiques ?");
    assertThat(asked("La Norvège maintient des phares, des balises et des bouées dans l’Arctique."))
        .doesNotContain("Dans quelle région");
  }

  @Test
  void aPurposeIsThatOfWhatSomebodyIsReadyToDo() {
    assertThat(
            asked(
                "Nous restons disposés à maintenir des équipes de plongeurs avec Malte pour"
                    + " repérer les épaves et baliser les récifs."))
        .contains(
            "Dans quel but les ministres des ports restent-ils disposés à maintenir des équipes de"
                + " plongeurs avec Malte ?");
  }

  @Test
  void twoWaysJoinedAreOneAnswer() {
    assertThat(
            asked(
                "Nous protégerons les estuaires de la Baltique en curant les chenaux envasés et en"
                    + " relevant les digues de Riga."))
        .contains("En curant les chenaux envasés et en relevant les digues de Riga");
  }

  @Test
  void fieldsWithoutANameAreLeftOut() {
    assertThat(
            asked(
                "La Norvège a accru ses patrouilles de remorqueurs dans plusieurs domaines dans"
                    + " les eaux de l’Islande."))
        .doesNotContain("plusieurs domaines");
  }

  @Test
  void whatAThingIsAMeansOfDoingIsAskedFor() {
    assertThat(
            asked(
                "Les sondages réguliers sont un moyen essentiel de mesurer l’envasement des"
                    + " chenaux et la dérive des bouées."))
        .contains(
            "Selon le texte, que permettent de mesurer les sondages réguliers ? → L’envasement des"
                + " chenaux et la dérive des bouées");
    assertThat(asked("Les sondages réguliers sont un moyen de mesurer."))
        .doesNotContain("que permettent");
  }

  @Test
  void theTreatyWithWhichAThingIsCompatibleIsAskedFor() {
    assertThat(
            asked(
                "Les accords de partage des phares de l’OTAN ont toujours été compatibles avec le"
                    + " TNP."))
        .contains("Avec quel traité les accords de partage des phares de l’OTAN ont-ils");
  }

  @Test
  void anAdverbBeforeTheObjectStandsInTheQuestion() {
    assertThat(
            asked(
                "Les crues, le gel et la dérive en Islande et au Groenland affectent directement"
                    + " le trafic des criées et celui des chantiers."))
        .contains(
            "Qu’affectent directement les crues, le gel et la dérive en Islande et au Groenland ?");
  }

  @Test
  void whenSomebodyIsAbleToActIsAskedFor() {
    assertThat(
            asked(
                "Nous serons en mesure d’inviter le Chili à rejoindre le Réseau des criées lorsque"
                    + " les quais d’Arica seront reconstruits."))
        .contains(
            "Dans quel cas les ministres des ports seront-ils en mesure d’inviter le Chili à"
                + " rejoindre le Réseau des criées ? → Lorsque les quais d’Arica seront"
                + " reconstruits");
  }

  @Test
  void aRowBehindANameIsToldUpToItsLastMember() {
    assertThat(
            asked(
                "L’UE est le principal partenaire de la Norvège en matière de pilotage, de"
                    + " renflouage et de dragage."))
        .contains(
            "De quel pays l’UE est-elle le principal partenaire en matière de pilotage, de"
                + " renflouage et de dragage ? → la Norvège");
  }

  @Test
  void whoseAThingIsStandsBeforeWhereItIs() {
    assertThat(
            asked(
                "Toute révision de nos priorités au sein de la Brigade des écueils restera basée"
                    + " sur la météo et non sur le calendrier."))
        .contains(
            "Sur quoi toute révision des priorités des ministres des ports au sein de la Brigade"
                + " des écueils restera-t-elle basée ? → Sur la météo et non sur le calendrier");
  }

  @Test
  void aClauseThatNamesWhatItIsAboutIsAskedByItself() {
    assertThat(
            asked(
                "Puisque la dérive des bouées d’amarrage bouleverse les cartes marines de"
                    + " l’Islande, il conviendra de les revoir."))
        .contains(
            "Selon le texte, qu’est-ce qui bouleverse les cartes marines de l’Islande ? → La dérive"
                + " des bouées d’amarrage");
    assertThat(
            asked(
                "Comme la fonte des glaciers a doublé le débit des torrents de l’Islande, le"
                    + " balisage est resté rare."))
        .contains("→ La fonte des glaciers");
    assertThat(asked("Nous réduisons le tirage, comme l’énonce la Charte des phares de l’Islande."))
        .doesNotContain("énonce");
  }
}
