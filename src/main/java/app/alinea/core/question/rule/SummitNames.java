package app.alinea.core.question.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How else a summit may be called: without its year, by its place alone.
public final class SummitNames {
  private static final Pattern YEAR =
      Pattern.compile("[\\s\\p{Z}]*(?:\\(|\\b(?:en|de|in|of)[\\s\\p{Z}])?(?:19|20)\\d\\d\\)?");
  private static final Pattern WORD =
      Pattern.compile(
          "(?i)^(?:le |la |the )?(?:(?:sommet|réunion|conférence|summit|meeting) (?:de la |de"
              + " l[’']|du |de |d[’']|des |of |in )?)|[\\s\\p{Z}](?:summit|meeting)$");

  private SummitNames() {}

  /// The name without the year that tells when.
  public static String yearless(String name) {
    return YEAR.matcher(name).replaceAll("").strip();
  }

  public static List<String> of(List<String> names, String name) {
    var all = new ArrayList<>(names);
    var yearless = yearless(name);
    all.add(yearless);
    all.add(WORD.matcher(yearless).replaceAll("").strip());
    return all.stream().filter(each -> !each.isBlank() && !each.equals(name)).distinct().toList();
  }
}
