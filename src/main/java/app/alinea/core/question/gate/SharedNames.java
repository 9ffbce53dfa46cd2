package app.alinea.core.question.gate;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.distractor.Lands;
import app.alinea.core.question.draft.Candidate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Flaw 12 in French: a name that gives the answer away stands in the question: "la coopération
/// OTAN-UE" beside "le dialogue entre l’OTAN et l’UE", "les autorités jordaniennes" beside Amman.
public final class SharedNames implements Gate {
  private static final Pattern NAME =
      Pattern.compile("(?<![\\p{L}’])\\p{Lu}[\\p{L}]+|(?<=[’-])\\p{Lu}[\\p{L}]+");

  private final boolean applies;
  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, String> ids = new HashMap<>();

  public SharedNames(AnalysedDocument document) {
    this.applies = document.language() == Language.FRENCH;
    for (var sentence : document.sentences()) {
      for (var entity : sentence.entities()) {
        if (isNamed(entity.type())) {
          NAME.matcher(entity.span().of(sentence.text()))
              .results()
              .forEach(found -> names.add(found.group()));
        }
      }
    }
    document.surfaceForms().forEach((id, forms) -> forms.forEach(form -> ids.put(form, id)));
  }

  private static boolean isNamed(EntityType type) {
    return switch (type) {
      case COUNTRY, ORGANISATION, CITY, REGION -> true;
      default -> false;
    };
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (!applies || candidate.form().type() == QuestionType.TRUE_FALSE) {
      return Optional.empty();
    }
    var answer = candidate.draft().answer();
    return switch (answer.kind()) {
      case COUNTRY, CITY -> demonym(candidate, answer.referent());
      case THING -> shared(candidate.form().stem(), answer.text());
      case FREE ->
          candidate.draft().rule().equals("SuitedTo")
              ? shared(candidate.form().stem(), answer.text())
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<String> demonym(Candidate candidate, String place) {
    var stem = candidate.form().stem().toLowerCase(Locale.ROOT);
    return candidate.draft().fact().evidence().sentence().tokens().stream()
        .filter(token -> Lands.speaksOf(token.lemma(), place))
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .filter(word ->
            Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})")
                .matcher(stem)
                .find())
        .findFirst()
        .map(word -> "tells the country: " + word);
  }

  /// Of a thing asked for by what is said of it, no name may stand in the question.
  private Optional<String> shared(String stem, String answer) {
    var asked = known(stem);
    return known(answer).stream().filter(asked::contains).findFirst().map(name -> "names " + name);
  }

  private Set<String> known(String text) {
    return NAME.matcher(text)
        .results()
        .map(found -> found.group())
        .filter(names::contains)
        .map(name -> ids.getOrDefault(name, name))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
