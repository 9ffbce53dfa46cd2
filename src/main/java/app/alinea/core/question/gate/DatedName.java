package app.alinea.core.question.gate;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.WordBag;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 1 and 17: the date of a text that its name does not tell from others: "l’accord de
/// cessez-le-feu", or a convention whose name the document bears itself.
public final class DatedName implements Gate {
  private static final Pattern ASKED =
      Pattern.compile(
          "^De quelle date (?:est|sont|était|étaient) (?:les? |la |l[’'])?(.+?)[\\s\\p{Z}]*\\?$");

  /// Of such there are many.
  private static final Pattern MANY =
      Pattern.compile(
          "(?iu)^(?:accord|convention|traité|protocole|arrangement|résolution)s?(?!\\p{L})");

  private static final Pattern PROPER = Pattern.compile("(?u)(?<=[\\s’'(-])\\p{Lu}\\p{L}+");

  private final String head;

  public DatedName(AnalysedDocument document) {
    this.head = plain(document.document().title() + "\n" + document.document().frontMatter());
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var asked = ASKED.matcher(candidate.form().stem());
    if (!asked.matches()) {
      return Optional.empty();
    }
    var name = asked.group(1);
    return MANY.matcher(name).find() && !PROPER.matcher(name).find() || head.contains(plain(name))
        ? Optional.of("which is meant only its date tells: " + name)
        : Optional.empty();
  }

  private static String plain(String text) {
    return WordBag.unaccented(text.toLowerCase(Locale.ROOT).replace('\'', '’'));
  }
}
