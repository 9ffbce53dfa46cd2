package app.alinea.core.question.distractor;

import app.alinea.core.document.Document;
import app.alinea.core.language.Language;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The day on which a document was written, and which dates may stand beside another: what lies
/// ahead lay ahead on that day, and what was done was done by then.
final class OwnDate {
  private static final int MONTHS = 12;
  private static final int FIRST_WORDS = 300;
  private static final int DAYS_A_MONTH = 32;
  private static final int MONTHS_A_YEAR = 13;
  private static final Pattern MET =
      Pattern.compile("(?iu)\\b(?:tenue?|présidé|réunie?s?|met|gathered|assembled|meeting)\\b");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");
  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");

  private final Language language;
  private final Pattern date;
  private final int own;

  OwnDate(Document document) {
    this(document.language(), document.title() + "\n" + document.frontMatter(), opening(document));
  }

  /// @param above what stands over the text
  /// @param opening how the text begins, for its date where none stands above
  OwnDate(Language language, String above, String opening) {
    this.language = language;
    var months =
        IntStream.rangeClosed(1, MONTHS).mapToObj(this::name).collect(Collectors.joining("|"));
    this.date =
        Pattern.compile(
            "(?iu)(?<!\\d)\\d{1,2}(?:er|st|nd|rd|th)?[\\s\\p{Z}](?:%1$s),?[\\s\\p{Z}]20\\d\\d(?!\\d)"
                    .formatted(months)
                + "|(?:%1$s)[\\s\\p{Z}]\\d{1,2},[\\s\\p{Z}]20\\d\\d(?!\\d)".formatted(months));
    var overText = latest(above);
    this.own = overText > 0 ? overText : latest(opening);
  }

  /// Where a text begins with where and when its authors met.
  private static String opening(Document document) {
    var text = document.paragraphs().isEmpty() ? "" : document.paragraphs().getFirst().text();
    var first = text.substring(0, Math.min(text.length(), FIRST_WORDS));
    return MET.matcher(first).find() ? first : "";
  }

  /// Whether another date may stand beside a key: on the same side of the day of the text, or,
  /// where that is not known, in no year before a term.
  ///
  /// @param ahead whether the key is a term set by the text itself
  boolean allows(String key, String other, boolean ahead) {
    if (own == earliest(key)) {
      return true;
    }
    if (own == 0) {
      return !ahead || year(other) >= year(key);
    }
    var future = ahead || earliest(key) > own;
    return future ? latestOf(other) > own : earliest(other) <= own;
  }

  /// The month in which the document was written, from 1, or 0 where it does not show.
  int month() {
    return own / DAYS_A_MONTH % MONTHS_A_YEAR;
  }

  private int latest(String text) {
    return Stream.of(text)
        .flatMap(each -> date.matcher(each).results())
        .mapToInt(match -> earliest(match.group()))
        .max()
        .orElse(0);
  }

  /// The first day that a date may mean, as a number that grows with time.
  private int earliest(String text) {
    return day(text, 0, 0);
  }

  private int latestOf(String text) {
    return day(text, MONTHS, DAYS_A_MONTH - 1);
  }

  private int day(String text, int noMonth, int noDay) {
    var found = DAY.matcher(text);
    var month = month(text);
    var days = found.find() ? Integer.parseInt(found.group().strip()) : noDay;
    return (year(text) * MONTHS_A_YEAR + (month > 0 ? month : noMonth)) * DAYS_A_MONTH + days;
  }

  private static int year(String text) {
    var year = YEAR.matcher(text);
    return year.find() ? Integer.parseInt(year.group()) : 0;
  }

  /// From 1, or 0 where none is named.
  private int month(String text) {
    return IntStream.rangeClosed(1, MONTHS)
        .filter(each ->
            Pattern.compile("(?iu)(?<!\\p{L})" + name(each) + "(?!\\p{L})").matcher(text).find())
        .findFirst()
        .orElse(0);
  }

  private String name(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, language.locale());
  }
}
