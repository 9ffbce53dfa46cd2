package app.alinea.desktop.classroom;

import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.ItemAnalysis;
import app.alinea.core.classroom.ParagraphScores;
import app.alinea.core.classroom.SessionComparison;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What came out of a class: first where it is weak, then each question with its figures, then each
/// participant, then the classes on the same document over the term.
final class ClassReportView extends VBox {
  private final ClassReportModel report;
  private final Runnable leave;
  private final ScreenContext context;
  private final Texts texts;
  private final VBox term = new VBox();

  /// @param leave goes back to the preparation of classes
  ClassReportView(ClassReportModel report, Runnable leave, ScreenContext context) {
    this.report = report;
    this.leave = leave;
    this.context = context;
    texts = context.texts();
    getStyleClass().add("quiz-report");
    term.getStyleClass().add("quiz-section");
    report.classroom().subscribe(this::fill);
    report.comparison().subscribe(this::compare);
  }

  private void fill(Classroom classroom) {
    var scores = ParagraphScores.of(classroom);
    getChildren()
        .setAll(
            headline(classroom, scores),
            new ReportVerbs(report, leave, context),
            section("classroom.report.paragraphs", new ParagraphMap(scores, classroom, context)),
            section(
                "classroom.report.questions",
                new ItemList(classroom, ItemAnalysis.of(classroom), context)),
            section("classroom.report.people", new ParticipantList(classroom, report, context)),
            term);
  }

  private Node headline(Classroom classroom, ParagraphScores scores) {
    int asked = scores.lines().stream().mapToInt(ParagraphScores.Line::asked).sum();
    int right = scores.lines().stream().mapToInt(ParagraphScores.Line::correct).sum();
    double share = asked == 0 ? 0 : (double) right / asked;
    return new VBox(
        Labels.wrapped(classroom.session().title(), "display"),
        Labels.wrapped(
            texts.get(
                "classroom.report.summary",
                classroom.present().size(),
                classroom.rounds().stream().filter(round -> round.counts()).count(),
                share),
            "muted"));
  }

  private void compare(Optional<SessionComparison> comparison) {
    term.getChildren().clear();
    comparison.ifPresent(this::show);
  }

  private void show(SessionComparison found) {
    term.getChildren()
        .setAll(
            Labels.of(texts.get("classroom.report.term"), "section-title"),
            new TermTable(found, context));
    int held = found.sessions().size();
    if (held > TermTable.MOST_CLASSES) {
      term.getChildren()
          .add(
              Labels.wrapped(
                  texts.get("classroom.term.newest", TermTable.MOST_CLASSES, held), "muted"));
    }
  }

  private VBox section(String title, Node content) {
    var box = new VBox(Labels.of(texts.get(title), "section-title"), content);
    box.getStyleClass().add("quiz-section");
    return box;
  }
}
