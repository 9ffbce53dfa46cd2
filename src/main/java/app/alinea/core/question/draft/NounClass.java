package app.alinea.core.question.draft;

import app.alinea.core.question.clause.FunctionWords;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What sort of thing a noun phrase names, as far as its first telling word shows. An institution
/// beside a war and a treaty answers the question by its sort alone.
public enum NounClass {
  INSTITUTION("class.institution"),
  TEXT("class.text"),
  EVENT("class.event"),
  STATE("class.state"),
  PERSON("class.person"),
  PLAN("class.plan"),
  /// Everything else: matters, states of affairs, doings.
  MATTER("class.policy");

  private static final Pattern BREAK = Pattern.compile("[^\\p{L}-]+");
  private static final Set<String> DETERMINERS =
      Set.of(
          "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "tout", "toute", "tous",
          "toutes", "chaque", "son", "sa", "ses", "leur", "leurs", "the", "a", "an", "its", "their",
          "any", "every", "all", "each");

  /// What follows is a complement: "la valeur de l’entreprise" is no enterprise.
  private static final Set<String> OF =
      Set.of("de", "d", "du", "des", "à", "au", "aux", "of", "for", "to", "in");

  private static final int LOOKED_AT = 2;

  private final String list;

  NounClass(String list) {
    this.list = list;
  }

  /// By the first word behind the determiner, or the second where the first is an adjective.
  public static NounClass of(FunctionWords words, String phrase) {
    var looked = 0;
    for (var word : BREAK.split(phrase.toLowerCase(Locale.ROOT))) {
      if (looked > 0 && OF.contains(word)) {
        return MATTER;
      }
      if (word.isEmpty() || DETERMINERS.contains(word)) {
        continue;
      }
      for (var each : values()) {
        if (words.is(each.list, word) || words.is(each.list, singular(word))) {
          return each;
        }
      }
      looked++;
      if (looked == LOOKED_AT) {
        return MATTER;
      }
    }
    return MATTER;
  }

  private static String singular(String word) {
    return word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
  }
}
