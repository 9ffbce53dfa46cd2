package app.alinea.cli;

import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionWriter;
import app.alinea.core.paper.PaperPrinter;
import app.alinea.core.paper.PaperQuiz;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A class quiz on paper, in as many orders as are wanted, with a key for each.
///
/// @param seed gives the same sheets again
record VariantSheets(PaperPrinter printer, int variants, long seed) implements QuestionWriter {
  static final String CODE = "pdf-variants";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public List<Loss> write(QuestionSheet sheet, OutputStream out) throws IOException {
    var quiz = PaperQuiz.of(sheet.document(), sheet.questions(), variants, seed);
    return printer.print(quiz, out).stream()
        .map(question -> Loss.of(question, Loss.Reason.CHARACTERS_CHANGED))
        .toList();
  }
}
