package app.alinea.desktop.classroom;

import app.alinea.core.classroom.ClassQuestion;
import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.Ranking;
import app.alinea.core.classroom.RoundState;
import app.alinea.core.document.TextSpan;
import app.alinea.core.question.Form;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.MarkedQuote;
import app.alinea.desktop.question.QuestionTexts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Lays out what stands on the wall in each state of a class.
final class ProjectorSlides {
  private static final int HALF = 50;

  private final HostModel host;
  private final Texts texts;
  private final QuestionTexts words;
  private final WallTable tables;

  ProjectorSlides(HostModel host, Texts texts) {
    this.host = host;
    this.texts = texts;
    words = new QuestionTexts(texts);
    tables = new WallTable(texts);
  }

  String place(Classroom classroom) {
    return switch (classroom.state()) {
      case RoundState.Lobby _, RoundState.Homework _ -> classroom.session().title();
      case RoundState.Finished _ -> texts.get("classroom.finished");
      case RoundState.Timed _, RoundState.Paused _, RoundState.Revealed _, RoundState.Standings _ ->
          texts.get(
              "classroom.place",
              ClassTexts.round(classroom) + 1,
              classroom.session().questions().size());
    };
  }

  Node of(Classroom classroom) {
    int round = ClassTexts.round(classroom);
    return switch (classroom.state()) {
      case RoundState.Lobby _ -> slide(join(), people(classroom));
      case RoundState.Homework _ -> slide(join());
      case RoundState.Reading _ ->
          slide(stem(classroom.question(round)), hint("classroom.wall.read"));
      case RoundState.Answering _ -> answering(classroom, round);
      case RoundState.Paused _ -> slide(hint("classroom.wall.paused"));
      case RoundState.Revealed _ -> revealed(classroom, round);
      case RoundState.Standings _ -> slide(tables.first(classroom));
      case RoundState.Finished _ -> finished(classroom);
    };
  }

  private static VBox slide(Node... parts) {
    var slide = new VBox(parts);
    slide.getStyleClass().add("wall-slide");
    return slide;
  }

  private Node hint(String key) {
    return Labels.wrapped(texts.get(key), "wall-hint");
  }

  private Node join() {
    var server = host.server();
    var steps =
        new VBox(
            Labels.wrapped(texts.get("classroom.wall.join"), "wall-hint"),
            Labels.wrapped(server.url(), "wall-url"),
            Labels.wrapped(texts.get("classroom.join.code"), "wall-hint"),
            Labels.of(ClassTexts.code(host.classroom().get().session().code()), "wall-code"));
    HBox.setHgrow(steps, Priority.ALWAYS);
    var qr =
        new QrPicture(
            host.qrCode(server.joinUrl()), texts.get("classroom.join.qr", server.joinUrl()));
    qr.getStyleClass().add("wall-qr");
    var row = new HBox(steps, qr);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("wall-join");
    return row;
  }

  private Node people(Classroom classroom) {
    var names = new FlowPane();
    names.getStyleClass().add("wall-names");
    classroom.present().forEach(who -> names.getChildren().add(Labels.of(who.name(), "wall-name")));
    return new VBox(
        Labels.of(texts.get("classroom.joined", classroom.present().size()), "wall-hint"), names);
  }

  private Node stem(ClassQuestion question) {
    return Labels.wrapped(question.form().stem().replace(Form.Cloze.GAP, "______"), "wall-stem");
  }

  private Node answering(Classroom classroom, int round) {
    var question = classroom.question(round);
    var count =
        Labels.of(
            texts.get(
                "classroom.answered",
                classroom.answersThatCount(round).size(),
                classroom.present().size()),
            "wall-hint");
    var options = ShownOption.of(classroom, round, words);
    return options.isEmpty()
        ? slide(stem(question), pieces(classroom, round), hint("classroom.wall.type"), count)
        : slide(stem(question), grid(options, -1), count);
  }

  /// What is to be put in order or paired off stands on the wall as well as on the phones.
  private Node pieces(Classroom classroom, int round) {
    var pieces = new VBox();
    pieces.getStyleClass().add("wall-pieces");
    List<Integer> order = classroom.optionOrder(round);
    switch (classroom.question(round).form()) {
      case Form.Ordering ordering ->
          order.forEach(index ->
              pieces.getChildren().add(Labels.wrapped("• " + ordering.items().get(index))));
      case Form.Matching matching ->
          matching
              .pairs()
              .forEach(pair -> pieces.getChildren().add(Labels.wrapped("• " + pair.left())));
      case Form.MultipleChoice _,
          Form.TrueFalse _,
          Form.Cloze _,
          Form.ShortAnswer _,
          Form.Flashcard _ -> {}
    }
    return pieces;
  }

  /// @param answers how many answers there were, to show shares; negative before they may be seen
  private GridPane grid(List<ShownOption> options, int answers) {
    var grid = new GridPane();
    grid.getStyleClass().add("wall-options");
    for (int column = 0; column < 2; column++) {
      var half = new ColumnConstraints();
      half.setPercentWidth(HALF);
      grid.getColumnConstraints().add(half);
    }
    for (var option : options) {
      grid.add(option(option, answers), option.place() % 2, option.place() / 2);
    }
    return grid;
  }

  private Node option(ShownOption option, int answers) {
    var text = Labels.wrapped(option.text(), "wall-option-text");
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var line = new HBox(new OptionMark(option), text);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMaxHeight(Double.MAX_VALUE);
    line.getStyleClass().addAll("wall-option", "option-kind-" + option.place() % 6);
    if (answers >= 0) {
      line.getStyleClass().add(option.isKey() ? "wall-key" : "wall-wrong");
      var count = Labels.of(Integer.toString(option.count()), "wall-count");
      count.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
      line.getChildren().add(count);
      if (option.isKey()) {
        var sign = app.alinea.desktop.control.Icon.CHECK.node();
        sign.getStyleClass().add("wall-check");
        line.getChildren().add(2, sign);
      }
    }
    return line;
  }

  private Node revealed(Classroom classroom, int round) {
    var question = classroom.question(round);
    var options = ShownOption.of(classroom, round, words);
    int answers = classroom.answersThatCount(round).size();
    Node middle =
        options.isEmpty()
            ? Labels.wrapped(
                texts.get("classroom.key", words.answer(question.form())), "wall-answer")
            : grid(options, answers);
    return slide(stem(question), middle, share(classroom, round), source(question));
  }

  private Node share(Classroom classroom, int round) {
    var answers = classroom.answersThatCount(round);
    long right = answers.stream().filter(answer -> answer.correct()).count();
    return Labels.of(texts.get("classroom.wall.right", right, answers.size()), "wall-hint");
  }

  private Node source(ClassQuestion question) {
    var anchor = question.anchor();
    int start = anchor.sentenceSpan().start();
    var answer =
        new TextSpan(anchor.answerSpan().start() - start, anchor.answerSpan().end() - start);
    var box =
        new VBox(
            Labels.of(texts.get("question.source.link", question.paragraph()), "wall-paragraph"),
            MarkedQuote.sentence(anchor.quote(), answer));
    box.getStyleClass().add("wall-source");
    return box;
  }

  private Node finished(Classroom classroom) {
    boolean ranks =
        classroom.session().plan().ranking() == Ranking.RANKS && !classroom.scoresHidden();
    return ranks ? slide(tables.podium(classroom)) : slide(hint("classroom.wall.thanks"));
  }
}
