package app.alinea.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class WordChangesTest {
  private static String marked(String before, String now) {
    return WordChanges.between(before, now).stream()
        .map(piece ->
            switch (piece.kind()) {
              case SAME -> piece.text();
              case REMOVED -> "[" + piece.text() + "]";
              case ADDED -> "{" + piece.text() + "}";
            })
        .collect(Collectors.joining());
  }

  @Test
  void aBlankStandsBetweenWhatIsGoneAndWhatIsNew() {
    assertThat(marked("Il part à midi.", "Il part à dix heures."))
        .isEqualTo("Il part à [midi] {dix heures}.");
    assertThat(marked("Midi sonne.", "Dix heures sonnent."))
        .isEqualTo("[Midi sonne] {Dix heures sonnent}.");
  }

  @Test
  void wordsThatChangeOneBehindTheOtherChangeTogether() {
    assertThat(marked("le vieux port de Brest", "le grand marché de Brest"))
        .isEqualTo("le [vieux port] {grand marché} de Brest");
  }

  @Test
  void whatIsOnlyAddedOrRemovedKeepsItsBlanks() {
    assertThat(marked("Le port ouvre.", "Le petit port ouvre."))
        .isEqualTo("Le {petit} port ouvre.");
    assertThat(marked("Le petit port ouvre.", "Le port ouvre."))
        .isEqualTo("Le [petit] port ouvre.");
    assertThat(marked("Le port ouvre.", "port ouvre.")).isEqualTo("[Le] port ouvre.");
    assertThat(marked("Le port.", "Le port (neuf).")).isEqualTo("Le port {(neuf)}.");
    assertThat(marked("Le port, neuf.", "Le port neuf.")).isEqualTo("Le port[,] neuf.");
  }

  @Test
  void signsStandApartToo() {
    assertThat(marked("Il est midi.", "Il est midi!")).isEqualTo("Il est midi[.] {!}");
    assertThat(marked("Il est midi.", "Il est midi\u00A0!")).isEqualTo("Il est midi[.]\u00A0{!}");
  }

  @Test
  void noBreakBlanksTypographicApostrophesAndHyphensAreNoChange() {
    assertThat(
            marked(
                "Aujourd'hui\u00A0: 1 200 euro-billets", "Aujourd’hui : 1\u202F200 euro‑billets"))
        .isEqualTo("Aujourd’hui : 1\u202F200 euro‑billets");
    assertThat(marked("Est-il midi ?", "Est-il tard\u202F?"))
        .isEqualTo("Est-il [midi] {tard}\u202F?");
  }

  @Test
  void numbersCompoundsAndContractionsChangeWhole() {
    assertThat(marked("soit 1,25 %", "soit 1,75 %")).isEqualTo("soit [1,25] {1,75} %");
    assertThat(marked("12 500 marins", "13 500 marins")).isEqualTo("[12 500] {13 500} marins");
    assertThat(marked("vingt-deux ports", "vingt-trois ports"))
        .isEqualTo("[vingt-deux] {vingt-trois} ports");
    assertThat(marked("They can’t leave", "They don’t leave"))
        .isEqualTo("They [can’t] {don’t} leave");
  }

  @Test
  void anElidedArticleChangesWithoutItsNoun() {
    assertThat(marked("Signe l’accord", "Signe d’accord")).isEqualTo("Signe [l’] {d’}accord");
    assertThat(marked("un ancien accord", "l’accord")).isEqualTo("[un ancien] {l’}accord");
  }

  @Test
  void textsTooLongToCompareAreGoneAndNewAsAWhole() {
    var before = "mot ".repeat(2100).strip();
    var now = "mat ".repeat(2100).strip();

    assertThat(WordChanges.between(before, now))
        .containsExactly(
            new WordChanges.Piece(WordChanges.Kind.REMOVED, before),
            new WordChanges.Piece(WordChanges.Kind.SAME, " "),
            new WordChanges.Piece(WordChanges.Kind.ADDED, now));
  }
}
