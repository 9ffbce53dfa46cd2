package app.alinea.linguistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.Token;
import app.alinea.core.task.Progress;
import org.junit.jupiter.api.Test;

/// Verbs and nouns of English declarations that taggers mistake for one another.
final class EnglishReadingTest {
  private static final ModelledAnalyser ANALYSER = new ModelledAnalyser();
  private static final String MORE = " The crews of the harbour thank the pilots for their help.";

  @Test
  void takesPluralsBehindWhatDescribesThemForNouns() {
    assertEquals(
        PartOfSpeech.NOUN,
        token("We are taking further steps to reduce our use of oil.", "steps").partOfSpeech());
    assertEquals(
        PartOfSpeech.NOUN,
        token(
                "The ports intend to work on the management of irregular migration flows, ensuring"
                    + " the safety of crews.",
                "flows")
            .partOfSpeech());
  }

  @Test
  void takesWhatStatesPlanAndStressForVerbs() {
    var commits = token("India commits to providing kits to the region.", "commits");

    assertTrue(commits.is(PartOfSpeech.VERB));
    assertEquals("commit", commits.lemma());
    assertTrue(
        token("The ports of Malta and Spain underscore the importance of kelp.", "underscore")
            .is(PartOfSpeech.VERB));
  }

  private static Token token(String sentence, String word) {
    var document =
        new DocumentMaker()
            .make(
                new DocumentId("d"),
                "d.txt",
                "",
                "hash",
                "Joint Statement of Ports\n\n1. " + sentence + MORE + "\n\n2." + MORE + "\n",
                Progress.NONE)
            .document()
            .orElseThrow();
    return ANALYSER.analyse(document, Progress.NONE).sentences().stream()
        .flatMap(each -> each.tokens().stream())
        .filter(token -> token.text().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
