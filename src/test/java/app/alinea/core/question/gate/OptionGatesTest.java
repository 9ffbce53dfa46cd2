package app.alinea.core.question.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.question.draft.Candidate;
import org.junit.jupiter.api.Test;

/// Gates on the options of a multiple choice: each refuses its flaw and lets a sound item pass.
class OptionGatesTest {
  private static final String STEM = "Quel pays préside le comité des fleuves ?";

  private static final Candidate SOUND =
      Given.choice(STEM, "la Norvège", "la Suède", "l’Islande", "le Danemark");

  @Test
  void refusesAnOptionThatSpeaksOfTheOthers() {
    assertRefused(
        new AllOfTheAbove(), Given.choice(STEM, "la Norvège", "la Suède", "toutes ces réponses"));
    assertRefused(
        new AllOfTheAbove(), Given.choice("Who presides?", "Norway", "Sweden", "none of these"));
    assertPasses(new AllOfTheAbove(), SOUND);
  }

  @Test
  void refusesAKeyThatStandsOutByItsLength() {
    assertRefused(
        new LongestKey(),
        Given.choice(
            STEM,
            "le royaume de Norvège, élu pour trois ans par ses pairs réunis à Oslo",
            "la Suède",
            "l’Islande"));
    assertPasses(new LongestKey(), SOUND);
  }

  @Test
  void refusesOptionsToBeJudgedAsTrueOrFalse() {
    assertRefused(new TrueFalseInOptions(), Given.choice(STEM, "Vrai", "Faux"));
    assertPasses(new TrueFalseInOptions(), SOUND);
  }

  @Test
  void refusesAKeyThatMostOthersResemble() {
    assertRefused(
        new Convergence(),
        Given.choice(
            STEM,
            "les glaciers alpins du nord protégés",
            "les glaciers alpins fermés",
            "les ports protégés du nord",
            "une autre chose encore"));
    assertPasses(new Convergence(), SOUND);
  }

  @Test
  void refusesAbsoluteWordsInWrongOptionsOnly() {
    assertRefused(
        new AbsoluteDistractors(),
        Given.choice(STEM, "informer le comité", "ne jamais informer", "publier un avis"));
    assertPasses(
        new AbsoluteDistractors(),
        Given.choice(STEM, "ne jamais publier", "toujours informer", "réunir le comité"));
  }

  @Test
  void refusesAStemWordThatReturnsInTheKeyAlone() {
    assertRefused(
        new StemWordInKey(),
        Given.choice(
            "Qui protège les fleuves navigables ?",
            "l’agence des fleuves",
            "le bureau des ports",
            "la cour des comptes"));
    assertPasses(
        new StemWordInKey(),
        Given.choice(
            "Qui protège les fleuves navigables ?",
            "l’agence des fleuves",
            "le bureau des fleuves",
            "la cour des comptes"));
  }

  @Test
  void refusesAnswersThatTheStemTells() {
    assertRefused(
        new StemWordInKey(),
        Given.card("Quelle agence protège les fleuves ?", "l’agence des fleuves"));
    assertPasses(
        new StemWordInKey(), Given.card("Qui protège les ports ?", "l’agence des fleuves"));
  }

  @Test
  void refusesOptionsThatCombineOthers() {
    assertRefused(
        new CombinedOptions(), Given.choice(STEM, "la Norvège", "réponses A et C", "la Suède"));
    assertPasses(new CombinedOptions(), SOUND);
  }

  @Test
  void refusesAKeyThatAloneBeginsAsItDoes() {
    assertRefused(
        new GrammaticalCue(), Given.choice(STEM, "les Pays-Bas", "la Suède", "l’Islande"));
    assertPasses(new GrammaticalCue(), SOUND);
  }

  @Test
  void refusesNumbersOutOfOrder() {
    assertRefused(new NumberOrder(), Given.choice("Combien ?", "20 %", "10 %", "30 %"));
    assertPasses(new NumberOrder(), Given.choice("Combien ?", "10 %", "20 %", "30 %"));
    assertPasses(new NumberOrder(), SOUND);
  }

  @Test
  void refusesOptionsThatAreTrueByTheSource() {
    assertRefused(
        new SeveralRight(),
        Given.choiceFrom(
            "La Norvège et la Suède président le comité.", STEM, "la Norvège", "la Suède"));
    assertRefused(
        new SeveralRight(), Given.choice(STEM, "la Norvège", "la Norvège du Nord", "la Suède"));
    assertPasses(new SeveralRight(), SOUND);
    assertPasses(new SeveralRight(), Given.choice("Quel article ?", "l’article 5", "l’article 51"));
  }

  static void assertRefused(Gate gate, Candidate candidate) {
    assertEquals(true, gate.objection(candidate).isPresent(), gate.name() + " should refuse");
  }

  static void assertPasses(Gate gate, Candidate candidate) {
    assertEquals("", gate.objection(candidate).orElse(""), gate.name() + " should let pass");
  }
}
