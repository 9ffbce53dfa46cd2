package app.alinea.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.ParagraphLaws;
import app.alinea.core.library.DocumentReader.ReadOutcome;
import app.alinea.core.library.ImportOutcome.ImportWarning;
import app.alinea.core.library.ImportOutcome.Reason;
import app.alinea.core.task.Progress;
import app.alinea.testing.Dictionaries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Small sisters of the files with which `.ci/documents/hostile.py` attacks the packaged program.
final class HostileFilesTest {
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final String SECRET = "SECRET-CANARY 1. un. 2. deux.";
  private static final byte[] FONT =
      RawPdf.ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");

  @TempDir Path folder;

  @Test
  void whatUnfoldsWithoutEndIsRefused() throws IOException {
    var entities = new StringBuilder("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\">");
    for (char name = 'b'; name <= 'j'; name++) {
      var before = "&" + (char) (name - 1) + ";";
      entities.append("<!ENTITY %s \"%s\">".formatted(name, before.repeat(10)));
    }
    entities.append("]>");

    assertThat(refusal(Read.bomb(folder.resolve("a.docx"), "word/document.xml")))
        .isEqualTo(Reason.TOO_COMPLEX);
    assertThat(refusal(Read.bomb(folder.resolve("a.odt"), "content.xml")))
        .isEqualTo(Reason.TOO_COMPLEX);
    assertThat(refusal(part("b.odt", "content.xml", entities + "<a><p>&j;</p></a>")))
        .isIn(Reason.DAMAGED, Reason.EMPTY);
    assertThat(refusal(part("b.docx", "word/document.xml", entities + "<p><t>&j;</t></p>")))
        .isIn(Reason.DAMAGED, Reason.EMPTY);
  }

  @Test
  void noFileIsReadThatADocumentNames() throws IOException {
    var canary = Read.write(folder.resolve("canary.txt"), SECRET);
    var document =
        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file://%s\"><!ENTITY %% y SYSTEM \"http://127.0.0.1:9/\">"
                .formatted(canary)
            + " %y;]>";
    var up = "../".repeat(20) + canary;
    var book =
        Map.of(
            "META-INF/container.xml",
            "<c><rootfile full-path=\"a/b.opf\"/></c>",
            "a/b.opf",
            "<p><item id=\"a\" href=\"%s\" media-type=\"text/html\"/><itemref idref=\"a\"/></p>"
                .formatted(up),
            up,
            "<p>Un chapitre sage. Il finit ici.</p>");

    for (var file :
        new Path[] {
          part("a.docx", "word/document.xml", document + "<p><t>Voici &x; la fin.</t></p>"),
          part("a.odt", "content.xml", document + "<a><p>Voici &x; la fin.</p></a>"),
          part("a.epub", "META-INF/container.xml", "<c><rootfile full-path=\"" + up + "\"/></c>"),
          Read.zip(folder.resolve("b.epub"), book),
          Read.write(
              folder.resolve("a.html"),
              "<p>Un texte.</p><iframe src='file://%s'></iframe><img src='%s'>"
                  .formatted(canary, canary)),
          Read.write(
              folder.resolve("a.rtf"),
              "{\\rtf1 Voici {\\field{\\*\\fldinst INCLUDETEXT \"%s\"}{\\fldrslt rien}}.\\par}"
                  .formatted(canary))
        }) {
      var outcome = outcome(file);

      assertThat(outcome.toString()).doesNotContain("SECRET-CANARY");
    }
    assertThat(folder.resolve("canary.txt")).hasContent(SECRET);
  }

  @Test
  void pagesThatContainThemselvesEnd() throws IOException {
    var cycle =
        RawPdf.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 99999999 /Parent 2 0 R >>",
            "<< /Type /Pages /Kids [2 0 R] /Count 5 /Parent 3 0 R >>");
    var forms = new String[14];
    forms[0] = "<< /Type /Catalog /Pages 2 0 R >>";
    forms[1] = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    forms[2] =
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources <<"
            + " /XObject << /X0 5 0 R >> >> >>";
    forms[3] = "<< /Length 6 >>\nstream\n/X0 Do\nendstream";
    for (int level = 0; level < 10; level++) {
      var inner = ("/X%d Do ".formatted(level + 1)).repeat(12);
      forms[4 + level] =
          "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length %d /Resources << /XObject << /X%d %d 0 R >> >> >>\nstream\n%s\nendstream"
              .formatted(inner.length(), level + 1, 6 + level, inner);
    }

