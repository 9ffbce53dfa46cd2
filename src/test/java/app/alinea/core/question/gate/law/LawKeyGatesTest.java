package app.alinea.core.question.gate.law;

import static app.alinea.core.question.gate.Given.by;
import static app.alinea.core.question.gate.Given.card;
import static app.alinea.core.question.gate.Given.cardFrom;
import static app.alinea.core.question.gate.Given.choiceFrom;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.task.Progress;
import app.alinea.linguistics.ModelledAnalyser;
import org.junit.jupiter.api.Test;

/// Keys and antecedents in questions on English laws.
final class LawKeyGatesTest {
  private static final String SOURCE = "The Board may close a harbour.";

  private static final AnalysedDocument DOCUMENT =
      analysed(
          """
          Harbour Treaty

          Article 1
          The Board may close a harbour.

          Article 2
          Each State shall keep a lighthouse.
          """);

  private final LawKey key = new LawKey();
  private final LawAntecedent antecedent = new LawAntecedent(DOCUMENT);

  @Test
  void refusesWhatNobodySaysInOneBreath() {
    var stem = "What is provided about harbours?";
    var longKey = "They shall be " + "kept and ".repeat(14) + "lit at night";
    assertTrue(isRefused(key, by("MatterOfArticle", card(stem, longKey))));
    assertFalse(isRefused(key, by("WholeList", card(stem, longKey))));
    assertFalse(isRefused(key, by("MatterOfArticle", card(stem, "They shall be lit at night"))));
  }

  @Test
  void refusesAPeriodThatIsStipulatedElsewhere() {
    assertTrue(
        isRefused(
            antecedent, card("What follows if no pilot comes within the stipulated period?", "x")));
    assertFalse(
        isRefused(
            antecedent, card("What follows within the period stipulated by the Board?", "x")));
    assertFalse(
        isRefused(
            antecedent, card("What ends within the prescribed period of three months?", "x")));
  }

  @Test
  void refusesAnOrdinalWithoutTheDayItCountsFrom() {
    assertTrue(isRefused(antecedent, card("What ends at the close of the ninth year?", "x")));
    assertFalse(
        isRefused(antecedent, card("What ends by the ninth year after the founding?", "x")));
  }

  @Test
  void refusesAListOrAnEventOfNothing() {
    assertTrue(isRefused(antecedent, card("An updated list shall be sent out each spring.", "x")));
    assertFalse(isRefused(antecedent, card("Who sends out an updated list of tugs?", "x")));
    assertTrue(isRefused(antecedent, card("What is provided in case of resignation?", "x")));
    assertFalse(
        isRefused(antecedent, card("What is provided in case of resignation of a pilot?", "x")));
  }

  @Test
  void refusesACourtThatIsNotIntroduced() {
    assertTrue(isRefused(antecedent, card("If the court upholds a tow, who pays?", "x")));
    assertFalse(isRefused(antecedent, card("If the court of the port state agrees, who?", "x")));
    assertFalse(isRefused(antecedent, card("If a court errs, what may the court do?", "x")));
    assertFalse(isRefused(antecedent, card("Who names the chairman of the tribunal?", "x")));
  }

  @Test
  void refusesAPronounThatAnEarlierSentenceFills() {
    assertTrue(
        isRefused(
            antecedent,
            by(
                "MatterOfArticle",
                card("What is provided about pilots?", "They may not enter them"))));
    assertFalse(
        isRefused(
            antecedent,
            by(
                "MatterOfArticle",
                card("What is provided about pilots?", "They may enter ships and inspect them"))));
    assertTrue(
        isRefused(
            antecedent,
            choiceFrom(
                SOURCE,
                "What shall the Board do?",
                "close a harbour",
                "treat him with respect",
                "keep a log")));
  }

  @Test
  void refusesACaseThatNamesNobodyForIt() {
    assertTrue(
        isRefused(
            antecedent,
            by(
                "CaseUnderArticle",
                card(
                    "What does Article 3 provide if there is no objection?",
                    "It shall be renewed"))));
    assertFalse(
        isRefused(
            antecedent,
            by(
                "CaseUnderArticle",
                card(
                    "What does Article 3 provide if a State objects?",
                    "It shall inform the Board"))));
  }

  @Test
  void refusesRolesThatOnlyAnEarlierSentenceGives() {
    assertTrue(
        isRefused(antecedent, card("What shall the accepting State pay?", "A fee to the Board")));
    assertFalse(
        isRefused(
            antecedent,
            card("If a State accepts the rules, what shall the accepting State pay?", "A fee")));
    assertTrue(
        isRefused(antecedent, card("What shall the harbours of both States do?", "Keep a log")));
    assertTrue(
        isRefused(antecedent, card("What applies during the next four years?", "The old fee")));
    assertTrue(
        isRefused(
            antecedent, card("What may the pilot who informed the Board submit?", "A draft log")));
  }

