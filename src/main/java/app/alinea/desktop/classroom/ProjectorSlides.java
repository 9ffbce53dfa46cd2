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
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Lays out what stands on the wall in each state of a class.
final class ProjectorSlides {
  private final Texts texts;
  private final WallEntry entry;
  private final QuestionTexts words;
  private final WallTable tables;

  ProjectorSlides(HostModel host, Texts texts) {
    this.texts = texts;
    entry = new WallEntry(host, texts);
    words = new QuestionTexts(texts);
    tables = new WallTable(texts);
  }

  String place(Classroom classroom) {
    return switch (classroom.state()) {
      case RoundState.Lobby _, RoundState.Homework _ -> classroom.session().title();
      case RoundState.Trial _ -> texts.get("classroom.trial");
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
      case RoundState.Lobby _ -> slide(entry.join(), entry.people(classroom));
      case RoundState.Trial _ ->
          slide(
              Labels.wrapped(texts.get("classroom.trial.stem"), "wall-stem"),
              hint("classroom.trial.how"),
              WallOptions.counted(trial(classroom)),
              entry.heard(classroom),
              entry.way());
      case RoundState.Homework _ -> slide(entry.join());
      case RoundState.Reading _ ->
          slide(stem(classroom.question(round)), hint("classroom.wall.read"));
      case RoundState.Answering _ -> answering(classroom, round);
      case RoundState.Paused _ ->
          entry.isMoved()
              ? slide(hint("classroom.wall.moved"), entry.join())
              : slide(hint("classroom.wall.paused"));
      case RoundState.Revealed _ -> revealed(classroom, round);
      case RoundState.Standings _ -> slide(tables.first(classroom));
      case RoundState.Finished _ -> finished(classroom);
    };
  }

  /// Stands under every slide for as long as phones have to find the class again.
  Node foot() {
    return entry.foot();
  }

  /// The options of the test question, with who chose what: it counts for nobody.
  private List<ShownOption> trial(Classroom classroom) {
    int ready = (int) classroom.trialAnswers(0);
    int notYet = (int) classroom.trialAnswers(1);
    return List.of(
        new ShownOption(0, texts.get("classroom.trial.ready"), false, ready),
        new ShownOption(1, texts.get("classroom.trial.notYet"), false, notYet));
  }

  private static VBox slide(Node... parts) {
    var slide = new VBox(parts);
    slide.getStyleClass().add("wall-slide");
    return slide;
  }

  private Node hint(String key) {
    return Labels.wrapped(texts.get(key), "wall-hint");
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
        : slide(stem(question), WallOptions.open(options), count);
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

  private Node revealed(Classroom classroom, int round) {
    var question = classroom.question(round);
    var options = ShownOption.of(classroom, round, words);
    Node middle =
        options.isEmpty()
            ? Labels.wrapped(
                texts.get("classroom.key", words.answer(question.form())), "wall-answer")
            : WallOptions.revealed(options);
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
    var end = ranks ? tables.podium(classroom) : hint("classroom.wall.thanks");
    return entry.offersDeck() ? slide(end, entry.deck()) : slide(end);
  }
}
