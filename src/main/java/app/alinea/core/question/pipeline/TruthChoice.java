package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which statements of a set are asked true and which false, where both are sound: each rule as
/// often so as so, since one that told only true things would be known by its wording. A sentence
/// is judged at most once true and once false, and about two things.
final class TruthChoice {
  /// How often the same may be exchanged for the same: once where nothing else could be told.
  private static final int ONCE = 1;

  private static final int OFTEN = 2;

  private final Map<String, Integer> balance = new HashMap<>();
  private final Exchanges exchanges = new Exchanges();
  private final Set<String> told = new HashSet<>();
  private int total;

  private TruthChoice() {}

  /// What is told of one fact.
  private record Pair(List<Question> statements) {
    private Question first() {
      return statements.getFirst();
    }

    private boolean isOpen() {
      return statements.size() > 1;
    }
  }

  /// @param cards what is told of cards: chosen behind the others, which it leaves as they are
  static List<Question> of(List<Question> statements, List<Question> cards) {
    var choice = new TruthChoice();
    var chosen = new ArrayList<>(choice.chosen(pairs(statements)));
    var facts = chosen.stream().map(each -> each.provenance().fact()).collect(Collectors.toSet());
    chosen.addAll(
        choice.chosen(
            pairs(
                cards.stream()
                    .filter(card -> !facts.contains(card.provenance().fact()))
                    .toList())));
    return chosen;
  }

  /// By fact; the rule that comes first tells it.
  private static List<Pair> pairs(List<Question> statements) {
    var byFact = new LinkedHashMap<String, List<Question>>();
    var stems = new HashSet<String>();
    for (var statement : statements) {
      var pair = byFact.computeIfAbsent(statement.provenance().fact(), _ -> new ArrayList<>());
      if ((pair.isEmpty() || belongs(pair, statement)) && stems.add(statement.form().stem())) {
        pair.add(statement);
      }
    }
    return byFact.values().stream().filter(pair -> !pair.isEmpty()).map(Pair::new).toList();
  }

  /// A false statement goes with the true one that corrects it.
  private static boolean belongs(List<Question> pair, Question statement) {
    return pair.size() == 1
        && isTrue(pair.getFirst())
        && statement.form() instanceof Form.TrueFalse other
        && !other.isTrue()
        && other.correction().equals(pair.getFirst().form().stem());
  }

  private List<Question> chosen(List<Pair> pairs) {
    pairs.stream().filter(pair -> !pair.isOpen()).forEach(pair -> count(pair.first()));
    var chosen = new ArrayList<Question>();
    for (var pair : pairs) {
      for (var statement : pair.isOpen() ? inOrder(pair) : pair.statements()) {
        if (isNew(statement, pair.isOpen()) && told.add(place(statement) + isTrue(statement))) {
          chosen.add(statement);
          exchanges.add(statement.form());
          if (pair.isOpen()) {
            count(statement);
          }
          break;
        }
      }
    }
    return chosen;
  }

  private boolean isNew(Question statement, boolean open) {
    return isTrue(statement) || exchanges.before(statement.form()) < (open ? OFTEN : ONCE);
  }

  /// First the one of which there are fewer; where there are about as many, as it comes.
  private List<Question> inOrder(Pair pair) {
    var right = pair.statements().getFirst();
    var wrong = pair.statements().getLast();
    var of = balance.getOrDefault(right.provenance().rule(), 0);
    var even = Math.abs(total) <= 1 && right.id().value().hashCode() % 2 == 0;
    return (of != 0 ? of > 0 : even || total > 1) ? List.of(wrong, right) : List.of(right, wrong);
  }

  private void count(Question statement) {
    var step = isTrue(statement) ? 1 : -1;
    balance.merge(statement.provenance().rule(), step, Integer::sum);
    total += step;
  }

  private static String place(Question statement) {
    return statement.anchor().position() + "/" + statement.anchor().sentence() + "/";
  }

  private static boolean isTrue(Question statement) {
    return statement.form() instanceof Form.TrueFalse judged && judged.isTrue();
  }
}
