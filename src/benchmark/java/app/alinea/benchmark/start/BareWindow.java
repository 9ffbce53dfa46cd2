package app.alinea.benchmark.start;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The least that JavaFX can show: one label and one button. What it takes to be on show nobody who
/// uses JavaFX can undercut.
public final class BareWindow extends Application {
  /// @param arguments anything: the window closes at once, for a rehearsal
  public static void main(String[] arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage stage) {
    stage.setTitle("Bare window");
    stage.setScene(new Scene(new VBox(new Label("Bare"), new Button("Window")), 900, 600));
    stage.setOnShown(_ -> {
      if (!getParameters().getRaw().isEmpty()) {
        System.exit(0);
      }
    });
    stage.show();
  }
}
