package app.alinea.core.question.pipeline;

import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.rule.Idiom;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Other surface forms of a stem: another opening that asks the same ("Dans quel but", "À quelle
/// fin"), a cleft ("Quel est le pays qui …").
final class Rewording {
  private final Idiom idiom;

  Rewording(Idiom idiom) {
    this.idiom = idiom;
  }

  /// The draft's own stem first.
  List<String> of(Draft draft) {
    var stems = new LinkedHashSet<String>();
    stems.add(draft.stem());
    cleft(draft).ifPresent(stems::add);
    stems.addAll(otherOpenings(draft.stem()));
    return List.copyOf(stems);
  }

  private Optional<String> cleft(Draft draft) {
    var key = "cleft." + draft.answer().kind();
    var word = "word." + draft.answer().kind();
    if (!idiom.templates().has(key) || !idiom.templates().has(word)) {
      return Optional.empty();
    }
    var opening = idiom.templates().get(word) + " ";
    var isSubject = draft.rule().equals("SubjectByType");
    return isSubject && draft.stem().startsWith(opening)
        ? Optional.of(
            idiom
                .templates()
                .fill(key, Map.of("predicate", draft.stem().substring(opening.length()))))
        : Optional.empty();
  }

  /// Pairs of openings stand in the stems' file as `this|that`, separated by semicolons.
  private List<String> otherOpenings(String stem) {
    var stems = new ArrayList<String>();
    for (var pair : idiom.templates().get("openings").split(";", -1)) {
      var sides = pair.strip().split("\\|", -1);
      if (stem.startsWith(sides[0] + " ")) {
        stems.add(sides[1] + stem.substring(sides[0].length()));
      } else if (stem.startsWith(sides[1] + " ")) {
        stems.add(sides[0] + stem.substring(sides[1].length()));
      }
    }
    return stems;
  }
}
