package app.alinea.core.library;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.document.SentenceFlaw;
import app.alinea.core.library.ImportOutcome.ImportWarning;
import app.alinea.core.library.ImportOutcome.ImportWarning.Kind;
import java.util.ArrayList;
import java.util.List;

/// What to tell a person about a document that could be imported all the same.
final class ImportWarnings {
  private ImportWarnings() {}

  /// @param reading what the reader of the file has to say
  static List<ImportWarning> of(
      Document document, DocumentMaker.Made made, List<ImportWarning> reading) {
    var warnings = new ArrayList<>(reading);
    if (!made.languageKnown()) {
      warnings.add(new ImportWarning(Kind.OTHER_LANGUAGE, "", ""));
    }
    if (!made.numbered()) {
      warnings.add(
          new ImportWarning(Kind.NO_NUMBERS, "", Integer.toString(document.paragraphs().size())));
    }
    addNumberWarnings(document, warnings);
    for (var paragraph : document.paragraphs()) {
      if (paragraph.sentences().stream().anyMatch(s -> s.flaws().contains(SentenceFlaw.CUT_OFF))) {
        warnings.add(new ImportWarning(Kind.CUT_OFF, paragraph.number().label(), ""));
      }
    }
    return warnings;
  }

  private static void addNumberWarnings(Document document, List<ImportWarning> warnings) {
    for (int at = 1; at < document.paragraphs().size(); at++) {
      var number = document.paragraphAt(at).number();
      var before = document.paragraphAt(at - 1).number();
      int step = number.value() - before.value();
      if (step > 1) {
        var missing = Integer.toString(before.value() + 1);
        warnings.add(new ImportWarning(Kind.NUMBER_SKIPPED, number.label(), missing));
      } else if (step == 0 && number.label().equals(before.label())) {
        warnings.add(new ImportWarning(Kind.NUMBER_REPEATED, number.label(), ""));
      } else if (step < 0) {
        warnings.add(new ImportWarning(Kind.NUMBER_GOES_BACK, number.label(), before.label()));
      }
    }
  }
}
