package app.alinea.desktop.question;

import app.alinea.core.document.TextSpan;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words from a document with the answer marked by a patch behind it and a line under it.
public final class MarkedQuote extends Pane {
  private final Text text;
  private final TextFlow flow;
  private final Group behind = new Group();
  private final Optional<TextSpan> sentence;
  private final Optional<TextSpan> answer;

  /// A sentence alone.
  ///
  /// @param answer its place within the words; an empty span marks nothing
  public static MarkedQuote sentence(String words, TextSpan answer) {
    return new MarkedQuote(words, Optional.empty(), Optional.of(answer));
  }

  /// A paragraph in which one sentence is meant.
  public static MarkedQuote paragraph(String words, TextSpan sentence, TextSpan answer) {
    return new MarkedQuote(words, Optional.of(sentence), Optional.of(answer));
  }

  private MarkedQuote(String words, Optional<TextSpan> sentence, Optional<TextSpan> answer) {
    this.sentence = sentence;
    this.answer = answer;
    getStyleClass().add("marked-quote");
    text = new Text(words);
    text.getStyleClass().add("quote-text");
    flow = new TextFlow(text);
    behind.setMouseTransparent(true);
    behind.setManaged(false);
    getChildren().setAll(behind, flow);
    setAccessibleText(words);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    var inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    return snapSizeY(flow.prefHeight(inner)) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    var width = getWidth() - snappedLeftInset() - snappedRightInset();
    flow.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, flow.prefHeight(width));
    flow.layout();
    behind.setLayoutX(flow.getLayoutX());
    behind.setLayoutY(flow.getLayoutY());
    behind.getChildren().clear();
    sentence.flatMap(this::inside).ifPresent(span -> patch(span, "quote-sentence"));
    answer
        .flatMap(this::inside)
        .ifPresent(span -> {
          patch(span, "quote-answer");
          underline(span);
        });
  }

  private void patch(TextSpan span, String style) {
    draw(new Path(flow.getRangeShape(span.start(), span.end(), false)), style);
  }

  private void underline(TextSpan span) {
    draw(new Path(flow.getUnderlineShape(span.start(), span.end())), "quote-answer-line");
  }

  private void draw(Path path, String style) {
    path.setStroke(null);
    path.getStyleClass().add(style);
    behind.getChildren().add(path);
  }

  /// A span of an older edition may reach beyond the words.
  private Optional<TextSpan> inside(TextSpan span) {
    return Optional.of(span)
        .filter(wanted -> wanted.length() > 0 && wanted.end() <= text.getText().length());
  }
}
