package app.alinea.core.question.gate;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaw 12: another name of the answer stands in an English question: "AU members" beside the
/// African Union.
public final class NameInStem implements Gate {
  private final boolean english;
  private final Map<String, Set<String>> forms;

  public NameInStem(AnalysedDocument document) {
    this.english = document.language() == Language.ENGLISH;
    this.forms = document.surfaceForms();
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (!english || candidate.form().type() == QuestionType.TRUE_FALSE) {
      return Optional.empty();
    }
    var stem = candidate.form().stem();
    return forms.getOrDefault(candidate.draft().answer().referent(), Set.of()).stream()
        .filter(name -> name.length() > 1)
        .filter(name -> isIn(stem, name))
        .findFirst()
        .map(name -> "the stem says " + name);
  }

  private static boolean isIn(String stem, String name) {
    return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])")
        .matcher(stem)
        .find();
  }
}
