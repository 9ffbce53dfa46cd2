package app.alinea.core.question.gate;

import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import java.util.Locale;
import java.util.Optional;

/// Flaw 16: vague terms, and claims too vague to be asked about.
final class VagueTerms implements Gate {
  private final FunctionWords words;

  VagueTerms(FunctionWords words) {
    this.words = words;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    return find(candidate.form().stem()).or(() -> find(candidate.draft().answer().text()));
  }

  private Optional<String> find(String text) {
    for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
      if (words.is("vague", word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
