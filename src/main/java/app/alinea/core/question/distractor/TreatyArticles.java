package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.EntityType;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.draft.Draft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Other articles of the same treaty: those that the document cites of it on other matters, then
/// the neighbours of the key, as far as the treaty has any.
final class TreatyArticles {
  private static final int WANTED = 3;
  private static final int REACH = 6;
  private static final int FEWEST = 10;
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final AnalysedDocument document;
  private final Matter matter;
  private final Places places = Places.known();

  TreatyArticles(AnalysedDocument document, Matter matter) {
    this.document = document;
    this.matter = matter;
  }

  /// In rising order; empty where the key is no numbered article.
  List<Option> near(Draft draft, RandomGenerator random) {
    var key = draft.answer().text();
    var found = NUMBER.matcher(key);
    var slash = draft.answer().referent().lastIndexOf('/');
    if (!found.find() || slash < 0) {
      return List.of();
    }
    var number = found.group();
    var value = Integer.parseInt(number);
    var treaty = draft.answer().referent().substring(0, slash + 1);
    var others = new TreeSet<Integer>();
    for (var each : cited(treaty)) {
      if (others.size() < WANTED && each != value && isFree(draft, treaty, each)) {
        others.add(each);
      }
    }
    var last = places.articlesOf(treaty).orElse(Math.max(value, FEWEST));
    var around = new ArrayList<Integer>();
    // The first article is called so, and seldom by its number.
    for (var each = Math.max(2, value - REACH); each <= Math.min(last, value + REACH); each++) {
      if (each != value && isFree(draft, treaty, each)) {
        around.add(each);
      }
    }
    // The neighbours first, which one may take for it.
    Collections.shuffle(around, Random.from(random));
    around.sort(Comparator.comparingInt(each -> Math.abs(each - value)));
    while (others.size() < WANTED && !around.isEmpty()) {
      others.add(around.removeFirst());
    }
    return others.stream()
        .map(other -> new Option(key.replace(number, Integer.toString(other)), ""))
        .toList();
  }

  private List<Integer> cited(String treaty) {
    return document.sentences().stream()
        .flatMap(sentence -> sentence.entities().stream())
        .filter(entity -> entity.type() == EntityType.ARTICLE && entity.id().startsWith(treaty))
        .map(entity -> (int) entity.value())
        .filter(number -> number > 0)
        .distinct()
        .sorted()
        .toList();
  }

  /// Whether the document says nothing like it of the article.
  private boolean isFree(Draft draft, String treaty, int number) {
    var id = treaty + number;
    var own = draft.fact().evidence().sentence();
    var frame = FrameVerb.clause(draft.fact()).map(clause -> clause.mainLemma()).orElse("");
    return own.entities().stream().noneMatch(entity -> entity.id().equals(id))
        && !draft.stem().toLowerCase(Locale.ROOT).contains("article " + number)
        && matter.near(matter.askedBy(draft)).stream().noneMatch(said -> said.names().contains(id))
        && matter.said().stream()
            .filter(said -> said.names().contains(id))
            .noneMatch(said ->
                said.sentence().tokens().stream().anyMatch(token -> token.lemma().equals(frame)));
  }
}
