package app.alinea.core.question.gate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Keys and questions that tell too little.
final class EmptyKeyTest {
  private final Gate french = new EmptyKey(FunctionWords.of(Language.FRENCH));
  private final Gate english = new EmptyKey(FunctionWords.of(Language.ENGLISH));

  @Test
  void aMajorityOfNoKindIsNoAnswer() {
    assertTrue(refused(english, majority("By a majority vote of the members present")));
    assertTrue(refused(french, majority("À la majorité de ses membres")));
    assertFalse(refused(english, majority("By an absolute majority of the votes cast")));
    assertFalse(refused(english, majority("By a majority of the votes of all its members")));
    assertFalse(refused(french, majority("À la majorité des deux tiers des votants")));
    assertFalse(refused(french, majority("À la majorité des voix exprimées")));
  }

  @Test
  void aNameOfGeneralWordsAloneIsNone() {
    var stem = "Which initiative will the ministers support against kelp theft?";

    assertTrue(refused(english, Given.card(stem, "The Global Coalition")));
    assertFalse(refused(english, Given.card(stem, "The Global Kelp Coalition")));
  }

  @Test
  void thatALawAppliesOrRulesAreKeptIsNoNews() {
    var stem = "Que prévoit l’article 2 ?";

    for (var key :
        List.of(
            "Les ports et les phares sont soumis aux dispositions de la loi",
            "Les quais des ports sont construits conformément à la réglementation en vigueur",
            "Le dragage des bassins se fait selon les normes requises")) {
      assertTrue(refused(french, Given.card(stem, key)), key);
    }
    for (var key :
        List.of(
            "Les ports sont soumis aux dispositions de la loi sur les rivages",
            "Les quais sont construits en granit, conformément aux plans du maire")) {
      assertFalse(refused(french, Given.card(stem, key)), key);
    }
  }

  @Test
  void cooperationInNothingAndDeedsDoneSomehowAreNotAskedAbout() {
    var unfocused =
        new UnfocusedStem(
            FunctionWords.of(Language.ENGLISH), _ -> true, _ -> 0, new SaidTogether(List.of()));

    assertTrue(
        refused(
            unfocused,
            Given.card("For what purpose will Norway and Malta expand cooperation?", "To fish")));
    assertTrue(
        refused(
            unfocused,
            Given.card(
                "Qu’est-ce qui s’effectue de manière à éviter tout dégât aux quais du port ?",
                "Le dragage")));
    assertFalse(
        refused(
            unfocused,
            Given.card(
                "For what purpose will Norway and Malta expand lighthouse cooperation?",
                "To fish")));
  }

  private static Candidate majority(String key) {
    return Given.by(
        "MajorityQuestion", Given.card("By what majority are pilots and captains elected?", key));
  }

  private static boolean refused(Gate gate, Candidate candidate) {
    return gate.objection(candidate).isPresent();
  }
}
