package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.Form;
import org.junit.jupiter.api.Test;

/// What a second reader of a whole communiqué struck out, on sentences of our own.
final class StricterCommuniquesTest {
  private static String cards(String paragraphs) {
    return AskedTexts.cards("Déclaration sur les ports du Nord\n\n" + paragraphs, 7)
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ');
  }

  @Test
  void whoIsLedToAnArticleIsAskedForDoingIt() {
    var cards =
        cards(
            """
            1. Nous, ministres des ports, réaffirmons que des marées noires répétées pourraient atteindre le niveau d’une catastrophe et conduire le Conseil de l’Atlantique Nord à invoquer l’article 5 du Traité de Washington.

            2. Les ministres ont salué la victoire des rameurs de Kérou.
            """);

    assertThat(cards)
        .contains("pourrait-il invoquer à la suite de marées noires répétées ?")
        .doesNotContain("conduire le Conseil de l’Atlantique Nord à invoquer ?");
  }

  @Test
  void aGapBehindEnTellsThatAYearIsMeant() {
    assertThat(
            cards(
                """
                1. Les ministres ont salué la victoire des rameurs de Kérou au sommet de Madrid de 2022.
                """))
        .contains("en ____ (année).")
        .doesNotContain("en ____.");
  }

  @Test
  void whatADeclarationSaysOfAStateIsSaidByIt() {
    assertThat(
            cards(
                """
                1. La Norvège modernise ses brise-glaces, y compris son important stock de remorqueurs de haute mer.

                2. Les ministres ont salué la victoire des rameurs de Kérou.
                """))
        .contains("Selon le texte, quel pays modernise ses brise-glaces")
        .doesNotContain("\nQuel pays");
  }

  @Test
  void aPlanIsAskedForByItsField() {
    assertThat(
            cards(
                """
                1. Nous, ministres des ports, nous sommes réunis à Kérou.

                2. Nous avons approuvé un plan d’action pour la pêche côtière durable.

                3. Les ministres ont salué la victoire des rameurs de Kérou.
                """))
        .contains("un plan d’action ? → La pêche côtière durable")
        .doesNotContain("Quel plan d’action");
  }

  @Test
  void whoeverIsDisposedToItStaysSo() {
    assertThat(
            cards(
                """
                1. Nous, ministres des ports, nous sommes réunis à Kérou. Nous restons disposés à tenir les sas de Kérou ouverts pour prévenir l’engorgement du chenal.

                2. Les ministres ont salué la victoire des rameurs de Kérou.
                """))
        .contains("restent-ils disposés à tenir les sas de Kérou ouverts ?")
        .doesNotContain("veulent-ils");
  }

  @Test
  void ofTwoVerbsTheSecondHasNoPurposeOfItsOwn() {
    assertThat(
            cards(
                """
                1. La Norvège étend et diversifie rapidement sa flotte avec plus de remorqueurs pour établir une ligne polaire.

                2. Les ministres ont salué la victoire des rameurs de Kérou.
                """))
        .doesNotContain("Dans quel but la Norvège diversifie-t-elle");
  }

  @Test
  void noStateIsAWrongOptionOfWhomTheSameWordsAreAsked() {
    for (var seed = 1; seed < 6; seed++) {
      var choices =
          AskedTexts.questions(
                  """
                  Déclaration sur les ports du Nord

                  1. Nous, ministres des ports, appelons l’Iran à jouer un rôle constructif dans la sûreté du golfe.

                  2. Nous appelons la Russie à jouer un rôle constructif au Conseil des phares.

                  3. Nous appelons le Bélarus à cesser le pavage des écluses.

                  4. Nous appelons la Syrie à rouvrir les criées du littoral.
                  """,
                  seed)
              .stream()
              .map(question -> question.form())
              .filter(form -> form.stem().contains("sûreté du golfe"))
              .filter(Form.MultipleChoice.class::isInstance)
              .map(Form.MultipleChoice.class::cast)
              .flatMap(choice -> choice.options().stream())
              .map(option -> option.text())
              .toList();

      assertThat(choices).doesNotContain("la Russie");
    }
  }

