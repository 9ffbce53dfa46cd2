package app.alinea.core.document;

import java.util.Set;
import java.util.regex.Pattern;

/// Finds the title that a file has run into the first sentence under it: "Energy The Presidents
/// welcome …". Left there, it would be read as the beginning of the sentence's subject.
///
/// A few words that could be a title, no mark behind them, then a word that opens sentences and has
/// a capital only there.
final class RunInTitles {
  private static final int SHORTEST_TEXT = 40;

  /// In English each word of such a title has a capital but the small ones.
  private static final String ENGLISH =
      "\\p{Lu}[\\p{L}\\d’'./-]*(?:,?"
          + " (?:(?:and|or|of|the|for|on|in|to|with|at|by|through|from|a|an|our|its|&)"
          + " ){0,2}\\p{Lu}[\\p{L}\\d’'./-]*){0,11}";

  private static final String FRENCH = "\\p{Lu}[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,6}";

  private static final Pattern BEFORE_ENGLISH =
      Pattern.compile(
          "[*_]{0,2}("
              + ENGLISH
              + ") (?:The"
              + " \\p{L}|(?:We|Our|They|Their|Its?|In|As|To|Today|This|These|Both|For|On|With"
              + "|While|Since|Given|Following|Recogni[sz]ing|Noting|Recalling|Reaffirming|Building|Acknowledging|Welcoming)"
              + " \\p{Ll})");

  private static final Pattern BEFORE_FRENCH =
      Pattern.compile(
          "("
              + FRENCH
              + ") (?:(?:Nous|Les?|La|Dans|Afin|Ils?|Elles?|Notre|Nos|Pour|Aux?|En|Cette|Ces?|Lorsque|Conformément|Considérant)"
              + " \\p{Ll}|L[’']\\p{Ll})");

  /// What a title neither begins nor ends with.
  private static final Set<String> OPENING =
      Set.of(
          "The",
          "We",
          "Our",
          "In",
          "On",
          "At",
          "By",
          "With",
          "From",
          "As",
          "This",
          "These",
          "Under",
          "Le",
          "La",
          "Les",
          "Un",
          "Une",
          "Des",
          "Du",
          "De",
          "Dans",
          "Selon",
          "Pour",
          "Par",
          "Avec",
          "Nous",
          "Depuis",
          "Sous",
          "Sur",
          "Au",
          "Aux",
          "En",
          "Article",
          "President",
          "Presidents",
          "Minister",
          "Ministers",
          "Secretary");

  private static final Set<String> UNENDED =
      Set.of(
          "and", "or", "of", "the", "for", "on", "in", "to", "with", "at", "by", "through", "from",
          "a", "an", "our", "its", "et", "ou", "de", "du", "des", "la", "le", "les", "un", "une",
          "à", "au", "aux", "en", "dans", "sur", "par", "pour", "avec", "puis", "que", "qui");

  private RunInTitles() {}

  /// How long the title is that the text begins with; 0 where it begins with none.
  static int length(String text) {
    int english = length(text, BEFORE_ENGLISH);
    return english > 0 ? english : length(text, BEFORE_FRENCH);
  }

  private static int length(String text, Pattern pattern) {
    var matcher = pattern.matcher(text);
    if (!matcher.lookingAt()) {
      return 0;
    }
    var title = matcher.group(1);
    var first = title.substring(0, (title + " ").indexOf(' '));
    var last = title.substring(title.lastIndexOf(' ') + 1);
    boolean whole = !OPENING.contains(first) && !UNENDED.contains(last) && !Titles.opensPart(title);
    return whole && text.length() - matcher.end(1) >= SHORTEST_TEXT ? matcher.end(1) : 0;
  }
}