  @Test
  void refusesKeysThatNobodySaysAtOnce() {
    var long31 = "keep " + "a bright lamp and ".repeat(7) + "a log as laid down in Article 12";
    assertTrue(isRefused(key, card("What shall each keeper do?", long31)));
    assertFalse(
        isRefused(
            key,
            card(
                "What shall each keeper do?",
                "keep a log as laid down in Article 12 of the rules of Ronne")));
    assertTrue(
        isRefused(key, card("What makes up the fleet?", "The three classes listed in Article 4")));
  }

  @Test
  void refusesAKeyToWhomThatRunsOn() {
    assertTrue(
        isRefused(
            key,
            by(
                "VerbComplement",
                card("To whom shall the logs of a ship be sent?", "To the Board by the pilot"))));
    assertTrue(
        isRefused(
            key,
            by(
                "VerbComplement",
                card("From what shall each State refrain?", "From closing harbours"))));
    assertTrue(
        isRefused(
            key,
            by(
                "VerbComplement",
                card("To what are the free berths of a harbour granted?", "To officials"))));
    assertFalse(
        isRefused(
            key,
            by(
                "VerbComplement",
                card("To whom shall the logs of a ship be sent?", "To the Harbour Board"))));
    assertFalse(
        isRefused(
            key,
            by(
                "VerbComplement",
                card(
                    "From what shall the ships of the Board be exempt?",
                    "From fees paid by the owners"))));
  }

  @Test
  void refusesExceptionsThatNearlyEveryRuleHas() {
    assertTrue(
        isRefused(
            key,
            by("ExceptionQuestion", card("What exception is made?", "Unless otherwise agreed"))));
    assertFalse(
        isRefused(
            key,
            by(
                "ExceptionQuestion",
                card("What exception is made?", "Unless the harbour is frozen"))));
  }

  @Test
  void refusesWhatAndJoinsCutOrTiedToAnother() {
    var coordination = new LawCoordination();
    var council = "The Board shall report to the Nautical and Social Council each year.";
    assertTrue(
        isRefused(
            coordination,
            cardFrom(
                council, "To whom shall the Board report?", "To the Nautical", AnswerKind.FREE)));
    assertFalse(
        isRefused(
            coordination,
            cardFrom(
                council,
                "To whom shall the Board report?",
                "To the Nautical and Social Council",
                AnswerKind.FREE)));
    assertTrue(
        isRefused(
            coordination,
            card("When shall a ship be listed?", "after launch and shall have a name")));
    var asking = "A Party may request another Party to search a ship and seize its cargo.";
    assertTrue(
        isRefused(
            coordination,
            by(
                "ModalStatement",
                cardFrom(asking, "A Party may seize its cargo.", "may", AnswerKind.MODALITY))));
    assertFalse(
        isRefused(
            coordination,
            by(
                "ModalStatement",
                cardFrom(
                    "A Party may request another Party to search a ship.",
                    "A Party may request another Party to search a ship.",
                    "may",
                    AnswerKind.MODALITY))));
    assertTrue(
        isRefused(coordination, card("Which right is recognised?", "To take part in, the fair")));
  }

  @Test
  void refusesMeasuresThatOnlyCarryOutOtherArticles() {
    assertTrue(
        isRefused(
            key,
            card(
                "What shall each Party do?",
                "adopt such measures as may be necessary to carry out the obligations set forth in"
                    + " Articles 3 to 5")));
    assertFalse(
        isRefused(
            key,
            card(
                "What shall each Party do?",
                "adopt the measures necessary to keep its lamps burning")));
  }

  @Test
  void refusesAnAgentTornFromItsParticiple() {
    var source = "Any quarrel shall be submitted to a procedure chosen by the Board.";
    assertTrue(
        isRefused(
            key,
            by(
                "VerbComplement",
                cardFrom(
                    source,
                    "To what shall any quarrel between keepers be submitted by the Board?",
                    "To a procedure chosen",
                    AnswerKind.FREE))));
  }

  @Test
  void refusesComparisonsAndMattersThatOnlyTheArticleTells() {
    assertTrue(isRefused(antecedent, card("What may a State ask for?", "A lower age")));
    assertFalse(
        isRefused(antecedent, card("What may a State ask for?", "A lower age than fifteen")));
    assertTrue(
        isRefused(
            antecedent,
            by(
                "MatterOfArticle",
                card("What does Article 3 provide about the procedure?", "It is free"))));
  }

  @Test
  void refusesPartiesTornFromTheirTreaty() {
    var source = "The lamps shall be used by States Parties to this Treaty exclusively for rescue.";
    assertTrue(
        isRefused(
            key,
            cardFrom(
                source,
                "By whom shall the lamps be used to the Treaty?",
                "By States Parties",
                AnswerKind.PARTY)));
    assertFalse(
        isRefused(
            key,
            cardFrom(
                source,
                "By whom shall the lamps be used?",
                "By States Parties to the Treaty",
                AnswerKind.PARTY)));
    assertTrue(isRefused(key, card("How many or more States may accredit a pilot?", "Two")));
  }

  private static boolean isRefused(Gate gate, Candidate candidate) {
    return gate.objection(candidate).isPresent();
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
