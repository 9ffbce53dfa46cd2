package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds who says "we": what a document calls its authors by name in the plural ("les Alliés"),
/// else what it says after "Nous," ("Nous, chefs d’État …"), else a general word.
public final class AuthorFinder {
  private static final int FEWEST_MENTIONS = 8;
  private static final int FEWEST_SPEAKING = 4;
  private static final double SPEAKING_SHARE = 0.3;
  private static final int LONGEST_APPOSITION = 7;
  private static final int LONGEST_TITLE = 300;
  private static final int FARTHEST_JOINED = 30;

  private static final Set<String> OF = Set.of("de", "du", "des", "d'", "of");

  /// No name ends in one of them.
  private static final Set<String> OPEN =
      Set.of("de", "du", "des", "d'", "la", "le", "les", "l'", "et", "of", "the", "and");

  /// "ministres chargés de l’Environnement": nobody is called so without what follows.
  private static final Set<String> CHARGED =
      Set.of(
          "chargés",
          "chargées",
          "responsables",
          "réunis",
          "réunies",
          "participant",
          "charge",
          "en");

  private static final Pattern OPENING =
      Pattern.compile(
          "(?m)^\\s*Nous, (?:les |Leurs? \\p{L}+,"
              + " )?((?i:chefs|ministres|dirigeants|présidents|représentants|membres|premiers"
              + " ministres|parlementaires|maires|États|participants)(?!\\p{L})[^,;(\\n]{0,60}?)(?=\\s(?:des"
              + " (?:pays|[ÉE]tats)|de (?:l[’']|la )|du |réuni|ayant|participant|venus)|[,;(\\n])");

  private final FunctionWords words;
  private final Author fallback;

  public AuthorFinder(FunctionWords words, Author fallback) {
    this.words = words;
    this.fallback = fallback;
  }

  public Author find(AnalysedDocument document) {
    var rows = document.sentences().stream().map(TokenRow::new).toList();
    var opening =
        words.language() == Language.FRENCH
            ? opening(document.document().frontMatter())
            : Optional.<String>empty();
    if (opening.isPresent()) {
      return author(opening.get(), false);
    }
    var speaks = rows.stream().anyMatch(row -> words.is("author.pronoun", row.word(0)));
    if (!speaks) {
      return fallback;
    }
    return byName(rows)
        .or(() -> byApposition(rows))
        .or(() -> byTitle(title(document)))
        .orElseGet(() -> unnamed(rows));
  }

