package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What strict readers struck out of communiqués, on sentences of our own.
final class StrictCommuniquesTest {
  private static String cards(String paragraphs) {
    return AskedTexts.cards("Communiqué du Conseil des ports\n\n" + paragraphs, 7)
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ');
  }

  @Test
  void theYearOfAFoundationIsNotThatOfWhatWasDoneSince() {
    var cards =
        cards(
            """
            1. Le Fonds des phares, dont le siège est à Toulmé, a financé 70 chantiers depuis sa création en 2011.

            2. Le Conseil a salué la victoire des rameurs de Kérou.
            """);

    assertThat(cards).contains("70").doesNotContain("En quelle année");
  }

  @Test
  void aMandateBeginsNotTheDeed() {
    assertThat(
            cards(
                """
                1. Le Conseil approuve la nomination de M. Awa Bâ au poste de Commissaire aux phares pour un mandat de quatre ans à compter du 1er janvier 2031.

                2. Le Conseil a salué la victoire des rameurs de Kérou.
                """))
        .doesNotContain("À partir de quelle date");
  }

  @Test
  void millionsOfSpeakersAreAskedForAsSpeakers() {
    assertThat(
            cards(
                """
                1. L’espace nordique compte 21 millions de pêcheurs répartis sur trois mers.

                2. Deux milliards de pêcheurs n’ont toujours pas accès à un port sûr.
                """))
        .contains("Combien de pêcheurs compte l’espace nordique ? → 21 millions")
        .contains("Combien de pêcheurs n’ont toujours pas accès à un port sûr ? → Deux milliards")
        .doesNotContain("Combien de mill");
  }

  @Test
  void whoseGoalItIsIsNoGoal() {
    assertThat(
            cards(
                """
                1. La propreté des chenaux demeure l’objectif central de la politique portuaire nordique.
                """))
        .doesNotContain("Quel objectif");
  }

  @Test
  void statesAreMasculineAndThoseOfTheDeclarationAreNotAskedFor() {
    var once =
        cards(
            """
            1. La Norvège et la Suède sont convenues de prolonger la digue de Kérou jusqu’au cap Toulmé.

            2. Le Conseil a salué la victoire des rameurs.
            """);
    assertThat(once).contains("Quels pays sont convenus de prolonger la digue");

    var theirs =
        cards(
            """
            1. La Norvège et la Suède prolongeront la digue de Kérou jusqu’au cap Toulmé.

            2. La Norvège et la Suède soutiennent la formation des pilotes de la mer Baltique.

            3. La Norvège et la Suède ouvriront trois criées dans le détroit de Kérou.
            """);
    assertThat(theirs).doesNotContain("Quels pays");
  }

  @Test
  void howOftenIsNoObject() {
    assertThat(
            cards(
                """
                1. Le comité des phares soumet chaque année un rapport au Conseil des ports.
                """))
        .contains("À quelle fréquence")
        .doesNotContain("Qu’est-ce que");
  }

  @Test
  void thanksGoToSomebodyAndForSomething() {
    assertThat(
            cards(
                """
                1. Les chefs d’État expriment leur profonde gratitude à Sa Majesté le Roi de Norvège pour la réception des délégations.
                """))
        .doesNotContain("À quoi les chefs d’État");
  }

  @Test
  void theTermOfTheSecondActIsNotThatOfTheFirst() {
    assertThat(
            cards(
                """
                1. Le Conseil demande à la Commission de procéder à une évaluation des digues du Nord, et de soumettre un rapport aux ministres dans un délai de trois mois.
                """))
        .doesNotContain("Dans quel délai le Conseil demande-t-il à la Commission de procéder");
  }

  @Test
  void noYearGoneByStandsBesideATerm() {
    for (var seed = 1; seed < 9; seed++) {
      var options =
          AskedTexts.questions(
                  """
                  COMMUNIQUÉ DU CONSEIL DES PORTS DU 16 AVRIL 2031

                  1. Le Conseil a chargé un groupe de travail de proposer, avant la fin de l’année 2032, des mesures simplifiant la reconnaissance des brevets de pilote.

                  2. Le Conseil a salué la victoire des rameurs de Kérou.
                  """,
                  seed)
              .stream()
              .map(question -> question.form())
              .filter(Form.MultipleChoice.class::isInstance)
              .map(Form.MultipleChoice.class::cast)
              .flatMap(choice -> choice.options().stream().map(Form.Option::text))
              .toList();

      assertThat(options).noneMatch(option -> option.matches(".*20(?:2\\d|30).*"));
    }
  }

