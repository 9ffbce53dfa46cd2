package app.alinea.desktop.testing;

import app.alinea.core.language.Language;
import app.alinea.core.library.GenerationOptions;
import app.alinea.core.library.ImportOutcome;
import app.alinea.core.question.QuestionGenerator;
import app.alinea.core.service.Installation;
import app.alinea.core.service.Opening.Opened;
import app.alinea.core.task.Progress;
import app.alinea.desktop.control.Background;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.DocumentWork;
import app.alinea.desktop.screen.Navigation;
import app.alinea.desktop.screen.Overlays;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.screen.Toasts;
import app.alinea.desktop.screen.UndoStack;
import app.alinea.desktop.theme.Appearance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;

/// What a view model needs, without a window: a real store, and a record of where it sent the
/// learner and what it told them.
public final class Bench implements AutoCloseable {
  private final Opened store;
  private final List<Destination> visited = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final ScreenContext context;

  private Bench(Opened store, Path folder) {
    this.store = store;
    var toasts = new KeptToasts();
    context =
        new ScreenContext(
            store.services(),
            store.copies(),
            new Installation(folder, "0.1.0", List.of()),
            Background.onCallingThread(),
            new Texts(Language.FRENCH),
            new KeptNavigation(),
            toasts,
            new NoOverlays(),
            new UndoStack(toasts),
            new Appearance(),
            new NoDocumentWork(),
            _ -> {});
  }

  /// A store that holds the sample text with the generator's questions.
  public static Bench open(Path folder, QuestionGenerator generator) {
    return open(folder, generator, SampleText.FRENCH);
  }

  public static Bench open(Path folder, QuestionGenerator generator, String text) {
    var store = TestStore.open(folder, generator);
    var file = folder.resolve("text.txt");
    try {
      Files.writeString(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    if (!(store.services().library().importFile(file, Progress.NONE)
        instanceof ImportOutcome.Imported imported)) {
      throw new IllegalStateException("the text was refused");
    }
    store
        .services()
        .library()
        .generate(imported.document().id(), GenerationOptions.ALL, Progress.NONE);
    return new Bench(store, folder);
  }

  public ScreenContext context() {
    return context;
  }

  /// Where the learner was sent, in order.
  public List<Destination> visited() {
    return List.copyOf(visited);
  }

  /// What was told in toasts, in order.
  public List<String> told() {
    return List.copyOf(told);
  }

  @Override
  public void close() {
    store.close().run();
  }

  private final class KeptNavigation implements Navigation {
    @Override
    public void go(Destination destination) {
      visited.add(destination);
    }

    @Override
    public void back() {
      visited.removeLast();
    }

    @Override
    public boolean canGoBack() {
      return !visited.isEmpty();
    }
  }

  private final class KeptToasts implements Toasts {
    @Override
    public void show(String message) {
      told.add(message);
    }

    @Override
    public void show(String message, String action, Runnable does) {
      told.add(message);
    }
  }

  private static final class NoOverlays implements Overlays {
    @Override
    public void show(Node content) {}

    @Override
    public void close() {}

    @Override
    public void confirm(String title, String message, String confirm, Runnable does) {
      does.run();
    }
  }

  private static final class NoDocumentWork implements DocumentWork {
    private final ReadOnlyObjectWrapper<Optional<Underway>> underway =
        new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyLongWrapper edition = new ReadOnlyLongWrapper();

    @Override
    public void chooseFile() {}

    @Override
    public void importPasted(String content) {}

    @Override
    public void importFiles(List<Path> files) {}

    @Override
    public void generate(app.alinea.core.document.DocumentId document) {}

    @Override
    public ReadOnlyObjectProperty<Optional<Underway>> underway() {
      return underway.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyLongProperty edition() {
      return edition.getReadOnlyProperty();
    }
  }
}
