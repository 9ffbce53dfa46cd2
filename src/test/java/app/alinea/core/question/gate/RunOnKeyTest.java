package app.alinea.core.question.gate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.Sentence;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.Token;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Evidence;
import app.alinea.core.question.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RunOnKeyTest {
  private static final Map<String, PartOfSpeech> PARTS =
      Map.of(
          "doubled", PartOfSpeech.VERB,
          "arrested", PartOfSpeech.VERB,
          "and", PartOfSpeech.CCONJ,
          "the", PartOfSpeech.DET,
          "dozens", PartOfSpeech.NOUN);

  private final RunOnKey gate = new RunOnKey(FunctionWords.of(Language.ENGLISH));

  @Test
  void refusesAKeyThatGoesOnWithThePredicate() {
    var refused =
        gate.objection(asked("Norway doubled herring seizures and arrested dozens", "herring"));

    assertTrue(refused.isPresent());
  }

  @Test
  void letsARowOfThingsPass() {
    var passed = gate.objection(asked("Norway doubled herring seizures and the dozens", "herring"));

    assertFalse(passed.isPresent());
  }

  private static Candidate asked(String text, String first) {
    var tokens = new ArrayList<Token>();
    for (var word : text.split(" ", -1)) {
      var start = tokens.isEmpty() ? 0 : tokens.getLast().span().end() + 1;
      var part = PARTS.getOrDefault(word, PartOfSpeech.NOUN);
      var mood = part == PartOfSpeech.VERB ? Mood.PAST : Mood.NONE;
      tokens.add(
          new Token(
              word,
              new TextSpan(start, start + word.length()),
              part,
              word,
              new WordForm(Gender.NONE, GrammaticalNumber.NONE, 0, mood)));
    }
    var whole = new TextSpan(0, text.length());
    var sentence =
        new AnalysedSentence(
            0, new Sentence(0, whole, text, Set.of()), tokens, List.of(), List.of());
    var key = new TextSpan(text.indexOf(first), text.length());
    var answer = new Answer(key.of(text), AnswerKind.OBJECT, key.of(text), key, List.of());
    var stem = "What did Norway double?";
    var draft =
        new Draft(
            "ObjectOfAct",
            new Fact.AcronymMeaning(Evidence.of(sentence, whole, 1), "", ""),
            stem,
            answer,
            Statement.NONE,
            Set.of(QuestionType.FLASHCARD));
    return new Candidate(draft, new Form.Flashcard(stem, answer.text()));
  }
}
