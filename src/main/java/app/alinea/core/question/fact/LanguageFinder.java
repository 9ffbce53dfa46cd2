package app.alinea.core.question.fact;

import app.alinea.core.document.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Languages named together where a text says which of its versions are authentic or official.
final class LanguageFinder implements FactFinder {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int FEWEST = 2;
  private static final int LONGEST_GAP = 12;

  @Override
  public List<Fact> find(Reading reading) {
    var words = reading.words();
    var text = reading.sentence().text();
    var lower = text.toLowerCase(Locale.ROOT);
    if (words.list("authentic.words").stream().noneMatch(lower::contains)) {
      return List.of();
    }
    // Which languages a body works in is another question.
    if (words.list("official.words").stream().anyMatch(lower::contains)) {
      return List.of();
    }
    var names = new ArrayList<String>();
    var start = -1;
    var end = -1;
    var matcher = WORD.matcher(text);
    while (matcher.find()) {
      var name = matcher.group().toLowerCase(Locale.ROOT);
      if (!words.is("languages", name) || names.contains(matcher.group())) {
        continue;
      }
      if (end >= 0 && matcher.start() - end > LONGEST_GAP) {
        return List.of();
      }
      names.add(matcher.group());
      start = start < 0 ? matcher.start() : start;
      end = matcher.end();
    }
    return names.size() < FEWEST
        ? List.of()
        : List.of(
            new Fact.Languages(
                Evidence.of(reading.sentence(), new TextSpan(start, end), 0.9), names));
  }
}
