package app.alinea.cli;

/// A command could not do its work; the message is for the person at the terminal.
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  private CommandFailure(int status, String message) {
    super(message);
    this.status = status;
  }

  static CommandFailure of(String message) {
    return new CommandFailure(1, message);
  }

  static CommandFailure wrongUsage(String message) {
    return new CommandFailure(2, message);
  }

  int status() {
    return status;
  }
}
