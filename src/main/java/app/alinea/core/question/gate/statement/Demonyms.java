package app.alinea.core.question.gate.statement;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.phrase.NationalWords;
import app.alinea.core.question.phrase.SameNames;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 12 of English declarations: the adjective of a country stands beside the gap for it ("the
/// government of ____ over all Maltese waters"), or another name of what is sought ("AU members").
public final class Demonyms implements Gate {
  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}+");
  private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");
  private static final int ALIKE = 3;

  @Override
  public Optional<String> objection(Candidate candidate) {
    var answer = candidate.draft().answer();
    var type = candidate.form().type();
    if (!answer.kind().isName() || type == QuestionType.TRUE_FALSE) {
      return Optional.empty();
    }
    var stem = candidate.form().stem();
    var other =
        SameNames.of(ARTICLE.matcher(answer.text()).replaceFirst("")).stream()
            .filter(name -> isIn(stem, name))
            .findFirst();
    if (other.isPresent() || answer.kind() != AnswerKind.COUNTRY) {
      return other.map(name -> "the stem says " + name);
    }
    return WORD.matcher(stem)
        .results()
        .map(found -> found.group())
        .filter(NationalWords::has)
        .filter(adjective ->
            speaksOf(adjective, answer.text())
                || SameNames.of(ARTICLE.matcher(answer.text()).replaceFirst("")).stream()
                    .anyMatch(name -> speaksOf(adjective, name)))
        .findFirst()
        .map(adjective -> "tells the country: " + adjective);
  }

  private static boolean isIn(String stem, String name) {
    return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])")
        .matcher(stem)
        .find();
  }

  private static boolean speaksOf(String adjective, String country) {
    var start = adjective.substring(0, Math.min(ALIKE, adjective.length()));
    return WORD.matcher(country).results().anyMatch(found -> found.group().startsWith(start));
  }
}