  /// What the authors call themselves before the first paragraph: "Nous, chefs d’État et de
  /// gouvernement des pays …,".
  static Optional<String> opening(String front) {
    var matcher = OPENING.matcher(front);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  private static String title(AnalysedDocument document) {
    var front = document.document().frontMatter();
    return document.document().title()
        + " "
        + front.substring(0, Math.min(front.length(), LONGEST_TITLE));
  }

  /// A text that says "we" only here and there is told by somebody else.
  private Author unnamed(List<TokenRow> rows) {
    var speaking = rows.stream().filter(row -> words.is("author.pronoun", row.word(0))).count();
    var spoken = rows.stream().filter(this::speaks).count();
    var seldom = words.language() == Language.FRENCH || spoken < SPEAKING_SHARE * rows.size();
    return speaking < FEWEST_SPEAKING && seldom ? Author.UNKNOWN : fallback;
  }

  private boolean speaks(TokenRow row) {
    for (var i = 0; i < row.size(); i++) {
      if (words.is("author.pronoun", row.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// A capitalised common plural that often is the subject: "les Alliés", "the Parties".
  private Optional<Author> byName(List<TokenRow> rows) {
    var counts = new HashMap<String, Integer>();
    var finite = new FiniteVerbs(words.language());
    for (var row : rows) {
      for (var i = 0; i + 2 < row.size(); i++) {
        var name = row.at(i + 1).text();
        var determined = row.word(i).equals("les") || row.word(i).equals("the");
        if (determined
            && Character.isUpperCase(name.charAt(0))
            && name.endsWith("s")
            && !isEntity(row, i + 1)
            && finite.isFinite(row, i + 2)) {
          counts.merge(name, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_MENTIONS)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> author(entry.getKey(), true));
  }

  private static boolean isEntity(TokenRow row, int index) {
    var span = row.at(index).span();
    return row.sentence().entities().stream()
        .anyMatch(entity ->
            entity.span().overlaps(span)
                && switch (entity.type()) {
                  case COUNTRY, CITY, REGION, TREATY -> true;
                  default -> false;
                });
  }

  private Optional<Author> byApposition(List<TokenRow> rows) {
    for (var row : rows) {
      for (var at = 0; at + 2 < row.size(); at++) {
        if (!words.is("author.pronoun", row.word(at))
            || !row.word(at + 1).equals(",")
            || !startsName(row, at + 2)) {
          continue;
        }
        var text = apposition(row, at + 2);
        if (!text.isEmpty() && isMany(text) && !leavesOut(row, at + 2, text)) {
          return Optional.of(author(shortened(text), false));
        }
      }
    }
    return Optional.empty();
  }

  /// "We, President Keller, and …", "we, the leader of": who says "we" in English is no single
  /// person, whose name was cut from others.
  private boolean isMany(String name) {
    if (words.language() == Language.FRENCH) {
      return true;
    }
    var parts = name.replaceFirst("^(?i:the) ", "").split(" (?:of|for) ", -1)[0].split(" ", -1);
    var first = parts[0].toLowerCase(Locale.ROOT);
    var last = parts[parts.length - 1].toLowerCase(Locale.ROOT);
    return !(words.is("person.titles", first) && !last.endsWith("s"))
        && (last.endsWith("s") || words.is("author.bodies", last));
  }

  /// "We, the Members of the League and Iceland,": who joins the members is none of them.
  private boolean leavesOut(TokenRow row, int from, String name) {
    var last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (words.language() == Language.FRENCH || !words.is("author.members", last)) {
      return false;
    }
    var open = 0;
    for (var i = from; i + 1 < Math.min(row.size(), from + FARTHEST_JOINED); i++) {
      var word = row.word(i);
      open += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      if (open == 0 && word.equals(",")) {
        return false;
      }
      var next = row.word(i + 1).equals("the") ? i + 2 : i + 1;
      if (word.equals("and")
          && next < row.size()
          && Character.isUpperCase(row.at(next).text().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /// "We, too, …", "We, as coastal States, …" tell no name; French says it at the start only.
  private boolean startsName(TokenRow row, int index) {
    return words.language() == Language.FRENCH
        ? index == 2
        : row.word(index).equals("the") || Character.isUpperCase(row.at(index).text().charAt(0));
  }

  private String apposition(TokenRow row, int from) {
    var names = new ArrayList<String>();
    for (var i = from; i < row.size() && names.size() < LONGEST_APPOSITION; i++) {
      var word = row.word(i);
      if (word.equals(",")
          || word.equals("(")
          || names.size() > 1 && startsComplement(row, i) && !isNumbered(row, i + 1)) {
        break;
      }
      names.add(row.at(i).text());
    }
    // "les dirigeants du Canada, de la France …": of whom, the rest of the row tells.
    if (at(row, from + names.size()).equals(",") && OF.contains(at(row, from + names.size() + 1))) {
      for (var i = names.size() - 1; i > 0; i--) {
        if (OF.contains(row.word(from + i))) {
          names.subList(i, names.size()).clear();
        }
      }
    }
    if (words.language() == Language.ENGLISH && goesOn(row, from + names.size())) {
      for (var i = names.size() - 1; i > 0; i--) {
        if (row.word(from + i).equals("of") && isEntity(row, from + names.size() - 1)) {
          names.subList(i, names.size()).clear();
          break;
        }
      }
    }
    while (!names.isEmpty()
        && (OPEN.contains(row.word(from + names.size() - 1))
            || CHARGED.contains(row.word(from + names.size() - 1)))) {
      names.removeLast();
    }
    return String.join(" ", names).replace("’ ", "’").replace("' ", "’");
  }

  /// "the leaders of Japan, the Republic of Korea, and …": others stand behind the comma.
  private static boolean goesOn(TokenRow row, int comma) {
    var next = at(row, comma + 1).equals("the") ? comma + 2 : comma + 1;
    return at(row, comma).equals(",")
        && (at(row, comma + 1).equals("and")
            || next < row.size() && Character.isUpperCase(row.at(next).text().charAt(0)));
  }

  private static String at(TokenRow row, int index) {
    return index < row.size() ? row.word(index) : "";
  }

  /// "le Groupe des Huit": the number belongs to the name.
  private boolean isNumbered(TokenRow row, int index) {
    return words.language() == Language.FRENCH
        && !row.word(index).isEmpty()
        && Character.isUpperCase(row.at(index).text().charAt(0))
        && words.numbers().cardinal(row.word(index)).isPresent();
  }

  /// What the title calls those who speak: "Joint Leaders’ Statement".
  private Optional<Author> byTitle(String title) {
    if (words.language() == Language.FRENCH) {
      return Optional.empty();
    }
    var lower = title.toLowerCase(Locale.ROOT);
    return words.list("author.titles").stream()
        .filter(lower::contains)
        .findFirst()
        // Whoever speaks for a summit speaks for leaders.
        .or(() ->
            lower.contains("summit")
                ? Optional.of(words.list("author.leaders").getFirst())
                : Optional.empty())
        .map(name -> author(name, false));
  }

  /// "Heads of State and Government" are "leaders": a name that can be said in every question.
  private String shortened(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    var leaders = words.list("author.leaders");
    return leaders.stream().skip(1).anyMatch(lower::contains) ? leaders.getFirst() : name;
  }

  /// "of the Group …", "de l’Alliance …": says of what they are the heads.
  private static boolean startsComplement(TokenRow row, int index) {
    var word = row.word(index);
    var of = word.equals("of") || word.equals("de") || word.equals("du") || word.equals("des");
    return of && (word.length() > 2 || row.is(index + 1, PartOfSpeech.DET));
  }

  private Author author(String name, boolean owns) {
    var bare = name.replaceFirst("^(?i:les|the) ", "");
    return words.language() == Language.FRENCH
        ? new Author("les " + bare, "des " + bare, "ils", owns)
        : new Author(
            "the " + bare, "the " + bare + (bare.endsWith("s") ? "’" : "’s"), "they", owns);
  }
}
