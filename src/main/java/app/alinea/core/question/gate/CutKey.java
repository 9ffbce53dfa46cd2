package app.alinea.core.question.gate;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.EntityType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import java.util.Optional;

/// Flaw 25: a key cut in the middle of a name or phrase.
final class CutKey implements Gate {
  @Override
  public Optional<String> objection(Candidate candidate) {
    var answer = candidate.draft().answer();
    var sentence = candidate.draft().fact().evidence().sentence();
    var span = answer.span();
    return sentence.entities().stream()
        // The year of a summit is a part of its name and asked for by itself.
        .filter(entity -> answer.kind() != AnswerKind.YEAR || entity.type() != EntityType.SUMMIT)
        .filter(entity -> entity.span().overlaps(span) && !isWithin(entity.span(), span))
        .filter(entity -> !entity.span().contains(span) || entity.span().length() > span.length())
        .map(entity -> "the key cuts " + entity.canonical())
        .findFirst();
  }

  private static boolean isWithin(TextSpan inner, TextSpan outer) {
    return outer.contains(inner);
  }
}
