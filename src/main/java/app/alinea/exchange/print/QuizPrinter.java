package app.alinea.exchange.print;

import app.alinea.core.paper.PaperItem;
import app.alinea.core.paper.PaperPrinter;
import app.alinea.core.paper.PaperQuiz;
import app.alinea.core.question.Question;
import app.alinea.exchange.Wording;
import app.alinea.exchange.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Prints a quiz for a class. Safe for any thread.
public final class QuizPrinter implements PaperPrinter {
  @Override
  public List<Question> print(PaperQuiz quiz, OutputStream out) throws IOException {
    var document = quiz.document();
    var wording = new Wording(document.language());
    try (var pages = new Pages(document.title(), document.language().code(), 1)) {
      var worksheet = new Worksheet(pages, document);
      for (var variant : quiz.variants()) {
        worksheet.questions(wording.variant(variant.letter(), quiz.seed()), variant.items());
      }
      worksheet.begin(wording.answerKey());
      for (var variant : quiz.variants()) {
        worksheet.shortKey(wording.variantKey(variant.letter()), variant.items());
      }
      pages.write(out);
      return quiz.variants().getFirst().items().stream()
          .map(PaperItem::question)
          .filter(question -> pages.faces().lacksSome(Words.of(question.form())))
          .toList();
    }
  }
}