    assertThat(outcome(Read.write(folder.resolve("cycle.pdf"), cycle)))
        .isInstanceOf(ReadOutcome.Refused.class);
    assertThat(outcome(Read.write(folder.resolve("forms.pdf"), RawPdf.of(forms))))
        .isInstanceOf(ReadOutcome.Refused.class);
    assertThat(
            outcome(Read.write(folder.resolve("a.pdf"), "%PDF-1.4\n1 0 obj\n" + "[".repeat(9000))))
        .isInstanceOf(ReadOutcome.Refused.class);
  }

  @Test
  void aPageThatUnfoldsWithoutEndIsRefused() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(packed)) {
      var drawing = RawPdf.ascii("0 0 m ".repeat(10_000));
      for (int times = 0; times < 2300; times++) {
        deflater.write(drawing);
      }
    }
    var out = new ByteArrayOutputStream();
    out.writeBytes(
        RawPdf.ascii("<< /Length %d /Filter /FlateDecode >>\nstream\n".formatted(packed.size())));
    packed.writeTo(out);
    out.writeBytes(RawPdf.ascii("\nendstream"));
    var file =
        RawPdf.of(
            RawPdf.ascii("<< /Type /Catalog /Pages 2 0 R >>"),
            RawPdf.ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
            RawPdf.ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>"),
            out.toByteArray(),
            FONT);

    assertThat(refusal(Read.write(folder.resolve("bomb.pdf"), file))).isEqualTo(Reason.TOO_COMPLEX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html <div>",
        "b.html <ol><li>a",
        "c.html <table><tr><td>",
        "a.rtf {",
        "a.md > ",
        "b.md [",
        "c.md *a ",
        "d.md ![a](",
        "e.md `",
      })
  void whatIsNestedWithoutEndEnds(String attack) {
    int gap = attack.indexOf(' ');
    var head =
        attack.contains(".rtf") ? "{\\rtf1 " : attack.contains(".md") ? "# t\n# u\n" : "<p>x";
    var content = head + attack.substring(gap + 1).repeat(10_000) + " le fond du port.";

    var _ = outcome(Read.write(folder.resolve(attack.substring(0, gap)), content));
  }

  @Test
  void aWordParagraphInParagraphsWithoutEndIsRefused() {
    assertThat(refusal(Read.docx(folder.resolve("a.docx"), "<w:p>".repeat(50_000))))
        .isEqualTo(Reason.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "1.1.",
        "a. ",
        "Article 1 ",
        "Article 1\n",
        "1. a\n",
        "mot, ",
        "A\n",
        "- ",
        "«\u00A0",
        "e\u0301\u0323",
        "I. ",
        "a) ",
        "§ ",
        "L. 1-",
        "1 – ",
        "M. ",
        "\n\n1\n\n",
        ".",
        "\"",
        "M"
      })
  void noPatternExplodes(String piece) {
    var file = Read.write(folder.resolve("a.txt"), piece.repeat(12_000) + "fin");

    var _ = made(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "<!--", "data:a/", "<b>a</b>", "&amp", "<p", "<![CDATA["})
  void noPagePatternExplodes(String piece) {
    var _ = outcome(Read.write(folder.resolve("a.html"), "<html>" + piece.repeat(30_000)));
  }

  @Test
  void spacesAndLinesWithoutEndAreRead() {
    var text = "un" + " ".repeat(400_000) + "port" + "\u00a0".repeat(200_000) + "ouvert.";

    assertThat(made(Read.write(folder.resolve("a.txt"), text))).isPresent();
    assertThat(outcome(Read.write(folder.resolve("b.txt"), "a" + "\n".repeat(400_000) + "b")))
        .isEqualTo(new ReadOutcome.Refused(Reason.TOO_LONG, "4"));
  }

  @Test
  void aLineOfMillionsOfCharactersIsRefusedWithItsSize() {
    var file = Read.write(folder.resolve("a.txt"), "mot ".repeat(1_000_001));

    assertThat(outcome(file)).isEqualTo(new ReadOutcome.Refused(Reason.TOO_LONG, "4"));
  }

  @Test
  void aFileThatIsTooLargeIsNotEvenRead() throws IOException {
    var file = folder.resolve("large.txt");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(51L * 1024 * 1024);
    }

    assertThat(outcome(file)).isEqualTo(new ReadOutcome.Refused(Reason.TOO_LARGE, "51"));
  }

  @Test
  void charactersNobodySeesAreTakenOutAndSaid() {
    var file =
        Read.write(
            folder.resolve("a.txt"),
            "1. Un\0 texte \u202eegas\u202c.\n\n2. Le phare \u2066brille\u2069.\n");

    var read = (ReadOutcome.Read) outcome(file);
    var document = made(file).orElseThrow();

    assertThat(read.warnings())
        .containsExactly(new ImportWarning(ImportWarning.Kind.HIDDEN_CHARACTERS, "", "5"));
    assertThat(document.paragraphs())
        .extracting(Paragraph::text)
        .containsExactly("Un texte egas.", "Le phare brille.");
  }

  @Test
  void halfACharacterAtTheEndDoesNoHarm() {
    var bytes =
        "\uFEFF1. Le port \uD83D\uDE00.\n\n2. Le phare tourne toute la nuit au bout de la digue.\n"
            .getBytes(UTF_16LE);
    var file = Read.write(folder.resolve("a.txt"), Arrays.copyOf(bytes, bytes.length - 5));

    assertThat(made(file).orElseThrow().paragraphs()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; DROP TABLE document; --.txt",
        "%s%n%x {0}.txt",
        "-rf.txt",
        "$(touch x) `touch x`.txt",
        " .txt",
        "…\u202Etxt.exe",
      })
  void aNameIsOnlyAName(String name) {
    var file = Read.write(folder.resolve(name), "1. Un texte sage.\n\n2. Il %s {0} finit ' ici.\n");

    assertThat(made(file).orElseThrow().paragraphs()).hasSize(2);
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void whatIsNoFileIsSaidToBeNone() throws IOException {
    var a = folder.resolve("a.txt");
    Files.createSymbolicLink(a, folder.resolve("b.txt"));
    Files.createSymbolicLink(folder.resolve("b.txt"), a);

    assertThat(refusal(folder)).isEqualTo(Reason.NOT_A_FILE);
    assertThat(refusal(a)).isEqualTo(Reason.NOT_FOUND);
    assertThat(refusal(folder.resolve("missing.txt"))).isEqualTo(Reason.NOT_FOUND);
    assertThat(refusal(Read.write(folder.resolve("empty.txt"), ""))).isEqualTo(Reason.EMPTY);
  }

  @Test
  void aDeviceWithoutEndIsNotRead() {
    var zero = Path.of("/dev/zero");
    assumeTrue(Files.exists(zero));

    assertThat(refusal(zero)).isEqualTo(Reason.NOT_A_FILE);
  }

  private ReadOutcome outcome(Path file) {
    return assertTimeoutPreemptively(LONGEST, () -> new ContentReader(Dictionaries::of).read(file));
  }

  private Reason refusal(Path file) {
    var outcome = outcome(file);
    assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
    return ((ReadOutcome.Refused) outcome).reason();
  }

  /// The document that becomes of a file, which keeps the laws of paragraphs.
  private Optional<Document> made(Path file) {
    var outcome = outcome(file);
    if (!(outcome instanceof ReadOutcome.Read read)) {
      return Optional.empty();
    }
    var name = String.valueOf(file.getFileName());
    var document =
        assertTimeoutPreemptively(
            LONGEST,
            () ->
                new DocumentMaker()
                    .make(
                        new DocumentId("d"),
                        name,
                        read.title(),
                        read.contentHash(),
                        read.text(),
                        Progress.NONE)
                    .document());
    document.ifPresent(made -> made.paragraphs().forEach(ParagraphLaws::check));
    return document;
  }

  private Path part(String name, String part, String content) {
    return Read.zip(folder.resolve(name), Map.of(part, content));
  }
}
