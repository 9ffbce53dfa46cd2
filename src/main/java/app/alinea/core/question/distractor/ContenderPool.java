package app.alinea.core.question.distractor;

import app.alinea.core.question.draft.AnswerKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Every contender of a document, by kind, each text once.
public final class ContenderPool {
  private final Map<AnswerKind, List<Contender>> byKind = new EnumMap<>(AnswerKind.class);
  private final Set<String> known = new HashSet<>();

  public void add(Contender contender) {
    if (known.add(contender.kind() + "\t" + contender.text() + "\t" + contender.owner())) {
      byKind.computeIfAbsent(contender.kind(), _ -> new ArrayList<>()).add(contender);
    }
  }

  public List<Contender> of(AnswerKind kind) {
    return List.copyOf(byKind.getOrDefault(kind, List.of()));
  }
}
