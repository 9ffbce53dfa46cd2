package app.alinea.desktop.screen;

import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Sets a column in the middle of a page that scrolls.
public final class PageFrame {
  private PageFrame() {}

  public static ScrollPane around(Region column) {
    column.getStyleClass().add("page-column");
    var centre = new StackPane(column);
    centre.getStyleClass().add("page-centre");
    StackPane.setAlignment(column, Pos.TOP_CENTER);
    var page = new ScrollPane(centre);
    page.setFitToWidth(true);
    page.getStyleClass().add("page");
    return page;
  }
}
