package app.alinea.desktop.browse;

import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The doubts about a question as badges in its line: the first in words, the others counted.
final class Badges extends TableCell<Row, Row> {
  private final Texts texts;

  Badges(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected void updateItem(Row row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    setTooltip(null);
    setGraphic(null);
    if (empty || row == null || !row.isDoubtful()) {
      setAccessibleText(null);
      return;
    }
    var names = names(row, texts);
    var badges = new HBox(Labels.of(names.getFirst(), "badge"));
    if (names.size() > 1) {
      badges.getChildren().add(Labels.of("+" + (names.size() - 1), "badge"));
    }
    badges.getStyleClass().add("badges");
    setGraphic(badges);
    setAccessibleText(String.join(", ", names));
    setTooltip(new Tooltip(sentences(row)));
  }

  static List<String> names(Row row, Texts texts) {
    var names = new ArrayList<String>();
    row.doubts().stream().sorted().forEach(flag -> names.add(texts.of("browse.badge", flag)));
    row.offer().ifPresent(_ -> names.add(texts.get("browse.badge.offer")));
    return names;
  }

  private String sentences(Row row) {
    var all =
        row.doubts().stream()
            .sorted()
            .map(flag -> texts.of("browse.flag", flag))
            .collect(Collectors.toCollection(ArrayList::new));
    row.offer().ifPresent(_ -> all.add(texts.get("browse.offer.title")));
    return String.join("\n", all);
  }
}
