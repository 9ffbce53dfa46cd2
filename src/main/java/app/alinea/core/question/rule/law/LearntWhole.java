package app.alinea.core.question.rule.law;

import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.rule.Idiom;
import java.util.Set;

/// What a thing aims at, is subject to or cannot be without: learnt whole as a card, too long for a
/// gap, and asked only where it is not one item of a list of several.
final class LearntWhole {
  /// In words.
  static final int LONGEST = 28;

  private static final Set<String> NAMES =
      Set.of(
          "AIMS_AT",
          "MUST_FAVOUR",
          "OBJECT_OF",
          "WITHOUT",
          "UNTIL_WHEN",
          "SUBJECT_TO",
          "CHARGED_WITH",
          "UNDER_PAIN",
          "ACCOMPANIED",
          "PROHIBITED");

  private LearntWhole() {}

  static boolean isOne(String name) {
    return NAMES.contains(name);
  }

  /// "Le conseil est chargé : – de …; – de …": one of several.
  static boolean isOneOfList(Idiom idiom, TokenRow row, TokenRange said) {
    var own = row.sentence().sentence();
    var before = row.text(new TokenRange(Math.max(0, said.from() - 1), said.from()));
    return idiom.document().sentencesAt(row.sentence().position()).stream()
        .filter(written -> written.sentence().index() == own.index())
        .noneMatch(written -> written.text().contains(before));
  }
}