  @Test
  void severalTextsOfOneNameAreAskedForAsSeveral() {
    assertThat(
            cards(
                """
                1. Le Conseil réaffirme son attachement aux Conventions de Genève de 1949 et à la Charte d’Ostende de 1971.
                """))
        .contains("De quelle année datent les Conventions de Genève ? → 1949")
        .doesNotContain("la Conventions");
  }

  @Test
  void aLongNameIsSpeltOutFromItsFirstWord() {
    assertThat(
            cards(
                """
                1. Le Conseil a entendu la Société d’Aménagement et de Promotion des Chenaux et Zones maritimes du Nord (SAPCO) ainsi que le Directeur général de la Marine marchande (DGMM).

                2. Le Conseil a salué la victoire des rameurs de Kérou.
                """))
        .contains(
            "Que signifie le sigle SAPCO ? → Société d’Aménagement et de Promotion des Chenaux et"
                + " Zones maritimes du Nord")
        .doesNotContain("DGMM");
  }

  @Test
  void aListIsAskedForAndNotCompleted() {
    var cards =
        cards(
            """
            1. La Charte des ports repose sur quatre piliers principaux : (1) la stabilisation des digues ; (2) l’élargissement des chenaux ; (3) la gestion des criées ; et (4) une réponse d’urgence coordonnée.

            2. Le Conseil a examiné et adopté :
            - le projet de décret portant organisation du ministère des Ports ;
            - le projet de décret relatif aux phares du Nord ;
            - le projet de loi sur la pêche côtière.
            """);

    assertThat(cards)
        .contains("Sur quels quatre piliers principaux la Charte des ports repose-t-elle ?")
        .contains("Qu’est-ce que le Conseil a examiné et adopté ?")
        .doesNotContain("complète-t-il");
  }

  @Test
  void whatIsLeftOfADemandHasItsMatter() {
    assertThat(
            cards(
                """
                1. Le Conseil déplore la pollution des chenaux et demande à la Commission d’élaborer une approche commune à cet égard d’ici la fin du mois de novembre 2031.

                2. Le Conseil a salué la victoire des rameurs de Kérou.
                """))
        .doesNotContain("approche commune");
  }

  @Test
  void thoseOfOtherStatesAreNobody() {
    assertThat(
            cards(
                """
                1. La Norvège encourage les gouvernements d’autres pays à renforcer la surveillance des chenaux du Nord.
                """))
        .doesNotContain("→ les gouvernements d’autres pays");
  }

  @Test
  void anIslandStateMayBeAPlace() {
    assertThat(
            cards(
                """
                1. Le ministère de la Mer organisera des entretiens à Cuba au début de l’automne.
                """))
        .doesNotContain("À quel pays");
  }

  @Test
  void partsOfAnAdministrationActLikeSomebody() {
    assertThat(
            cards(
                """
                1. Le département de la Pêche annoncera la reprise du programme de dragage.
                """))
        .contains("Selon le texte, qui annoncera la reprise du programme de dragage ?");
  }

  @Test
  void aDeedOfTwoPurposesIsNotAskedForOne() {
    assertThat(
            cards(
                """
                1. Les ministres élargiront leurs efforts de surveillance afin de prévenir la pêche illicite.

                2. Les ministres élargiront leurs efforts de formation pour moderniser les criées.
                """))
        .doesNotContain("Dans quel but");
  }

  @Test
  void whatAReportHoldsIsNoCompanion() {
    assertThat(
            cards(
                """
                1. Le Premier Ministre remettra un rapport avec des propositions précises à Monsieur le Président de la République.
                """))
        .doesNotContain("Avec qui")
        .doesNotContain("Quel rapport");
  }

  @Test
  void aRowKeepsItsLastMember() {
    assertThat(
            cards(
                """
                1. Les politiques de la pêche côtière et la stratégie portuaire devront s’inscrire harmonieusement dans le projet d’un Littoral souverain, juste et prospère.
                """))
        .doesNotContain("souverain, juste ?");
  }

  @Test
  void aNumberOfAnOfficialIsNoVerb() {
    assertThat(
            List.of(
                cards(
                        """
                        1. Monsieur Oumar Sarr, ingénieur, matricule de solde 512 331/A, précédemment Préfet de Kérou, est nommé Directeur du Port de Toulmé, en remplacement de Monsieur Ibra Ba.
                        """)
                    .split("\n")))
        .containsExactly(
            "Selon le texte, qui est nommé Directeur du Port de Toulmé ? → Monsieur Oumar Sarr");
  }
}
