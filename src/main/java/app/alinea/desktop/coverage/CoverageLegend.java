package app.alinea.desktop.coverage;

import app.alinea.core.library.ParagraphState;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What the cells of a coverage strip mean, with how many there are of each.
public final class CoverageLegend extends FlowPane {
  public CoverageLegend(CoveredDocument covered, Texts texts) {
    getStyleClass().add("coverage-legend");
    var counts = covered.coverage().counts();
    for (var state : ParagraphState.values()) {
      var count = counts.getOrDefault(state, 0);
      if (count > 0) {
        var cell = new Region();
        cell.getStyleClass().addAll("coverage-cell", CoverageStrip.style(state));
        var entry = new HBox(cell, Labels.of(texts.of("today.legend", state, count), "muted"));
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.getStyleClass().add("legend-entry");
        getChildren().add(entry);
      }
    }
  }
}
