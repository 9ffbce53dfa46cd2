package app.alinea.core.question.pipeline;

import app.alinea.core.language.Language;
import app.alinea.core.language.NumberWords;
import app.alinea.core.question.Form;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Puts the gap where it leaves a sound sentence: prepositions, and articles that melt with them,
/// stay before it and show what is sought ("à la réunion du ____", "à ____", "le ____ 2022"), and
/// of a counted noun only the number goes into it.
final class Gap {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Map<String, String> MELTED =
      Map.of("dele", "du", "deles", "des", "àle", "au", "àles", "aux");
  private static final Pattern SUMMIT =
      Pattern.compile("(l[ea] (?:sommet|réunion) (?:de|du|des)) (.+)");

  /// A summit without its year is named by its place.
  private static final Pattern SUMMIT_AT =
      Pattern.compile("(?iu)sommet de " + Pattern.quote(Form.Cloze.GAP) + "(?! (?:de|en) \\d)");

  private static final Pattern CALLED_ON =
      Pattern.compile(Pattern.quote(Form.Cloze.GAP) + " (?:à|de|d’)(?! l| \\p{Lu})");

  private static final Pattern WITH =
      Pattern.compile("(?iu)\\bavec " + Pattern.quote(Form.Cloze.GAP));
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern LIMIT =
      Pattern.compile(
          "((?:jusqu’|d’ici |depuis |avant |à compter d|à partir d|au plus tard"
              + " )(?:au|en|le|à|u|e)?|depuis|avant) (\\d{1,4}.*)");
  private static final Pattern DAY = Pattern.compile("le \\d{1,2}(?:er)? \\p{L}");
  private static final Pattern IN =
      Pattern.compile("(?iu)(?<!\\p{L})en " + Pattern.quote(Form.Cloze.GAP));
  private static final Pattern PLACED = Pattern.compile("(à|en) (.+)");
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

  private static final Pattern DETERMINED =
      Pattern.compile("(?iu)(?<!\\p{L})(?:the|its|their|these|those|les|ses|leurs|ces|aux)$");

  private static final Pattern BY =
      Pattern.compile("\\b([Bb]y|[Uu]ntil|[Tt]o|[Ii]n) " + Pattern.quote(Form.Cloze.GAP));

  private static final Pattern LED = Pattern.compile("(in(?= \\p{Lu})|de(?= l[a’'])) (.*)");

  private static final Pattern MONTH = Pattern.compile("\\p{Lu}\\p{Ll}+ (?:19|20)\\d\\d");

  private final Language language;
  private final NumberWords numbers;
  private final Spellings spellings;
  private final GapTail tail;

  Gap(Language language, Spellings spellings) {
    this.language = language;
    this.numbers = NumberWords.of(language);
    this.spellings = spellings;
    this.tail = new GapTail(language);
  }

  Form.Cloze in(Draft draft) {
    var answer = draft.answer();
    var statement = tail.cut(draft.statement());
    var number = answer.kind() == AnswerKind.VALUE ? number(answer.text()) : "";
    if (!number.isEmpty() && statement.answer().startsWith(number)) {
      var noun = answer.text().substring(number.length()).strip();
      var counted =
          new Statement(
              statement.before(),
              number,
              (noun + " " + statement.after()).strip().replace(" ,", ","));
      return new Form.Cloze(numbered(counted), number, spellings.of(with(answer, number)));
    }
    return language == Language.FRENCH
        ? french(draft, answer, statement)
        : plain(answer, statement);
  }

  /// "the ____ judges", "ses ____ piliers": behind a word that tells which, an adjective would fit
  /// as well.
  private String numbered(Statement counted) {
    var stem = counted.with(Form.Cloze.GAP);
    var sort = language == Language.ENGLISH ? " (number)" : " (nombre)";
    return DETERMINED.matcher(counted.before()).find()
        ? stem.replace(Form.Cloze.GAP, Form.Cloze.GAP + sort)
        : stem;
  }

  /// "a presence ____" for "in Jakarta" hides what kind of thing is sought, "après consultation
  /// ____" for "de la Cour" as well.
  private Form.Cloze plain(Answer answer, Statement statement) {
    var led = LED.matcher(statement.answer());
    if (led.matches() && answer.kind() != AnswerKind.VALUE) {
      var before = (statement.before() + " " + led.group(1)).strip();
      var others = new LinkedHashSet<>(spellings.of(answer));
      others.add(answer.text());
      var stem = new Statement(before, led.group(2), statement.after()).with(Form.Cloze.GAP);
      return new Form.Cloze(
          answer.kind() == AnswerKind.CITY
              ? stem.replace(Form.Cloze.GAP, Form.Cloze.GAP + " (city)")
              : stem,
          led.group(2),
          List.copyOf(others));
    }
    var stem = dated(answer, elided(answer, statement, statement.with(Form.Cloze.GAP)));
    // "to halt the loss by ____" asks for a way as well, "a conference in ____" for a place.
    var year =
        language == Language.ENGLISH
                && answer.kind() == AnswerKind.YEAR
                && answer.text().matches("\\d{4}")
                && !statement.after().startsWith("of ")
            ? BY.matcher(stem).replaceAll("$1 the year " + Form.Cloze.GAP)
            : stem;
    return new Form.Cloze(year, answer.text(), spellings.of(answer));
  }

