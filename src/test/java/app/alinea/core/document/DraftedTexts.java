package app.alinea.core.document;

import java.util.List;
import java.util.stream.Collectors;

/// Small texts of the tests, and what the importer makes of them.
final class DraftedTexts {
  static final String BODY = " Le port ouvre à l’aube. Les barques en sortent.";

  static DocumentDraft draft(String text) {
    return new DocumentMaker().draft("essai.txt", "", "hash", text);
  }

  static List<String> labels(String text) {
    return draft(text).cut().blocks().stream().map(block -> block.number().label()).toList();
  }

  /// Paragraphs with these numbers, apart by blank lines, each of two sentences.
  static String text(List<String> numbers) {
    return numbers.stream().map(number -> number + BODY).collect(Collectors.joining("\n\n"));
  }

  static List<String> remarks(String text) {
    return draft(text).remarks().stream()
        .map(remark -> "%s %s %s".formatted(remark.kind(), remark.label(), remark.other()))
        .toList();
  }

  private DraftedTexts() {}
}
