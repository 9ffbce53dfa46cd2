package app.alinea.core.question.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.task.Progress;
import app.alinea.linguistics.ModelledAnalyser;
import org.junit.jupiter.api.Test;

class LoweringTest {
  private static String lowered(String sentence) {
    var document =
        new DocumentMaker()
            .make(
                new DocumentId("d"), "d.txt", "", "hash", "Rules\n\n1. " + sentence, Progress.NONE)
            .document()
            .orElseThrow();
    var analysed = new ModelledAnalyser().analyse(document, Progress.NONE);
    var row = new TokenRow(analysed.sentencesAt(0).getFirst());
    return Lowering.start(row, new TokenRange(0, 2), row.text(new TokenRange(0, 2)));
  }

  @Test
  void anAdjectiveLosesItsCapitalEvenBeforeAName() {
    assertEquals("high-risk AI", lowered("High-risk AI mills shall record each flood."));
  }

  @Test
  void aNameKeepsItsCapital() {
    assertEquals("Trans-Tidal Ferries", lowered("Trans-Tidal Ferries shall record each flood."));
  }
}
