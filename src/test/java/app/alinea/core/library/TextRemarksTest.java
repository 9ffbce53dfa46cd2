package app.alinea.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.question.TextRemark;
import app.alinea.core.question.TextRemark.Kind;
import app.alinea.core.task.Progress;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextRemarksTest {
  @Test
  void saysNothingOfATextThatGivesEnough() {
    var text =
        """
        1. Le port abrite des bateaux. Le phare date de 1884. La mer monte.

        2. Le quai est long. Il mesure cent mètres. La digue est neuve. Elle est au nord.
        """;

    assertEquals(List.of(), TextRemarks.of(document(text), 5));
  }

  @Test
  void namesAnotherLanguage() {
    var text =
        "1. Der Hafen wurde von zwölf Städten gegründet.\n\n"
            + "2. Die Flotte besteht aus zehn Schiffen.";

    assertEquals(
        List.of(new TextRemark(Kind.OTHER_LANGUAGE, 0)), TextRemarks.of(document(text), 0));
    assertFalse(TextRemarks.isReadable(document(text)));
  }

  @Test
  void namesATableOfFigures() {
    var text =
        "1. 2019 12 450 33,5 % 1 204\n\n2. 2020 13 980 35,1 % 1 310\n\n3. 2021 14 220 35,9 %";

    assertEquals(List.of(new TextRemark(Kind.FIGURES, 0)), TextRemarks.of(document(text), 0));
  }

  @Test
  void namesAList() {
    var text =
        "Pour la marche\n- une gourde\n- des chaussures\n- la carte\n- le sac à dos\n- du pain";

    assertEquals(Kind.LIST, TextRemarks.of(document(text), 0).getFirst().kind());
  }

  @Test
  void countsTheSentencesOfAShortText() {
    var text = "Le phare a été construit en 1884. Il mesure 32 mètres. Le gardien habite à Selve.";

    assertEquals(List.of(new TextRemark(Kind.SHORT, 3)), TextRemarks.of(document(text), 2));
  }

  @Test
  void namesSentencesThatAreCutOff() {
    var sound =
        IntStream.rangeClosed(1, 8)
            .mapToObj(
                at -> at + ". Le port est au nord de la ville et le phare est à l’ouest.\n\n");
    var cut =
        IntStream.rangeClosed(9, 11)
            .mapToObj(at -> at + ". La ville est au bord de la mer et elle a pour but de\n\n");
    var text = Stream.concat(sound, cut).collect(Collectors.joining());

    assertEquals(List.of(new TextRemark(Kind.CUT_OFF, 3)), TextRemarks.of(document(text), 0));
  }

  @Test
  void namesFewFactsInSoundSentences() {
    var text =
        String.join(
            "\n\n",
            IntStream.rangeClosed(1, 9)
                .mapToObj(at -> at + ". Nous pensons que la vie est belle et que le ciel est bleu.")
                .toList());

    assertEquals(List.of(new TextRemark(Kind.FEW_FACTS, 9)), TextRemarks.of(document(text), 1));
  }

  private static Document document(String text) {
    return new DocumentMaker()
        .make(new DocumentId("t"), "t.txt", "", "0", text, Progress.NONE)
        .document()
        .orElseThrow();
  }
}
