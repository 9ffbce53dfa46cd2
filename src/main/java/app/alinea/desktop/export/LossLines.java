package app.alinea.desktop.export;

import app.alinea.core.exchange.Loss;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.export.ExportViewModel.Preview;
import java.util.ArrayList;
import java.util.List;

/// What an export loses, in sentences: one for what questions lose alike, one for each question
/// that is left out.
final class LossLines {
  private LossLines() {}

  static List<String> of(Preview preview, Texts texts) {
    var lines = new ArrayList<String>();
    for (var reason : Loss.Reason.values()) {
      var concerned = preview.losses().stream().filter(loss -> loss.reason() == reason).toList();
      if (!concerned.isEmpty()) {
        lines.add(texts.of("export.loss", reason, concerned.size()));
        concerned.stream()
            .filter(Loss::leavesOut)
            .forEach(loss -> lines.add(texts.get("export.loss.line", loss.stem())));
      }
    }
    return lines;
  }
}
