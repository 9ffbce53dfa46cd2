package app.alinea.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.testing.Dictionaries;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HyphensTest {
  /// Tells the language, and that line ends part words.
  private static final String FRENCH = "Nous parlons de la sécu-\nrité des ports et de la mer.";

  private static final String ENGLISH = "We speak of the secu-\nrity of the ports and of our sea.";
  private static final String WHOLE_LINES = "Nous parlons des ports et de la mer.";

  private static String joined(String context, String... lines) {
    var all = new java.util.ArrayList<>(List.of(context.split("\n")));
    all.addAll(List.of(lines));
    var hyphens = new Hyphens(all, Dictionaries::of);
    var text = new StringBuilder();
    for (var line : lines) {
      hyphens.append(text, line);
    }
    return text.toString();
  }

  @Test
  void aFrenchCompoundKeepsItsHyphen() {
    assertThat(joined(FRENCH, "l’espace euro-", "atlantique"))
        .isEqualTo("l’espace euro-atlantique");
    assertThat(joined(FRENCH, "la non-", "prolifération")).isEqualTo("la non-prolifération");
    assertThat(joined(FRENCH, "sous-", "jacent")).isEqualTo("sous-jacent");
    assertThat(joined(FRENCH, "le vice-", "président")).isEqualTo("le vice-président");
    assertThat(joined(FRENCH, "franco-", "djiboutien")).isEqualTo("franco-djiboutien");
    assertThat(joined(FRENCH, "les pays-", "hôtes")).isEqualTo("les pays-hôtes");
    assertThat(joined(FRENCH, "vis-", "à-vis")).isEqualTo("vis-à-vis");
    assertThat(joined(FRENCH, "a-t-", "il")).isEqualTo("a-t-il");
    assertThat(joined(FRENCH, "peut-", "être")).isEqualTo("peut-être");
    assertThat(joined(FRENCH, "dit-", "il")).isEqualTo("dit-il");
  }

  @Test
  void anEnglishCompoundKeepsItsHyphen() {
    assertThat(joined(ENGLISH, "non-", "proliferation")).isEqualTo("non-proliferation");
    assertThat(joined(ENGLISH, "burden-", "sharing")).isEqualTo("burden-sharing");
    assertThat(joined(ENGLISH, "the NATO-", "led mission")).isEqualTo("the NATO-led mission");
    assertThat(joined(ENGLISH, "multi-", "domain")).isEqualTo("multi-domain");
    assertThat(joined(ENGLISH, "middle-", "income")).isEqualTo("middle-income");
  }

  @Test
  void aPartedWordIsPutTogether() {
    assertThat(joined(FRENCH, "l’approvi-", "sionnement")).isEqualTo("l’approvisionnement");
    assertThat(joined(FRENCH, "le mi-", "nistre à la mi-mai")).isEqualTo("le ministre à la mi-mai");
    assertThat(joined(FRENCH, "l’ex-", "tension")).isEqualTo("l’extension");
    assertThat(joined(FRENCH, "le vice-prési-", "dent")).isEqualTo("le vice-président");
    assertThat(joined(FRENCH, "Mari-", "oupol")).isEqualTo("Marioupol");
    assertThat(joined(FRENCH, "DÉCLA-", "RATION")).isEqualTo("DÉCLARATION");
    assertThat(joined(ENGLISH, "coop-", "eration")).isEqualTo("cooperation");
    assertThat(joined(ENGLISH, "ex-", "change")).isEqualTo("exchange");
  }

  @Test
  void whatTheTextWritesElsewhereDecides() {
    assertThat(joined("We like the co-operation of the port and the town.", "co-", "operation"))
        .isEqualTo("co-operation");
    assertThat(joined(FRENCH + " Le multi-domaine.", "multi-", "domaine"))
        .isEqualTo("multi-domaine");
    assertThat(joined(FRENCH, "multi-", "domaine")).isEqualTo("multidomaine");
  }

  @Test
  void whereNoLineEndPartsWordsEveryHyphenIsTheAuthors() {
    assertThat(joined(WHOLE_LINES, "multi-", "domaine")).isEqualTo("multi-domaine");
    assertThat(joined("We speak of the ports and of our sea.", "counter-", "measures"))
        .isEqualTo("counter-measures");
  }

  @Test
  void aSignThatOnlyPartsWordsIsTold() {
    var context = FRENCH.replace('-', '\u2010') + " Le porte-avions.";

    assertThat(joined(context, "euro\u2010", "péen")).isEqualTo("européen");
    assertThat(joined(context, "super-", "cargo")).isEqualTo("super-cargo");
    assertThat(joined(FRENCH, "super\u00AD", "cargo")).isEqualTo("supercargo");
  }

  @Test
  void aHyphenBeforeAConjunctionStandsForTheRestOfAWord() {
    assertThat(joined(ENGLISH, "short-", "and long-term")).isEqualTo("short- and long-term");
    assertThat(joined(FRENCH, "en pré-", "et post-production"))
        .isEqualTo("en pré- et post-production");
  }

  @Test
  void numbersAndNamesStayWhole() {
    assertThat(joined(FRENCH, "la Covid-", "19")).isEqualTo("la Covid-19");
    assertThat(joined(FRENCH, "de 2023-", "2024")).isEqualTo("de 2023-2024");
    assertThat(joined(FRENCH, "pages 3–", "12")).isEqualTo("pages 3–12");
    assertThat(joined(FRENCH, "Bosnie-", "Herzégovine")).isEqualTo("Bosnie-Herzégovine");
    assertThat(joined(FRENCH, "le port –", "12 quais")).isEqualTo("le port – 12 quais");
  }
}
