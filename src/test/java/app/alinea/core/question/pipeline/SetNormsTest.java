package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What French laws lay down of their bodies in set words, in sentences written for it.
final class SetNormsTest {
  private static final String ASKED =
      AskedTexts.cards(
          """
          Statuts de la Ligue des Phares

          Article 1
          La Commission des phares élit son bureau chaque printemps. Le quorum est constitué par sept gardiens. En cas de partage des voix, la voix du doyen est prépondérante.

          Article 2
          La moitié des communes membres du Congrès des côtes constitue le quorum. Le Congrès des côtes se réunit en session extraordinaire à la demande du trésorier ou d'un tiers des communes.

          Article 3
          Le mandat des veilleurs est de quatre ans. Les veilleurs sont rééligibles une seule fois. Nul ne peut être retenu pendant plus de douze heures sans l'avis d'un médecin.

          Article 4
          Tout candidat à la garde des feux doit être riverain et âgé de vingt-trois ans au moins. L'élection des veilleurs a lieu dix jours au moins et vingt jours au plus avant l'ouverture de la pêche.

          Article 5
          Avant son entrée en fonction, le gouverneur des phares prête serment devant le Congrès des côtes. Le gouverneur des phares est responsable devant le Congrès des côtes. Les fonctions de gouverneur sont incompatibles avec le commerce du bois.

          Article 6
          Le Congrès des côtes peut, après consultation du trésorier, vendre les barques hors d'usage. Les feux sont allumés après avis du doyen et éteints par les veilleurs.

          Article 7
          Le quorum est fixé à neuf barques.

          Article 8
          La Ligue des Phares a son siège à Morlange. La veille de nuit ne peut excéder six heures. Toutefois, les sauveteurs y parlent aussi en anglais, en arabe et en espagnol.

          Article 9
          Les pilotes du chenal sont élus par les équipages. La durée du mandat est de cinq ans. Le second tour de la course des barques a lieu le deuxième dimanche suivant le premier.

          Article 13
          Le syndic du port statue dans un délai de deux mois. Toutefois, en cas de tempête, ce délai est ramené à six jours.

          Article 16
          L’Union Portuaire assure la convergence des performances et des politiques portuaires en vue de la réalisation des objectifs définis à l’article 2, alinéa b de la présente Convention au moyen du dispositif de Surveillance Côtière dont les modalités sont fixées aux articles 3 et 4.

          Article 14
          Le Comité des lanternes compte neuf membres. Trois des membres sont nommés par le gouverneur des phares, trois par le doyen des côtes et trois par le syndic du port.

          Article 15
          Les filets sont vendus au marché. Ce délai est ramené à onze jours.

          Article 10
          La modification des statuts de la Ligue requiert la majorité des trois quarts des communes. Les tarifs du chenal doivent être approuvés par les deux tiers des équipages.

          Article 11
          Le doyen des phares dirige les secours en mer. La durée du mandat est de huit mois.

          Article 12
          Tout Etat riverain de la baie pourra adhérer à la présente Convention. Le syndic avisera les Etats contractants de toute adhésion. La dénonciation prendra effet le trentième jour suivant la réception de la lettre.
          """,
          7);

  private static void asks(String line) {
    assertTrue(ASKED.contains(line), ASKED);
  }

  @Test
  void anArticleIsGivenNothing() {
    assertFalse(ASKED.contains("assure à l’article"), ASKED);
  }

  @Test
  void toutefoisMakesNoLanguageAuthentic() {
    assertFalse(ASKED.contains("également foi"), ASKED);
  }

  @Test
  void theArticleNamesTheBodyOfAQuorumAndOfACastingVote() {
    asks("Quel est le quorum de la Commission des phares\u00a0? → sept gardiens");
    asks("Le quorum de la Commission des phares est constitué par ____. → sept gardiens");
    asks("En cas de partage des voix au sein de la Commission des phares, de qui la voix est-elle");
    asks("Quel est le quorum du Congrès des côtes\u00a0? → ");
  }

  @Test
  void aQuorumOfNobodyIsNotAsked() {
    assertFalse(ASKED.contains("neuf barques"), ASKED);
  }

  @Test
  void termsAgesAndLongestTimesKeepTheirWholeCondition() {
    asks("Quelle est la durée du mandat des veilleurs\u00a0? → quatre ans");
    asks("Combien de fois les veilleurs sont-ils rééligibles\u00a0? → une seule fois");
    asks(
        "Combien de temps au plus peut-on être retenu sans l’avis d’un médecin\u00a0? → douze"
            + " heures");
    asks("exige-t-il de tout candidat à la garde des feux\u00a0? → vingt-trois ans");
    asks(
        "avant l’ouverture de la pêche l’élection des veilleurs a-t-elle lieu\u00a0? → Dix jours au"
            + " moins");
    asks("fixe-t-il pour la veille de nuit\u00a0? → six heures");
  }

  @Test
  void asksAtWhoseRequestBeforeWhomAndWhere() {
    asks(
        "À la demande de qui le Congrès des côtes se réunit-il en session extraordinaire\u00a0? →"
            + " Du ");
    asks(
        "devant qui le gouverneur des phares prête-t-il serment\u00a0? → devant le Congrès des"
            + " côtes");
    asks("Devant qui le gouverneur des phares est-il responsable\u00a0? → ");
    asks("Où la Ligue des Phares a-t-elle son siège\u00a0? → à Morlange");
  }

  @Test
  void asksWhoseTermTheSentenceBeforeTells() {
    asks("Quelle est la durée du mandat des pilotes du chenal\u00a0? → cinq ans");
    assertFalse(ASKED.contains("huit mois"), ASKED);
  }

  @Test
  void asksWhatAVoteRequiresAndWhoActs() {
    asks("Que requiert la modification des statuts de la Ligue\u00a0? → La majorité des trois");
    asks("Par quelle majorité les tarifs du chenal doivent-ils être approuvés\u00a0? → ");
    asks("Qui dirige les secours en mer\u00a0? → le doyen des phares");
    asks(
        "Quand le second tour de la course des barques a-t-il lieu\u00a0? → le deuxième dimanche"
            + " suivant");
    asks("Qui peut adhérer à la Convention\u00a0? → tout Etat riverain de la baie");
  }

  @Test
  void aShorterDelayAndSharedNominationsTakeTheirMatterFromTheSentenceBefore() {
    asks("À combien est ramené, en cas de tempête, le délai dans lequel le syndic du port statue");
    asks(
        "Qui nomme, trois chacun, les membres du Comité des lanternes\u00a0? → Le gouverneur des"
            + " phares, le doyen des côtes et le syndic du port");
    assertFalse(ASKED.contains("onze jours"), ASKED);
    assertFalse(ASKED.contains("{"), ASKED);
  }

  @Test
  void whatFollowsBetweenCommasOrBehindEtIsNotCutOff() {
    assertFalse(ASKED.contains("le Congrès des côtes peut-il\u00a0?"), ASKED);
    assertFalse(ASKED.contains("avis de qui"), ASKED);
  }
}
