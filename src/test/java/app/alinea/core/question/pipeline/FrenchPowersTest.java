package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Amounts, ages, elections, stand-ins and sole conditions of French laws, in sentences written for
/// it; some of its articles are quoted whole, as consolidated texts quote amended ones.
final class FrenchPowersTest {
  private static final String ASKED =
      AskedTexts.cards(
          """
          Constitution de la République de Valmontane

          Article 1er

          « La durée du mandat du Président de la République est de sept ans. Il peut être réélu. »

          Article 2

          « Le Conseil des gués comprend neuf (09) membres dont un doyen et deux (02) juges. La durée de leur mandat est de six (06) ans. »

          Article 3

          Tout candidat à la Présidence de la République doit savoir nager et être âgé de trente cinq (35) ans au moins le jour du scrutin.

          Article 4

          La Chambre des vallées peut être dissoute par le Président de la République. En cas de vacance de la mairie, les fonctions du maire sont provisoirement exercées par le président de la Ligue.

          Article 5

          La session d'hiver s'ouvre le deuxième mardi du mois de novembre. La durée de la session d'hiver est de trois mois. L'âge de la garde est fixé à dix-neuf ans. Sont électeurs tous les riverains des deux sexes âgés de dix-sept ans accomplis.

          Article 6

          Les archives ne peuvent être cédées qu'après un vote des communes. Le Grand Cercle est l'organe suprême de la Ligue des vallées. Les bergers du Conseil sont élus au scrutin de liste à deux tours.

          Article 7

          Est puni d'un emprisonnement de six (06) jours à deux (02) mois et d'une amende de 500 à 900 francs, ou de l'une de ces deux peines seulement, quiconque a déplacé une borne du domaine public.
          Sont punis d'une amende de 100 à 300 francs ceux qui coupent les arbres des berges sans permis.

          Article 8

          Le présent décret ne s'applique pas aux barques de sauvetage.
          """,
          7);

  private static void asks(String line) {
    assertTrue(ASKED.contains(line), ASKED);
  }

  @Test
  void anArticleQuotedWholeIsReadAsAnyOther() {
    asks("Quelle est la durée du mandat du Président de la République\u00a0? → sept ans");
    asks("Quelle est la durée du mandat des membres du Conseil des gués\u00a0? → six ans");
    assertFalse(ASKED.lines().anyMatch(line -> line.startsWith("«")), ASKED);
  }

  @Test
  void aNumberSaidTwiceCountsOnce() {
    asks("de tout candidat à la Présidence de la République\u00a0? → trente cinq ans");
  }

  @Test
  void agesTermsAndOpeningsAreAsked() {
    asks("À combien l’âge de la garde est-il fixé\u00a0? → dix-neuf ans");
    asks("Quelle est la durée de la session d’hiver\u00a0? → trois mois");
    asks("Quand la session d’hiver s’ouvre-t-elle\u00a0? → Le deuxième mardi");
    asks("à partir de quel âge est-on électeur\u00a0? → dix-sept ans");
    asks("Comment les bergers du Conseil sont-ils élus\u00a0? → ");
  }

  @Test
  void whoMayDissolveAndWhoStandsInIsAsked() {
    asks("Par qui la Chambre des vallées peut-elle être dissoute\u00a0? → par le Président");
    asks("par qui les fonctions du maire sont-elles provisoirement exercées\u00a0? → ");
    asks("Quel est l’organe suprême de la Ligue des vallées\u00a0? → le Grand Cercle");
  }

  @Test
  void aSoleConditionAndAnExemptionAreAsked() {
    asks("À quelle condition les archives peuvent-elles être cédées\u00a0? → après un vote");
    asks("à quoi ne s’applique pas le décret\u00a0? → aux barques de sauvetage");
  }

  @Test
  void penaltiesAreAskedOfThoseWhoIncurThem() {
    asks("De quoi sont passibles ceux qui coupent les arbres des berges sans permis\u00a0? → ");
    asks("De quoi est passible quiconque a déplacé une borne du domaine public\u00a0? → ");
  }
}
