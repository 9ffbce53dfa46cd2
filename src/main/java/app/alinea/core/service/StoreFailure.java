package app.alinea.core.service;

/// The store could not do its work for a reason outside the program. What it was asked to write was
/// undone as a whole.
public class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Code code;

  /// What happened; the interface has a message for each.
  public enum Code {
    DISK_FULL,
    READ_ONLY,
    DAMAGED,
    BUSY,
    OTHER
  }

  protected StoreFailure(Code code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public final Code code() {
    return code;
  }
}
