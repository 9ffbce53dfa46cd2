package app.alinea.desktop.read;

import app.alinea.core.document.DocumentRepository.SearchHit;
import app.alinea.desktop.control.Labels;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A paragraph found, with the match in bold.
final class HitCell extends ListCell<SearchHit> {
  private static final char MATCH_BEGINS = '\u0002';
  private static final char MATCH_ENDS = '\u0003';

  private final ReaderViewModel model;
  private final Label number = Labels.of("", "overline");
  private final TextFlow snippet = new TextFlow();
  private final VBox box = new VBox(number, snippet);

  HitCell(ReaderViewModel model) {
    this.model = model;
    box.getStyleClass().add("hit");
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return getListView() == null || isEmpty()
        ? super.computePrefHeight(width)
        : box.prefHeight(getListView().getWidth() - Column.SCROLL_BAR * 2)
            + snappedTopInset()
            + snappedBottomInset();
  }

  @Override
  protected void updateItem(SearchHit hit, boolean empty) {
    super.updateItem(hit, empty);
    setText(null);
    if (empty || hit == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var elsewhere =
        model.documents().stream()
            .filter(document -> document.id().equals(hit.document()))
            .filter(document -> !isOpen(hit))
            .map(document -> " · " + document.title())
            .findFirst()
            .orElse("");
    number.setText(hit.number().cited() + elsewhere);
    snippet.getChildren().setAll(parts(hit.snippet()));
    setAccessibleText(
        number.getText() + " " + hit.snippet().replace(MATCH_BEGINS, ' ').replace(MATCH_ENDS, ' '));
    setGraphic(box);
  }

  private boolean isOpen(SearchHit hit) {
    return model
        .reading()
        .get()
        .map(now -> now.document().id().equals(hit.document()))
        .orElse(false);
  }

  private static List<Text> parts(String marked) {
    var parts = new ArrayList<Text>();
    var from = 0;
    var inMatch = false;
    for (var at = 0; at <= marked.length(); at++) {
      var ends = at == marked.length();
      if (ends || marked.charAt(at) == MATCH_BEGINS || marked.charAt(at) == MATCH_ENDS) {
        if (at > from) {
          var part = new Text(marked.substring(from, at));
          part.getStyleClass().add(inMatch ? "match" : "around-match");
          parts.add(part);
        }
        inMatch = !ends && marked.charAt(at) == MATCH_BEGINS;
        from = at + 1;
      }
    }
    return parts;
  }
}
