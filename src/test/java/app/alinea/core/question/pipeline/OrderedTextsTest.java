package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The whole way on texts in articles with titles, definitions and lists, written for it.
class OrderedTextsTest {
  private static final String FRENCH =
      asked(
          """
          Règlement du port de Sarvielle

          Article 1 - Définitions
          Aux fins du présent règlement, on entend par:
          a) «quai», tout ouvrage le long duquel un navire peut s'amarrer;
          b) «bouée», tout ouvrage flottant auquel un navire peut s'amarrer;
          c) «pilote», la personne qui conduit les navires dans la rade; elle porte un brassard;
          d) «armateur», la personne qui exploite un navire en son nom (ci-après dénommée «exploitant»).

          Article 2 - Entrée dans la rade
          Le capitaine annonce son arrivée douze heures à l'avance.

          Article 3 - Refus d'escale
          La capitainerie refuse l'escale lorsque:
          a) le navire fuit;
          b) la taxe d'escale n'a pas été payée;
          c) le tirant d'eau dépasse neuf mètres.

          Article 4 - Tâches de l'armateur
          L'armateur est tenu:
          a) d'assurer le navire;
          b) de déclarer les marchandises dangereuses;
          c) d'enlever les épaves.

          Article 5 - Conseil du port
          Le conseil du port:
          a) fixe le tarif des taxes;
          b) nomme le capitaine du port;
          c) publie le plan des mouillages.

          Article 6 - Pouvoirs du pilote
          Le pilote peut:
          a) retarder le départ;
          b) demander un remorqueur;
          c) modifier la route.
          """);

  private static final String ENGLISH =
      asked(
          """
          Charter of the Reed Valley League

          Article 1
          Definitions

          For the purposes of this Charter:
          (a) "weir" means any structure built across a river to hold back water;
          (b) "lock" means any structure through which boats pass from one level to another;
          (c) "member" means a town which has signed this Charter.

          Article 2
          Tasks of the Assembly

          The Assembly shall:
          (a) adopt the budget of the League;
          (b) elect the Warden;
          (c) admit new towns.

          Article 3
          The Warden

          The Warden may:
          (a) close a lock during floods;
          (b) order the repair of a weir;
          (c) suspend a fishing licence.

          Article 4
          Expulsion

          A town may be expelled only where:
          (a) three yearly shares are unpaid;
          (b) the river has been diverted.
          """);

  @Test
  void everyItemOfADefinitionsArticleIsRead() {
    assertTrue(FRENCH.contains("Comment le texte définit-il « quai »"), FRENCH);
    assertTrue(FRENCH.contains("La personne qui conduit les navires dans la rade\n"), FRENCH);
    assertTrue(FRENCH.contains("La personne qui exploite un navire en son nom\n"), FRENCH);
    assertTrue(ENGLISH.contains("How does the text define “weir”"), ENGLISH);
  }

  @Test
  void aTitleTellsWhatAnArticleDealsWith() {
    assertTrue(FRENCH.contains("Refus d’escale"), FRENCH);
    assertFalse(FRENCH.contains("traite l’article 1"), FRENCH);
  }

  @Test
  void casesDutiesAndTasksAreAskedInTheirOwnWords() {
    assertTrue(
        FRENCH.contains("Selon l’article 3, dans quels cas la capitainerie refuse-t-elle l’escale"),
        FRENCH);
    assertTrue(
        FRENCH.contains("Assurer le navire ; déclarer les marchandises dangereuses ; enlever"),
        FRENCH);
    assertTrue(FRENCH.contains("que revient-il au conseil du port de faire"), FRENCH);
    assertTrue(ENGLISH.contains("According to Article 2, what shall the Assembly do"), ENGLISH);
    assertTrue(ENGLISH.contains("According to Article 3, what may the Warden do"), ENGLISH);
    assertTrue(
        ENGLISH.contains("According to Article 4, in which cases may a town be expelled"), ENGLISH);
  }

  @Test
  void aShortListIsAlsoAskedWithAHole() {
    assertTrue(
        ENGLISH.contains("The Assembly shall: adopt the budget of the League; ____;"), ENGLISH);
  }

  @Test
  void whoDoesWhatIsPairedOff() {
    assertTrue(FRENCH.contains("le conseil du port = fixer le tarif des taxes"), FRENCH);
  }

  @Test
  void anItemDoesNotStandAmongItemsOfOtherLists() {
    assertFalse(ENGLISH.contains("close a lock during floods | "), ENGLISH);
  }

  private static String asked(String text) {
    return AskedTexts.questions(text, 7).stream()
        .map(question -> question.form().stem() + " " + options(question.form()))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String options(Form form) {
    return form instanceof Form.MultipleChoice choice
        ? choice.options().stream().map(Form.Option::text).collect(Collectors.joining(" | "))
        : form.answer();
  }
}
