package app.alinea.core.question.draft;

import app.alinea.core.question.Form;

/// A draft in one of its forms, on its way through the gates.
///
/// @param text the paragraph's sentence it rests on
public record Candidate(Draft draft, Form form) {
  public String source() {
    return draft.fact().evidence().sentence().text();
  }
}
