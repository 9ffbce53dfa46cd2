package app.alinea.core.question.gate.statement;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Flaws 12 and 20 of French declarations: the answer stands in the title of the text, or the
/// question has the matter that gives its holder away: "la campagne agricole" of the minister of
/// agriculture, "le Conseil européen" beside the European Union.
public final class FrenchGiveaway implements Gate {
  private static final int LONGEST_TITLE = 300;
  private static final int ROOT = 5;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern MET =
      Pattern.compile(
          "(?iu)^((?:la|le|les|l[’'])(?: |(?<=[’']))[^.;]{5,220}?)(?: a tenu| ont tenu| s[’']est"
              + " (?:tenu|réuni)e?| se sont (?:tenu|réuni)e?s|, réunie?s?)(?!\\p{L})");
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\d]+");
  private static final Pattern MINISTER =
      Pattern.compile("(?iu)(?<!\\p{L})(?:ministres?|ministère|secrétaire d[’']état)(?!\\p{L}).*");

  /// Words of titles of office that are no matter.
  private static final Set<String> OFFICE =
      Set.of("ministre", "ministres", "ministere", "chargee", "charge", "affaires", "secretaire");

  /// Beginnings of words that many bodies share.
  private static final Set<String> COMMON =
      Set.of(
          "organi", "confer", "commun", "consei", "intern", "commis", "assemb", "region", "econom",
          "nation", "mondia", "develo", "cooper", "securi", "execut", "genera");

  private static final int LONG_ROOT = 6;

  private final Set<String> named = new HashSet<>();
  private final Set<String> akin = new HashSet<>();

  public FrenchGiveaway(AnalysedDocument document) {
    var front = document.document().frontMatter();
    var title =
        plain(
            document.document().title()
                + " | "
                + front
                    .substring(0, Math.min(front.length(), LONGEST_TITLE))
                    .lines()
                    .findFirst()
                    .orElse("")
                + " | "
                + authors(document));
    document
        .surfaceForms()
        .forEach((id, forms) -> {
          if (forms.stream().map(FrenchGiveaway::plain).anyMatch(form -> isIn(title, form))) {
            named.add(id);
          }
          if (forms.stream().map(FrenchGiveaway::plain).anyMatch(form -> isAkin(title, form))) {
            akin.add(id);
          }
        });
  }

  /// "La Conférence des chefs d’État … de la Communauté | a tenu sa session": who met is no answer.
  private static String authors(AnalysedDocument document) {
    return document.sentences().stream()
        .findFirst()
        .map(sentence -> MET.matcher(sentence.text()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .orElse("");
  }

  /// "l’Union européenne" of the conclusions of the "Conseil européen".
  private static boolean isAkin(String title, String name) {
    var roots =
        BREAK
            .splitAsStream(name)
            .filter(word -> word.length() >= LONG_ROOT)
            .map(word -> word.substring(0, LONG_ROOT))
            .filter(root -> !COMMON.contains(root))
            .toList();
    return !roots.isEmpty() && roots.stream().allMatch(title::contains);
  }

  private static boolean isIn(String title, String name) {
    return name.length() > 1
        && Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])")
            .matcher(title)
            .find();
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var type = candidate.form().type();
    var answer = candidate.draft().answer();
    if (answer.kind() == AnswerKind.ORGANISATION && akin.contains(answer.referent())) {
      return Optional.of("the title is akin to " + answer.text());
    }
    if (type == QuestionType.TRUE_FALSE || type == QuestionType.MATCHING) {
      return Optional.empty();
    }
    if (isName(answer.kind()) && named.contains(answer.referent())) {
      return Optional.of("the title names " + answer.text());
    }
    if (candidate.draft().rule().equals("SubjectParty") && MINISTER.matcher(answer.text()).find()) {
      return Optional.of("the matter tells which minister");
    }
    var union = answer.kind() == AnswerKind.ORGANISATION && type != QuestionType.MULTIPLE_CHOICE;
    if (union || MINISTER.matcher(answer.text()).find()) {
      return shared(candidate.form().stem(), answer.text())
          .map(word -> "the stem gives it away: " + word);
    }
    return Optional.empty();
  }

  private static boolean isName(AnswerKind kind) {
    return switch (kind) {
      case COUNTRY, ORGANISATION, BODY, REGION, CITY, PERSON -> true;
      default -> false;
    };
  }

  private static Optional<String> shared(String stem, String key) {
    var roots = new HashSet<String>();
    BREAK
        .splitAsStream(plain(stem))
        .filter(word -> word.length() >= ROOT)
        .forEach(word -> roots.add(word.substring(0, ROOT)));
    return BREAK
        .splitAsStream(plain(key))
        .filter(word -> word.length() >= ROOT && !OFFICE.contains(word))
        .filter(word -> roots.contains(word.substring(0, ROOT)))
        .findFirst();
  }

  private static String plain(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .strip();
  }
}
