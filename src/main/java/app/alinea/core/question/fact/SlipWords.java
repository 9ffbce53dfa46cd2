package app.alinea.core.question.fact;

import app.alinea.core.language.Alternation;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Morphology;
import app.alinea.core.language.PlainWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Misprints: rare words that no dictionary has, one letter away from a word that it has. A name is
/// one only where the document itself writes its neighbour more often. Besides, places where a word
/// fell out.
public final class SlipWords {
  /// For texts of which nothing is known.
  public static final SlipWords NONE = new SlipWords(Set.of());

  /// "sent by or the Centre", "visées au paragraphe et", "remain force".
  private static final Alternation FALLEN_OUT =
      new Alternation(
          Pattern.UNICODE_CHARACTER_CLASS,
          "\\b(?:by|of|to|from|with|for|in|on) (?:or|and) (?:the|an?|its|their)\\b",
          "\\b(?:remains?|entry|enters?|comes?) force\\b",
          "\\bpropose (?:the|each|any) (?:\\p{L}+ ){1,4}that\\b",
          "\\b(?:in|of|under|to) (?:the )?(?:sub)?(?:paragraph|article)s? (?:and|or|,)",
          "\\b(?:au|du|le|aux|des|les|l[’']) ?(?:paragraphe|alinéa)s? (?:et|ou)\\b",
          "(?<!\\p{L})(?:à|par|avec|pour) (?:et|ou) (?:le|la|les|un|une)\\b",
          // "trente jours compter de", "relatif la vente", "prévu l’article 4": an « à » is gone.
          "\\b(?:jours?|mois|ans?|années?|semaines?|heures?|francs|vacante?s?) (?:compter|partir)"
              + " d(?:e|u|es)?\\b",
          "\\b(?:relati(?:f|ve)s?|conformément|quant|contrairement|jusqu[’']) ?(?:la|l[’']|les?|ce"
              + "|cette|son|sa)\\b",
          "\\b(?:concourir|concourt|concourent|procéder|contribuer|participer|adhérer|recourir"
              + "|veiller|parvenir|remédier)"
              + " (?:la|les|l[’']|une?|ses|sa|leurs?|cette|ces)(?!\\p{L})",
          "(?<!\\p{L})(?:prévu|visé|mentionné|défini|fixé|énoncé|cité)e?s? l[’']articles? \\d",
          "\\b(?:réponse|suite|grâce|quant|conforme|contraire|atteinte|accès) cel(?:le|ui)-ci\\b",
          // "tour de r le", "les t ches": a letter with a circumflex is gone.
          "(?<![\\p{L}\\d’'])(?:(?:r|p|contr) les?|t ches?|h tels?|dipl mes?|h"
              + " pita(?:l|ux))(?!\\p{L})",
          // Two capital letters i, read for "Il".
          "^ii (?:est|sera|a|y|ne|faut|doit|devra|pourra|peut|appartient)\\b");

