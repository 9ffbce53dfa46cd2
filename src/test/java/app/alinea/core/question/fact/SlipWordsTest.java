package app.alinea.core.question.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.task.Progress;
import app.alinea.linguistics.ModelledAnalyser;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlipWordsTest {
  private static final ModelledAnalyser ANALYSER = new ModelledAnalyser();

  private static SlipWords of(String text) {
    var document =
        new DocumentMaker()
            .make(new DocumentId("d"), "d.txt", "", "h", text, Progress.NONE)
            .document()
            .orElseThrow();
    return SlipWords.of(
        ANALYSER.analyse(document, Progress.NONE), ANALYSER.morphology(document.language()));
  }

  @Test
  void aRareWordOneLetterFromAKnownOneIsAMisprint() {
    var slips =
        of("1. The harbour master keeps the offical list.\n\n2. He shows it to the keeper.");

    assertEquals(Optional.of("offical"), slips.in("Who keeps the offical list?"));
    assertEquals(Optional.empty(), slips.in("Who shows it to the keeper?"));
  }

  @Test
  void aSyllableWrittenTwiceIsOneToo() {
    var slips = of("1. La renonnonciation est faite.\n\n2. Le port en garde le registre.");

    assertTrue(slips.in("que renonnonciation est faite").isPresent());
  }

  @Test
  void namesOldPluralsAndNewWordsAreNone() {
    var slips =
        of(
            "1. Les habitans de Brelkomme gardent les documens du cyberphare.\n\n"
                + "2. Le maire de la ville les lit chaque année avec eux.");

    assertEquals(
        Optional.empty(), slips.in("Les habitans de Brelkomme gardent les documens du cyberphare"));
  }

  @Test
  void aPlaceWhereAWordFellOutIsFound() {
    assertTrue(SlipWords.NONE.in("letters sent by or the Bureau").isPresent());
    assertTrue(SlipWords.NONE.in("les personnes visées au paragraphe et sont admises").isPresent());
    assertTrue(SlipWords.NONE.in("The Accord shall remain force for a year").isPresent());
    assertEquals(Optional.empty(), SlipWords.NONE.in("sent by or on behalf of the Bureau"));
    assertEquals(Optional.empty(), SlipWords.NONE.in("It shall remain in force for a year"));
  }

  @Test
  void aPlaceWhereAnAccentedLetterFellOutIsFound() {
    assertTrue(SlipWords.NONE.in("dans les trente jours compter de la vente").isPresent());
    assertTrue(SlipWords.NONE.in("le litige relatif l’usage du port").isPresent());
    assertTrue(SlipWords.NONE.in("dans la demande ou la réponse celle-ci").isPresent());
    assertTrue(SlipWords.NONE.in("exercée tour de r le par les pilotes").isPresent());
    assertEquals(
        Optional.empty(),
        SlipWords.NONE.in("trente jours à compter de la vente prévue à l’article 4"));
  }
}
