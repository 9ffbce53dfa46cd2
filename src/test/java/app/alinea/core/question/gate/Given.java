package app.alinea.core.question.gate;

import app.alinea.core.document.Sentence;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Entity;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Evidence;
import app.alinea.core.question.fact.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Candidates for the gates' tests.
public final class Given {
  private Given() {}

  /// A multiple choice whose first option is the key; its source sentence holds the key.
  public static Candidate choice(String stem, String key, String... wrong) {
    return choiceFrom("Le texte dit : " + key + ".", stem, key, wrong);
  }

  public static Candidate choiceFrom(String source, String stem, String key, String... wrong) {
    var texts = new ArrayList<>(List.of(key));
    texts.addAll(Arrays.asList(wrong));
    var options = texts.stream().map(text -> new Form.Option(text, "")).toList();
    return new Candidate(
        draft(source, stem, key, AnswerKind.THING, List.of()),
        new Form.MultipleChoice(stem, options, 0));
  }

  /// A choice whose key is of some kind.
  public static Candidate choiceOf(AnswerKind kind, String stem, String key, String... wrong) {
    var choice = choice(stem, key, wrong);
    var source = "Le texte dit : " + key + ".";
    return new Candidate(draft(source, stem, key, kind, List.of()), choice.form());
  }

  public static Candidate card(String stem, String answer) {
    return cardFrom("Le texte dit : " + answer + ".", stem, answer, AnswerKind.THING);
  }

  public static Candidate cardFrom(String source, String stem, String answer, AnswerKind kind) {
    return new Candidate(
        draft(source, stem, answer, kind, List.of()), new Form.Flashcard(stem, answer));
  }

  /// A card on a paragraph other than the first.
  public static Candidate cardAt(int position, String stem, String answer) {
    var source = "Le texte dit : " + answer + ".";
    return new Candidate(
        draft(position, source, stem, answer, AnswerKind.THING, List.of()),
        new Form.Flashcard(stem, answer));
  }

  public static Candidate cardWithin(Entity entity, String source, String stem, String answer) {
    return new Candidate(
        draft(source, stem, answer, AnswerKind.THING, List.of(entity)),
        new Form.Flashcard(stem, answer));
  }

  /// A statement to be judged whose answer is of some kind.
  public static Candidate judged(String told, String answer, AnswerKind kind, boolean isTrue) {
    return new Candidate(
        draft(told, told, answer, kind, List.of()), new Form.TrueFalse(told, isTrue, ""));
  }

  /// The candidate as if a certain rule had made it.
  public static Candidate by(String rule, Candidate candidate) {
    var draft = candidate.draft();
    return new Candidate(
        new Draft(
            rule, draft.fact(), draft.stem(), draft.answer(), draft.statement(), draft.types()),
        candidate.form());
  }

  private static Draft draft(
      String source, String stem, String answer, AnswerKind kind, List<Entity> entities) {
    return draft(0, source, stem, answer, kind, entities);
  }

  private static Draft draft(
      int position,
      String source,
      String stem,
      String answer,
      AnswerKind kind,
      List<Entity> entities) {
    var sentence =
        new AnalysedSentence(
            position,
            new Sentence(0, new TextSpan(0, source.length()), source, Set.of()),
            List.of(),
            List.of(),
            entities);
    var at = Math.max(0, source.indexOf(answer));
    var span = new TextSpan(at, Math.min(source.length(), at + answer.length()));
    var fact = new Fact.Definition(Evidence.of(sentence, span, 0.9), answer, source);
    return new Draft(
        "Rule",
        fact,
        stem,
        new Answer(answer, kind, "referent:" + answer, span, List.of()),
        Statement.NONE,
        Set.of(QuestionType.MULTIPLE_CHOICE));
  }
}
