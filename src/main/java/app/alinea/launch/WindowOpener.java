package app.alinea.launch;

import app.alinea.core.service.Installation;
import app.alinea.core.service.Opening;
import java.util.Optional;
import java.util.function.Supplier;

/// Opens the window: a start's last step, which a rehearsal does unseen.
public interface WindowOpener {
  /// Returns when the window was closed.
  ///
  /// @param opening opens the store; empty where another copy of the program has taken over
  /// @return the process's exit status
  int open(Installation installation, Supplier<Optional<Opening>> opening);
}
