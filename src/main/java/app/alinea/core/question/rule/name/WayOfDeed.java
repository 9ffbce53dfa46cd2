package app.alinea.core.question.rule.name;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.rule.Idiom;
import java.util.List;
import java.util.Optional;

/// "build a lock in partnership with …": in what way or in whose company a thing is done, which may
/// be asked before the verb.
final class WayOfDeed {
  private static final List<String> LEADS =
      List.of(
          "in line with",
          "in accordance with",
          "in collaboration with",
          "in cooperation with",
          "in partnership with",
          "in coordination with",
          "together with",
          "in tandem with",
          "on the margins of",
          "on the basis of",
          "in the framework of",
          "as part of");

  private WayOfDeed() {}

  /// Where it begins before a name; empty where another deed stands before it, or where the name
  /// belongs to what authors think of a thing.
  static Optional<Integer> start(Idiom idiom, Clause clause, int name) {
    var row = clause.row();
    for (var lead : LEADS) {
      var from = name - lead.split(" ", -1).length;
      if (from > clause.rest().from() && row.spells(from, lead) > 0) {
        return idiom.words().is("attitude.verbs", clause.mainLemma())
                || !WhichName.isMain(clause)
                || holdsDeed(idiom, row, clause.rest().from(), from)
            ? Optional.empty()
            : Optional.of(from);
      }
    }
    return Optional.empty();
  }

  /// Whether words begin with one of these leads.
  static boolean leads(TokenRow row, TokenRange words) {
    return LEADS.stream().anyMatch(lead -> row.spells(words.from(), lead) > 0);
  }

  private static boolean holdsDeed(Idiom idiom, TokenRow row, int from, int to) {
    for (var i = from; i < to; i++) {
      if (row.word(i).equals(",")
          || idiom.words().is("relatives", row.word(i))
          || idiom.words().is("subordinators", row.word(i))
          || row.isVerb(i) && row.word(i).endsWith("ed")) {
        return true;
      }
    }
    return false;
  }
}
