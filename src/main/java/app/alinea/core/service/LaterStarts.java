package app.alinea.core.service;

import java.util.function.Consumer;

/// Where an open window hears of later starts of the program.
@FunctionalInterface
public interface LaterStarts {
  /// @param window hears of each, on any thread; those before this call are kept for it
  void listen(Consumer<LaterStart> window);

  /// For a program nobody else can start.
  static LaterStarts none() {
    return _ -> {};
  }
}
