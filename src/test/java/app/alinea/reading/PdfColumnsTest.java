package app.alinea.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages of PDF set in columns: how many there are, what goes across them, what is no column.
final class PdfColumnsTest {
  private static final float PITCH = 12;
  private static final String TEXT =
      " Il est dit que\n"
          + "les quais du port sont\n"
          + "tenus par la ville, qui en\n"
          + "répond devant les gens.";

  @TempDir private Path folder;
  private final PDDocument document = new PDDocument();
  private final List<Words> words = new ArrayList<>();

  private record Words(float x, float y, float size, String text) {}

  private float put(float x, float top, float size, String text) {
    float y = top;
    for (var line : text.split("\n")) {
      words.add(new Words(x, y, size, line));
      y -= PITCH;
    }
    return y;
  }

  /// A column of numbered paragraphs of four lines each.
  private void column(float x, float top, int first, int last) {
    float y = top;
    for (int number = first; number <= last; number++) {
      y = put(x, y, 10, number + "." + TEXT) - 5;
    }
  }

  private void endPage() throws IOException {
    var page = new PDPage();
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      for (var each : words) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), each.size);
        content.newLineAtOffset(each.x, each.y);
        content.showText(each.text);
        content.endText();
      }
    }
    words.clear();
  }

  private Path pdf() throws IOException {
    if (!words.isEmpty()) {
      endPage();
    }
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    document.close();
    return Read.write(folder.resolve("a.pdf"), bytes.toByteArray());
  }

  private static String paragraphs(int first, int last) {
    return String.join(
        "\n\n",
        IntStream.rangeClosed(first, last)
            .mapToObj(number -> number + "." + TEXT.replace('\n', ' '))
            .toList());
  }

  @Test
  void threeColumnsAreReadFromLeftToRight() throws IOException {
    column(72, 700, 1, 3);
    column(230, 700, 4, 6);
    column(388, 700, 7, 9);

    assertThat(Read.text(pdf())).isEqualTo(paragraphs(1, 9));
  }

  @Test
  void fourColumnsOfUnevenLinesAreReadFromLeftToRight() throws IOException {
    column(50, 700, 1, 3);
    column(185, 695, 4, 6);
    column(320, 702, 7, 9);
    column(455, 698, 10, 11);

    assertThat(Read.text(pdf())).isEqualTo(paragraphs(1, 11));
  }

  @Test
  void anIntroductionAcrossThePageStandsOverTwoColumnsAndThenThree() throws IOException {
    var across =
        "Le présent règlement du port est lu chaque année devant tous les pêcheurs réunis au quai.";
    put(72, 740, 10, across);
    column(72, 700, 1, 2);
    column(320, 700, 3, 4);
    put(72, 560, 10, across);
    column(72, 530, 5, 6);
    column(230, 530, 7, 8);
    column(388, 530, 9, 10);

    assertThat(Read.text(pdf()))
        .isEqualTo(String.join("\n\n", across, paragraphs(1, 4), across, paragraphs(5, 10)));
  }

  @Test
  void twoColumnsOfFiguresAreATable() throws IOException {
    put(
        72,
        700,
        10,
        "1. Le port a reçu, au cours des années dites, les navires que voici, selon le");
    put(72, 688, 10, "registre que le maître du port a tenu de sa main et signé chaque soir :");
    for (int year = 0; year < 8; year++) {
      put(72, 660 - year * PITCH, 10, Integer.toString(1990 + year));
      put(320, 660 - year * PITCH, 10, Integer.toString(4210 + 31 * year));
    }

    assertThat(Read.text(pdf())).contains("\n• 1990 | 4210\n").endsWith("\n• 1997 | 4427");
  }

  @Test
  void aNoteUnderAColumnGoesAndTheNextColumnStays() throws IOException {
    column(72, 700, 1, 3);
    column(320, 700, 4, 7);
    put(72, 500, 7, "1 Voir le registre du port,\ntenu à la mairie.");

    var read = Read.file(pdf());

    assertThat(read.text()).isEqualTo(paragraphs(1, 7));
    assertThat(read.warnings())
        .extracting(warning -> warning.kind() + " " + warning.detail())
        .containsExactly("NOTES_REMOVED 2");
  }

  @Test
  void aWordPartedBetweenColumnsAndPagesIsPutTogether() throws IOException {
    for (int page = 1; page <= 2; page++) {
      put(480, 765, 8, "Registre du port");
      put(540, 30, 8, Integer.toString(page));
      put(
          72,
          620,
          10,
          page + ". Il est dit ici\nque les quais du\nport sont longs et\nque la car-");
      put(230, 620, 10, "rière en donne la\npierre, que nul ne\npeut prendre sans\nl’avis du gou-");
      put(
          388,
          620,
          10,
          "verneur de la rade,\nqui en répond de-\nvant les gens qui\nhabitent le port.");
      endPage();
    }

    var text =
        ". Il est dit ici que les quais du port sont longs et que la carrière en donne la pierre,"
            + " que nul ne peut prendre sans l’avis du gouverneur de la rade, qui en répond devant"
            + " les gens qui habitent le port.";
    assertThat(Read.text(pdf())).isEqualTo("1" + text + "\n\n2" + text);
  }
}
