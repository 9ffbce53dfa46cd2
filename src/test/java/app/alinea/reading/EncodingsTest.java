package app.alinea.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.library.ImportOutcome.ImportWarning.Kind;
import app.alinea.core.library.ImportOutcome.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EncodingsTest {
  private static final String TEXT =
      "1. L'été, la forêt brûle près de l'étang ; un garde-pêche y a vu sa sœur.\n\n"
          + "2. À Noël, le maître d'œuvre reçoit 12 € : où était-il ? Le cœur à l'ouvrage.\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "UTF-16LE",
        "UTF-16BE",
        "UTF-32LE",
        "UTF-32BE",
        "windows-1252",
        "ISO-8859-15",
        "x-MacRoman"
      })
  void everyEncodingIsFoundWithoutAMark(String name) {
    var file = Read.write(folder.resolve("texte.txt"), TEXT.getBytes(Charset.forName(name)));

    assertThat(Read.text(file)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,efbbbf",
    "UTF-16LE,fffe",
    "UTF-16BE,feff",
    "UTF-32LE,fffe0000",
    "UTF-32BE,0000feff"
  })
  void aMarkAtTheStartNamesTheEncodingAndIsNoText(String name, String mark) {
    var marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(name));
    assertThat(java.util.HexFormat.of().formatHex(marked)).startsWith(mark);

    assertThat(Read.text(Read.write(folder.resolve("texte.txt"), marked))).isEqualTo(TEXT);
  }

  @Test
  void aGuessIsTold() {
    var file =
        Read.write(folder.resolve("texte.txt"), TEXT.getBytes(Charset.forName("windows-1252")));

    assertThat(Read.file(file).warnings())
        .extracting(warning -> warning.kind())
        .containsExactly(Kind.ENCODING_GUESSED);
  }

  @Test
  void otherScriptsAreTheLibrarysAffair() {
    var russian =
        "Все люди рождаются свободными и равными в своем достоинстве и правах. ".repeat(20);
    var file = Read.write(folder.resolve("t.txt"), russian.getBytes(Charset.forName("KOI8-R")));

    assertThat(Read.text(file)).isEqualTo(russian);
  }

  @Test
  void aFewDamagedBytesInUtf8AreCounted() {
    var bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    bytes[TEXT.indexOf('L')] = (byte) 0xff;

    var read = Read.file(Read.write(folder.resolve("texte.txt"), bytes));

    assertThat(read.text()).isEqualTo(TEXT.replaceFirst("L", "\uFFFD"));
    assertThat(read.warnings())
        .extracting(warning -> warning.kind() + " " + warning.detail())
        .containsExactly("UNDECODABLE_CHARACTERS 1");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    var noise = new byte[4096];
    new java.util.Random(7).nextBytes(noise);

    assertThat(Read.refusal(Read.write(folder.resolve("bruit.txt"), noise)))
        .isEqualTo(Reason.NOT_TEXT);
  }
}
