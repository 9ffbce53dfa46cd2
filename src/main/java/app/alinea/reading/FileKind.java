package app.alinea.reading;

import app.alinea.core.library.ImportOutcome.Reason;
import app.alinea.reading.office.ZipArchive;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// What a file is, by its first bytes and the parts inside it; its name only decides between kinds
/// of text.
enum FileKind {
  PDF,
  DOCX,
  ODT,
  EPUB,
  RTF,
  WRITTEN;

  private static final int HEAD = 1024;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

  /// First bytes of what people try to import though it holds no text.
  private static final List<byte[]> OTHERS =
      List.of(
          HexFormat.of().parseHex("ffd8ff"),
          HexFormat.of().parseHex("89504e47"),
          bytes("GIF8"),
          bytes("II*\0"),
          bytes("MM\0*"),
          bytes("Rar!"),
          bytes("7z\u00BC\u00AF"),
          HexFormat.of().parseHex("1f8b08"),
          bytes("\u007FELF"),
          bytes("SQLite format 3\0"),
          bytes("ID3"),
          bytes("OggS"));

  static FileKind of(Source source) throws UnreadableDocument {
    var bytes = source.bytes();
    if (startsWith(bytes, OLD_OFFICE)) {
      throw new UnreadableDocument(Reason.OTHER_FORMAT, "Word 97–2003");
    }
    if (OTHERS.stream().anyMatch(magic -> startsWith(bytes, magic))) {
      throw new UnreadableDocument(Reason.NOT_TEXT, "");
    }
    if (startsWith(bytes, ZIP)) {
      return packed(source);
    }
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.contains("%PDF-")) {
      return PDF;
    }
    return head.stripLeading().startsWith("{\\rtf") ? RTF : WRITTEN;
  }

  private static FileKind packed(Source source) throws UnreadableDocument {
    try (var archive = ZipArchive.open(source.file())) {
      if (archive.has("word/document.xml") || archive.has("word/document2.xml")) {
        return DOCX;
      }
      if (archive.has("META-INF/container.xml")) {
        return EPUB;
      }
      if (archive.has("content.xml")) {
        return ODT;
      }
      throw new UnreadableDocument(Reason.OTHER_FORMAT, "zip");
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] magic) {
    return bytes.length >= magic.length
        && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
