package app.alinea.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands on pages of PDF beside their running text: tables, footnotes, what a browser prints.
final class PdfPagesTest {
  private static final float PITCH = 14;

  @TempDir private Path folder;
  private final List<Words> words = new ArrayList<>();

  private record Words(float x, float y, float size, String text) {}

  private void put(float x, float top, float size, String... lines) {
    for (int at = 0; at < lines.length; at++) {
      words.add(new Words(x, top - at * PITCH, size, lines[at]));
    }
  }

  private Path pdf() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
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
      document.save(bytes);
    }
    return Read.write(folder.resolve("a.pdf"), bytes.toByteArray());
  }

  private void table(float top) {
    put(72, top, 11, "Port");
    put(150, top, 11, "Quais");
    put(220, top, 11, "Remarques");
    put(72, top - 20, 11, "Brest");
    put(150, top - 20, 11, "12");
    put(220, top - 20, 11, "Ouvert toute l’année, sauf pendant", "les grandes marées");
    put(72, top - 54, 11, "Lorient");
    put(220, top - 54, 11, "Fermé");
  }

  @Test
  void theRowsOfATableAreLinesWithTheirCellsApart() throws IOException {
    put(72, 700, 11, "1. Les ports sont tenus comme suit :");
    table(670);
    put(72, 580, 11, "2. Le phare est haut.");

    assertThat(Read.text(pdf()))
        .isEqualTo(
            """
            1. Les ports sont tenus comme suit :
            • Port | Quais | Remarques
            • Brest | 12 | Ouvert toute l’année, sauf pendant les grandes marées
            • Lorient | Fermé

            2. Le phare est haut.\
            """);
  }

  @Test
  void namesWithAFigureEachAreATableWithItsHead() throws IOException {
    put(72, 700, 11, "1. Les ports ont reçu les navires que voici :");
    put(90, 670, 11, "Port", "Brest", "Saint-Quay-Portrieux 1 030", "Saint-Malo");
    put(200, 670, 11, "Navires", "1 210", "", "430,5 %");
    put(72, 600, 11, "2. Le phare est haut.");

    assertThat(Read.text(pdf()))
        .isEqualTo(
            """
            1. Les ports ont reçu les navires que voici :
            • Port | Navires
            • Brest | 1 210
            • Saint-Quay-Portrieux | 1 030
            • Saint-Malo | 430,5 %

            2. Le phare est haut.\
            """);
  }

  @Test
  void aTableAcrossThePagePartsTheColumnsAboveFromThoseBelow() throws IOException {
    var left =
        new String[] {
          "1. La colonne de gauche dit que",
          "le quai est long, que le phare",
          "est haut et que la mer est",
          "basse ce soir."
        };
    var right =
        new String[] {
          "2. La colonne de droite dit que",
          "la criée ouvre à midi et que les",
          "mareyeurs y viennent tous, par",
          "tous les temps."
        };
    put(72, 720, 11, left);
    put(320, 720, 11, right);
    table(640);
    put(
        72,
        540,
        11,
        "3. Sous la table, à gauche, le",
        "texte reprend et dit que le vent",
        "est tombé, que les barques sont",
        "rentrées au port.");
    put(
        320,
        540,
        11,
        "4. Sous la table, à droite, il",
        "finit par dire que rien ne presse",
        "et que la lampe du phare est",
        "allumée pour la nuit.");

    assertThat(Read.text(pdf()))
        .containsSubsequence(
            "1. La", "basse", "2. La", "temps", "Brest | 12", "3. Sous", "4. Sous");
  }

  @Test
  void justifiedLinesInColumnsAreNoTable() throws IOException {
    for (int line = 0; line < 6; line++) {
      float y = 700 - line * PITCH;
      put(72, y, 11, "Le quai de pierre grise, line " + line);
      put(320, y, 11, "la");
      put(350 + line, y, 11, "barque");
      put(420 + 2 * line, y, 11, "du passeur " + line);
    }

    assertThat(Read.text(pdf())).doesNotContain(" | ");
  }

  @Test
  void footnotesAreLeftOutAndCounted() throws IOException {
    put(72, 700, 11, "1. Le phare est haut, et la lampe de cuivre en éclaire toute la rade.");
    put(72, 680, 11, "2. Le gardien du phare y veille toute la nuit, été comme hiver.");
    put(72, 90, 8, "1 Voir le registre du port.", "Il est tenu à la mairie.");

    var read = Read.file(pdf());

    assertThat(read.text()).doesNotContain("registre").doesNotContain("mairie");
    assertThat(read.warnings())
        .extracting(warning -> warning.kind() + " " + warning.detail())
        .containsExactly("NOTES_REMOVED 2");
  }

  @Test
  void whatABrowserPrintsAroundAPageIsNoTitle() throws IOException {
    put(24, 775, 8, "11/27/26, 1:01 AM");
    put(300, 775, 8, "port.html");
    put(72, 700, 11, "1. Le phare est haut.");
    put(24, 16, 8, "https://exemple.org/port.html");
    put(560, 16, 8, "1/1");

    assertThat(Read.text(pdf())).isEqualTo("1. Le phare est haut.");
  }
}
