package app.alinea.core.question.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How else an English date is written: "25 October 2022", "October 25, 2022", "25 October".
final class EnglishDates {
  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final String DAYS = "(\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?)(?:st|nd|rd|th)?";
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:on )?(?:the )?" + DAYS + " (?:of )?" + MONTH + "(?:,? (\\d{4}))?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?:on )?" + MONTH + " " + DAYS + "(?:,? (\\d{4}))?");

  private EnglishDates() {}

  static boolean isOne(String text) {
    return DAY_FIRST.matcher(text).matches() || MONTH_FIRST.matcher(text).matches();
  }

  /// Empty where the text is no date.
  static List<String> others(String text) {
    var dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return written(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
    }
    var monthFirst = MONTH_FIRST.matcher(text);
    return monthFirst.matches()
        ? written(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3))
        : List.of();
  }

  private static List<String> written(String day, String month, String year) {
    var all = new ArrayList<String>();
    if (year != null) {
      all.add(day + " " + month + " " + year);
      all.add(month + " " + day + ", " + year);
    }
    all.add(day + " " + month);
    all.add(month + " " + day);
    return all;
  }
}
