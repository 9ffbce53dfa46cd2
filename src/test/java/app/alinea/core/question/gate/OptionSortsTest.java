package app.alinea.core.question.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.question.Form;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.law.DutiesOfParties;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Options that do not go together: an office beside who holds it, one of many beside names, a pair
/// among single answers, duties that all bind the same.
class OptionSortsTest {
  private static final String WHO = "Selon l’article 9, par qui les barques sont-elles comptées ?";

  @Test
  void anOfficeDoesNotStandBesideWhoHoldsIt() {
    assertThat(
            new OfficeAndHolder()
                .objection(
                    Given.choiceOf(
                        AnswerKind.ORGAN,
                        WHO,
                        "par le Secrétariat fluvial",
                        "par le Secrétaire fluvial",
                        "par le Bureau du port")))
        .isPresent();
    assertThat(
            new OfficeAndHolder()
                .objection(
                    Given.choiceOf(
                        AnswerKind.ORGAN,
                        WHO,
                        "par le Président du Port",
                        "par le Président du Lac",
                        "par le Bureau du port")))
        .isEmpty();
  }

  @Test
  void oneOfManyDoesNotStandBesideANameOfItsOwn() {
    assertThat(
            new MixedOptions()
                .objection(
                    Given.choice(
                        "Which league has drained the fens?",
                        "the Northern Fen League",
                        "a Southern Fen League",
                        "the Eastern Dyke League")))
        .isPresent();
    assertThat(
            new MixedOptions()
                .objection(
                    Given.choice(
                        "What has drained the fens?", "the wind pump", "a steam pump", "a canal")))
        .isEmpty();
  }

  @Test
  void twoOfficersDoNotStandAmongSingleOnes() {
    assertThat(
            new MixedOptions()
                .objection(
                    Given.choice(
                        "Qui est chargé des digues ?",
                        "le Ministre des Ports et le Ministre des Lacs",
                        "le Ministre des Phares",
                        "le Ministre des Canaux et des Écluses")))
        .isPresent();
    assertThat(
            new MixedOptions()
                .objection(
                    Given.choice(
                        "Qui est chargé des digues ?",
                        "le Ministre des Ports et des Lacs",
                        "le Ministre des Phares",
                        "le Ministre des Canaux")))
        .isEmpty();
  }

  @Test
  void ofWhatBindsAllPartiesNoneIsChosenByItsNumber() {
    assertThat(duty("Selon l’article 7, § 2, à quoi s’engage chaque Etat Membre ?")).isTrue();
    assertThat(duty("According to Article 4(2), “Weirs”, what shall each Party do?")).isTrue();
    assertThat(duty("Selon l’article 7, en cas de crue, que peut faire l’éclusier ?")).isFalse();
  }

  private static boolean duty(String stem) {
    var choice = Given.choice(stem, "curer le canal", "dresser la carte", "tenir le registre");
    return new DutiesOfParties().objection(Given.by("ActUnderArticle", choice)).isPresent();
  }

  @Test
  void aFigureDoesNotStandBesideItsOwnGap() {
    var gate = new Trivial(Map.of());

    assertThat(gate.objection(gap("Le mousse a au moins ____ (14) ans.", "quatorze"))).isPresent();
    assertThat(gate.objection(gap("Le mousse a au moins ____ ans (article 3).", "quatorze")))
        .isEmpty();
  }

  private static Candidate gap(String stem, String answer) {
    var card = Given.card(stem, answer);
    return new Candidate(card.draft(), new Form.Cloze(stem, answer, List.of()));
  }
}
