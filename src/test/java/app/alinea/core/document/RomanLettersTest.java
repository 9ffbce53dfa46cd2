package app.alinea.core.document;

import static app.alinea.core.document.DraftedTexts.BODY;
import static app.alinea.core.document.DraftedTexts.labels;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class RomanLettersTest {
  private static String under(String... numbers) {
    return List.of(numbers).stream()
        .map(number -> number + BODY)
        .collect(Collectors.joining("\n\n"));
  }

  @Test
  void anIBeforeIiIsANumberThoughLettersFollowUnderIt() {
    assertThat(labels(under("I.", "II.", "A.", "B.", "C.", "III.")))
        .containsExactly("I", "II", "III");
  }

  @Test
  void anIBetweenHAndJIsALetter() {
    assertThat(labels(under("A.", "B.", "C.", "D.", "E.", "F.", "G.", "H.", "I.", "J.")))
        .containsExactly("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");
  }

  @Test
  void lettersThatAreRomanFiguresStayLettersWhereNoRomanNumberIsOfSeveral() {
    assertThat(labels(under("A.", "B.", "C.", "D."))).containsExactly("A", "B", "C", "D");
  }

  @Test
  void aVAfterIvIsANumber() {
    assertThat(labels(under("I.", "II.", "III.", "IV.", "V.", "VI.")))
        .containsExactly("I", "II", "III", "IV", "V", "VI");
  }
}
