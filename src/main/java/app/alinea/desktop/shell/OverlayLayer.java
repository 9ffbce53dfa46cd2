package app.alinea.desktop.shell;

import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Overlays;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Panels over the window. While one is open the rest of the window cannot take the focus.
final class OverlayLayer implements Overlays {
  private final Texts texts;
  private final Node covered;
  private final StackPane node = new StackPane();
  private Optional<Node> focusBefore = Optional.empty();

  /// @param covered what cannot be used while a panel is open
  OverlayLayer(Texts texts, Node covered) {
    this.texts = texts;
    this.covered = covered;
    node.getStyleClass().add("scrim");
    node.setVisible(false);
    node.managedProperty().bind(node.visibleProperty());
    node.setOnMousePressed(event -> {
      if (node.equals(event.getTarget())) {
        close();
      }
    });
    node.sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            scene.focusOwnerProperty().subscribe(owner -> keepFocus(owner));
          }
        });
  }

  Node node() {
    return node;
  }

  boolean isOpen() {
    return node.isVisible();
  }

  @Override
  public void show(Node content) {
    if (!isOpen()) {
      focusBefore = Optional.ofNullable(node.getScene().getFocusOwner());
    }
    var panel = new StackPane(content);
    panel.getStyleClass().add("overlay-panel");
    panel.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
    node.getChildren().setAll(panel);
    covered.setMouseTransparent(true);
    node.setVisible(true);
    node.applyCss();
    focusFirst();
  }

  @Override
  public void close() {
    if (isOpen()) {
      node.setVisible(false);
      node.getChildren().clear();
      covered.setMouseTransparent(false);
      var back = focusBefore.filter(owner -> node.getScene().equals(owner.getScene()));
      focusBefore = Optional.empty();
      back.ifPresentOrElse(Node::requestFocus, covered::requestFocus);
    }
  }

  @Override
  public void confirm(String title, String message, String confirm, Runnable does) {
    var ahead =
        Buttons.of(
            confirm,
            () -> {
              close();
              does.run();
            },
            "danger");
    var cancel = Buttons.of(texts.get("shell.cancel"), this::close);
    cancel.setCancelButton(true);
    var buttons = new HBox(cancel, ahead);
    buttons.getStyleClass().add("panel-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    var panel = new VBox(Labels.wrapped(title, "section-title"), Labels.wrapped(message), buttons);
    panel.getStyleClass().add("panel");
    show(panel);
  }

  private void keepFocus(Node owner) {
    if (isOpen() && owner != null && !isInside(owner)) {
      focusFirst();
    }
  }

  private void focusFirst() {
    first(node).ifPresent(Node::requestFocus);
  }

  private boolean isInside(Node owner) {
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at.equals(node)) {
        return true;
      }
    }
    return false;
  }

  /// The first field, else the first button or other control that can take the focus.
  private static Optional<Node> first(Parent parent) {
    return firstOf(parent, true).or(() -> firstOf(parent, false));
  }

  private static Optional<Node> firstOf(Parent parent, boolean onlyFields) {
    for (var child : parent.getChildrenUnmodifiable()) {
      var fits =
          onlyFields
              ? child instanceof TextInputControl
              : !(child instanceof Button b && b.getStyleClass().contains("button-icon"));
      if (child.isFocusTraversable() && child.isVisible() && !child.isDisabled() && fits) {
        return Optional.of(child);
      }
      if (child instanceof Parent inner) {
        var found = firstOf(inner, onlyFields);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
