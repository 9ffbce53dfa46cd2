package app.alinea.core.question.gate;

import static app.alinea.core.question.gate.Given.by;
import static app.alinea.core.question.gate.Given.card;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberAloneTest {
  /// Bearers that act all over the text; all other words are rare in it.
  private static final Set<String> EVERYWHERE =
      Set.of("stat", "parti", "party", "consei", "état", "etat");

  private final NumberAlone gate =
      new NumberAlone(stem -> EVERYWHERE.stream().noneMatch(common -> stem.startsWith(common)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "According to Article 18(3), what shall States Parties do?",
        "According to Article 4, what may each Party do?",
        "Selon l’article 9, que doivent faire les États parties ?",
        "Selon l’article 12, § 2, que fait le Conseil ?",
      })
  void refuses_what_only_a_number_tells(String stem) {
    assertThat(gate.objection(by("ActUnderArticle", card(stem, "keep a light")))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "According to Article 18(3) (“Lighthouses”), what shall States Parties do?",
        "According to Article 18(3), when a ship is in distress, what shall States Parties do?",
        "According to Article 4, what shall the harbour master do?",
        "Selon l’article 9, en cas de naufrage, que doivent faire les États parties ?",
        "Selon l’article 9, que doit faire le capitaine du port ?",
      })
  void lets_pass_what_a_title_a_case_or_a_rare_bearer_tells(String stem) {
    assertThat(gate.objection(by("ActUnderArticle", card(stem, "keep a light")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"According to Article 18(3), what shall States Parties do?"})
  void leaves_other_rules_alone(String stem) {
    assertThat(gate.objection(by("BanOnBearer", card(stem, "keep a light")))).isEmpty();
  }
}
