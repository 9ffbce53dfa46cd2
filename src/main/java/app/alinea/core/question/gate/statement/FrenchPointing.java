package app.alinea.core.question.gate.statement;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 22 and 24 of French declarations: the matter of a demand stands in words that point back
/// and were left out, or somebody owns others of his own name.
public final class FrenchPointing implements Gate {
  /// "élaborer une approche commune à cet égard": on what, an earlier sentence tells.
  private static final Pattern POINTING =
      Pattern.compile(
          "(?iu)\\p{L}[\\s\\p{Z}](?:à cet égard|à cet effet|à ce sujet|à cette fin|en la matière|y"
              + " (?:relatifs?|relatives?|afférents?|afférentes?))(?=[\\s\\p{Z},;.])");

  private static final Pattern THEIRS = Pattern.compile("(?iu)(?<!\\p{L})leurs (\\p{L}{4,})");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var form = candidate.form();
    if (candidate.draft().rule().startsWith("Demand")
        && POINTING.matcher(candidate.source()).find()
        && !POINTING.matcher(form.stem()).find()) {
      return Optional.of("what words that point back stood for is missing");
    }
    var told =
        form.type() == QuestionType.TRUE_FALSE
            ? form.stem()
            : form.stem() + " " + candidate.draft().answer().text();
    return THEIRS
        .matcher(told)
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .filter(noun -> names(told, noun))
        .findFirst()
        .map(noun -> "those who own are of the same name: " + noun);
  }

  /// "les Alliés … leurs alliés".
  private static boolean names(String told, String noun) {
    return Pattern.compile(
            "(?iu)(?<!\\p{L})(?:les|aux|des) (?:\\p{L}+ )?" + Pattern.quote(noun) + "(?!\\p{L})")
        .matcher(told)
        .find();
  }
}
