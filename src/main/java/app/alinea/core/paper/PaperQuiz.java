package app.alinea.core.paper;

import app.alinea.core.document.Document;
import app.alinea.core.question.Question;
import app.alinea.core.study.OptionOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// The same questions on several sheets, in different orders with differently ordered options, so
/// that neighbours cannot copy. The same questions and seed give the same sheets, so that a sheet
/// can be marked long after it was printed.
///
/// @param seed printed on every sheet
public record PaperQuiz(Document document, long seed, List<Variant> variants) {
  /// As many as letters on a quiz sheet stay readable.
  public static final int MOST_VARIANTS = 8;

  public PaperQuiz {
    variants = List.copyOf(variants);
  }

  /// @param variants 1 to 8
  public static PaperQuiz of(Document document, List<Question> questions, int variants, long seed) {
    if (variants < 1 || variants > MOST_VARIANTS) {
      throw new IllegalArgumentException("no quiz has %d variants".formatted(variants));
    }
    var sheets = new ArrayList<Variant>();
    for (int rank = 0; rank < variants; rank++) {
      sheets.add(variant(questions, rank, seed));
    }
    return new PaperQuiz(document, seed, sheets);
  }

  private static Variant variant(List<Question> questions, int rank, long seed) {
    var shuffled = new ArrayList<>(questions);
    var random = new Random(seed * 31 + rank);
    Collections.shuffle(shuffled, random);
    var items =
        shuffled.stream()
            .map(question ->
                new PaperItem(question, OptionOrder.of(question.form(), random.nextLong())))
            .toList();
    return new Variant((char) ('A' + rank), items);
  }

  /// The sheet of a letter, in either case.
  public Optional<Variant> variant(char letter) {
    return variants.stream()
        .filter(variant -> variant.letter() == Character.toUpperCase(letter))
        .findFirst();
  }
}
