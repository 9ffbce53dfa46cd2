package app.alinea.core.classroom;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/// Makes a name fit to be shown out of whatever a phone sent.
public final class DisplayName {
  /// In code points.
  public static final int LONGEST = 24;

  private DisplayName() {}

  /// Without control, direction and invisible characters, one space at most between words; empty
  /// where nothing remains or it is too long. Nothing is cut: a cut name could become another.
  public static Optional<String> clean(String raw) {
    if (raw.length() > LONGEST * 8) {
      return Optional.empty();
    }
    var name =
        Normalizer.normalize(raw, Normalizer.Form.NFC)
            .replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", " ")
            .replaceAll("(\\p{M}{3})\\p{M}+", "$1")
            .replaceAll("[\\p{Z}\\s]+", " ")
            .strip();
    boolean fits = !name.isEmpty() && name.codePointCount(0, name.length()) <= LONGEST;
    return fits ? Optional.of(name) : Optional.empty();
  }

  /// The name, or the name with the first free number behind it.
  static String unique(String name, Set<String> taken) {
    var unique = name;
    for (int number = 2; taken.contains(unique); number++) {
      unique = name + " " + number;
    }
    return unique;
  }
}
