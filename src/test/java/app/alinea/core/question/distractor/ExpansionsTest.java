package app.alinea.core.question.distractor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.language.Language;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExpansionsTest {
  @Test
  void exchangesWordsForOthersOfTheSameInitial() {
    var others = of(Language.ENGLISH, "Lake Fisheries Council");

    assertTrue(others.size() >= 2, others.toString());
    assertTrue(others.stream().allMatch(text -> initials(text).equals("LFC")), others.toString());
  }

  @Test
  void knowsWhatStandsBeforeANounAlsoInSmallLetters() {
    var others = of(Language.ENGLISH, "common regional research agenda");

    assertTrue(others.stream().noneMatch(text -> text.contains("review")), others.toString());
    assertTrue(others.stream().allMatch(text -> initials(text).equals("crra")), others.toString());
  }

  @Test
  void offersNothingWhereNoWordHasAFellow() {
    assertEquals(List.of(), of(Language.ENGLISH, "Terms of Reference"));
    assertEquals(List.of(), of(Language.FRENCH, "taxe sur la valeur ajoutée"));
  }

  private static List<String> of(Language language, String expansion) {
    return new Expansions(language).of(expansion, new Random(1));
  }

  private static String initials(String text) {
    var letters = new StringBuilder();
    for (var word : text.split(" ", -1)) {
      letters.append(word.charAt(0));
    }
    return letters.toString();
  }
}
