package app.alinea.exchange;

import app.alinea.core.exchange.ReadQuestions.Reason;
import app.alinea.core.exchange.ReadQuestions.Refused;

/// A file, or a part of one, that is not what its format asks for.
public final class Unusable extends Exception {
  private final Reason reason;

  /// @param detail for the message's placeholder; may be empty
  public Unusable(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  public static Unusable damaged(String detail) {
    return new Unusable(Reason.DAMAGED, detail);
  }

  public Refused refusal() {
    return new Refused(reason, String.valueOf(getMessage()));
  }
}
