package app.alinea.core.question.gate.law;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.EntityType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Flaw 20: the state whose constitution or statute this is, as the answer or as what is described:
/// everybody knows it who opened the text.
public final class OwnState implements Gate {
  private static final Pattern STATUTE =
      Pattern.compile(
          "(?iu)\\bconstitution\\b|\\bprésente? (?:loi|décret|ordonnance|règlement)\\b");
  private static final Pattern TREATY =
      Pattern.compile(
          "(?iu)\\b(?:hautes )?parties contractantes\\b|(?<!\\p{L})états (?:membres|parties)\\b");

  /// What a text calls its state tells nothing of it.
  private static final Set<String> DESCRIBING = Set.of("AttributeOfThing", "SubjectParty");

  private static final double OWN = 0.5;
  private static final int LEAST = 3;
  private static final int FRONT = 400;
  private static final double EVERYWHERE = 0.3;

  /// "l’Union": the organisation whose text speaks of it everywhere.
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?u)^(?:[Ll]’|[Ll]'|[Ll]a |[Tt]he )(Union|Organisation|Organization|Communauté|Community"
              + "|Alliance|Ligue|League|Association)$");

  private final Optional<String> own;
  private final Optional<Pattern> names;
  private final Predicate<String> everywhere;

  public OwnState(AnalysedDocument document) {
    var most = EVERYWHERE * document.document().paragraphs().size();
    this.everywhere =
        name ->
            document.sentences().stream()
                    .filter(sentence -> sentence.text().contains(name))
                    .map(AnalysedSentence::position)
                    .distinct()
                    .count()
                >= most;
    this.own = own(document);
    this.names =
        own.map(id -> document.surfaceForms().getOrDefault(id, Set.of()))
            .filter(forms -> !forms.isEmpty())
            .map(forms ->
                Pattern.compile(
                    forms.stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})"))));
  }

  private static Optional<String> own(AnalysedDocument document) {
    var front = document.document().frontMatter();
    var head =
        document.document().title() + " " + front.substring(0, Math.min(FRONT, front.length()));
    var statute =
        STATUTE.matcher(head).find()
            || document.sentences().stream()
                    .filter(sentence -> STATUTE.matcher(sentence.text()).find())
                    .limit(LEAST)
                    .count()
                == LEAST;
    if (!statute
        || document.sentences().stream()
                .filter(sentence -> TREATY.matcher(sentence.text()).find())
                .limit(LEAST)
                .count()
            == LEAST) {
      return Optional.empty();
    }
    var named = new HashMap<String, Integer>();
    for (var sentence : document.sentences()) {
      for (var entity : sentence.entities()) {
        if (entity.type() == EntityType.COUNTRY) {
          named.merge(entity.id(), 1, Integer::sum);
        }
      }
    }
    var all = named.values().stream().mapToInt(Integer::intValue).sum();
    return named.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(most -> most.getValue() >= OWN * all)
        .map(Map.Entry::getKey);
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var answer = candidate.draft().answer();
    if (own.filter(answer.referent()::equals).isPresent()) {
      return Optional.of("the text's own state");
    }
    var organisation = ORGANISATION.matcher(answer.text());
    if (organisation.matches() && everywhere.test(organisation.group(1))) {
      return Optional.of("the text's own organisation");
    }
    var describing = DESCRIBING.contains(candidate.draft().rule());
    if (names.isEmpty() || !describing && !candidate.draft().rule().startsWith("Subject")) {
      return Optional.empty();
    }
    var key = answer.text();
    var stem = candidate.form().stem();
    return isState(key) || describing && isState(asked(stem))
        ? Optional.of("the text's own state is described")
        : Optional.empty();
  }

  private static String asked(String stem) {
    return stem.replaceFirst("^Comment le texte qualifie-t-il ", "")
        .replaceFirst("[\\s\\p{Z}]*\\?$", "");
  }

  /// "la France", "l’État du Niger".
  private boolean isState(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return names.isPresent()
        && names.get().matcher(text).find()
        && lower.split("[\\s’']+", -1).length <= 4;
  }
}
