package app.alinea.desktop.settings;

import app.alinea.core.service.SafetyCopies.Contents;
import app.alinea.core.service.SafetyCopies.SafetyCopy;
import app.alinea.core.study.StoredStudySettings;
import app.alinea.core.study.StudySettings;
import app.alinea.desktop.screen.ScreenContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// State of the settings. Knows no control; confined to the interface thread.
final class SettingsViewModel {
  private final ScreenContext context;
  private final ReadOnlyObjectWrapper<Optional<LearningForm>> learning =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<SafetyCopy> copies = FXCollections.observableArrayList();

  SettingsViewModel(ScreenContext context) {
    this.context = context;
  }

  ReadOnlyObjectProperty<Optional<LearningForm>> learning() {
    return learning.getReadOnlyProperty();
  }

  ObservableList<SafetyCopy> copies() {
    return copies;
  }

  void refresh() {
    var stored = new StoredStudySettings(context.services().settings());
    context
        .background()
        .query(
            () -> new Read(stored.read(), context.copies().list()),
            read -> {
              learning.set(
                  Optional.of(
                      new LearningForm(
                          read.settings,
                          changed -> context.background().command(() -> stored.write(changed)))));
              copies.setAll(read.copies);
            });
  }

  void backUp() {
    context
        .background()
        .command(
            () -> {
              var _ = context.copies().make();
              return context.copies().list();
            },
            list -> {
              copies.setAll(list);
              context.toasts().show(context.texts().get("shell.backup.done"));
            });
  }

  /// Looks into a copy before anything is restored.
  void preview(SafetyCopy copy, Consumer<Optional<Contents>> then) {
    context.background().query(() -> context.copies().preview(copy), then);
  }

  void restore(SafetyCopy copy) {
    context.storeSwitch().restore(copy);
  }

  private record Read(StudySettings settings, List<SafetyCopy> copies) {}
}
