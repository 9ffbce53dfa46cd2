package app.alinea.core.question.gate.law;

import static app.alinea.core.question.gate.Given.cardFrom;
import static app.alinea.core.question.gate.Given.choiceFrom;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Given;
import app.alinea.core.task.Progress;
import app.alinea.linguistics.ModelledAnalyser;
import org.junit.jupiter.api.Test;

/// What is refused in questions on English laws, and what is let pass.
final class EnglishProvisionGatesTest {
  private static final String SOURCE =
      "The Harbour Board may, in times of ice, close any channel which it deems dangerous.";

  private static final AnalysedDocument DOCUMENT =
      analysed(
          """
          Harbour Act

          Article 1
          The Harbour Board may, in times of ice, close any channel which it deems dangerous.

          Article 2
          The Harbour Board has its seat at Ronne. The members of the Board shall serve for four years.
          """);

  private final RestrictionCut cut = new RestrictionCut(DOCUMENT);
  private final EnglishProvision provision = new EnglishProvision();
  private final ShortBody body = new ShortBody(FunctionWords.of(Language.ENGLISH), DOCUMENT);

  @Test
  void refusesAPowerWithoutTheCaseItIsGivenFor() {
    assertTrue(
        isRefused(
            cut,
            card("What may the Harbour Board do?", "close any channel which it deems dangerous")));
    assertFalse(
        isRefused(
            cut,
            card(
                "What may the Harbour Board do in times of ice?",
                "close any channel which it deems dangerous")));
  }

  @Test
  void refusesAKeyBeforeTheClauseThatBoundsIt() {
    assertTrue(
        isRefused(cut, card("In times of ice, what may the Board do?", "close any channel")));
  }

  @Test
  void refusesNounsWhoseMatterStandsBefore() {
    assertTrue(isRefused(provision, card("Who assesses the reports received?", "the pilot")));
    assertTrue(
        isRefused(provision, card("Who sends the tidings received to all ports?", "the pilot")));
    assertTrue(isRefused(provision, card("What is uniform for each class?", "the procedure")));
    assertTrue(isRefused(provision, card("On what may he act?", "on such other grounds")));
    assertFalse(isRefused(provision, card("What is uniform for each class of ships?", "the fee")));
    assertFalse(
        isRefused(provision, card("Who assesses the reports received from pilots?", "the Board")));
  }

  @Test
  void refusesAWrongOptionThatLeans() {
    assertTrue(
        isRefused(
            provision,
            choiceFrom(
                SOURCE,
                "What does Article 3 provide?",
                "Ships shall carry lights",
                "A pilot may be dismissed on such other grounds as the rules provide",
                "Masters shall keep a log")));
  }

  @Test
  void refusesAKeyWithoutMatter() {
    assertTrue(
        isRefused(
            provision,
            card("What shall the Board do?", "perform such tasks as fall within its remit")));
    assertFalse(isRefused(provision, card("What shall the Board do?", "keep a register of ships")));
  }

  @Test
  void refusesTheShortNameThatOneArticleGives() {
    assertTrue(
        isRefused(body, at(1, "For how long shall the members of the Board serve?", "four years")));
    assertFalse(
        isRefused(
            body,
            at(1, "For how long shall the members of the Harbour Board serve?", "four years")));
  }

  @Test
  void refusesNounsWhoseOwnerStandsBefore() {
    var noun = new RelationalNoun(DOCUMENT);

    assertTrue(isRefused(noun, card("When shall the withdrawal take effect?", "after a year")));
    assertTrue(isRefused(noun, card("What is published each spring?", "The recommendations")));
    assertTrue(isRefused(noun, card("By what majority are decisions taken?", "by two thirds")));
    assertTrue(isRefused(noun, card("Who prints the report in whole or in part?", "a pilot")));
    assertTrue(isRefused(noun, card("Who audits every spring?", "the auditors of the accounts")));
    assertTrue(isRefused(noun, card("Until when may the declaration be amended?", "spring")));
    assertFalse(
        isRefused(
            noun, card("When shall the withdrawal of a Member take effect?", "after a year")));
    assertFalse(
        isRefused(
            noun, card("Who rules on a dispute if the dispute is not settled?", "the Board")));
    assertFalse(
        isRefused(noun, card("How is it decided?", "by two thirds of the members present")));
  }

  @Test
  void refusesTheOfficeThatSeveralBodiesHave() {
    var noun =
        new RelationalNoun(
            analysed(
                """
                Harbour Act

                Article 1
                The Secretary of the Harbour Board keeps its books.

                Article 2
                The Secretary of the Pilots keeps their roll.
                """));

    assertTrue(isRefused(noun, card("By whom is the Secretary chosen?", "by the owners")));
    assertFalse(
        isRefused(noun, card("By whom is the Secretary of the Pilots chosen?", "by the pilots")));
    assertFalse(isRefused(noun, card("Who calls the Board through its Secretary?", "the owners")));
  }

  @Test
  void refusesFinalClausesAsMatterAndTheDepositaryAsAnOrgan() {
    var clause =
        new FinalClause(
            FunctionWords.of(Language.ENGLISH),
            analysed(
                """
                Harbour Convention

                Article 1
                The Harbour Board shall publish the tide tables.

                Article 2
                Instruments of ratification shall be deposited with the Ministry of Ports.
                """));

    assertTrue(
        isRefused(
            clause,
            choiceFrom(
                SOURCE,
                "Which body shall publish the tide tables?",
                "the Harbour Board",
                "the Ministry of Ports",
                "the Pilots’ Office")));
    assertFalse(isRefused(clause, card("Which body publishes the tables?", "the Harbour Board")));
  }

  @Test
  void refusesGarbledQuestions() {
    assertTrue(isRefused(provision, card("What shall the Board supply as a invoice?", "a list")));
    assertTrue(
        isRefused(provision, card("What shall the aims of the Board be to prepare?", "drafts")));
    assertFalse(
        isRefused(
            provision, card("What shall a European pilot carry on a one-day trip?", "a map")));
  }

  @Test
  void refusesOneInstrumentForTwo() {
    var source = "The Office founded by the Agreement of 1924 is bound by this Agreement.";

    assertTrue(
        isRefused(
            provision,
            cardFrom(
                source,
                "By what is the Office founded by the Agreement of 1924 bound?",
                "by the Agreement",
                AnswerKind.THING)));
    assertFalse(
        isRefused(
            provision,
            cardFrom(
                source,
                "What is founded by the Agreement of 1924?",
                "the Office",
                AnswerKind.THING)));
  }

  private static boolean isRefused(Gate gate, Candidate candidate) {
    return gate.objection(candidate).isPresent();
  }

  private static Candidate card(String stem, String answer) {
    return cardFrom(SOURCE, stem, answer, AnswerKind.THING);
  }

  private static Candidate at(int position, String stem, String answer) {
    return Given.cardAt(position, stem, answer);
  }

  private static AnalysedDocument analysed(String text) {
    var document =
        new DocumentMaker()
            .make(new DocumentId("d"), "d.txt", "", "hash", text, Progress.NONE)
            .document()
            .orElseThrow();
    return new ModelledAnalyser().analyse(document, Progress.NONE);
  }
}
