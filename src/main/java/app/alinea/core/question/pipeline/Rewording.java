package app.alinea.core.question.pipeline;

import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.rule.Idiom;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Other surface forms of a stem: another opening that asks the same ("Dans quel but", "À quelle
/// fin"), a cleft ("Quel est le pays qui …").
final class Rewording {
  /// "Selon le texte, quel pays …".
  private static final Pattern SOURCE = Pattern.compile("^Selon le texte, ");

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
    var lower = Character.toLowerCase(opening.charAt(0)) + opening.substring(1);
    var stem = draft.stem();
    var according = SOURCE.matcher(stem);
    var source = according.find() ? according.group() : "";
    var isSubject = draft.rule().equals("SubjectByType");
    if (!isSubject || !stem.startsWith(source.isEmpty() ? opening : lower, source.length())) {
      return Optional.empty();
    }
    var predicate = stem.substring(source.length() + opening.length());
    var cleft = idiom.templates().fill(key, Map.of("predicate", predicate));
    return Optional.of(
        source.isEmpty()
            ? cleft
            : source + Character.toLowerCase(cleft.charAt(0)) + cleft.substring(1));
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
