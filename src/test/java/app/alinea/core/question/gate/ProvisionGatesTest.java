package app.alinea.core.question.gate;

import static app.alinea.core.question.gate.Given.card;
import static app.alinea.core.question.gate.Given.cardFrom;
import static app.alinea.core.question.gate.Given.choice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.gate.law.LeaningProvision;
import app.alinea.core.question.gate.law.ProvisionCut;
import app.alinea.core.task.Progress;
import app.alinea.linguistics.ModelledAnalyser;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ProvisionGatesTest {
  private static final String TEXT =
      """
      Article 1
      Decisions of the Lake Board shall be taken by a majority of its members.

      Article 2
      The Board may publish its decisions.
      """;

  private final ProvisionCut cut = new ProvisionCut();
  private final LeaningProvision leaning = new LeaningProvision();
  private final EnglishOrder order = new EnglishOrder(analysed());

  @Test
  void refusesAClassWithoutWhatNarrowsIt() {
    var source = "Toute commune, non riveraine du lac, pourra adhérer au présent Accord.";

    assertTrue(
        cut.objection(
                cardFrom(
                    source,
                    "Que pourra faire toute commune ?",
                    "adhérer à l’Accord",
                    AnswerKind.OBLIGATION))
            .isPresent());
    assertFalse(
        cut.objection(
                cardFrom(
                    source,
                    "Que pourra faire toute commune, non riveraine du lac ?",
                    "adhérer à l’Accord",
                    AnswerKind.OBLIGATION))
            .isPresent());
  }

  @Test
  void asksNothingFirstThatBelongsToAParticiple() {
    var source = "They welcome the progress made by the Harbour Forum in dredging.";
    var key = "The Harbour Forum";

    assertTrue(
        order
            .objection(
                cardFrom(
                    source,
                    "By which forum do they welcome the progress made in dredging?",
                    key,
                    AnswerKind.FREE))
            .isPresent());
    assertFalse(
        order
            .objection(
                cardFrom(
                    source,
                    "Which forum’s progress in dredging do they welcome?",
                    key,
                    AnswerKind.FREE))
            .isPresent());
  }

  @Test
  void refusesAKeyBeforeWhatIsNotified() {
    var source =
        "L'Accord entre en vigueur à la date où les communes se sont notifié par lettre, que la"
            + " procédure est achevée.";

    assertTrue(
        cut.objection(
                cardFrom(
                    source,
                    "Quand l’Accord entre-t-il en vigueur ?",
                    "à la date où les communes se sont notifié par lettre",
                    AnswerKind.VALUE))
            .isPresent());
  }

  @Test
  void refusesAKeyThatIsTheFirstOfARow() {
    var source =
        "L'octroi des droits de pêche, de droits de passage et de droits de mouillage relève du"
            + " comité.";

    assertTrue(
        cut.objection(
                cardFrom(
                    source,
                    "Qu’est-ce qui relève du comité ?",
                    "L'octroi des droits de pêche",
                    AnswerKind.THING))
            .isPresent());
  }

  @Test
  void refusesDoBeforeAModalVerb() {
    assertTrue(asks("What do the Warden may request?").isPresent());
    assertEquals(Optional.empty(), asks("What do the Parties which may fish undertake to do?"));
    assertEquals(
        Optional.empty(), asks("How does Article 3 complete “Night fishing shall be banned …”?"));
  }

  @Test
  void refusesACircumstanceBetweenAuxiliaryAndSubject() {
    assertTrue(asks("To whom shall prior to the vote, objections be referred?").isPresent());
    assertEquals(Optional.empty(), asks("To whom shall objections be referred before the vote?"));
  }

  @Test
  void refusesThePurposeThatIsToDoSomething() {
    assertTrue(asks("What is the purpose of the framework to provide?").isPresent());
    assertEquals(Optional.empty(), asks("What is the purpose of the framework?"));
  }

  @Test
  void refusesACapitalThatTheWordHadOnlyAtTheStart() {
    var refused =
        order.objection(
            cardFrom(
                "Decisions of the Lake Board shall be taken by a majority.",
                "By what majority shall Decisions of the Lake Board be taken?",
                "by a majority",
                AnswerKind.VALUE));

    assertTrue(refused.isPresent());
  }

  @Test
  void refusesWhatIsOtherThanSomethingToldBefore() {
    assertTrue(leans("By what majority shall decisions on other questions be made?").isPresent());
    assertTrue(leans("Who shall similarly be elected by the fishermen?").isPresent());
    assertTrue(leans("De quoi la Commission participe-t-elle ni ?").isPresent());
    assertEquals(
        Optional.empty(), leans("Who decides on questions other than those of the budget?"));
  }

  @Test
  void refusesAKeyThatOnlySendsOn() {
    var sent = card("On what basis are licences issued?", "the relevant provisions of the Code");
    var law =
        card("Que prévoit l’article 3 au sujet des amendes ?", "elles sont fixées par la loi");
    var told = card("On what basis are licences issued?", "the provisions on night fishing");

    assertTrue(leaning.objection(sent).isPresent());
    assertTrue(leaning.objection(law).isPresent());
    assertEquals(Optional.empty(), leaning.objection(told));
  }

  @Test
  void refusesAnOfficeBesideItselfUnderItsLetters() {
    var twice =
        choice(
            "Who keeps the register?",
            "the Secretary of the Organisation of Lake Ports",
            "the Secretary of the OLP",
            "the Warden",
            "the Board");

    assertTrue(leaning.objection(twice).isPresent());
  }

  private Optional<String> leans(String stem) {
    return leaning.objection(card(stem, "the lake"));
  }

  private Optional<String> asks(String stem) {
    return order.objection(card(stem, "the lake"));
  }

  private static AnalysedDocument analysed() {
    var document =
        new DocumentMaker()
            .make(new DocumentId("d"), "d.txt", "", "hash", TEXT, Progress.NONE)
            .document()
            .orElseThrow();
    return new ModelledAnalyser().analyse(document, Progress.NONE);
  }
}
