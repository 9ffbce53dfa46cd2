package app.alinea.desktop.control;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// A lane of queries in which a later one makes the results of earlier ones worthless, as when
/// somebody types into a search field. Confined to the interface thread.
public final class Newest {
  private final Background background;
  private long asked;

  Newest(Background background) {
    this.background = background;
  }

  public <T> void query(Supplier<T> work, Consumer<T> then) {
    asked++;
    var turn = asked;
    background.query(
        work,
        result -> {
          if (turn == asked) {
            then.accept(result);
          }
        });
  }

  /// Drops the result of whatever is still under way.
  public void forget() {
    asked++;
  }
}
