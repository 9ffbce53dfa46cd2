package app.alinea.core.question.distractor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.language.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class SameInitialsTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");

  private final SameInitials french = new SameInitials(Language.FRENCH);
  private final SameInitials english = new SameInitials(Language.ENGLISH);

  @Test
  void makesFullFormsThatTheSameLettersSuit() {
    var key = "Comité de Coopération Maritime";
    var made = french.of("CCM", key, new Random(1));

    assertEquals(3, new HashSet<>(made).size());
    made.forEach(other -> assertEquals(initials(key), initials(other)));
  }

  @Test
  void exchangesTwoWordsEachInTwoOptions() {
    var made = english.of("FSFT", "Ferry Safety Fund for Trade", new Random(1));

    assertEquals(3, made.size());
    assertEquals(
        List.of(2L, 2L),
        List.of("Fund", "Trade").stream()
            .map(word -> made.stream().filter(other -> !other.contains(word)).count())
            .toList());
  }

  @Test
  void leavesAFullFormAloneWhoseWordsHaveNoOthers() {
    assertTrue(french.of("PP", "Phare de la Pointe", new Random(1)).isEmpty());
  }

  @Test
  void keepsAPlaceWhereItIs() {
    assertTrue(
        french.of("UFAE", "Union du Fonds de l’Afrique Économique", new Random(1)).stream()
            .allMatch(other -> other.endsWith("l’Afrique Économique")));
  }

  @Test
  void leavesCommonNounsAlone() {
    assertTrue(english.of("TS", "trade security", new Random(1)).isEmpty());
  }

  @Test
  void keepsTheSyllablesThatAnAcronymShows() {
    var made = french.of("COPRO", "Comité de Protection", new Random(1));

    assertEquals(3, new HashSet<>(made).size());
    made.forEach(other -> assertTrue(other.matches("Co\\p{L}+ de Pro\\p{L}+"), other));
  }

  @Test
  void exchangesWordsOfAFrenchFormWhoseLettersAreThoseOfAnEnglishName() {
    var made = french.of("HAP", "plan d’action pour le port", new Random(1));

    assertEquals(3, new HashSet<>(made).size());
    made.forEach(other -> assertTrue(other.matches("p\\p{L}+ d’a\\p{L}+ pour le port"), other));
  }

  @Test
  void inEnglishAFormThatLettersDoNotFitIsCutShort() {
    assertTrue(english.of("XQV", "Ferry Safety Fund for Trade", new Random(1)).isEmpty());
  }

  @Test
  void anAdjectiveIsPutOnlyWhereANounFollows() {
    assertTrue(
        english.of("PCE", "Partnership for Clean Energy", new Random(1)).stream()
            .noneMatch(other -> other.endsWith("Economic")));
  }

  @Test
  void inFrenchOneCapitalMakesAName() {
    assertEquals(3, french.of("FRD", "Fonds régional de développement", new Random(1)).size());
    assertTrue(french.of("FRD", "fonds régional de développement", new Random(1)).isEmpty());
  }

  @Test
  void aBodyIsExchangedAtTheHeadOfANameOnly() {
    assertTrue(
        french.of("ARCA", "Agence Régionale de Conseil Agricole", new Random(1)).stream()
            .allMatch(other -> other.contains("de Conseil")));
  }

  private static String initials(String text) {
    return WORD.matcher(text)
        .results()
        .map(found -> found.group().substring(0, 1))
        .collect(Collectors.joining());
  }
}
