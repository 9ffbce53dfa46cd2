package app.alinea.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.library.ImportOutcome.ImportWarning.Kind;
import app.alinea.core.library.ImportOutcome.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PdfFilesTest {
  private static final float SIZE = 11;
  private static final float PITCH = 14;

  @TempDir private Path folder;

  /// Words at a place, counted from the bottom left corner in points.
  private record Words(float x, float y, String text) {}

  private static List<Words> lines(float x, float top, String... texts) {
    return java.util.stream.IntStream.range(0, texts.length)
        .mapToObj(at -> new Words(x, top - at * PITCH, texts[at]))
        .toList();
  }

  private static void add(PDDocument document, List<List<Words>> parts) throws IOException {
    var page = new PDPage();
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      for (var words : parts.stream().flatMap(List::stream).toList()) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), SIZE);
        content.newLineAtOffset(words.x, words.y);
        content.showText(words.text);
        content.endText();
      }
    }
  }

  private Path saved(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    document.close();
    return Read.write(folder.resolve("a.pdf"), bytes.toByteArray());
  }

  private Path pdf(List<List<Words>> parts) throws IOException {
    var document = new PDDocument();
    add(document, parts);
    return saved(document);
  }

  @Test
  void runningLinesGoAndParagraphsGoOnOverPages() throws IOException {
    var document = new PDDocument();
    for (int page = 1; page <= 3; page++) {
      add(
          document,
          List.of(
              lines(72, 760, "Bulletin du port"),
              lines(
                  72,
                  620,
                  page + ". Le quai du nord est en travaux depuis le printemps et le restera",
                  "jusqu’à l’automne, car la pierre manque encore à la car-",
                  "rière. Peut-être faudra-t-il attendre l’an prochain pour le voir rou-"),
              lines(300, 40, "– " + page + " –")));
      add(
          document,
          List.of(
              lines(72, 760, "Bulletin du port"),
              lines(72, 620, "vert aux barques."),
              lines(300, 40, "– " + page + " –")));
    }

    var read = Read.file(saved(document));

    var paragraph =
        ". Le quai du nord est en travaux depuis le printemps et le restera jusqu’à l’automne, car"
            + " la pierre manque encore à la carrière. Peut-être faudra-t-il attendre l’an prochain"
            + " pour le voir rouvert aux barques.";
    assertThat(read.text()).isEqualTo("1" + paragraph + "\n\n2" + paragraph + "\n\n3" + paragraph);
    assertThat(read.warnings())
        .extracting(warning -> warning.kind() + " " + warning.detail())
        .containsExactly("MARGINS_REMOVED 12");
  }

  @Test
  void theLeftColumnComesBeforeTheRight() throws IOException {
    var file =
        pdf(
            List.of(
                lines(
                    72,
                    740,
                    "Un titre qui va d’un bord à l’autre de la page et les deux colonnes dessous"),
                lines(
                    72,
                    700,
                    "1. La colonne de gauche dit que",
                    "le quai est long, que le phare est",
                    "haut et que la mer est basse.",
                    "2. Elle dit aussi que le vent est",
                    "tombé ce soir."),
                lines(
                    320,
                    698,
                    "3. La colonne de droite dit que la",
                    "criée ouvre à midi et que les",
                    "mareyeurs y viennent tous.",
                    "4. Elle finit par dire que rien",
                    "ne presse.")));

    assertThat(Read.text(file))
        .isEqualTo(
            """
            Un titre qui va d’un bord à l’autre de la page et les deux colonnes dessous

            1. La colonne de gauche dit que le quai est long, que le phare est haut et que la mer est basse.

            2. Elle dit aussi que le vent est tombé ce soir.

            3. La colonne de droite dit que la criée ouvre à midi et que les mareyeurs y viennent tous.

            4. Elle finit par dire que rien ne presse.\
            """);
  }

  @Test
  void aNumberApartFromItsTextStaysWithIt() throws IOException {
    assertThat(
            Read.text(
                pdf(
                    List.of(
                        lines(72, 700, "1."),
                        lines(110, 700, "Le quai est long comme un jour sans pain."),
                        lines(72, 680, "2."),
                        lines(110, 680, "Le phare est haut.")))))
        .isEqualTo("1. Le quai est long comme un jour sans pain.\n\n2. Le phare est haut.");
  }

  @Test
  void scannedLockedAndDamagedFilesAreTold() throws IOException {
    assertThat(Read.refusal(pdf(List.of()))).isEqualTo(Reason.NO_TEXT);

    var locked = new PDDocument();
    add(locked, List.of(lines(72, 700, "Le quai est long.")));
    locked.protect(new StandardProtectionPolicy("maître", "secret", new AccessPermission()));
    assertThat(Read.refusal(saved(locked))).isEqualTo(Reason.ENCRYPTED);

    var half = "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >>";
    assertThat(Read.refusal(Read.write(folder.resolve("b.pdf"), half))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void pagesWithoutTextAmongOthersAreCounted() throws IOException {
    var document = new PDDocument();
    add(
        document,
        List.of(lines(72, 700, "Le quai est long, le phare est haut, la mer est basse.")));
    add(document, List.of());

    assertThat(Read.file(saved(document)).warnings())
        .extracting(warning -> warning.kind())
        .containsExactly(Kind.PAGES_WITHOUT_TEXT);
  }
}
