package app.alinea.core.question.gate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Gaps in places that do not show what is left out.
final class TornGapTest {
  private final Gate gate = new TornGap();

  @Test
  void refusesAGapBeforeANumberOrASlash() {
    assertTrue(gap("Kelp is listed in Annex 2 to the Pact.", "Annex", AnswerKind.FREE));
    assertTrue(gap("They fund the Tug Bank/Reed Fund desk.", "Tug Bank", AnswerKind.FREE));
    assertFalse(gap("They fund the Tug Bank in Oslo.", "the Tug Bank", AnswerKind.FREE));
  }

  @Test
  void refusesAGapThatNothingTellsTheSortOf() {
    assertTrue(gap("If the two-thirds vote is lost, it ends.", "two-thirds", AnswerKind.VALUE));
    assertTrue(
        gap("There are two terms, each of six years duration.", "six years", AnswerKind.VALUE));
    assertTrue(gap("the Reed Fund feeds all shores.", "the Reed Fund", AnswerKind.FREE));
    assertFalse(gap("Malta feeds all shores.", "Malta", AnswerKind.COUNTRY));
    assertFalse(gap("It needs a two-thirds vote.", "two-thirds", AnswerKind.VALUE));
  }

  @Test
  void refusesAGapInHalfAName() {
    assertTrue(gap("They met the Minister of Tides in Oslo.", "Tides", AnswerKind.FREE));
    assertFalse(gap("They met the Minister of Malta in Oslo.", "Malta", AnswerKind.COUNTRY));
    assertTrue(gap("They will help the most distant Islanders.", "Islanders", AnswerKind.FREE));
    assertTrue(named("They joined the Kelp Coalition to Raise Dykes.", "Raise Dykes"));
    assertFalse(named("They lent the Kelp Coalition to the Reed Fund.", "the Reed Fund"));
  }

  @Test
  void refusesWhatLostItsLettersAndTheMarkOfAnItem() {
    assertTrue(gap("Le port ouvre au 1 jour du mois.", "1 jour", AnswerKind.VALUE));
    assertTrue(gap("Le port passe à la 2 étape du plan.", "2", AnswerKind.VALUE));
    assertFalse(gap("Le port compte 2 étapes.", "2", AnswerKind.VALUE));
    assertTrue(gap("4°- Les pilotes sont nommés.", "4", AnswerKind.VALUE));
  }

  @Test
  void refusesWhatIsCutOffAndASeatThatOneBodyHas() {
    assertTrue(gap("Il faut les 3/ 5 des voix.", "5", AnswerKind.VALUE));
    assertTrue(gap("La trêve du lac soit 17 jours après.", "17 jours", AnswerKind.VALUE));
    assertTrue(gap("They seek permanent membership on a reformed UNSC.", "UNSC", AnswerKind.BODY));
  }

  @Test
  void refusesANameWhoseWordsStandBesideIt() {
    assertTrue(
        named("They back the Tide Reform Board in its tide reform.", "the Tide Reform Board"));
    assertFalse(named("They back the Tide Board in its tide work.", "the Tide Board"));
  }

  private boolean named(String told, String key) {
    return objects(
        Given.by("NameGap", Given.cardFrom(told, told, key, AnswerKind.FREE)), told, key);
  }

  private boolean gap(String told, String key, AnswerKind kind) {
    return objects(Given.cardFrom(told, told, key, kind), told, key);
  }

  private boolean objects(Candidate card, String told, String key) {
    return gate.objection(
            new Candidate(
                card.draft(), new Form.Cloze(told.replace(key, Form.Cloze.GAP), key, List.of())))
        .isPresent();
  }
}
