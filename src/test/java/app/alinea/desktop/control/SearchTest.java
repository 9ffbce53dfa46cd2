package app.alinea.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SearchTest {
  @Test
  void isBlindToAccentsCaseAndLigatures() {
    assertTrue(Search.score("reglages", "Réglages") > 0);
    assertTrue(Search.score("COEUR", "Le cœur du traité") > 0);
    assertTrue(Search.score("aujourd'hui", "Aujourd’hui") > 0);
  }

  @Test
  void prefersBeginningsToWordsToInsidesToScatteredLetters() {
    var beginning = Search.score("the", "Thème clair");
    var word = Search.score("the", "Un thème");
    var inside = Search.score("the", "Bibliothèque");
    var scattered = Search.score("tme", "Thème");

    assertTrue(beginning > word && word > inside && inside > scattered && scattered > 0);
  }

  @Test
  void declinesLettersInAnotherOrderOrStrewnTooFar() {
    assertEquals(0, Search.score("eht", "Thème"));
    assertEquals(0, Search.score("ab", "a, puis bien plus loin une autre lettre : b"));
  }

  @Test
  void letsEverythingPassForNothingTyped() {
    assertTrue(Search.score("  ", "Lire") > 0);
  }
}
