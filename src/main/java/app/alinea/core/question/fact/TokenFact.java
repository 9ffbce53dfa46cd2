package app.alinea.core.question.fact;

import app.alinea.core.question.clause.TokenRow;

/// What a row of tokens tells although no clause of it need be read.
public sealed interface TokenFact extends Fact permits Charge, Tally {
  TokenRow row();
}
