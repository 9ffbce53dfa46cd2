package app.alinea.core.question.fact;

/// How real a thing is by the text. An office "created" is another fact than one "under study".
public enum Status {
  STATED,
  CREATED,
  WELCOMED,
  PROMISED,
  UNDER_STUDY,
  REFUSED
}
