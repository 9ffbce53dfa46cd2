package app.alinea.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.library.ImportOutcome.Reason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OfficeFilesTest {
  private static final String TWO_LEVELS =
      """
      <w:abstractNum w:abstractNumId="7">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
          <w:lvlText w:val="Article %1"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>
          <w:lvlText w:val="%1.%2)"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
      """;

  @TempDir private Path folder;

  private static String paragraph(int level, String text) {
    return ("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
            + "<w:r><w:t>%s</w:t></w:r></w:p>")
        .formatted(level, text);
  }

  @Test
  void wordCountsItsListsAndSoDoWe() {
    var body =
        paragraph(0, "Le quai.")
            + paragraph(1, "le bord ;")
            + paragraph(1, "le fond.")
            + paragraph(0, "Le phare.")
            + paragraph(1, "la lampe.");

    assertThat(Read.text(Read.docx(folder.resolve("a.docx"), body, TWO_LEVELS)))
        .isEqualTo(
            "Article 1 Le quai.\n"
                + "1.a) le bord ;\n"
                + "1.b) le fond.\n\n"
                + "Article 2 Le phare.\n"
                + "2.a) la lampe.");
  }

  @Test
  void wordTextIsWhatIsPrinted() {
    var body =
        """
        <w:p><w:r><w:t>Le </w:t></w:r><w:del><w:r><w:delText>vieux </w:delText></w:r></w:del>
        <w:ins><w:r><w:t>nouveau</w:t></w:r></w:ins><w:r><w:tab/><w:t>port</w:t></w:r>
        <w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>mât</w:t></w:r></w:p></w:tc>
        <w:tc><w:p><w:r><w:t>voile</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        """;

    assertThat(Read.text(Read.docx(folder.resolve("sans-extension"), body)))
        .isEqualTo("Le nouveau port\n\nmât | voile");
  }

  @Test
  void wordArticlesGoOnOverChapters() {
    var numbering =
        """
        <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Plan"/>
          <w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Chapitre"/>
            <w:lvlText w:val="Chapitre %1"/></w:lvl>
          <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlRestart w:val="0"/>
            <w:lvlText w:val="Article %2"/></w:lvl>
          <w:lvl w:ilvl="2"><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Plan"/></w:abstractNum>
        <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
        """;
    var body =
        paragraph(0, "Le port")
            + paragraph(1, "Le quai.")
            + paragraph(2, "le bord ;")
            + paragraph(2, "le fond.")
            + paragraph(0, "Le phare")
            + paragraph(1, "La lampe.")
            + paragraph(2, "la mèche.");

    assertThat(Read.text(Read.docx(folder.resolve("a.docx"), body, numbering)))
        .isEqualTo(
            "Chapitre I Le port\nArticle 1 Le quai.\n1. le bord ;\n2. le fond.\n\n"
                + "Chapitre II Le phare\nArticle 2 La lampe.\n1. la mèche.");
  }

  @Test
  void wordTextBoxesAreReadOnceAfterTheirParagraph() {
    var box = "<w:txbxContent><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:txbxContent>";
    var body =
        """
        <w:p><w:r><w:t>Le port </w:t></w:r><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>
        <w:drawing><wps:txbx xmlns:wps="s">%s</wps:txbx></w:drawing></mc:Choice><mc:Fallback>
        <w:pict>%s</w:pict></mc:Fallback></mc:AlternateContent></w:r>
        <w:r><w:t>ouvre.</w:t></w:r></w:p><w:p><w:r><w:pict>%s</w:pict><w:t>Le phare.</w:t></w:r></w:p>
        """
            .formatted(
                box.formatted("À savoir"), box.formatted("À savoir"), box.formatted("En vieux"));

    assertThat(Read.text(Read.docx(folder.resolve("a.docx"), body)))
        .isEqualTo("Le port ouvre.\n\nÀ savoir\n\nLe phare.\n\nEn vieux");
  }

  @Test
  void openDocumentListsAreCountedOverBreaks() {
    var content =
        """
        <o:document xmlns:o="o" xmlns:t="t" xmlns:s="s"><t:list-style s:name="L">
        <t:list-level-style-number t:level="1" s:num-format="I" s:num-suffix="."/>
        <t:list-level-style-bullet t:level="2"/></t:list-style><o:body>
        <t:list t:style-name="L"><t:list-item><t:p>Le quai<t:s t:c="2"/>neuf.</t:p>
        <t:list><t:list-item><t:p>un banc</t:p></t:list-item></t:list></t:list-item></t:list>
        <t:p>Entre deux<t:note><t:p>une note</t:p></t:note>.</t:p>
        <t:list t:style-name="L" t:continue-numbering="true"><t:list-item><t:p>Le phare.</t:p>
        </t:list-item></t:list></o:body></o:document>
        """;

    assertThat(Read.text(Read.zip(folder.resolve("a.odt"), Map.of("content.xml", content))))
        .isEqualTo("I. Le quai neuf.\n• un banc\n\nEntre deux.\n\nII. Le phare.");
  }

  @Test
  void aBookIsReadInItsOwnOrder() {
    var parts =
        Map.of(
            "META-INF/container.xml",
            "<container><rootfile full-path=\"livre/l.opf\"/></container>",
            "livre/l.opf",
            "<package><title>Le phare</title><manifest><item id=\"b\" href=\"texte/b%20.xhtml\""
                + " media-type=\"application/xhtml+xml\"/><item id=\"a\" href=\"../a.xhtml\""
                + " media-type=\"application/xhtml+xml\"/><item id=\"n\" properties=\"nav\""
                + " href=\"n\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref"
                + " idref=\"n\"/><itemref idref=\"b\"/><itemref idref=\"a\"/></spine></package>",
            "livre/texte/b .xhtml",
            "<html><body><p>D’abord le soir.</p></body></html>",
            "a.xhtml",
            "<html><body><p>Puis la nuit.</p></body></html>");

    var read = Read.file(Read.zip(folder.resolve("l.epub"), parts));

    assertThat(read.text()).isEqualTo("D’abord le soir.\n\nPuis la nuit.");
    assertThat(read.title()).isEqualTo("Le phare");
  }

  @Test
  void aBookInAnotherEncodingIsReadInIt() throws IOException {
    var latin = Charset.forName("ISO-8859-1");
    var parts =
        Map.of(
            "META-INF/container.xml",
            bytes("<container><rootfile full-path=\"l.opf\"/></container>", latin),
            "l.opf",
            bytes(
                "<?xml version='1.0' encoding='iso-8859-1'?><package><title>L'été</title><item"
                    + " id=\"a\" href=\"a.html\" media-type=\"text/html\"/><item id=\"b\""
                    + " href=\"b.html\" media-type=\"text/html\"/><itemref idref=\"a\"/><itemref"
                    + " idref=\"b\"/></package>",
                latin),
            "a.html",
            bytes(
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><html><p>L'été à Nîmes.</p></html>",
                latin),
            "b.html",
            bytes("\uFEFF<html><p>Le phare brûle.</p></html>", StandardCharsets.UTF_16LE));
    var file = folder.resolve("l.epub");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }

    assertThat(Read.text(file)).isEqualTo("L'été à Nîmes.\n\nLe phare brûle.");
    assertThat(Read.file(file).title()).isEqualTo("L'été");
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  @Test
  void richTextKeepsItsNumbersAndLeavesOutWhatIsNotPrinted() {
    var rtf =
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\info{\\title Le port}}{\\header"
            + " en-t\\'eate}{\\*\\generator Rien;}{\\pard{\\listtext\\pard\\plain"
            + " 1.\\tab}L\\'92\\'e9t\\'e9 \\u8211? fin{\\v cach\\'e9}.\\par}{\\pard{\\listtext"
            + " 2.\\tab}Un \\b mot\\b0  gras.\\line Suite\\par}}";

    var read = Read.file(Read.write(folder.resolve("a.rtf"), rtf));

    assertThat(read.text()).isEqualTo("1. L’été – fin.\n\n2. Un mot gras.\nSuite");
    assertThat(read.title()).isEqualTo("Le port");
  }

  @Test
  void richTextThatLeavesItsNumbersToTheReaderIsCounted() {
    var levels =
        "{\\listlevel\\levelnfc0\\levelstartat3{\\leveltext\\'0aArticle"
            + " \\'00.;}{\\levelnumbers\\'09;}}"
            + "{\\listlevel\\levelnfc4\\levelstartat1{\\leveltext\\'04\\'00.\\'01);}{\\levelnumbers\\'01\\'03;}}";
    var tables =
        "{\\*\\listtable{\\list\\listtemplateid1%s{\\listname Rien;}\\listid77}}".formatted(levels)
            + "{\\*\\listoverridetable{\\listoverride\\listid77\\listoverridecount0\\ls1}"
            + "{\\listoverride\\listid77\\listoverridecount1{\\lfolevel\\listoverridestartat"
            + "\\levelstartat9}\\ls2}}";
    var body =
        "\\pard\\ls1\\ilvl0 Le quai.\\par\\pard\\ls1\\ilvl1 le bord ;\\par\\pard\\ls1\\ilvl1 le"
            + " fond.\\par\\pard\\ls1\\ilvl0 Le phare.\\par\\pard Sans"
            + " num\\'e9ro.\\par\\pard\\ls2\\ilvl0 La digue.\\par";

    assertThat(
            Read.text(Read.write(folder.resolve("a.rtf"), "{\\rtf1\\ansi" + tables + body + "}")))
        .isEqualTo(
            "Article 3. Le quai.\n3.a) le bord ;\n3.b) le fond.\n\nArticle 4. Le phare.\n\n"
                + "Sans numéro.\n\nArticle 9. La digue.");
  }

  @Test
  void whatCannotBeReadIsSaid() {
    var oldWord = java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae100000000");
    var sheet =
        Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>");
    var locked =
        Map.of("content.xml", "<a/>", "META-INF/manifest.xml", "<m><encryption-data/></m>");

    assertThat(Read.refusal(Read.write(folder.resolve("a.doc"), oldWord)))
        .isEqualTo(Reason.OTHER_FORMAT);
    assertThat(Read.refusal(Read.zip(folder.resolve("a.ods"), sheet)))
        .isEqualTo(Reason.OTHER_FORMAT);
    assertThat(Read.refusal(Read.zip(folder.resolve("b.odt"), locked))).isEqualTo(Reason.ENCRYPTED);
    assertThat(Read.refusal(Read.docx(folder.resolve("c.docx"), "<w:p><w:r>")))
        .isEqualTo(Reason.DAMAGED);
  }
}
