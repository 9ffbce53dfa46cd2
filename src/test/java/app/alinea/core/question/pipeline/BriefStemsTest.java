package app.alinea.core.question.pipeline;

import static app.alinea.core.question.pipeline.AskedTexts.cards;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Questions on French declarations that ask one thing in the words a teacher would choose.
class BriefStemsTest {
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
  void ofTwoObjectsOfOneOwnerALongQuestionKeepsTheFirst() {
    assertThat(
            asked(
                "Après la fin de la grande tempête, la Norvège a fortement réduit le nombre de"
                    + " chalutiers amarrés dans les fjords et sa dépendance à l’égard des navires"
                    + " à vapeur dans la stratégie de la pêche."))
        .contains(
            "Quand la Norvège a-t-elle fortement réduit le nombre de chalutiers amarrés dans les"
                + " fjords ? → Après la fin de la grande tempête");
  }

  @Test
  void whatALongSubjectIsCalledIsAskedWithoutThoseWhoDoIt() {
    assertThat(
            asked(
                "L’utilisation répétée de filets ou d’engins flottants, dormants, traînants et"
                    + " tournants contre la Flotte du Nord par des armateurs côtiers et non côtiers"
                    + " peu scrupuleux demeure une menace ancienne et croissante pour les bancs de"
                    + " morues."))
        .contains(
            "l’utilisation répétée de filets ou d’engins flottants, dormants, traînants et"
                + " tournants contre la Flotte du Nord ? →");
  }

  @Test
  void whatSomebodyIsDeterminedToDoIsAskedForItsOwnPurpose() {
    assertThat(
            asked(
                "Nous restons déterminés à tirer pleinement parti de la Commission Norvège-Islande"
                    + " pour approfondir le dialogue technique et la coopération pratique avec"
                    + " l’Islande."))
        .contains(
            "Dans quel but les ministres des ports entendent-ils tirer pleinement parti de la"
                + " Commission Norvège-Islande ?");
  }

  @Test
  void textsThatAreApprovedTodayAreApprovedInTheText() {
    assertThat(
            asked(
                "Aujourd’hui, nous approuvons une politique commune sur les apprentis et les vieux"
                    + " gréements et une politique révisée sur la lutte contre le bruit des"
                    + " hélices."))
        .contains("les deux politiques que les ministres des ports approuvent dans le texte ?");
  }

  @Test
  void countriesFarBehindInAPhraseAreCounted() {
    assertThat(
            asked(
                "Nous attendons avec intérêt nos précieux échanges avec les capitaines et les"
                    + " armateurs de l’Australie, du Japon et de la Nouvelle-Zélande."))
        .contains(
            "des échanges avec les capitaines et les armateurs de trois pays : lesquels ? →"
                + " L’Australie, le Japon et la Nouvelle-Zélande");
  }

  @Test
  void whatCountriesHoldIsFoundThere() {
    assertThat(
            asked(
                "La veille du Nord repose sur des contributions volontaires, y compris les navires"
                    + " danois de l’accord de veille maritime en Islande, en Suède, en Estonie et"
                    + " en Finlande."))
        .contains(
            "Selon le texte, dans quels pays se trouvent les navires danois de l’accord de veille"
                + " maritime ?");
  }

  @Test
  void aDemandKeepsTheMatterAndNotItsRespects() {
    assertThat(
            asked(
                "Nous exhortons l’Islande à promouvoir la confiance grâce à une plus grande clarté"
                    + " en ce qui concerne ses quotas, ses plans et ses flottes en matière de pêche"
                    + " hauturière."))
        .contains(
            "à promouvoir la confiance grâce à une plus grande clarté en matière de pêche"
                + " hauturière ?")
        .contains("exhortent ____ (pays) à promouvoir");
  }
}
