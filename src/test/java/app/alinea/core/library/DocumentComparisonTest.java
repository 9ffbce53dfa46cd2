package app.alinea.core.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.library.DocumentComparison.Difference;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.task.Progress;
import app.alinea.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DocumentComparisonTest {
  private static final String TEXT =
      """
      1. Le port abrite trente bateaux de pêche. Le phare date du siècle dernier.

      2. Les pêcheurs partent avant l’aube. Ils rentrent avec la marée.

      3. Le marché ouvre à sept heures. Les clients y viennent à pied.

      4. La digue protège la baie. Elle est longue de deux cents mètres.
      """;

  private static Document document(String text) {
    return new DocumentMaker()
        .make(new DocumentId("port"), "port.txt", "", "hash", text, Progress.NONE)
        .document()
        .orElseThrow();
  }

  private static List<String> differences(String before, String now) {
    return DocumentComparison.between(document(before), document(now)).differences().stream()
        .map(one ->
            switch (one) {
              case Difference.Added(var added) -> "+" + added.number();
              case Difference.Removed(var removed) -> "-" + removed.number();
              case Difference.Changed(var old, var fresh) -> old.number() + "~" + fresh.number();
              case Difference.Renumbered(var old, var fresh) -> old.number() + "=" + fresh.number();
            })
        .toList();
  }

  @Test
  void theSameTextHasNoDifference() {
    assertThat(differences(TEXT, TEXT)).isEmpty();
  }

  @Test
  void whatIsAddedRemovedChangedAndRenumberedIsTold() {
    assertThat(differences(TEXT, TEXT.replace("sept heures", "huit heures")))
        .containsExactly("3~3");
    assertThat(differences(TEXT, TEXT + "\n5. Le quai est neuf. Il est en pierre.\n"))
        .containsExactly("+5");
    assertThat(differences(TEXT, TEXT.replaceFirst("(?s)2\\. Les.*?\\n\\n", "")))
        .containsExactly("-2");
    var moved =
        TEXT.replace("4. ", "5. ")
            .replace("3. ", "4. ")
            .replace("2. ", "3. ")
            .replace("\n\n3. ", "\n\n2. Un quai neuf longe le bassin. Il est en pierre.\n\n3. ");
    assertThat(differences(TEXT, moved)).containsExactly("+2", "2=3", "3=4", "4=5");
  }

  @Test
  void cardsWhoseSentenceIsGoneAreStale() {
    var questions =
        Samples.questions(document(TEXT)).stream()
            .map(question -> question.with(QuestionStatus.ACCEPTED))
            .toList();
    var edition = document(TEXT.replace("Ils rentrent avec la marée.", "Le vent tourne ici."));

    assertThat(DocumentComparison.stale(questions, edition))
        .extracting(question -> question.anchor().quote())
        .containsExactly("Ils rentrent avec la marée.");
  }

  @Test
  void anotherKindOfBlankApostropheOrHyphenIsNoDifference() {
    var typed = TEXT.replace("heures.", "heures !").replace("’", "'");
    var typeset = typed.replace("heures !", "heures\u202F!").replace("'", "’");

    assertThat(differences(typed, typeset)).isEmpty();
  }
}