  /// "une posture d’____": a noun without its article needs the preposition as it stands.
  private static String elided(Answer answer, Statement statement, String stem) {
    return answer.kind() == AnswerKind.FREE && statement.before().endsWith(" d’")
        ? stem.replace(" de " + Form.Cloze.GAP, " d’" + Form.Cloze.GAP)
        : stem;
  }

  /// "launched in ____" may ask for a place, a year or a month, "an event on ____" for its theme,
  /// "the ____ visit" for who came.
  private String dated(Answer answer, String stem) {
    if (language != Language.ENGLISH || answer.kind() != AnswerKind.DATE) {
      return stem;
    }
    var sort = MONTH.matcher(answer.text()).matches() ? " (month and year)" : " (date)";
    return stem.replace(Form.Cloze.GAP, Form.Cloze.GAP + sort);
  }

  private Form.Cloze french(Draft draft, Answer answer, Statement statement) {
    var cloze = sorted(answer, melted(answer, statement));
    return cloze.stem().contains(Form.Cloze.GAP + " (") ? cloze : told(draft, answer, cloze);
  }

  /// "lors du sommet de ____" admits its year, "appellent ____ à s’abstenir" everybody,
  /// "compatibles avec ____" a body of law.
  private static Form.Cloze told(Draft draft, Answer answer, Form.Cloze cloze) {
    var sort =
        switch (answer.kind()) {
          case SUMMIT -> SUMMIT_AT.matcher(cloze.stem()).find() ? " (lieu)" : "";
          case COUNTRY ->
              draft.fact() instanceof Fact.Demand && CALLED_ON.matcher(cloze.stem()).find()
                  ? " (pays)"
                  : "";
          case TREATY -> WITH.matcher(cloze.stem()).find() ? " (texte)" : "";
          default -> "";
        };
    return sort.isEmpty() ? cloze : marked(cloze, sort);
  }

  private static Form.Cloze marked(Form.Cloze cloze, String sort) {
    return new Form.Cloze(
        cloze.stem().replace(Form.Cloze.GAP, Form.Cloze.GAP + sort),
        cloze.answer(),
        cloze.otherSpellings());
  }

  /// "de" and "à" melt with "le" and "les": the article stays outside as well.
  private Form.Cloze melted(Answer answer, Statement statement) {
    var text = answer.text();
    var summit = SUMMIT.matcher(text);
    if (answer.kind() == AnswerKind.SUMMIT && summit.matches()) {
      // "lors du sommet du ____": the article tells which.
      return summit.group(1).endsWith(" du")
          ? led(
              answer,
              statement,
              summit.group(1).substring(0, summit.group(1).length() - " du".length()),
              "du " + summit.group(2))
          : led(answer, statement, summit.group(1), summit.group(2));
    }
    var placed = PLACED.matcher(text);
    if (isPlace(answer.kind()) && placed.matches()) {
      return led(answer, statement, placed.group(1), placed.group(2));
    }
    var limit = LIMIT.matcher(text);
    if (limit.matches()) {
      return dated(led(answer, statement, limit.group(1), limit.group(2)));
    }
    if (DAY.matcher(text).lookingAt()) {
      return led(answer, statement, "le", text.substring("le ".length()));
    }
    var melts = text.startsWith("le ") || text.startsWith("les ");
    var before = statement.before();
    var preposition = before.substring(before.lastIndexOf(' ') + 1);
    return melts && (preposition.equals("de") || preposition.equals("à"))
        ? led(
            answer,
            statement,
            text.substring(0, text.indexOf(' ')),
            text.substring(text.indexOf(' ') + 1))
        : plain(answer, statement);
  }

  /// "depuis ____" may ask for anything that has passed.
  private static Form.Cloze dated(Form.Cloze cloze) {
    var sort = YEAR.matcher(cloze.answer()).matches() ? " (année)" : " (date)";
    return marked(cloze, sort);
  }

  /// "s’est tenu en ____" may ask for a year, a month or a country.
  private static Form.Cloze sorted(Answer answer, Form.Cloze cloze) {
    var sort =
        switch (answer.kind()) {
          case YEAR -> " (année)";
          case COUNTRY -> " (pays)";
          default -> "";
        };
    return !sort.isEmpty() && IN.matcher(cloze.stem()).find() ? marked(cloze, sort) : cloze;
  }

  private static boolean isPlace(AnswerKind kind) {
    return kind == AnswerKind.CITY || kind == AnswerKind.COUNTRY || kind == AnswerKind.YEAR;
  }

  /// What stands before the name is told; the whole answers as well.
  private Form.Cloze led(Answer answer, Statement statement, String lead, String name) {
    var before = statement.before();
    var space = before.lastIndexOf(' ');
    var melted = MELTED.get(before.substring(space + 1) + lead.split(" ", 2)[0]);
    var rest = lead.contains(" ") ? lead.substring(lead.indexOf(' ')) : "";
    var told =
        melted == null
            ? (before + " " + lead).strip()
            : (before.substring(0, Math.max(0, space)) + " " + melted + rest).strip();
    var others = new LinkedHashSet<String>();
    others.add(answer.text());
    others.addAll(spellings.of(answer));
    others.remove(name);
    return new Form.Cloze(
        new Statement(told, name, statement.after()).with(Form.Cloze.GAP),
        name,
        List.copyOf(others));
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
