package app.alinea.exchange.anki;

import app.alinea.core.question.Form;
import app.alinea.exchange.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Makes questions of the HTML on the two sides of a note.
final class AnkiHtml {
  private static final Pattern LETTER = Pattern.compile("^([A-H])\\s*(?:[.):–-]\\s*|$)");
  private static final Pattern VERDICTS = Pattern.compile("(?i)\\n(vrai / faux|true / false)$");
  private static final Pattern YES = Pattern.compile("(?i)^(vrai|true)\\b.*", Pattern.DOTALL);
  private static final Pattern NO = Pattern.compile("(?i)^(faux|false)\\b.*", Pattern.DOTALL);

  private AnkiHtml() {}

  /// A list of lettered options whose letter stands on the back is a multiple choice; 'True /
  /// False' below a statement makes it one to judge; everything else is a card with two sides.
  static Form form(String front, String back) {
    return answered(front, Html.text(back));
  }

  static Form answered(String front, String answer) {
    return choice(front, answer)
        .or(() -> judgement(front, answer))
        .orElseGet(() -> new Form.Flashcard(Html.text(front), answer));
  }

  private static Optional<Form> choice(String front, String answer) {
    var letter = LETTER.matcher(answer);
    if (!letter.find() || !front.contains("<ol")) {
      return Optional.empty();
    }
    Element side = Html.parse(front);
    var list = side.select("ol").last();
    if (list == null) {
      return Optional.empty();
    }
    var options = new ArrayList<Form.Option>();
    for (var item : list.select("> li")) {
      options.add(new Form.Option(Html.text(item), ""));
    }
    int key = letter.group(1).charAt(0) - 'A';
    list.remove();
    var stem = Html.text(side);
    boolean sound = key < options.size() && options.size() >= 2 && !stem.isBlank();
    return sound && options.stream().noneMatch(option -> option.text().isBlank())
        ? Optional.of(new Form.MultipleChoice(stem, options, key))
        : Optional.empty();
  }

  private static Optional<Form> judgement(String front, String answer) {
    var text = Html.text(front);
    var verdicts = VERDICTS.matcher(text);
    if (!verdicts.find()) {
      return Optional.empty();
    }
    var stem = text.substring(0, verdicts.start()).strip();
    if (YES.matcher(answer).matches()) {
      return Optional.of(new Form.TrueFalse(stem, true, ""));
    }
    return NO.matcher(answer).matches()
        ? Optional.of(new Form.TrueFalse(stem, false, ""))
        : Optional.empty();
  }

  /// What a deck or a tag inside others is called: 'Villes' of 'Latin::Villes'.
  static String lastLevel(String name) {
    int level = name.lastIndexOf("::");
    return (level < 0 ? name : name.substring(level + 2)).strip();
  }

  /// The numbers of the gaps in a text, ascending.
  static List<Integer> gaps(String html) {
    return Cloze.numbers(html);
  }

  /// The text with the gaps of one number open and the others filled.
  static Optional<Form> cloze(String html, int number) {
    var opened = Cloze.open(html, number);
    var stem = Html.text(opened.html());
    var answer = String.join(" … ", opened.answers().stream().map(Html::text).distinct().toList());
    return stem.contains(Form.Cloze.GAP) && !answer.isBlank()
        ? Optional.of(new Form.Cloze(stem, answer, List.of()))
        : Optional.empty();
  }
}
