package app.alinea.core.question.gate;

import app.alinea.core.language.Alternation;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.task.Remembered;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 21: what no careful writer would let stand: doubled words, missing contractions, open
/// brackets.
public final class BrokenText implements Gate {
  private static final Pattern DOUBLED =
      Pattern.compile("(?i)(?<![\\p{L}’-])(\\p{L}{2,}) \\1(?![\\p{L}’-])");
  private static final Alternation FRENCH =
      new Alternation(
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS,
          "\\b(?:(?:de|à) les?(?! \\p{L}+(?:er|ir|re)\\b)|que il|que ils|que elle|le a|la é|si"
              + " ils?|soit-(?:il|elle)|soient-(?:ils|elles))\\b|\\b(?:de|que|le|la|se|ne)"
              + " [aeiouéèêà](?!c |n )\\p{L}+|’ |,\\s*,|\\(\\s*\\)| \\.|\\.\\.");

  /// "…, et, en consultation avec le Conseil": a second verb was cut off.
  private static final Pattern CUT_COORDINATE =
      Pattern.compile("(?:, et|, and|\\bet|\\band), (?:en|à|dans|de|in|at|by|with|after) [^,?]*$");

  /// Of a preposition or an article, with what stands before it.
  private static final int LONGEST_END = 8;

  private static final Pattern DANGLING_END =
      Pattern.compile(
          "(?i)[\\s’](?:de|du|des|d’|à|et|ou|le|la|les|l’|the|of|and|or|to|que|qu’|en)$");

  private static final Pattern ENGLISH_END =
      Pattern.compile(
          "(?i)\\s(?:is|are|was|were|be|been|has|have|had|shall|will|may|must|should|can|that|which|who|whose|its|their|an?|no|not|as|by|from|into|under|upon|article|articles|with"
              + " the procedure)$|``|''|\\s\\.(?!\\S)");

  /// "giving ____’ notice", "2 000 ____ euros", "unless, either …": what the text goes on with was
  /// cut off.
  private static final Pattern LEFT_OPEN =
      Pattern.compile(
          "(?iu)____[’'](?!\\p{L})|\\d[\\s\\p{Z}]____|____[\\s\\p{Z}]\\d{3}(?!\\d)|(?<!\\p{L})(?:à"
              + " moins que?|unless), ");

  /// "comprendra, la partie …": a comma between a verb and its object.
  private static final Pattern PARTED =
      Pattern.compile(
          "(?iu)\\p{L}{3,}(?:era|ira|dra|eront|iront|dront), (?:la|les?|une?|l[’'])"
              + " ?(?!cas\\b)\\p{L}+[^,]*$");

  /// Misread or glued: "I'Etat" for "l'Etat", "pays,la".
  private static final Pattern MISREAD =
      Pattern.compile("(?u)(?<![\\p{L}\\p{N}])[Ii][’'](?=[aeiouyhéèêâîôAEIOUYHÉÈ])|\\p{L},\\p{L}");

  /// "peut-il de la Chambre": a verb in the infinitive was to follow.
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?iu)(?:peu(?:ven)?t|doi(?:ven)?t|pourra|devra)-(?:t-)?(?:ils?|elles?) (?:de la|de"
              + " l[’']|du|des)(?!\\p{L})");

  /// "Quel article prévoit que 2 est interdit": a number read for "Il".
  private static final Pattern NUMBER_FOR_WORD =
      Pattern.compile(
          "(?u)(?:^|\\bque )\\d{1,2} (?:est|sont|a|ont|sera|seront|peut|peuvent|doit|doivent)"
              + " \\p{L}");

  private static final Pattern LAST_WORD = Pattern.compile(" \\p{L}+\\?$");

  private final boolean french;
  private final Remembered<Optional<String>> found = new Remembered<>();

  /// "Que dirige Rubrique 21 Le ministre", "Soins Chaque camp": a heading glued to its sentence.
  private static final Pattern GLUED_HEADING =
      Pattern.compile(
          "\\p{Lu}\\p{L}+ \\d+ (?:Le|La|Les|L[’']|Un|Une) ?\\p{L}|\\p{Ll}"
              + " (?:Le|La|Il|Chaque|Toute?|Tous|Toutes|Aucune?|Nul|Lorsque|Les|Des|Une|Ces|Cette|Ils|Elles?)"
              + " \\p{Ll}");

  /// Without one of these there is no such heading, and to look for it takes long.
  private static final List<String> HEADED =
      List.of(
          " Le", " La", " L’", " L'", " Il", " Un", " Cha", " Tou", " Auc", " Nul", " Lors", " Des",
          " Ce", " El");

  public BrokenText(boolean french) {
    this.french = french;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var texts = new ArrayList<String>();
    var stem = candidate.form().stem();
    // "What do the leaders reaffirm their commitment to?": English may end so.
    texts.add(
        candidate.draft().rule().equals("PrepositionObject") && !stem.endsWith(" do?")
            ? LAST_WORD.matcher(stem).replaceFirst("?")
            : stem);
    // "is obliged to" stands before what it is about.
    if (!candidate.draft().rule().equals("ModalStatement")) {
      texts.add(candidate.draft().answer().text());
    }
    Options.of(candidate).ifPresent(options -> texts.addAll(options.all()));
    return texts.stream().flatMap(text -> found.of(text, this::broken).stream()).findFirst();
  }

  private Optional<String> broken(String text) {
    var bare = bare(text);
    // Two of the expressions speak of commas, and are slow.
    var comma = bare.indexOf(',') >= 0;
    return first(DOUBLED, bare)
        .or(() -> first(MISREAD, bare))
        .or(() -> first(UNFINISHED, bare))
        .or(() -> mayBeOpen(bare) ? first(LEFT_OPEN, bare) : Optional.empty())
        .or(() -> french && comma ? first(PARTED, bare) : Optional.empty())
        .or(() -> french ? FRENCH.find(bare) : Optional.empty())
        .or(() -> first(DANGLING_END, bare.substring(Math.max(0, bare.length() - LONGEST_END))))
        .or(() -> french ? Optional.empty() : first(ENGLISH_END, bare))
        .or(() -> comma ? first(CUT_COORDINATE, bare) : Optional.empty())
        .or(() ->
            french && HEADED.stream().anyMatch(bare::contains)
                ? first(GLUED_HEADING, bare)
                : Optional.empty())
        .or(() -> french ? first(NUMBER_FOR_WORD, bare) : Optional.empty())
        .or(() ->
            isEven(bare, '(', ')')
                    && isEven(bare, '«', '»')
                    && isEven(bare, '“', '”')
                    && bare.chars().filter(mark -> mark == '"').count() % 2 == 0
                ? Optional.empty()
                : Optional.of("an open bracket"));
  }

  /// Looking for it takes long, and few texts hold what it begins with.
  private static boolean mayBeOpen(String text) {
    return text.contains("____")
        || text.toLowerCase(Locale.ROOT).contains("moins qu")
        || text.toLowerCase(Locale.ROOT).contains("unless");
  }

  private static Optional<String> first(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /// Without a question mark and the blanks before it.
  private static String bare(String text) {
    if (!text.endsWith("?")) {
      return text;
    }
    var end = text.length() - 1;
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isBlank(char character) {
    return Character.isSpaceChar(character) || "\t\n\u000B\f\r".indexOf(character) >= 0;
  }

  private static boolean isEven(String text, char opening, char closing) {
    var open = 0;
    for (var i = 0; i < text.length(); i++) {
      var character = text.charAt(i);
      open += character == opening ? 1 : 0;
      open -= character == closing ? 1 : 0;
    }
    return open == 0;
  }
}
