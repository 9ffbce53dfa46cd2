package app.alinea.core.question.fact;

import app.alinea.core.document.Document;
import app.alinea.core.document.Paragraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The titles that the articles of a text bear themselves. Those of chapters stand over several
/// articles, and say little of each.
public final class ArticleTitles {
  private static final double MOST = 0.5;
  private static final int LONGEST = 22;
  private static final Pattern NOTE = Pattern.compile("(?<=\\p{Ll}{3})\\d{1,2}$");

  private static final Pattern SECTION =
      Pattern.compile(
          "(?iu)^(?:chapitre|titre|section|partie|livre|annexe|chapter|title|part|book|annex|[IVX]+[.)])(?!\\p{L})");

  private static final Pattern BREAK = Pattern.compile("[^\\p{L}’'-]+");

  private final Map<Integer, String> own;
  private final Set<Integer> repeated;

  private ArticleTitles(Map<Integer, String> own, Set<Integer> repeated) {
    this.own = Map.copyOf(own);
    this.repeated = Set.copyOf(repeated);
  }

  public static ArticleTitles of(Document document) {
    var labels = new HashSet<String>();
    var repeated = new HashSet<Integer>();
    var uses = new HashMap<String, Integer>();
    var articles = 0;
    for (var paragraph : document.paragraphs()) {
      uses.merge(paragraph.heading().toLowerCase(Locale.ROOT), 1, Integer::sum);
      articles += isArticle(paragraph) ? 1 : 0;
      if (!labels.add(paragraph.number().label())) {
        repeated.add(paragraph.position());
      }
    }
    var own = new HashMap<Integer, String>();
    for (var paragraph : document.paragraphs()) {
      // "Scope of Industrial Property2": the number of a note.
      var heading = NOTE.matcher(paragraph.heading().strip()).replaceFirst("");
      if (isArticle(paragraph)
          && !heading.isEmpty()
          && uses.getOrDefault(heading.toLowerCase(Locale.ROOT), 0) == 1
          && !SECTION.matcher(heading).find()
          // "Article 3.1: Tolls", read as article 3: its first part has a title, and it has none.
          && !Character.isDigit(heading.charAt(0))
          && heading.split("\\s+", -1).length <= LONGEST) {
        own.put(paragraph.position(), heading);
      }
    }
    if (own.values().stream().anyMatch(ArticleTitles::isCapitals)) {
      var words = words(document);
      own.replaceAll((_, title) -> isCapitals(title) ? cased(title, words) : title);
    }
    return new ArticleTitles(own.size() >= MOST * articles ? own : Map.of(), repeated);
  }

  private static boolean isCapitals(String heading) {
    return heading.equals(heading.toUpperCase(Locale.ROOT)) && heading.length() > 4;
  }

  /// A title in capitals as a sentence would have it: a word that the text never writes small keeps
  /// its capital.
  private static String cased(String heading, Set<String> words) {
    var cased = new StringBuilder();
    for (var word : heading.split(" ", -1)) {
      var small = word.toLowerCase(Locale.ROOT);
      var capital = word.isEmpty() ? word : word.charAt(0) + small.substring(1);
      var name = words.contains(capital) && !words.contains(small);
      cased.append(cased.isEmpty() ? "" : " ").append(cased.isEmpty() || name ? capital : small);
    }
    return cased.toString();
  }

  private static Set<String> words(Document document) {
    return document.paragraphs().stream()
        .flatMap(paragraph -> BREAK.splitAsStream(paragraph.text()))
        .collect(Collectors.toSet());
  }

  public static boolean isArticle(Paragraph paragraph) {
    var number = paragraph.number();
    return number.isArticle() || number.label().toLowerCase(Locale.ROOT).startsWith("section ");
  }

  /// Whether its number is its own: an annex may count anew, and then the first is meant.
  public boolean isUnique(Paragraph paragraph) {
    return !repeated.contains(paragraph.position());
  }

  /// Whether it can be asked about by its number: an annex may count its articles anew.
  public boolean isNamed(Paragraph paragraph) {
    return isArticle(paragraph) && isUnique(paragraph);
  }

  public Optional<String> at(int position) {
    return Optional.ofNullable(own.get(position));
  }
}
