package app.alinea.desktop.shell;

import app.alinea.core.service.StoreFailure;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Toasts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.function.Consumer;

/// Where failures end that nobody foresaw: they are written to the log and told in one sentence.
/// Confined to the interface thread.
public final class Faults implements Consumer<Throwable> {
  private final Path log;
  private final Clock clock;
  private Consumer<Throwable> tell = _ -> {};

  public Faults(Path log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  /// Says on screen that something went wrong, from now on.
  public void tellThrough(Toasts toasts, Texts texts) {
    tell =
        failure ->
            toasts.show(
                texts.get(key(failure)),
                texts.get("shell.fault.show"),
                () -> toasts.show(texts.get("shell.fault.log", log)));
  }

  @Override
  public void accept(Throwable failure) {
    write(failure);
    tell.accept(failure);
  }

  private static String key(Throwable failure) {
    return failure instanceof StoreFailure known
        ? switch (known.code()) {
          case DISK_FULL -> "shell.fault.diskFull";
          case READ_ONLY -> "shell.fault.readOnly";
          case DAMAGED -> "shell.fault.damaged";
          case BUSY -> "shell.fault.busy";
          case OTHER -> "shell.fault";
        }
        : "shell.fault";
  }

  private void write(Throwable failure) {
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    var entry = clock.instant() + " " + Thread.currentThread().getName() + "\n" + trace + "\n";
    try {
      Files.writeString(
          log, entry, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      // The full disk may be the very failure to tell about; the sentence on screen is what is
      // left.
      failure.addSuppressed(unwritable);
    }
  }
}
