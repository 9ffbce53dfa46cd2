package app.alinea.desktop.intake;

import app.alinea.core.exchange.QuestionPreparation.Place;
import app.alinea.core.exchange.QuestionPreparation.Prepared;
import app.alinea.desktop.control.Texts;
import java.util.ArrayList;
import java.util.List;

/// What a file of questions would bring, in sentences.
final class QuestionFindings {
  private static final int MOST_PLACES = 3;

  private final Texts texts;

  QuestionFindings(Texts texts) {
    this.texts = texts;
  }

  List<String> lines(Prepared prepared) {
    var counts = prepared.counts();
    var lines = new ArrayList<String>();
    lines.add(texts.get("intake.questions.added", counts.added()));
    if (counts.added() > 0) {
      lines.add(texts.get("intake.questions.anchored", counts.anchored(), counts.added()));
    }
    prepared.places().stream().limit(MOST_PLACES).map(this::place).forEach(lines::add);
    if (counts.renewed() > 0) {
      lines.add(texts.get("intake.questions.renewed", counts.renewed()));
    }
    if (counts.known() > 0) {
      lines.add(texts.get("intake.questions.known", counts.known()));
    }
    return lines;
  }

  private String place(Place place) {
    return texts.get(
        place.isNew() ? "intake.questions.place.new" : "intake.questions.place",
        place.title(),
        place.questions());
  }

  List<String> remarks(Prepared prepared) {
    return prepared.remarks().stream()
        .map(remark ->
            texts.of("shell.questions.remark", remark.kind(), remark.line(), remark.excerpt()))
        .toList();
  }
}
