package app.alinea.desktop.today;

import app.alinea.core.document.Paragraph;
import app.alinea.desktop.control.Buttons;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.coverage.CoverageLegend;
import app.alinea.desktop.coverage.CoverageStrip;
import app.alinea.desktop.coverage.CoveredDocument;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A document on Today: how far one has come, and where to read on.
final class DocumentCard extends VBox {
  private static final int FIRST_WORDS = 170;

  DocumentCard(CoveredDocument covered, Texts texts, IntConsumer open, Runnable delete) {
    getStyleClass().addAll("card-surface", "document-card");
    var document = covered.document();
    var title = Labels.wrapped(document.title(), "section-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    var remove = Buttons.of(texts.get("today.delete"), delete, "flat", "small");
    remove.setAccessibleText(texts.get("today.delete.title", document.title()));
    remove.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(title, remove);
    head.setAlignment(Pos.TOP_LEFT);
    getChildren()
        .addAll(
            head,
            Labels.of(
                texts.get("today.document", document.numbers().size(), covered.cards()), "muted"),
            new CoverageStrip(covered, texts, open),
            new CoverageLegend(covered, texts));
    covered.remarks().stream()
        .map(why -> Labels.wrapped(texts.of("remark.why", why.kind(), why.count()), "muted"))
        .forEach(getChildren()::add);
    covered.next().ifPresent(next -> getChildren().add(readOn(next, texts, open)));
  }

  private static HBox readOn(Paragraph next, Texts texts, IntConsumer open) {
    var words =
        new VBox(
            Labels.of(texts.get("today.next", next.number().label()), "overline"),
            Labels.wrapped(firstWords(next.text()), "reading-excerpt"));
    HBox.setHgrow(words, Priority.ALWAYS);
    var read = Buttons.of(texts.get("today.read"), () -> open.accept(next.position()));
    var row = new HBox(words, read);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("read-on");
    return row;
  }

  private static String firstWords(String text) {
    if (text.length() <= FIRST_WORDS) {
      return text;
    }
    var end = text.lastIndexOf(' ', FIRST_WORDS);
    return text.substring(0, end < 0 ? FIRST_WORDS : end) + " …";
  }
}
