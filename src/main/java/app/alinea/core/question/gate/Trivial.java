package app.alinea.core.question.gate;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.Draft;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaw 20: an answer that is everywhere in the text, or that the stem gives away.
public final class Trivial implements Gate {
  /// "quatorze (14) ans".
  private static final Pattern AGAIN = Pattern.compile("_{2,} ?\\(\\d+\\)");

  private static final double EVERYWHERE = 0.25;

  /// What is told of whom a text speaks that often is believed without reading it.
  private static final double OFTEN = 0.12;

  private final Map<String, Double> shareOfParagraphs;

  private final Map<String, Set<String>> names;

  private final String title;

  /// @param shareOfParagraphs in which share of the paragraphs an entity is named, by entity id
  public Trivial(Map<String, Double> shareOfParagraphs) {
    this(shareOfParagraphs, Map.of());
  }

  /// @param names of each entity, where a country may be chosen among others that are as frequent
  public Trivial(Map<String, Double> shareOfParagraphs, Map<String, Set<String>> names) {
    this(shareOfParagraphs, names, "");
  }

  private Trivial(
      Map<String, Double> shareOfParagraphs, Map<String, Set<String>> names, String title) {
    this.shareOfParagraphs = Map.copyOf(shareOfParagraphs);
    this.names = Map.copyOf(names);
    this.title = title;
  }

  /// Of a law: which of its organs does what is the matter of many articles, however often they are
  /// named.
  ///
  /// @param title what it names is the text’s own
  public static Trivial ofLaw(Map<String, Double> shareOfParagraphs, String title) {
    return new Trivial(shareOfParagraphs, Map.of(), title.isBlank() ? " " : title);
  }

  private static final Set<String> DOERS = Set.of("SubjectByType", "SubjectParty", "AgentQuestion");

  private boolean isOrganOfLaw(Candidate candidate) {
    var answer = candidate.draft().answer();
    var organ =
        switch (answer.kind()) {
          case BODY, ORGANISATION, ORGAN -> true;
          default -> false;
        };
    var name = answer.text().replaceFirst("^(?:by )?(?:[Tt]he )?", "");
    return !title.isEmpty()
        && organ
        && DOERS.contains(candidate.draft().rule())
        && candidate.form().type() != QuestionType.CLOZE
        && !title.contains(name);
  }

  @Override
  public Optional<String> inAnyForm(Draft draft) {
    var spared =
        switch (draft.answer().kind()) {
          case COUNTRY -> true;
          case BODY, ORGANISATION, ORGAN -> !title.isEmpty();
          default -> false;
        };
    return spared ? Optional.empty() : everywhere(draft.answer());
  }

  /// A period that stands in many articles is another fact in each.
  private Optional<String> everywhere(Answer answer) {
    return answer.kind() != AnswerKind.VALUE
            && shareOfParagraphs.getOrDefault(answer.referent(), 0.0) > EVERYWHERE
        ? Optional.of("the answer is everywhere: " + answer.text())
        : Optional.empty();
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var answer = candidate.draft().answer();
    var everywhere = everywhere(answer);
    if (everywhere.isPresent() && !isAmongPeers(candidate) && !isOrganOfLaw(candidate)) {
      return everywhere;
    }
    if (candidate.form() instanceof Form.TrueFalse judged
        && judged.isTrue()
        && isActor(answer.kind())
        && !isOrganOfLaw(candidate)
        && shareOfParagraphs.getOrDefault(answer.referent(), 0.0) > OFTEN) {
      return Optional.of("anything would be believed of " + answer.text());
    }
    var type = candidate.form().type();
    var asks = type != QuestionType.TRUE_FALSE;
    var stem = candidate.form().stem().toLowerCase(Locale.ROOT);
    if (type == QuestionType.CLOZE && AGAIN.matcher(stem).find()) {
      return Optional.of("the figure stands beside the gap again");
    }
    return asks && stem.contains(answer.text().toLowerCase(Locale.ROOT))
        ? Optional.of("the stem names the answer")
        : Optional.empty();
  }

  /// Which of the four states that speak does something: each of them stands everywhere.
  private boolean isAmongPeers(Candidate candidate) {
    return candidate.form() instanceof Form.MultipleChoice choice
        && candidate.draft().answer().kind() == AnswerKind.COUNTRY
        && choice.options().size() > 2
        && choice.options().stream()
            .map(option -> option.text().replaceFirst("^the ", ""))
            .allMatch(this::isFrequent);
  }

  private boolean isFrequent(String name) {
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().contains(name))
        .anyMatch(entry -> shareOfParagraphs.getOrDefault(entry.getKey(), 0.0) > OFTEN);
  }

  private static boolean isActor(AnswerKind kind) {
    return kind == AnswerKind.COUNTRY || kind == AnswerKind.ORGANISATION;
  }
}
