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
  void whoeverIsDisposedToItAcceptsIt() {
    assertThat(
            cards(
                """
                1. Nous, ministres des ports, nous sommes réunis à Kérou. Nous restons disposés à tenir les sas de Kérou ouverts pour prévenir l’engorgement du chenal.

                2. Les ministres ont salué la victoire des rameurs de Kérou.
                """))
        .contains("acceptent-ils de tenir les sas de Kérou ouverts ?")
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
}
