package app.alinea.core.question.draft;

import app.alinea.core.question.clause.FunctionWords;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What kind of thing a definition says its term is: a wrong meaning of another kind is struck out
/// at a glance.
public enum Genus {
  /// A person, a body, a State.
  AGENT,
  /// A law, a document, a list.
  TEXT,
  /// Something done: processing, transport.
  ACT,
  THING;

  private static final int LOOKED_AT = 3;
  private static final int SHORTEST = 3;
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}-]+");
  private static final Pattern SKIPPED =
      Pattern.compile(
          "the|an?|any|every|all|each|either|la|les?|l|une?|des?|d|du|tout|toute|tous|toutes|chaque"
              + "|both|one|or|ou|forme|form|type|kind|sorte|ensemble|set|fait|part|partie|combinaison");
  private static final Set<String> COMPLEMENT =
      Set.of(
          "de", "d", "du", "des", "of", "for", "in", "on", "à", "au", "aux", "to", "by", "par",
          "pour");
  private static final Pattern DOING =
      Pattern.compile(
          "\\p{L}{3,}(?:tions?|sions?|ements?|ages?|ings?)|transports?|use|usage|sale|vente"
              + "|fishing|pêche|process|procédé|opérations?|mesures?|measures?");

  public static Genus of(FunctionWords words, String meaning) {
    var looked = 0;
    // A complement says nothing of the kind: "the address of the owner" is nobody.
    for (var word : BREAK.split(meaning.toLowerCase(Locale.ROOT))) {
      if (looked > 0 && COMPLEMENT.contains(word)) {
        return THING;
      }
      if (word.length() < SHORTEST || SKIPPED.matcher(word).matches()) {
        continue;
      }
      if (words.is("genus.agent", word)) {
        return AGENT;
      }
      if (words.is("genus.text", word)) {
        return TEXT;
      }
      if (DOING.matcher(word).matches()) {
        return ACT;
      }
      looked++;
      if (looked == LOOKED_AT) {
        return THING;
      }
    }
    return THING;
  }
}