  private static final Pattern PLAIN = Pattern.compile("\\p{Ll}{4,}");
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}\\p{Ll}{6,}");

  /// Old French plurals: "documens", "habitans".
  private static final Pattern OLD = Pattern.compile("\\p{L}+[ae]ns");

  /// Words that stand before or behind others and are often glued to them.
  private static final Set<String> SMALL =
      Set.of(
          "le", "la", "les", "de", "du", "des", "et", "aux", "dans", "qui", "que", "une", "est",
          "sont", "avec", "the", "of", "and", "shall");

  private static final int LEAST_PART = 3;
  private static final int WIDELY = 8;

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzàâçèéêëîïôùûü";
  private static final int RARE = 2;
  private static final int OFTEN = 3;
  private static final int LONG = 10;
  private static final int REPEATED = 3;

  private final Set<String> slips;

  private SlipWords(Set<String> slips) {
    this.slips = Set.copyOf(slips);
  }

  public static SlipWords of(AnalysedDocument document, Morphology morphology) {
    var frequencies = new HashMap<String, Integer>();
    for (var sentence : document.sentences()) {
      for (var token : sentence.tokens()) {
        frequencies.merge(token.text(), 1, Integer::sum);
      }
    }
    var search = new Search(morphology, frequencies);
    var found = new HashSet<String>();
    frequencies.forEach((word, times) -> {
      if (times <= RARE && search.isSlip(word)) {
        found.add(word.toLowerCase(Locale.ROOT));
      }
    });
    return new SlipWords(found);
  }

  /// What is wrong in a text, if anything.
  public Optional<String> in(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return FALLEN_OUT
        .find(lower)
        .or(() -> PlainWords.of(lower).stream().filter(slips::contains).findFirst());
  }

  private record Search(Morphology morphology, Map<String, Integer> frequencies) {
    private boolean isSlip(String word) {
      var capital = CAPITAL.matcher(word).matches();
      var lower = word.toLowerCase(Locale.ROOT);
      if (!capital && !PLAIN.matcher(word).matches() || OLD.matcher(word).matches()) {
        return false;
      }
      if (capital && isTwin(word, lower)) {
        return true;
      }
      if (isKnown(word) || isKnown(lower) || isKnown(lower.replace("oe", "œ"))) {
        return false;
      }
      if (!capital && isGlued(word)) {
        return true;
      }
      for (var neighbour : neighbours(lower)) {
        if ((!capital || isFrequent(neighbour)) && isKnown(neighbour)) {
          return true;
        }
      }
      return false;
    }

    /// "réservéeaux": a small word that lost its blank.
    private boolean isGlued(String word) {
      for (var i = 2; i + 2 <= word.length(); i++) {
        var left = word.substring(0, i);
        var right = word.substring(i);
        if (SMALL.contains(left) && right.length() >= LEAST_PART && isWritten(right)
            || SMALL.contains(right) && left.length() >= LEAST_PART && isWritten(left)
            || left.length() > LEAST_PART
                && right.length() > LEAST_PART
                && frequencies.getOrDefault(left, 0) >= OFTEN
                && frequencies.getOrDefault(right, 0) >= OFTEN
                && isKnown(left)
                && isKnown(right)) {
          return true;
        }
      }
      return false;
    }

    private boolean isWritten(String part) {
      return isKnown(part) && frequencies.containsKey(part);
    }

    /// "Contention", once, where the text has "Convention" throughout.
    private boolean isTwin(String word, String lower) {
      if (frequencies.getOrDefault(word, 0) > 1 || frequencies.containsKey(lower)) {
        return false;
      }
      for (var i = 1; i < word.length(); i++) {
        for (var letter : LETTERS.toCharArray()) {
          var other = word.substring(0, i) + letter + word.substring(i + 1);
          if (!other.equals(word) && frequencies.getOrDefault(other, 0) >= WIDELY) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean isKnown(String word) {
      return !morphology.analyse(word).isEmpty();
    }

    private boolean isFrequent(String lower) {
      var capital = Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
      return frequencies.getOrDefault(lower, 0) + frequencies.getOrDefault(capital, 0) >= OFTEN;
    }

    /// What one letter less, more or other makes, two that changed places, or a syllable less.
    private static Set<String> neighbours(String word) {
      var found = new HashSet<String>();
      for (var i = 0; i <= word.length(); i++) {
        var before = word.substring(0, i);
        var after = word.substring(i);
        for (var letter : LETTERS.toCharArray()) {
          found.add(before + letter + after);
          if (!after.isEmpty()) {
            found.add(before + letter + after.substring(1));
          }
        }
        for (var less = 1; less <= (word.length() < LONG ? 1 : REPEATED); less++) {
          if (after.length() >= less) {
            found.add(before + after.substring(less));
          }
        }
        if (after.length() > 1) {
          found.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
        }
      }
      return found;
    }
  }
}
