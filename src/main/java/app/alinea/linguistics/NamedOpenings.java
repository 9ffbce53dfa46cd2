package app.alinea.linguistics;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// English words that a document writes with a capital within its sentences and never without: at
/// the start of a sentence they are names as well ("Quad partners …").
final class NamedOpenings {
  private final Set<String> names = new HashSet<>();
  private final Set<String> small = new HashSet<>();

  /// Takes a sentence into account.
  void see(List<Token> tokens) {
    for (var i = 1; i < tokens.size(); i++) {
      var text = tokens.get(i).text();
      if (Character.isUpperCase(text.charAt(0))) {
        var alone =
            i + 1 >= tokens.size()
                || !Character.isUpperCase(tokens.get(i + 1).text().charAt(0))
                || tokens.get(i).is(PartOfSpeech.PROPN);
        if (alone) {
          names.add(text);
        }
      } else {
        small.add(text.toLowerCase(Locale.ROOT));
      }
    }
  }

  /// The tokens, the first one a name where the document writes it so elsewhere.
  List<Token> mended(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return tokens;
    }
    var first = tokens.getFirst();
    var lower = first.text().toLowerCase(Locale.ROOT);
    if (!first.is(PartOfSpeech.NOUN)
        || !names.contains(first.text())
        || small.contains(lower)
        || small.contains(lower + "s")) {
      return tokens;
    }
    var told = new ArrayList<>(tokens);
    told.set(
        0, new Token(first.text(), first.span(), PartOfSpeech.PROPN, first.lemma(), first.form()));
    return told;
  }
}
