package app.alinea.core.question.clause;

import app.alinea.core.language.Language;
import app.alinea.core.language.WordForm.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The verbs that the paragraphs of resolutions begin with, by their forms: without a subject, or
/// in capitals, the tagger takes them for nouns and names.
final class OperativeVerbs {
  private static final int SHORTEST = 4;
  private static final int FEWEST = 4;

  private final FunctionWords words;

  OperativeVerbs(FunctionWords words) {
    this.words = words;
  }

  /// Of a verb by its form in the third person.
  Optional<String> lemma(String form) {
    return switch (words.language()) {
      case FRENCH ->
          words.list("operative.forms").stream()
              .filter(entry -> entry.startsWith(form + ":"))
              .map(entry -> entry.substring(form.length() + 1))
              .findFirst();
      case ENGLISH ->
          words.list("operative.verbs").stream()
              .filter(verb -> form.equals(verb + "s") || form.equals(verb + "es"))
              .findFirst();
    };
  }

  /// "Rappelant": the finite form of the verb, where it is one of those that resolutions use.
  Optional<String> ofParticiple(TokenRow row, int index) {
    var word = row.word(index);
    var regular =
        isCapital(row, index) && word.endsWith("ant")
            ? word.substring(0, word.length() - "ant".length()) + "er"
            : "";
    var lemma = row.mood(index) == Mood.PRESENT_PARTICIPLE ? row.at(index).lemma() : regular;
    return lemma.isEmpty()
        ? Optional.empty()
        : words.list("operative.forms").stream()
            .filter(entry -> entry.endsWith(":" + lemma))
            .map(entry -> entry.substring(0, entry.indexOf(':')))
            .findFirst();
  }

  /// Where the verb is that a deed begins with: behind "se" in "Se félicite", behind an adverb in
  /// "STRONGLY CONDEMNS".
  int at(TokenRow row, int from) {
    var word = row.word(from);
    var before =
        words.language() == Language.FRENCH
            ? word.equals("se") || word.equals("s'")
            : isCapital(row, from) && word.endsWith("ly");
    return before ? from + 1 : from;
  }

  /// The deeds of a sentence whose verbs stand in capitals: each from its verb to the next one's.
  List<TokenRange> inCapitals(TokenRow row) {
    var starts = new ArrayList<Integer>();
    for (var i = 0; i < row.size(); i++) {
      if (begins(row, i)) {
        starts.add(i);
      }
    }
    var deeds = new ArrayList<TokenRange>();
    if (starts.isEmpty() || starts.getFirst() != 0) {
      return deeds;
    }
    for (var n = 0; n < starts.size(); n++) {
      var to = n + 1 < starts.size() ? starts.get(n + 1) : row.size();
      while (to > starts.get(n) && isLink(row.word(to - 1))) {
        to--;
      }
      if (to - starts.get(n) >= FEWEST) {
        deeds.add(new TokenRange(starts.get(n), to));
      }
    }
    return deeds;
  }

  /// The words of a deed's verb that stand in capitals: "TAKES NOTE", "NOTES WITH CONCERN".
  List<Integer> capitals(TokenRow row, TokenRange deed) {
    var found = new ArrayList<Integer>();
    var verb = at(row, deed.from());
    for (var i = deed.from(); i < deed.to() && isWritten(row, i); i++) {
      if (i > verb && !words.is("operative.capitals", row.word(i))) {
        break;
      }
      found.add(i);
    }
    return found;
  }

  private boolean begins(TokenRow row, int index) {
    var verb = at(row, index);
    var written = isCapital(row, verb) && (verb == index || isWritten(row, index));
    var stands = index == 0 || isLink(row.word(index - 1));
    return written
        && stands
        && (lemma(row.word(verb)).isPresent()
            || words.language() == Language.FRENCH && ofParticiple(row, index).isPresent());
  }

  private static boolean isLink(String word) {
    return List.of(";", ".", ",", "et", "and").contains(word);
  }

  private static boolean isCapital(TokenRow row, int index) {
    return index < row.size() && row.at(index).text().length() >= SHORTEST && isWritten(row, index);
  }

  private static boolean isWritten(TokenRow row, int index) {
    var text = row.at(index).text();
    return text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }
}
