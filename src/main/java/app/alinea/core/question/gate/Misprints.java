package app.alinea.core.question.gate;

import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.fact.SlipWords;
import app.alinea.core.task.Remembered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Flaw 21: misprints of the source, and places where a word of it fell out.
public final class Misprints implements Gate {
  private final SlipWords slips;
  private final Remembered<Optional<String>> found = new Remembered<>();

  public Misprints(SlipWords slips) {
    this.slips = slips;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var texts = new ArrayList<>(List.of(candidate.form().stem()));
    texts.add(candidate.draft().answer().text());
    Options.of(candidate).ifPresent(options -> texts.addAll(options.wrong()));
    return texts.stream().flatMap(text -> found.of(text, slips::in).stream()).findFirst();
  }
}
