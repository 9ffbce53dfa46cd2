package app.alinea.exchange.print;

import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionWriter;
import app.alinea.core.paper.PaperItem;
import app.alinea.core.paper.PaperQuiz;
import app.alinea.core.study.OptionOrder;
import app.alinea.exchange.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Questions on paper, in one of several layouts.
public final class PdfWriter implements QuestionWriter {
  /// The same order in the worksheet and in its key, however often they are printed.
  private static final long SEED = 1;

  private static final int VARIANTS = 4;

  private final Layout layout;

  /// What is printed, with its code on the command line.
  public enum Layout {
    WORKSHEET("pdf"),
    KEY("pdf-key"),
    FLASHCARDS("pdf-flashcards"),
    SHEET("pdf-sheet"),
    VARIANTS("pdf-variants");

    private final String code;

    Layout(String code) {
      this.code = code;
    }
  }

  public PdfWriter(Layout layout) {
    this.layout = layout;
  }

  @Override
  public String code() {
    return layout.code;
  }

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public List<Loss> write(QuestionSheet sheet, OutputStream out) throws IOException {
    var document = sheet.document();
    if (layout == Layout.VARIANTS) {
      new QuizPrinter().print(PaperQuiz.of(document, sheet.questions(), VARIANTS, SEED), out);
      return List.of();
    }
    int columns = layout == Layout.SHEET ? 2 : 1;
    try (var pages = new Pages(document.title(), document.language().code(), columns)) {
      var losses = print(sheet, pages);
      pages.write(out);
      return losses;
    }
  }

  private List<Loss> print(QuestionSheet sheet, Pages pages) throws IOException {
    switch (layout) {
      case WORKSHEET, VARIANTS ->
          new Worksheet(pages, sheet.document())
              .questions(Wording.of(sheet).worksheet(), items(sheet));
      case KEY -> new AnswerKey(pages, sheet).print(items(sheet));
      case FLASHCARDS -> {
        return new CardSheets(pages, sheet).print(items(sheet));
      }
      case SHEET -> new RevisionSheet(pages, sheet).print();
    }
    return List.of();
  }

  private static List<PaperItem> items(QuestionSheet sheet) {
    return sheet.questions().stream()
        .map(question ->
            new PaperItem(
                question, OptionOrder.of(question.form(), SEED + question.id().value().hashCode())))
        .toList();
  }
}
