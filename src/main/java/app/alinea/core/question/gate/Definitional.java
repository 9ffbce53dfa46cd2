package app.alinea.core.question.gate;

import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Questions on the meaning of a term quote a whole definition: its pronouns point to its own
/// words, and what it leaves open is left open on purpose.
final class Definitional {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?iu)(?:visé|mentionné|prévu|énoncé|défini|énuméré)e?s?\\s(?:au|aux|à l[’'])\\s?"
              + "(?:paragraphe|point|alinéa|premier|présent article|lettre)"
              + "|(?:referred to|mentioned|set out|defined|specified)\\sin\\s(?:sub-?)?"
              + "(?:paragraph|point|item|this article)"
              + "|^(?:celui|celle|ceux|celles)-ci|\\b(?:ci-dessus|ci-dessous|above|below)$");

  private Definitional() {}

  static boolean isSo(Candidate candidate) {
    var kind = candidate.draft().answer().kind();
    return kind == AnswerKind.TERM || kind == AnswerKind.DESCRIPTION;
  }

  /// What points out of the definition, where something does.
  static Optional<String> reference(Candidate candidate) {
    var texts = candidate.form().stem() + " | " + candidate.draft().answer().text();
    var found = REFERENCE.matcher(texts);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
