package app.alinea.core.question.rule.figure;

import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.TightClause;
import java.util.Optional;
import java.util.Set;

/// "The G20’s ambition is to reduce …": of a long sentence that speaks of somebody’s aim, the aim.
final class PlanStatement {
  private static final Set<String> AIMS =
      Set.of(
          "aim",
          "goal",
          "ambition",
          "target",
          "objective",
          "commitment",
          "pledge",
          "intention",
          "plan");
  private static final Set<String> OWNS = Set.of("'s", "’s", "'", "’");
  private static final int LONGEST_OWNER = 5;

  private PlanStatement() {}

  /// The aim before a part, with the part left in its place; empty where there is none.
  static Optional<Statement> of(Idiom idiom, Clause clause, TokenRange part) {
    var row = clause.row();
    for (var noun = part.from() - 2; noun > clause.rest().from(); noun--) {
      if (!AIMS.contains(row.word(noun))
          || !row.word(noun + 1).equals("to")
          || !row.isVerb(noun + 2)) {
        continue;
      }
      var from = noun - 1;
      if (OWNS.contains(row.word(noun - 1))) {
        from = noun - 2;
        while (from > clause.rest().from()
            && noun - from < LONGEST_OWNER
            && (Character.isUpperCase(row.at(from - 1).text().charAt(0))
                || row.word(from - 1).equals("the"))) {
          from--;
        }
      } else if (!row.word(noun - 1).equals("our")) {
        return Optional.empty();
      }
      var tight = TightClause.around(idiom, clause, part);
      var voice = idiom.voice();
      var owner =
          row.word(from).equals("our")
              ? voice
                  .retell(row, new TokenRange(from + 1, noun + 1))
                  .filter(aim -> !voice.author().genitive().isEmpty())
                  .map(aim -> voice.author().genitive() + " " + aim)
              : voice.retell(row, new TokenRange(from, noun + 1));
      var before = voice.retell(row, new TokenRange(noun + 1, part.from()));
      var answer = voice.retell(row, part);
      var after =
          voice.retell(row, new TokenRange(part.to(), Math.max(part.to(), tight.rest().to())));
      if (owner.isEmpty() || before.isEmpty() || answer.isEmpty() || after.isEmpty()) {
        return Optional.empty();
      }
      // The comma that closed the part stays.
      var closed =
          row.word(part.to()).equals(",") && !after.get().isEmpty() && !after.get().startsWith(",");
      return Optional.of(
          new Statement(
              owner.get() + " is " + before.get(),
              answer.get(),
              closed ? ", " + after.get() : after.get()));
    }
    return Optional.empty();
  }
}
