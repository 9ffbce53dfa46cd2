package app.alinea.core.question.rule;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands before the subject of a clause, kept in a question that would ask too much without
/// it: "after the Treaty has been in force for ten years, ".
public final class Opening {
  private static final int LONGEST = 24;
  private static final Set<String> ONE_OWNER = Set.of("son", "sa", "ses", "its", "his", "her");
  private static final Set<String> OWNERS = Set.of("leur", "leurs", "their");

  /// Conditions that select nothing.
  private static final Pattern EMPTY =
      Pattern.compile(
          "(?iu)^(?:(?:where|when|if|whenever|as) (?:\\p{L}+ly"
              + " )?(?:necessary|appropriate|possible|applicable|required|relevant|needed)|in"
              + " particular|(?:si|lorsque|quand) (?:cela est )?(?:nécessaire|possible|besoin)|au"
              + " besoin|le cas échéant|s[’']il y a lieu|en tant que de besoin|en particulier)\\b");

  private final Idiom idiom;
  private final Clause clause;

  public Opening(Idiom idiom, Clause clause) {
    this.idiom = idiom;
    this.clause = clause;
  }

  /// Whether it says by itself what case it means, and can be told.
  public boolean isSound() {
    return clause.fronted().isEmpty()
        || length() <= LONGEST
            && !told().isEmpty()
            && !isOwnedAmiss()
            && !UntoldCase.isOne(clause.row(), clause.fronted().getFirst().range())
            && !Definiteness.pointsBefore(idiom, clause.row(), clause.fronted().getFirst().range());
  }

  /// "Sur sa demande, le Secrétaire et un représentant …": one owner, and several that could be it.
  private boolean isOwnedAmiss() {
    var row = clause.row();
    var several = isSeveral();
    return clause.fronted().stream()
        .map(Adjunct::range)
        .anyMatch(range -> {
          for (var i = range.from(); i < range.to(); i++) {
            if (ONE_OWNER.contains(row.word(i)) && several
                || OWNERS.contains(row.word(i)) && !several) {
              return true;
            }
          }
          return false;
        });
  }

  private boolean isSeveral() {
    var row = clause.row();
    for (var i = clause.subject().from(); i < clause.subject().to(); i++) {
      // "the Centre, its property and income": the first is the owner.
      if (ONE_OWNER.contains(row.word(i))) {
        return false;
      }
      if (row.is(i, PartOfSpeech.CCONJ)) {
        return true;
      }
    }
    return row.at(clause.subject().from()).form().number() == GrammaticalNumber.PLURAL
        || row.at(clause.subject().to() - 1).form().number() == GrammaticalNumber.PLURAL;
  }

  /// Whether it names a case that others of the article do not.
  public boolean tellsCase() {
    return clause.fronted().stream()
        .filter(adjunct -> !EMPTY.matcher(clause.row().text(adjunct.range())).find())
        .map(Adjunct::kind)
        .anyMatch(kind ->
            switch (kind) {
              case CONDITION, LIMIT, TIME, OCCASION -> true;
              case PURPOSE, MEANS, BASIS, REASON, EXCEPTION, MANNER, OTHER -> false;
            });
  }

  private int length() {
    return clause.fronted().stream().mapToInt(adjunct -> adjunct.range().length()).sum();
  }

  /// With a small letter and a comma, or nothing.
  public String told() {
    return clause.fronted().stream()
        .findFirst()
        .flatMap(adjunct -> new Wording(idiom).told(clause.row(), adjunct.range()))
        .map(text -> lower(text) + ", ")
        .orElse("");
  }

  /// A name or an acronym keeps its capital.
  private static String lower(String text) {
    return text.length() > 1 && Character.isUpperCase(text.charAt(1))
        ? text
        : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
