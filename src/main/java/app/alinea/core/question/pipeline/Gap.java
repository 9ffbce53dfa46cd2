package app.alinea.core.question.pipeline;

import app.alinea.core.language.Language;
import app.alinea.core.language.NumberWords;
import app.alinea.core.question.Form;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Puts the gap where it leaves a sound sentence: what an article would melt with goes into it ("à
/// la réunion ____" – "du Conseil"), and of a counted noun only the number does.
final class Gap {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Map<String, String> MELTED =
      Map.of("dele", "du", "deles", "des", "àle", "au", "àles", "aux");
  private static final int LONGEST_NUMBER = 4;

  /// Units that a number is asked for with, so that the gap shows what kind of value is meant.
  private static final Set<String> UNITS =
      Set.of(
          "an",
          "ans",
          "année",
          "années",
          "mois",
          "semaine",
          "semaines",
          "jour",
          "jours",
          "heure",
          "heures",
          "minute",
          "minutes",
          "year",
          "years",
          "month",
          "months",
          "week",
          "weeks",
          "day",
          "days",
          "hour",
          "hours",
          "per",
          "percent",
          "pour",
          "tiers",
          "quart",
          "quarts",
          "third",
          "thirds",
          "fifth",
          "fifths",
          "sixth",
          "seventh",
          "eighth",
          "tenth",
          "tenths",
          "half",
          "cinquième",
          "cinquièmes",
          "dixième",
          "dixièmes",
          "quarter",
          "quarters",
          "million",
          "millions",
          "milliard",
          "milliards",
          "billion",
          "billions",
          "of",
          "de",
          "et",
          "and");

  private final Language language;
  private final NumberWords numbers;
  private final Spellings spellings;

  Gap(Language language, Spellings spellings) {
    this.language = language;
    this.numbers = NumberWords.of(language);
    this.spellings = spellings;
  }

  Form.Cloze in(Draft draft) {
    var answer = draft.answer();
    var statement = draft.statement();
    var number = answer.kind() == AnswerKind.VALUE ? number(answer.text()) : "";
    if (!number.isEmpty() && statement.answer().startsWith(number)) {
      var noun = answer.text().substring(number.length()).strip();
      var counted =
          new Statement(
              statement.before(),
              number,
              (noun + " " + statement.after()).strip().replace(" ,", ","));
      return new Form.Cloze(
          counted.with(Form.Cloze.GAP), number, spellings.of(with(answer, number)));
    }
    return language == Language.FRENCH ? french(answer, statement) : plain(answer, statement);
  }

  private Form.Cloze plain(Answer answer, Statement statement) {
    return new Form.Cloze(statement.with(Form.Cloze.GAP), answer.text(), spellings.of(answer));
  }

  /// "de" and "à" melt with "le" and "les": they are a part of what is sought.
  private Form.Cloze french(Answer answer, Statement statement) {
    var text = answer.text();
    var melts = text.startsWith("le ") || text.startsWith("les ");
    var space = statement.before().lastIndexOf(' ');
    var preposition = statement.before().substring(space + 1);
    if (!melts || !preposition.equals("de") && !preposition.equals("à")) {
      return plain(answer, statement);
    }
    var led =
        MELTED.get(preposition + text.substring(0, text.indexOf(' ')))
            + text.substring(text.indexOf(' '));
    var others = new LinkedHashSet<String>();
    others.add(text);
    others.addAll(spellings.of(answer));
    var open =
        new Statement(
            space < 0 ? "" : statement.before().substring(0, space), led, statement.after());
    return new Form.Cloze(open.with(Form.Cloze.GAP), led, List.copyOf(others));
  }

  /// The number that a counted noun follows, or empty.
  private String number(String text) {
    var words = SPACE.split(text);
    for (var length = Math.min(LONGEST_NUMBER, words.length - 1); length > 0; length--) {
      var part = String.join(" ", List.of(words).subList(0, length));
      var digits = part.matches("[0-9][0-9  .,]*");
      if ((digits || numbers.cardinal(part).isPresent()) && isCounted(words[length])) {
        return text.substring(0, text.indexOf(words[length])).strip();
      }
    }
    return "";
  }

  private static boolean isCounted(String noun) {
    return Character.isLetter(noun.charAt(0)) && !UNITS.contains(noun.toLowerCase(Locale.ROOT));
  }

  private static Answer with(Answer answer, String text) {
    return new Answer(text, answer.kind(), answer.referent(), answer.span(), List.of());
  }
}
