package app.alinea.core.question.gate;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Flaw 14: the key alone, or not the key, fits the stem by its first word.
public final class GrammaticalCue implements Gate {
  private static final Set<String> PLURAL =
      Set.of("les", "des", "leurs", "ces", "plusieurs", "these", "those");
  private static final Set<String> PLACE = Set.of("à", "en", "au", "aux", "in", "at");
  private static final Set<String> SINGULAR = Set.of("le", "la", "un", "une", "a", "an");

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (candidate.draft().answer().kind() == AnswerKind.VALUE
        || candidate.draft().answer().kind() == AnswerKind.MODALITY) {
      return Optional.empty();
    }
    return Options.of(candidate)
        .filter(options ->
            options.wrong().stream()
                .noneMatch(text -> classOf(text).equals(classOf(options.key()))))
        .map(options -> "only the key begins like " + options.key());
  }

  private static String classOf(String text) {
    var space = text.indexOf(32);
    var first = (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
    return PLURAL.contains(first)
        ? "plural"
        : PLACE.contains(first)
            ? "place"
            : SINGULAR.contains(first) || first.startsWith("l’") ? "singular" : "other";
  }
}
