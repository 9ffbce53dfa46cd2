package app.alinea.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainWordsTest {
  @Test
  void aHyphenBelongsToAWordAndAnApostropheParts() {
    assertThat(PlainWords.of("l’avant-projet est prêt"))
        .containsExactly("l", "avant-projet", "est", "prêt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mot", " mot", "mot ?", "« un », 25 : deux", "…", "a𝐀b 𝟘 c"})
  void partsAsAnExpressionWould(String text) {
    assertThat(PlainWords.of(text)).containsExactly(text.split("[^\\p{L}-]+", -1));
  }
}
