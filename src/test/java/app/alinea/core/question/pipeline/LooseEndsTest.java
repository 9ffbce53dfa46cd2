package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What a question must not leave to sentences that it does not show.
class LooseEndsTest {
  private static String asked(String text) {
    return AskedTexts.cards(text, 7);
  }

  @Test
  void asks_for_no_half_of_an_english_idiom() {
    var asked =
        asked(
            """
            Article 1
            The Harbour Board shall inspect the quays of the member ports once a year. In this \
            regard, particular account shall be taken of the needs of small ports.

            Article 2
            The Harbour Board shall publish the register of member ports.
            """);
    assertFalse(asked.contains("shall be taken of"), asked);
    assertFalse(asked.contains("articular account"), asked);
  }

  @Test
  void takes_no_relative_clause_for_a_condition() {
    var asked =
        asked(
            """
            Article 1
            The coastal authority shall grant access to all warehouses where dangerous goods could \
            be expected to be stored.

            Article 2
            The Board shall meet in Ghent.
            """);
    assertFalse(asked.contains("In which case"), asked);
  }

  @Test
  void asks_for_no_agent_with_what_and_for_no_object_pronoun() {
    var asked =
        asked(
            """
            Article 1
            The premises of the mission shall be inviolable. The agents of the receiving port may \
            not enter them without a warrant.

            Article 2
            A maritime agent shall enjoy immunity from the criminal jurisdiction of the port.
            """);
    assertFalse(asked.startsWith("The agents"), asked);
    assertFalse(asked.contains("\nThe agents"), asked);
    assertFalse(asked.contains("what shall enjoy"), asked);
  }

  @Test
  void asks_for_nobody_who_speaks_throughout_a_communique() {
    var asked =
        asked(
            """
            1. La Conférence invite la Commission à publier un rapport annuel sur les forêts.

            2. La Conférence demande aux villes de planter des arbres le long des rivières.

            3. La Conférence salue la création du parc des Ardennes.

            4. La Conférence adopte le plan de sauvegarde des tourbières.
            """);
    assertFalse(asked.contains("→ La Conférence"), asked);
  }

  @Test
  void takes_what_follows_a_place_for_no_apposition() {
    var asked =
        asked(
            """
            1. Le ministre des Transports mettra en place, en rapport avec le COPOR, un \
            sous-comité chargé des écluses.

            2. Le COPOR se réunit à Gand.
            """);
    assertFalse(asked.contains("qualifie-t-il"), asked);
    assertFalse(asked.contains("COPOR est un"), asked);
  }

  @Test
  void asks_what_an_emblem_is_and_not_how_it_is_called() {
    var asked =
        asked(
            """
            Article 1
            L’emblème national est le drapeau tricolore bleu, jaune et vert.

            Article 2
            Le Parlement siège à Namur.
            """);
    assertFalse(asked.contains("qualifie-t-il l’emblème"), asked);
    assertTrue(asked.contains("quel est l’emblème national\u00A0? → Le drapeau tricolore"), asked);
  }

  @Test
  void cuts_the_authors_before_whom_they_lead() {
    var asked =
        asked(
            """
            1. Nous, les dirigeants du Canada, de la France et du Japon, nous sommes réunis à \
            Gand.

            2. Depuis près de quarante ans, nous soutenons la recherche sur les océans.
            """);
    assertFalse(asked.contains("les dirigeants du Canada soutiennent"), asked);
    assertFalse(asked.contains("les dirigeants du Canada "), asked);
  }

  @Test
  void keeps_who_acts_where_only_one_sentence_names_him() {
    var asked =
        asked(
            """
            Article 1
            Le Conseil élit son président pour une période de trois ans.

            Article 2
            L’Assemblée adopte le budget annuel de l’Organisation.
            """);
    assertTrue(asked.contains("élit son président"), asked);
  }

  @Test
  void tells_no_limit_that_the_article_widens() {
    var asked =
        asked(
            """
            Article 1
            La sentence des arbitres n’est obligatoire que pour les villes en litige. Si d’autres \
            villes interviennent, elle est également obligatoire à leur égard.

            Article 2
            Le Parlement siège à Namur.
            """);
    assertFalse(asked.startsWith("La sentence des arbitres"), asked);
    assertFalse(asked.contains("\nLa sentence des arbitres"), asked);
  }

  @Test
  void asks_of_a_body_nothing_that_could_be_asked_anywhere() {
    var asked =
        asked(
            """
            Article 1
            La Commission peut recourir à toute méthode d’enquête appropriée.

            Article 2
            Le Parlement siège à Namur.
            """);
    assertFalse(asked.contains("À quoi la Commission peut-elle recourir"), asked);
  }

  @Test
  void asks_for_no_clock_hour_and_no_article_of_the_same_text() {
    var asked =
        asked(
            """
            Article 1
            La ville de Namur peut conclure tout accord de jumelage conformément à l’article 2.

            Article 2
            Le mandat du bourgmestre s’achève le 3 mai 2027, à 10h.
            """);
    assertFalse(asked.contains("Conformément à quoi"), asked);
    assertFalse(asked.contains("à ____"), asked);
  }

  @Test
  void asks_for_nobody_of_whom_more_is_told_by_the_way() {
    var asked =
        asked(
            """
            Article 1
            Le directeur qui sera payé par la ville de Namur assumera ses fonctions au printemps.

            Article 2
            Le Parlement siège à Namur.
            """);
    assertFalse(asked.contains("qui assumera ses fonctions"), asked);
  }
}
