package app.alinea.core.library;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.document.FoundText;
import app.alinea.core.document.NumberRemark;
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
    if (!made.draft().languageKnown()) {
      warnings.add(new ImportWarning(Kind.OTHER_LANGUAGE, "", ""));
    }
    if (!made.draft().cut().numbered()) {
      warnings.add(
          new ImportWarning(Kind.NO_NUMBERS, "", Integer.toString(document.paragraphs().size())));
    }
    if (made.draft().cut().way().equals(FoundText.BOTH)) {
      warnings.add(new ImportWarning(Kind.TWO_NUMBERINGS, "", ""));
    }
    made.draft().remarks().forEach(remark -> warnings.add(warning(remark)));
    for (var paragraph : document.paragraphs()) {
      if (paragraph.sentences().stream().anyMatch(s -> s.flaws().contains(SentenceFlaw.CUT_OFF))) {
        warnings.add(new ImportWarning(Kind.CUT_OFF, paragraph.number().label(), ""));
      }
    }
    return warnings;
  }

  private static ImportWarning warning(NumberRemark remark) {
    var kind =
        switch (remark.kind()) {
          case SKIPPED -> Kind.NUMBER_SKIPPED;
          case REPEATED -> Kind.NUMBER_REPEATED;
          case GOES_BACK -> Kind.NUMBER_GOES_BACK;
          case RESTARTS -> Kind.NUMBER_RESTARTS;
        };
    return new ImportWarning(kind, remark.label(), remark.other());
  }
}
