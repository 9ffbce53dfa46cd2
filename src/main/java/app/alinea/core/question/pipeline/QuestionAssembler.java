package app.alinea.core.question.pipeline;

import app.alinea.core.document.Document;
import app.alinea.core.document.TextSpan;
import app.alinea.core.question.Form;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFlag;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.SourceAnchor;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.phrase.StemTemplates;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes a question of a candidate that passed: anchor, explanation, provenance, flags.
final class QuestionAssembler {
  private static final int CONTEXT = 40;
  private static final double SURE = 0.75;
  private static final int LONG_STEM = 180;

  private final Document document;
  private final StemTemplates templates;
  private final Difficulty difficulty;

  QuestionAssembler(Document document, StemTemplates templates, Difficulty difficulty) {
    this.difficulty = difficulty;
    this.document = document;
    this.templates = templates;
  }

  Question assemble(Candidate candidate, List<String> topics) {
    var draft = candidate.draft();
    var fact = QuestionIds.of(draft.fact());
    var evidence = draft.fact().evidence();
    return new Question(
        QuestionIds.of(draft.rule(), candidate.form(), fact),
        capitalised(candidate.form()),
        anchor(candidate),
        topics,
        difficulty.of(candidate),
        explanation(candidate),
        new Provenance(
            draft.rule(),
            fact,
            evidence.span().of(evidence.sentence().text()),
            evidence.confidence()),
        flags(candidate),
        QuestionStatus.DRAFT,
        false);
  }

  private static Form capitalised(Form form) {
    return switch (form) {
      case Form.Flashcard(var stem, var answer) ->
          new Form.Flashcard(stem, Character.toUpperCase(answer.charAt(0)) + answer.substring(1));
      default -> form;
    };
  }

  private SourceAnchor anchor(Candidate candidate) {
    var told = candidate.draft().fact().evidence().sentence().sentence();
    var position = candidate.draft().position();
    var paragraph = document.paragraphAt(position);
    var text = paragraph.text();
    // What was put together from several sentences is shown where its own words stand.
    var sentence = paragraph.sentences().get(told.index());
    var span = sentence.span();
    var answer = candidate.draft().answer().span();
    var inPlace =
        told.text().equals(sentence.text())
            ? answer
            : within(sentence.text(), answer.of(told.text()));
    return new SourceAnchor(
        document.id(),
        position,
        sentence.index(),
        span,
        inPlace.shifted(span.start()),
        sentence.text(),
        text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
        text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
  }

  private static TextSpan within(String sentence, String answer) {
    var at = sentence.indexOf(answer);
    return at < 0 ? new TextSpan(0, sentence.length()) : new TextSpan(at, at + answer.length());
  }

  private String explanation(Candidate candidate) {
    var paragraph = document.paragraphAt(candidate.draft().position());
    var told = candidate.draft().fact().evidence().sentence().sentence();
    return templates.fill(
        "explanation",
        Map.of(
            "label",
            paragraph.number().cited(),
            "sentence",
            QuotedSentence.of(
                candidate.source(),
                paragraph.sentences().get(told.index()).text(),
                paragraph.text())));
  }

  private static Set<QuestionFlag> flags(Candidate candidate) {
    var flags = EnumSet.noneOf(QuestionFlag.class);
    if (candidate.draft().fact().evidence().confidence() < SURE) {
      flags.add(QuestionFlag.LOW_CONFIDENCE);
    }
    if (candidate.form().stem().length() > LONG_STEM) {
      flags.add(QuestionFlag.LONG_STEM);
    }
    if (candidate.form() instanceof Form.MultipleChoice choice && choice.options().size() < 4) {
      flags.add(QuestionFlag.FEW_DISTRACTORS);
    }
    return flags;
  }
}
