package app.alinea.core.question.distractor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.language.Language;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.WordBag;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OtherExpansionsTest {
  private final OtherExpansions expansions =
      new OtherExpansions(
          new ContenderPool(
              Stream.of(
                      "FPH|force de police du havre",
                      "HPA|agence portuaire des pêcheurs",
                      "PAH|plan d’alerte du havre",
                      "CAP|comité consultatif des pêches",
                      "OLF|observatoire du littoral et des fonds")
                  .map(OtherExpansionsTest::contender)
                  .toList()),
          FunctionWords.of(Language.FRENCH));

  private static Contender contender(String line) {
    var parts = line.split("\\|", -1);
    return new Contender(
        parts[1],
        AnswerKind.EXPANSION,
        "acronym:" + parts[0],
        "",
        "§ 1",
        0,
        1,
        WordBag.of(parts[1]));
  }

  private Set<String> wrong(String acronym, String expansion) {
    return expansions.near(acronym, expansion, 0, new Random(1)).stream()
        .map(Option::text)
        .collect(Collectors.toSet());
  }

  @Test
  void what_other_letters_stand_for_is_offered_where_letters_do_not_tell() {
    assertEquals(
        Set.of(
            "force de police du havre", "plan d’alerte du havre", "comité consultatif des pêches"),
        wrong("HPA", "agence portuaire des pêcheurs"));
  }

  @Test
  void letters_that_spell_the_words_give_it_away() {
    assertTrue(wrong("PAH", "plan d’alerte du havre").isEmpty());
  }

  @Test
  void a_syllable_of_the_key_gives_it_away() {
    assertTrue(wrong("MARPOL", "police du littoral et agence maritime").isEmpty());
  }

  @Test
  void a_treaty_does_not_stand_beside_programmes() {
    assertTrue(wrong("HPA", "accord des pêcheurs du havre").isEmpty());
  }

  @Test
  void fewer_than_three_make_no_choice() {
    assertEquals(List.of(), List.copyOf(wrong("XOL", "observatoire de zoologie littorale")));
  }
}
