package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.Sentence;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Evidence;
import app.alinea.core.question.fact.Fact;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GapTest {
  private final Gap gap = new Gap(Language.FRENCH, new Spellings(Language.FRENCH));

  @Test
  void anArticleThatMeltsWithItsPrepositionStaysBeforeTheGap() {
    var cloze = cloze(AnswerKind.BODY, "Le maire parle à la réunion de", "le Conseil du lac", "");

    assertEquals("Le maire parle à la réunion du ____.", cloze.stem());
    assertEquals("Conseil du lac", cloze.answer());
    assertTrue(cloze.otherSpellings().contains("le Conseil du lac"), cloze.toString());
  }

  @Test
  void thePrepositionOfAPlaceStaysBeforeTheGap() {
    var cloze = cloze(AnswerKind.CITY, "Le bureau ouvrira", "à Tromsø", "en mai");

    assertEquals("Le bureau ouvrira à ____ en mai.", cloze.stem());
    assertEquals("Tromsø", cloze.answer());
    assertTrue(cloze.otherSpellings().contains("à Tromsø"), cloze.toString());
  }

  @Test
  void aSummitIsSoughtByItsPlaceAndADayWithoutItsArticle() {
    assertEquals(
        "Le plan a été adopté lors du sommet de ____ (lieu).",
        cloze(AnswerKind.SUMMIT, "Le plan a été adopté lors de", "le sommet de Tunis", "").stem());
    assertEquals(
        "Le plan a été publié le ____.",
        cloze(AnswerKind.DATE, "Le plan a été publié", "le 3 mai 2031", "").stem());
  }

  @Test
  void aYearThatOpensASentenceIsCalledOne() {
    assertEquals(
        "En ____ (année), les ports ont ouvert un phare.",
        cloze(AnswerKind.YEAR, "", "en 2014", ", les ports ont ouvert un phare").stem());
  }

  @Test
  void anArticleThatDoesNotMeltStaysInTheGapAlone() {
    var cloze = cloze(AnswerKind.COUNTRY, "Le maire salue les efforts de", "la Suède", "au port");

    assertEquals("Le maire salue les efforts de ____ au port.", cloze.stem());
    assertEquals("la Suède", cloze.answer());
  }

  @Test
  void ofACountedNounOnlyTheNumberIsSought() {
    var cloze = cloze(AnswerKind.VALUE, "Le lac compte", "trois ports", "de pêche");

    assertEquals("Le lac compte ____ ports de pêche.", cloze.stem());
    assertEquals("trois", cloze.answer());
    assertTrue(cloze.otherSpellings().contains("3"), cloze.toString());
  }

  @Test
  void behindAnArticleTheGapSaysThatANumberIsSought() {
    assertEquals(
        "Les ports gardent leurs ____ (nombre) phares.",
        cloze(AnswerKind.VALUE, "Les ports gardent leurs", "trois phares", "").stem());
  }

  @Test
  void endsALongSentenceBehindTheGapWhereOnlyAReferenceFollows() {
    var before =
        "Selon l’article 8, les règlements du Conseil des pilotes du lac du Nord sont adoptés à la"
            + " majorité des";

    assertEquals(
        before + " ____ des membres.",
        cloze(
                AnswerKind.VALUE,
                before,
                "deux tiers",
                "des membres conformément au règlement intérieur du Conseil")
            .stem());
    assertEquals(
        before + " ____ des membres, sauf pour les phares et pour les bouées du port.",
        cloze(
                AnswerKind.VALUE,
                before,
                "deux tiers",
                "des membres, sauf pour les phares et pour les bouées du port")
            .stem());
  }

  @Test
  void aPeriodIsSoughtWithItsUnit() {
    assertEquals(
        "quatre ans", cloze(AnswerKind.VALUE, "Le juge est élu pour", "quatre ans", "").answer());
  }

  @Test
  void besideWithTheGapSaysThatATextIsSought() {
    assertEquals(
        "Les quotas sont compatibles avec ____ (texte).",
        cloze(AnswerKind.TREATY, "Les quotas sont compatibles avec", "le Pacte du Nord", "")
            .stem());
  }

  private Form.Cloze cloze(AnswerKind kind, String before, String answer, String after) {
    var statement = new Statement(before, answer, after);
    var text = statement.whole();
    var span = new TextSpan(0, 1);
    var sentence =
        new AnalysedSentence(
            0,
            new Sentence(0, new TextSpan(0, text.length()), text, Set.of()),
            List.of(),
            List.of(),
            List.of());
    var fact = new Fact.Definition(Evidence.of(sentence, span, 0.9), answer, text);
    return gap.in(
        new Draft(
            "Rule",
            fact,
            text,
            new Answer(answer, kind, answer, span, List.of()),
            statement,
            Set.of(QuestionType.CLOZE)));
  }
}
