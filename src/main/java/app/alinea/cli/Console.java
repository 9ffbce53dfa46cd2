package app.alinea.cli;

import app.alinea.core.question.TextRemark;
import app.alinea.core.task.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/// The terminal: data on standard output, everything else on standard error.
record Console(PrintStream output, PrintStream error, BufferedReader input, CliTexts texts) {
  private static final int BAR = 30;

  void data(String line) {
    output.println(line);
  }

  void tell(String key, Object... arguments) {
    error.println(texts.say(key, arguments));
  }

  void tell(TextRemark remark) {
    error.println(texts.say(remark));
  }

  /// The next line typed; empty at the end of the input.
  Optional<String> read() {
    try {
      return Optional.ofNullable(input.readLine());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// A bar on a terminal, nothing in a pipe.
  Progress progress() {
    return isTerminal() ? this::draw : Progress.NONE;
  }

  /// Whether a person sees what is written here.
  boolean isTerminal() {
    return System.console() != null && System.console().isTerminal();
  }

  private boolean draw(int done, int total) {
    int full = (int) ((long) BAR * done / Math.max(1, total));
    error.print("\r[" + "#".repeat(full) + " ".repeat(BAR - full) + "]");
    if (done >= total) {
      error.print("\r" + " ".repeat(BAR + 2) + "\r");
    }
    error.flush();
    return true;
  }
}
