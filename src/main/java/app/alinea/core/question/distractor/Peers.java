package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Beside one of three or more states that speak in an English declaration, where it does something
/// by itself: the others of them. Each is as likely without reading.
final class Peers {
  private static final int FEWEST = 3;
  private static final int WANTED = 3;

  /// Of another author too much of the same is told.
  private static final double SAME = 0.5;

  /// By itself or with its article, not "in Japan".
  private static final Pattern NAME = Pattern.compile("(?:the )?\\p{Lu}.*");

  private final Set<String> authors = new HashSet<>();
  private final Map<String, List<WordBag>> said = new HashMap<>();

  Peers(AnalysedDocument document) {
    if (document.language() != Language.ENGLISH || document.document().isLaw()) {
      return;
    }
    var title = document.document().title();
    document
        .surfaceForms()
        .forEach((id, names) -> {
          if (id.startsWith("country:") && names.stream().anyMatch(title::contains)) {
            authors.add(id);
          }
        });
    document.sentences().stream()
        .findFirst()
        .filter(first -> first.text().matches("(?s).*\\b(?:[Ww]e|President|Prime Minister)\\b.*"))
        .ifPresent(first ->
            first.entities().stream()
                .filter(entity -> entity.type() == EntityType.COUNTRY)
                .forEach(entity -> authors.add(entity.id())));
    for (var sentence : document.sentences()) {
      for (var entity : sentence.entities()) {
        if (authors.contains(entity.id())) {
          said.computeIfAbsent(entity.id(), _ -> new ArrayList<>())
              .add(WordBag.of(sentence.text()));
        }
      }
    }
  }

  boolean areAsked(Draft draft) {
    return draft.rule().equals("SubjectByType")
        && draft.answer().kind() == AnswerKind.COUNTRY
        && authors.size() >= FEWEST
        && authors.contains(draft.answer().referent());
  }

  List<Option> beside(Draft draft, ContenderPool pool, RandomGenerator random) {
    var asked = WordBag.of(draft.stem());
    var here = new HashSet<String>();
    draft.fact().evidence().sentence().entities().forEach(entity -> here.add(entity.id()));
    var others =
        new ArrayList<>(
            pool.near(AnswerKind.COUNTRY, draft.position()).stream()
                .map(ContenderPool.Listed::contender)
                .filter(other -> NAME.matcher(other.text()).matches())
                .filter(other -> authors.contains(other.referent()))
                .filter(other -> !here.contains(other.referent()))
                .filter(other ->
                    said.getOrDefault(other.referent(), List.of()).stream()
                        .noneMatch(words -> asked.sharedWith(words) > SAME))
                .toList());
    Collections.shuffle(others, Random.from(random));
    var chosen = new ArrayList<Contender>();
    for (var other : others) {
      if (chosen.size() < WANTED
          && chosen.stream().noneMatch(each -> each.referent().equals(other.referent()))) {
        chosen.add(other);
      }
    }
    return chosen.stream().map(each -> new Option(each.text(), each.note())).toList();
  }
}
