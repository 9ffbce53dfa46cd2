package app.alinea.core.question.fact;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.TokenRow;
import java.util.List;

/// A usable sentence, read: its tokens and its clauses, in the document they stand in.
public record Reading(
    AnalysedDocument document, TokenRow row, List<Clause> clauses, FunctionWords words) {
  public Reading {
    clauses = List.copyOf(clauses);
  }

  public AnalysedSentence sentence() {
    return row.sentence();
  }
}