  @Test
  void thoseWhoSpeakGoOnBehindWhatTheySay() {
    assertThat(
            cards(
                """
                1. Le Conseil des phares affirme que la lutte contre les marées noires est indispensable à une pêche durable et se réjouit de l’ouverture de la criée de Kérou à Bergen.
                """))
        .doesNotContain("marées noires se réjouit")
        .doesNotContain("et se réjouit");
  }

  @Test
  void aGapTellsThatADateIsMeant() {
    assertThat(
            cards(
                """
                1. L’Agence nordique des phares a engagé plus de 28 millions de couronnes en Norvège depuis 2018 dans les domaines de la pêche et du pilotage.

                2. La flotte des sauveteurs est autorisée à compter 14 400 marins jusqu’au 15 novembre 2032.
                """))
        .doesNotContain("____ dans les domaines")
        .doesNotContain("marins ____");
  }

  @Test
  void withWhomComesFirstAndToWhatBehind() {
    assertThat(
            cards(
                """
                1. Les ministres ont salué la victoire des rameurs. La Suède reste ouverte à un dialogue constructif avec la Norvège.
                """))
        .contains("Avec quel pays la Suède reste-t-elle ouverte à un dialogue constructif ?");
  }

  @Test
  void halfOfARelativeClauseIsNotAsked() {
    assertThat(
            cards(
                """
                1. La Norvège et la Suède ont lancé en 2025 l’Alliance solaire nordique, qui réunit plus de 110 villes et dont le siège se trouve à Bergen.
                """))
        .doesNotContain("Quelle institution réunit");
  }

  @Test
  void aTermEndsBeforeTheNextDeed() {
    assertThat(
            cards(
                """
                1. La Norvège s’engage à donner au moins 100 bouées d’ici la fin de l’année 2031 et à aider les ports voisins à former des pilotes.
                """))
        .doesNotContain("→ D’ici la fin de l’année 2031 et à aider");
  }

  @Test
  void anOfficeIsToldWhole() {
    assertThat(
            cards(
                """
                1. Monsieur Oumar Sarr, ingénieur, est nommé Directeur de l’Analyse, de la Prévision et des Statistiques portuaires, en remplacement de Monsieur Ibra Ba.
                """))
        .contains("Directeur de l’Analyse, de la Prévision et des Statistiques portuaires ?");
  }

  @Test
  void severalConventionsBesideOneAreNotAskedForTheirYear() {
    assertThat(
            cards(
                """
                1. Le Conseil réaffirme son attachement aux Conventions de Genève de 1949 et à la Convention de Genève de 1951.
                """))
        .doesNotContain("datent les Conventions");
  }

  @Test
  void aComplementIsAskedForWholeOrNotAtAll() {
    var stems =
        AskedTexts.cards(
            """
            Déclaration sur les droits des pêcheurs

            Article 1
            Les organes de la Ligue contribuent à la pleine mise en œuvre des dispositions de la présente Déclaration par la mobilisation, notamment, de la coopération financière et de l’assistance technique.

            Article 2
            L’exercice des droits énoncés dans la présente Déclaration est soumis uniquement aux restrictions prévues par la loi et conformes aux obligations internationales.
            """,
            7);
    assertThat(stems)
        .contains("→ À la pleine mise en œuvre des dispositions de la Déclaration")
        .doesNotContain("par la mobilisation\n")
        .doesNotContain("→ Aux restrictions prévues");
  }

  @Test
  void aDeedThatTwoSentencesTellHasNoOnePurpose() {
    assertThat(
            cards(
                """
                1. Les ministres ont pour intention d’élargir leurs efforts de pilotage afin de prévenir les échouages.

                2. Les ministres élargiront leurs efforts de formation en vue de moderniser les criées.
                """))
        .doesNotContain("Dans quel but les ministres ont-ils pour intention");
  }
}
