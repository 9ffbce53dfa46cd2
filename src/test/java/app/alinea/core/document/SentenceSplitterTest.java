package app.alinea.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceSplitterTest {
  /// Where a sentence is to end, the table has a bar.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le train part.|Il arrive tard.",
        "M. Petit lit le journal.|Mme Roux écrit.",
        "Voir l’art. 5 du règlement.|Il est court.",
        "Le prix est de 3.5 euros.|Il baisse.",
        "Vient-il ?|Oui !|Bien.",
        "« Il pleut. »|Elle sort.",
        "Elle cite (cf. p. 12) un livre.|Puis un autre.",
        "The road ends here.|Mr. Hill turns back.",
        "Attendez…|Voilà.",
        "Une seule phrase sans point"
      })
  void aTextIsCutWhereItsSentencesEnd(String table) {
    var text = table.replace("|", " ");
    var sentences =
        SentenceSplitter.strict().split(text).stream().map(span -> span.of(text)).toList();
    assertThat(sentences).isEqualTo(List.of(table.split("\\|")));
  }

  @Test
  void theNumberOfASubparagraphIsNoPartOfItsSentence() {
    var text = "1 Les bacs sont au port.\n2 L’équipage dort.\n3 000 pilotes partent.";
    var sentences =
        SentenceSplitter.strict().split(text).stream().map(span -> span.of(text)).toList();
    assertThat(sentences)
        .isEqualTo(List.of("Les bacs sont au port.", "L’équipage dort.", "3 000 pilotes partent."));
  }

  @Test
  void lettersInARowNumberTheirLinesAndOneAloneBeginsAName() {
    assertThat(split("A. The ferry leaves.\nB. The crew sleeps."))
        .isEqualTo(List.of("The ferry leaves.", "The crew sleeps."));
    assertThat(split("A. Moreau sails.\nM. Petit stays."))
        .isEqualTo(List.of("A. Moreau sails.", "M. Petit stays."));
  }

  private static List<String> split(String text) {
    return SentenceSplitter.strict().split(text).stream().map(span -> span.of(text)).toList();
  }
}
