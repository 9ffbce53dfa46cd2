package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What is asked of States: beside what is asked of one stands what is asked of others on the same
/// side, as long as no place name in it tells of whom.
final class Acts {
  private static final double LONGER = 1.5;
  private static final Pattern NAMED =
      Pattern.compile("\\d|(?<=[ ’'])\\p{Lu}|membres? permanents?|permanent members?");

  private static final String COUNTRY = "country:";

  private final Relations relations;
  private final List<String> names;

  Acts(AnalysedDocument document, Relations relations) {
    this.relations = relations;
    this.names =
        document.surfaceForms().entrySet().stream()
            .filter(entry -> isPlace(entry.getKey()))
            .map(entry -> entry.getValue())
            .flatMap(Set::stream)
            .distinct()
            .toList();
  }

  private static boolean isPlace(String id) {
    return id.startsWith(COUNTRY) || id.startsWith("region:") || id.startsWith("city:");
  }

  /// Whether a contender may stand beside a key; whatever is no act may.
  boolean suits(Draft draft, Contender contender) {
    if (contender.kind() != AnswerKind.ACT) {
      return true;
    }
    var owner = Ownership.of(draft);
    return owner.startsWith(COUNTRY)
        && contender.owner().startsWith(COUNTRY)
        && relations.alike(owner, contender.owner())
        && !tellsWhose(draft.answer().text())
        && !tellsWhose(contender.text())
        && isAsLong(draft.answer().text().length(), contender.text().length());
  }

  /// A resolution, a treaty or a seat tells who is meant as a place does.
  private boolean tellsWhose(String text) {
    return namesPlace(text) || NAMED.matcher(text).find();
  }

  private static boolean isAsLong(int left, int right) {
    return Math.max(left, right) <= LONGER * Math.min(left, right);
  }

  private boolean namesPlace(String text) {
    return names.stream().anyMatch(text::contains);
  }
}
