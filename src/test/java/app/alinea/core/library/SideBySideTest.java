package app.alinea.core.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.document.Paragraph;
import app.alinea.core.library.SideBySide.Row;
import app.alinea.core.task.Progress;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SideBySideTest {
  private static final String FRENCH =
      "%s. Le bureau du port tient ses comptes et le dit au maire %s.";
  private static final String ENGLISH =
      "%s. The office of the harbour keeps its books and tells the mayor %s.";

  private static Document document(String text) {
    return new DocumentMaker()
        .make(new DocumentId("d"), "d.txt", "", "0", text, Progress.NONE)
        .document()
        .orElseThrow();
  }

  /// One paragraph a word: "3" is numbered 3, "3=Oslo" also names Oslo.
  private static Document document(String form, String words) {
    return document(
        Arrays.stream(words.split(" "))
            .map(word -> word.split("=", 2))
            .map(parts -> form.formatted(parts[0], parts.length > 1 ? parts[1] : "aussi"))
            .collect(Collectors.joining("\n\n")));
  }

  /// "3=3" for partners, "3=" and "=3" for what only one text has, in whichever part.
  private static String rows(Document here, Document there) {
    return SideBySide.of(here, there).rows().stream()
        .map(row -> label(row.here()) + "=" + label(row.there()))
        .collect(Collectors.joining(" "));
  }

  private static String label(Optional<Paragraph> paragraph) {
    return paragraph.map(found -> found.number().label().replaceFirst("^II, § ", "")).orElse("");
  }

  private static String rows(String french, String english) {
    return rows(document(FRENCH, french), document(ENGLISH, english));
  }

  @Test
  void theSameNumbersFaceEachOther() {
    assertThat(rows("1 2 3 4", "1 2 3 4")).isEqualTo("1=1 2=2 3=3 4=4");
  }

  @Test
  void whatOnlyOneTextHasStandsAlone() {
    assertThat(rows("1 2 3 4 5", "1 2 4 5")).isEqualTo("1=1 2=2 3= 4=4 5=5");
    assertThat(rows("1 2 4 5", "1 2 3 4 5 6")).isEqualTo("1=1 2=2 =3 4=4 5=5 =6");
    assertThat(rows("2 3 4", "1 2 3 4")).isEqualTo("=1 2=2 3=3 4=4");
  }

  @Test
  void numbersThatStartAnewFollowTheOrder() {
    assertThat(rows("1 2 3 1 2 3", "1 2 3 1 2 3")).isEqualTo("1=1 2=2 3=3 1=1 2=2 3=3");
    assertThat(rows("1 2 3 1 2 3", "1 2 1 2 3")).isEqualTo("1=1 2=2 3= 1=1 2=2 3=3");
    assertThat(rows("1 2 3 1 2", "1 2 3 1 2 3")).isEqualTo("1=1 2=2 3=3 1=1 2=2 =3");
  }

  @Test
  void namesTellWhichPartIsMissing() {
    assertThat(rows("1=Oslo 2=Oslo 3=Oslo 1=Rome 2=Rome 3=Rome", "1=Rome 2=Rome 3=Rome"))
        .isEqualTo("1= 2= 3= 1=1 2=2 3=3");
    assertThat(rows("1=Oslo 2=Oslo 3=Oslo 1=Rome 2=Rome 3=Rome", "1=Oslo 2=Oslo 3=Oslo"))
        .isEqualTo("1=1 2=2 3=3 1= 2= 3=");
  }

  @Test
  void articlesFaceArticlesHoweverTheyAreWritten() {
    var french =
        document(
            "Article premier\n\nLe port est ouvert à tous les bateaux de la ville.\n\n"
                + "Article 2\n\nLe phare est allumé par le gardien dans la nuit.\n\n"
                + "Article 2 bis\n\nLe gardien du phare est payé par la ville et par le port.\n\n"
                + "Article 3\n\nLes comptes du port sont publics et tenus dans la mairie.");
    var english =
        document(
            "Article 1\n\nThe harbour is open to all the boats of the town.\n\n"
                + "Article 2\n\nThe lighthouse is lit by the keeper in the night.\n\n"
                + "Article 3\n\nThe books of the harbour are public and kept in the town hall.");

    assertThat(rows(french, english))
        .isEqualTo(
            "Article premier=Article 1 Article 2=Article 2 Article 2 bis= Article 3=Article 3");
  }

  @Test
  void editionsInOneLanguageArePairedByTheirText() {
    var before = "1. Le port est ouvert.\n\n2. Le phare est allumé la nuit.\n\n3. La digue est là.";
    var after =
        "1. Le quai est neuf et large.\n\n"
            + "2. Le port est ouvert.\n\n"
            + "3. Le phare est allumé la nuit.\n\n"
            + "4. La digue est là.";

    assertThat(rows(document(before), document(after))).isEqualTo("=1 1=2 2=3 3=4");
  }

  @Test
  void everyParagraphStandsInExactlyOneRow() {
    var here = document(FRENCH, "1 2 2 3 7 1 2 9 10 11");
    var there = document(ENGLISH, "1 2 3 3 4 1 1 2 10 9 11");

    var rows = SideBySide.of(here, there).rows();

    assertThat(rows.stream().map(Row::here).flatMap(Optional::stream).toList())
        .isEqualTo(here.paragraphs());
    assertThat(rows.stream().map(Row::there).flatMap(Optional::stream))
        .containsExactlyInAnyOrderElementsOf(there.paragraphs());
  }

  @Test
  void textsTooLongToWeighArePairedInOrder() {
    var here = document(FRENCH, numbers(1, 4100, 77));
    var there = document(ENGLISH, numbers(1, 4100, 99));

    var sides = SideBySide.of(here, there);

    assertThat(sides.onlyHere().map(p -> p.number().value())).containsExactly(99);
    assertThat(sides.onlyThere().map(p -> p.number().value())).containsExactly(77);
  }

  private static String numbers(int first, int last, int without) {
    return IntStream.rangeClosed(first, last)
        .filter(number -> number != without)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }
}
