package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Entity;
import app.alinea.core.language.Language;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.phrase.FrenchPlaces;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the one that is not in a row of names: near its members, and nowhere named on the matter.
final class Strangers {
  private final Map<String, Set<String>> forms;
  private final Language language;
  private final OnTheMatter matter;
  private final NearNames near;

  Strangers(AnalysedDocument document, OnTheMatter matter, NearNames near) {
    this.forms = document.surfaceForms();
    this.language = document.language();
    this.matter = matter;
    this.near = near;
  }

  Optional<String> of(Draft draft) {
    var taken =
        draft.fact().evidence().sentence().entities().stream()
            .map(Entity::id)
            .collect(Collectors.toSet());
    var said = matter.texts(draft);
    var located = Shape.of(draft.answer().text()) == Shape.LOCATIVE;
    var shape = Traits.of(draft.answer().accepted().getFirst());
    return near.of(draft, draft.answer().kind(), draft.answer().referent(), taken).stream()
        .filter(other -> located || Traits.of(other.text()).suit(draft.answer().kind(), shape))
        .filter(other ->
            said.stream()
                .noneMatch(text ->
                    forms.getOrDefault(other.referent(), Set.of(other.text())).stream()
                            .anyMatch(form -> Words.holds(text, form.toLowerCase(Locale.ROOT)))
                        || Words.holds(
                            text, NamePhrase.bare(other.text()).toLowerCase(Locale.ROOT))))
        .findFirst()
        .map(other -> placed(other.text(), located));
  }

  private String placed(String name, boolean located) {
    if (!located) {
      return name;
    }
    return switch (language) {
      case FRENCH -> FrenchPlaces.in(NamePhrase.bare(name));
      case ENGLISH -> "in " + name;
    };
  }
}
