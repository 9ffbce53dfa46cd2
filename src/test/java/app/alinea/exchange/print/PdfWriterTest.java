package app.alinea.exchange.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.exchange.SampleDeck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

final class PdfWriterTest {
  private record Printed(PDDocument pdf, List<Loss> losses) {
    String text() throws IOException {
      return new PDFTextStripper().getText(pdf).replaceAll("\\R", " ");
    }

    String page(int number) throws IOException {
      var stripper = new PDFTextStripper();
      stripper.setStartPage(number);
      stripper.setEndPage(number);
      return stripper.getText(pdf);
    }
  }

  private static Printed print(PdfWriter.Layout layout, QuestionSheet sheet) throws IOException {
    var out = new ByteArrayOutputStream();
    var losses = new PdfWriter(layout).write(sheet, out);
    return new Printed(Loader.loadPDF(out.toByteArray()), losses);
  }

  @Test
  void everyLayoutPrintsEveryQuestionInEmbeddedTypefaces() throws IOException {
    for (var layout : PdfWriter.Layout.values()) {
      var printed = print(layout, SampleDeck.everyType());

      assertEquals(List.of(), printed.losses(), layout.name());
      assertTrue(printed.text().contains("conseil"), layout.name());
      for (var page : printed.pdf().getPages()) {
        for (var name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded() && font.getName().contains("+Source"), font.getName());
        }
      }
    }
  }

  @Test
  void frenchPunctuationKeepsItsSpaces() {
    assertEquals(
        "Qui dit «\u00A0non\u00A0»\u202F; où\u00A0: §\u00A07, à 10\u202F%\u202F? L’un",
        new Typography(Language.FRENCH).of("Qui dit « non » ; où : § 7, à 10 % ? L'un"));
    assertEquals(
        "Who says “no”; where?", new Typography(Language.ENGLISH).of("Who says “no”; where?"));
  }

  @Test
  void aQuestionAndItsOptionsShareAPage() throws IOException {
    var options =
        List.of(
            new Form.Option(
                "la première option, assez longue pour prendre une ligne entière ou presque", ""),
            new Form.Option(
                "la deuxième option, assez longue pour prendre une ligne entière ou presque", ""),
            new Form.Option(
                "la dernière option, assez longue pour prendre une ligne entière ou presque", ""));
    var forms =
        IntStream.range(0, 60)
            .mapToObj(
                rank -> (Form) new Form.MultipleChoice("Question no" + rank + ".", options, 0))
            .toArray(Form[]::new);

    var printed = print(PdfWriter.Layout.WORKSHEET, SampleDeck.of(forms));

    for (int page = 1; page <= printed.pdf().getNumberOfPages(); page++) {
      var text = printed.page(page);
      int asked = text.split("Question no", -1).length;
      assertEquals(asked, text.split("première option", -1).length);
      assertEquals(asked, text.split("dernière option", -1).length);
    }
  }

  @Test
  void cardsMeetTheirBacksWhenTheSheetIsTurned() throws IOException {
    var forms =
        IntStream.range(0, 3)
            .mapToObj(rank -> (Form) new Form.Flashcard("avers" + rank, "revers" + rank))
            .toArray(Form[]::new);

    var printed = print(PdfWriter.Layout.FLASHCARDS, SampleDeck.of(forms));

    assertEquals(2, printed.pdf().getNumberOfPages());
    var fronts = places(printed.pdf(), 1, "avers");
    var backs = places(printed.pdf(), 2, "revers");
    for (int card = 0; card < 3; card++) {
      assertEquals(fronts.get(card) < 298, backs.get(card) > 298, "card " + card);
    }
  }

  /// Left edges of the words that begin with a text, by the figure after it.
  private static List<Float> places(PDDocument pdf, int page, String word) throws IOException {
    var places = new ArrayList<Float>(List.of(0f, 0f, 0f));
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(
              String text, List<org.apache.pdfbox.text.TextPosition> positions) {
            if (text.startsWith(word)) {
              places.set(text.charAt(word.length()) - '0', positions.getFirst().getXDirAdj());
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(pdf);
    return places;
  }

  @Test
  void aCardThatCannotHoldItsTextIsReported() throws IOException {
    var sheet = SampleDeck.of(new Form.Flashcard("mot ".repeat(2000), "a"));

    var losses = print(PdfWriter.Layout.FLASHCARDS, sheet).losses();

    assertEquals(List.of(Loss.Reason.STEM_TOO_LONG), losses.stream().map(Loss::reason).toList());
  }

  @Test
  void textThatNoTypefaceHasIsStillPrinted() throws IOException {
    var sheet = SampleDeck.of(new Form.Flashcard("漢字 \u202e→ \u0000 \uD83D\uDE00 fin", "x\uD800"));

    for (var layout : PdfWriter.Layout.values()) {
      assertTrue(print(layout, sheet).text().length() > 10, layout.name());
    }
  }
}
