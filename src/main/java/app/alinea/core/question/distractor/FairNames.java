package app.alinea.core.question.distractor;

import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.fact.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Keeps out names that a careful reader strikes or defends: a permanent member where a resolution
/// of the Council binds somebody, one who is praised elsewhere where praise is asked for, one from
/// whom the text asks as good as the same.
final class FairNames {
  private static final int SAME_ACT = 2;
  private static final int FIRST_WORDS = 8;
  private static final Pattern RESOLUTION = Pattern.compile("(?iu)\\br[ée]solutions?\\b");
  private static final Pattern COUNCIL =
      Pattern.compile("(?iu)\\bcsnu\\b|\\bunscr?\\b|conseil de s[ée]curit[ée]|security council");

  private static final Pattern KEEPING =
      Pattern.compile(
          "(?iu)\\b(?:compatibles?|conformes?|conformité|consistent|in line|in keeping)\\b");
  private static final Pattern CHARTER =
      Pattern.compile(
          "(?iu)charte des nations unies|(?:united nations|un) charter|charter of the un");
  private static final Pattern PLACE = Pattern.compile("(?u) (?:en|au|aux|in) (\\p{Lu}[\\p{L}-]+)");

  private final ContenderPool pool;
  private final FunctionWords words;
  private final Places places = Places.known();

  /// Ids of those whom a sentence of praise names.
  private final Set<String> praised;

  FairNames(ContenderPool pool, Matter matter, FunctionWords words) {
    this.pool = pool;
    this.words = words;
    this.praised =
        matter.said().stream()
            .filter(said ->
                said.sentence().tokens().stream()
                    .anyMatch(token -> words.is("praise.acts", token.lemma())))
            .flatMap(said -> said.names().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean suits(Draft draft, Contender contender) {
    return switch (contender.kind()) {
      case COUNTRY ->
          !isUserAssigned(contender)
              && !isAboveTheLaw(draft, contender)
              && !isPraised(draft, contender)
              && !isAskedTheSame(draft, contender);
      case ORGANISATION -> !isPraised(draft, contender);
      case TREATY -> !isAboveAll(draft, contender) && !isOfAnotherPlace(draft, contender);
      default -> true;
    };
  }

  /// Codes that begin with X are free for private use in ISO 3166: whether such a territory is a
  /// country is disputed, and so is a question that offers it among countries.
  static boolean isUserAssigned(Contender contender) {
    return contender.referent().startsWith("country:X")
        || Standing.isDisputed(contender.referent());
  }

  /// What is said to be in keeping with a treaty is said to be so with the Charter as well.
  private static boolean isAboveAll(Draft draft, Contender contender) {
    return KEEPING.matcher(draft.stem()).find() && CHARTER.matcher(contender.text()).find();
  }

  /// "l’Accord pour la paix en Bosnie" of arms that the question names no place for.
  private static boolean isOfAnotherPlace(Draft draft, Contender contender) {
    var place = PLACE.matcher(contender.text());
    return place.find()
        && !PLACE.matcher(draft.answer().text()).find()
        && !draft.stem().contains(place.group(1));
  }

  private boolean isAboveTheLaw(Draft draft, Contender contender) {
    return RESOLUTION.matcher(draft.stem()).find()
        && COUNCIL.matcher(draft.stem()).find()
        && isPermanent(contender.referent())
        && !isPermanent(draft.answer().referent());
  }

  private boolean isPermanent(String country) {
    return places.isMember(country, "organisation:permanent").orElse(false);
  }

  /// Who praises one does not tell whom he praises more.
  private boolean isPraised(Draft draft, Contender contender) {
    return praises(draft) && praised.contains(contender.referent());
  }

  private boolean praises(Draft draft) {
    var stem = draft.stem().toLowerCase(Locale.ROOT);
    return draft.fact().evidence().sentence().tokens().stream()
        .filter(token -> words.is("praise.acts", token.lemma()))
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .anyMatch(text -> stem.contains(text.substring(0, Math.min(5, text.length()))));
  }

  private boolean isAskedTheSame(Draft draft, Contender contender) {
    if (!(draft.fact() instanceof Fact.Demand demand)) {
      return false;
    }
    var asked = start(demand.clause().row().text(demand.acts().getFirst()));
    return pool.near(AnswerKind.ACT, draft.position()).stream()
        .map(ContenderPool.Listed::contender)
        .filter(act -> act.owner().equals(contender.referent()))
        .map(act -> start(act.text()))
        .anyMatch(act -> shared(asked, act) >= SAME_ACT);
  }

  private static WordBag start(String act) {
    var row = act.split(" ", -1);
    return WordBag.of(String.join(" ", List.of(row).subList(0, Math.min(row.length, FIRST_WORDS))));
  }

  private static long shared(WordBag left, WordBag right) {
    return left.stems().stream().filter(right.stems()::contains).count();
  }
}
