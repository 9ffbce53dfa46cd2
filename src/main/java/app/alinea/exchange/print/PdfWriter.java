package app.alinea.exchange.print;

import app.alinea.core.exchange.Loss;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.exchange.QuestionWriter;
import app.alinea.core.paper.PaperItem;
import app.alinea.core.paper.PaperQuiz;
import app.alinea.core.question.Question;
import app.alinea.core.study.OptionOrder;
import app.alinea.exchange.Wording;
import app.alinea.exchange.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
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
      var quiz = PaperQuiz.of(document, sheet.questions(), VARIANTS, SEED);
      return changed(new QuizPrinter().print(quiz, out));
    }
    int columns = layout == Layout.SHEET ? 2 : 1;
    try (var pages = new Pages(document.title(), document.language().code(), columns)) {
      var losses = new ArrayList<>(print(sheet, pages));
      var lacking = sheet.questions().stream().filter(q -> pages.faces().lacksSome(words(q)));
      losses.addAll(changed(lacking.toList()));
      pages.write(out);
      return losses;
    }
  }

  /// A revision sheet prints sentences of the document, the others what is asked and answered.
  private Words words(Question question) {
    return layout == Layout.SHEET
        ? new Words(List.of(question.anchor().quote()))
        : Words.of(question.form());
  }

  private static List<Loss> changed(List<Question> questions) {
    return questions.stream().map(q -> Loss.of(q, Loss.Reason.CHARACTERS_CHANGED)).toList();
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
