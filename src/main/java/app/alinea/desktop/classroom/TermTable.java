package app.alinea.desktop.classroom;

import app.alinea.core.classroom.SessionComparison;
import app.alinea.core.classroom.SessionComparison.ParagraphLine;
import app.alinea.desktop.control.Labels;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.ScreenContext;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// The classes on one document side by side: a column a class, a row a paragraph that more than one
/// was asked about.
final class TermTable extends GridPane {
  /// More columns than this do not fit; the newest stay.
  static final int MOST_CLASSES = 8;

  private final Texts texts;

  TermTable(SessionComparison comparison, ScreenContext context) {
    texts = context.texts();
    getStyleClass().addAll("card-surface", "class-table", "term-table");
    var all = comparison.sessions();
    var sessions = all.subList(Math.max(0, all.size() - MOST_CLASSES), all.size());
    var days =
        DateTimeFormatter.ofLocalizedPattern("MMMd")
            .withLocale(texts.locale())
            .withZone(context.services().clock().getZone());
    add(whole(Labels.of(texts.get("classroom.term.all"), "bar-figure")), 0, 1);
    for (int column = 0; column < sessions.size(); column++) {
      var session = sessions.get(column);
      add(whole(Labels.of(days.format(session.openedAt()), "overline")), column + 1, 0);
      add(
          Labels.of(texts.get("classroom.term.share", session.share()), "bar-figure"),
          column + 1,
          1);
    }
    int row = 2;
    for (var line : comparison.paragraphs()) {
      if (asked(line, sessions) > 1) {
        add(line, sessions, row++);
      }
    }
  }

  private static Label whole(Label label) {
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static long asked(ParagraphLine line, List<SessionComparison.Session> sessions) {
    return sessions.stream().filter(one -> line.scores().containsKey(one.id())).count();
  }

  private void add(ParagraphLine line, List<SessionComparison.Session> sessions, int row) {
    add(whole(Labels.of(texts.get("question.source.link", line.label()))), 0, row);
    for (int column = 0; column < sessions.size(); column++) {
      var score = Optional.ofNullable(line.scores().get(sessions.get(column).id()));
      add(
          Labels.of(
              score.map(known -> texts.get("classroom.term.share", known.share())).orElse("–")),
          column + 1,
          row);
    }
  }
}
