package app.alinea.reading;

import app.alinea.core.library.ImportOutcome.ImportWarning;
import java.util.ArrayList;
import java.util.List;

/// The text of a file.
///
/// @param text paragraphs apart by blank lines
/// @param title as the file itself says, or empty
/// @param warnings what a person should know of the reading
public record ReadText(String text, String title, List<ImportWarning> warnings) {
  public ReadText {
    warnings = List.copyOf(warnings);
  }

  public ReadText with(List<ImportWarning> more) {
    var all = new ArrayList<>(more);
    all.addAll(warnings);
    return new ReadText(text, title, all);
  }

  public static ImportWarning warning(ImportWarning.Kind kind, Object detail) {
    return new ImportWarning(kind, "", String.valueOf(detail));
  }
}
