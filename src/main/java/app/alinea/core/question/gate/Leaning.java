package app.alinea.core.question.gate;

import app.alinea.core.question.clause.FunctionWords;

/// Whether a text can be read alone: what leans on another sentence, on the day it was written or
/// on vague words can be no option.
public final class Leaning {
  private final DanglingAnaphora anaphora;
  private final Deictic deictic;
  private final VagueTerms vague;

  public Leaning(FunctionWords words) {
    this.anaphora = new DanglingAnaphora(words);
    this.deictic = new Deictic(words);
    this.vague = new VagueTerms(words);
  }

  public boolean leans(String text) {
    return anaphora.find(text).isPresent()
        || deictic.find(text).isPresent()
        || vague.find(text).isPresent();
  }
}
