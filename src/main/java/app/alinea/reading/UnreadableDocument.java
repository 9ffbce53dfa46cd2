package app.alinea.reading;

import app.alinea.core.library.ImportOutcome.Reason;

/// A file that cannot be read, with the reason that a person is told.
public final class UnreadableDocument extends Exception {
  private final Reason reason;
  private final String detail;

  public UnreadableDocument(Reason reason, String detail) {
    super("%s %s".formatted(reason, detail));
    this.reason = reason;
    this.detail = detail;
  }

  public UnreadableDocument(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
    this.detail = "";
  }

  public Reason reason() {
    return reason;
  }

  public String detail() {
    return detail;
  }
}
