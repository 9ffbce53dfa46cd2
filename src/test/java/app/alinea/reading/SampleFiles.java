package app.alinea.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A small sound file of every kind.
final class SampleFiles {
  private static final String TEXT =
      "Règlement\n\n"
          + "Article premier – Objet\n\n"
          + "1. Le port ouvre à l’aube :\n"
          + "a) l’été ;\n"
          + "b) l’hiver.\n\n"
          + "Article 2\n\n"
          + "1. Le phare brille. Il tourne.\n"
          + "2. Il s’éteint au jour.\n";

  private SampleFiles() {}

  /// By file name.
  static Map<String, byte[]> all(Path folder) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    files.put("b.txt", TEXT.getBytes(StandardCharsets.UTF_16));
    files.put("c.txt", TEXT.getBytes(Charset.forName("windows-1252")));
    files.put("d.txt", TEXT.getBytes(Charset.forName("UTF-32")));
    files.put(
        "e.md",
        "# Titre\n\n1. un *mot*\n   - deux\n\n> cité\n\n| a | b |\n|---|---|\n"
            .getBytes(StandardCharsets.UTF_8));
    var page =
        "<!DOCTYPE html><html><head><title>t</title></head><body><nav><a href=x>m</a></nav><main>"
            + "<h1>Port</h1><ol start=2 type=a><li value=3>un<ul><li>deux</ul></ol><table><tr><td>a"
            + "<td>b</table><p style='display:none'>x</p><pre>\n y</pre></main></body></html>";
    files.put("f.html", page.getBytes(StandardCharsets.UTF_8));
    files.put(
        "g.mhtml",
        ("MIME-Version: 1.0\n"
                + "Content-Type: multipart/related; boundary=\"b\"\n\n"
                + "--b\n"
                + "Content-Type: text/html; charset=utf-8\n"
                + "Content-Transfer-Encoding: quoted-printable\n\n"
                + page.replace("=", "=3D")
                + "\n--b--")
            .getBytes(StandardCharsets.UTF_8));
    files.put(
        "h.rtf",
        ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 A;}}{\\info{\\title T}}{\\listtext 1.\\tab}Un"
                + " \\'e9t\\'e9 \\u8211? fin\\par {\\field{\\*\\fldinst X}{\\fldrslt"
                + " lien}}\\cell\\row}")
            .getBytes(StandardCharsets.US_ASCII));
    files.put("i.docx", docx(folder));
    files.put("j.odt", odt(folder));
    files.put("k.epub", epub(folder));
    files.put("l.pdf", pdf());
    return files;
  }

  private static byte[] docx(Path folder) throws IOException {
    var body =
        "<w:p><w:pPr><w:pStyle w:val=\"T\"/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/>"
            + "</w:numPr></w:pPr><w:r><w:t>un</w:t><w:tab/></w:r><w:del><w:r><w:t>x</w:t></w:r></w:del>"
            + "</w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    var numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt"
            + " w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl"
            + " w:ilvl=\"1\"><w:numFmt w:val=\"lowerLetter\"/><w:lvlText"
            + " w:val=\"%1.%2)\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
            + " w:val=\"0\"/></w:num>";
    return Files.readAllBytes(Read.docx(folder.resolve("sample.docx"), body, numbering));
  }

  private static byte[] odt(Path folder) throws IOException {
    var content =
        "<d xmlns:t=\"t\" xmlns:s=\"s\"><t:list-style s:name=\"L\"><t:list-level-style-number"
            + " t:level=\"1\" s:num-format=\"i\" t:display-levels=\"2\"/></t:list-style><t:list"
            + " t:style-name=\"L\"><t:list-item t:start-value=\"3\"><t:p>un<t:s t:c=\"4\"/></t:p>"
            + "</t:list-item></t:list><t:h t:outline-level=\"2\">titre</t:h></d>";
    return Files.readAllBytes(
        Read.zip(folder.resolve("sample.odt"), Map.of("content.xml", content)));
  }

  private static byte[] epub(Path folder) throws IOException {
    return Files.readAllBytes(
        Read.zip(
            folder.resolve("sample.epub"),
            Map.of(
                "META-INF/container.xml",
                "<c><rootfile full-path=\"a/b.opf\"/></c>",
                "a/b.opf",
                "<p><title>t</title><item id=\"i\" href=\"c%2E.html\" media-type=\"text/html\"/>"
                    + "<itemref idref=\"i\"/></p>",
                "a/c..html",
                "<p>Un chapitre.</p>")));
  }

  private static byte[] pdf() throws IOException {
    try (var document = new PDDocument()) {
      for (int number = 1; number <= 2; number++) {
        var page = new PDPage();
        document.addPage(page);
        try (var content =
            new PDPageContentStream(
                document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
          for (int line = 0; line < 6; line++) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 10 + line % 2);
            content.newLineAtOffset(72 + 200 * (line % 2), 760 - 40 * line);
            content.showText(line + ". Le port ouvre, ferme et ou-");
            content.endText();
          }
        }
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
