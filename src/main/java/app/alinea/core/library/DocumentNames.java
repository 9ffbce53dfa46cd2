package app.alinea.core.library;

import app.alinea.core.document.DocumentId;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/// Makes readable document ids of file names.
public final class DocumentNames {
  private static final int LONGEST = 60;

  private DocumentNames() {}

  public static DocumentId of(String fileName) {
    var stem = fileName.replaceFirst("\\.[^.]{1,5}$", "").replaceFirst("(?i)\\.(fr|en)$", "");
    var ascii = Normalizer.normalize(stem, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    var slug =
        ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    var cut = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
    return new DocumentId(cut.isEmpty() ? "document" : cut);
  }

  /// The name itself, or with a number where it is taken.
  public static DocumentId free(DocumentId wanted, Predicate<DocumentId> taken) {
    var id = wanted;
    for (int rank = 2; taken.test(id); rank++) {
      id = new DocumentId(wanted.value() + "-" + rank);
    }
    return id;
  }
}
