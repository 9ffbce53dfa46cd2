package app.alinea.core.question.gate;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaw 20: the parties or the theme of an English declaration as the answer: its title names them.
public final class OwnParties implements Gate {
  private static final int LONGEST_TITLE = 300;
  private static final int NARRATING = 3;
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");
  private static final Pattern SIDES =
      Pattern.compile(
          "(?:both|the two) (?:sides|countries|leaders|governments|parties|nations|presidents)"
              + "|the (?:leaders|ministers|signatories|participants)");

  /// Of "Joint Statement" and "Joint Task Force" neither names the other.
  private static final Set<String> OF_TITLES =
      Set.of("joint", "statement", "declaration", "communique", "communiqué", "leaders", "summit");

  private static final Map<String, String> SHORT =
      Map.of(
          "u.s.", "united states",
          "us", "united states",
          "rok", "republic of korea",
          "republic of korea", "korea",
          "uk", "united kingdom",
          "u.k.", "united kingdom",
          "eu", "european union");

  private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}])\\p{Lu}[\\p{L}\\d-]+");

  private final Set<String> names = new HashSet<>();
  private final Set<String> own = new HashSet<>();
  private final List<String> openings;
  private final String title;

  /// The title with what its letters stand for.
  private final String inFull;

  public OwnParties(AnalysedDocument document) {
    this.openings = document.sentences().stream().map(sentence -> plain(sentence.text())).toList();
    var front = document.document().frontMatter();
    this.title =
        document.language() == Language.ENGLISH && !document.document().isLaw()
            ? plain(
                document.document().title()
                    + " | "
                    + front
                        .substring(0, Math.min(front.length(), LONGEST_TITLE))
                        .lines()
                        .findFirst()
                        .orElse(""))
            : "";
    this.inFull = inFull(title);
    if (!title.isEmpty()) {
      document
          .surfaceForms()
          .forEach((id, forms) -> {
            if (forms.stream().map(OwnParties::plain).anyMatch(this::isInTitle)) {
              names.add(id);
              forms.stream().map(OwnParties::plain).forEach(own::add);
            }
          });
    }
  }

  /// "U.S.-ROK Joint Statement" is of the United States and Korea.
  private static String inFull(String title) {
    var told = new StringBuilder(title);
    SHORT.forEach((letters, name) -> {
      if (Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(letters) + "(?![\\p{L}\\d])")
          .matcher(title)
          .find()) {
        told.append(" | ").append(name);
      }
    });
    return told.toString();
  }

  private boolean isInTitle(String name) {
    return isIn(title, name);
  }

  private static boolean isIn(String title, String name) {
    return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])")
        .matcher(title)
        .find();
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (title.isEmpty() || candidate.form().type() == QuestionType.TRUE_FALSE) {
      return Optional.empty();
    }
    var answer = candidate.draft().answer();
    return switch (answer.kind()) {
      case COUNTRY, ORGANISATION, BODY, PERSON, REGION, PARTY, THING, ORGAN, OBJECT, FREE ->
          isOwn(candidate, answer) && !isAmongOwn(candidate)
              ? Optional.of("the title names " + answer.text())
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// Which of the parties does it: all options are parties.
  private boolean isAmongOwn(Candidate candidate) {
    return candidate.draft().answer().kind() == AnswerKind.COUNTRY
        && candidate.form() instanceof Form.MultipleChoice choice
        && choice.options().stream()
            .map(option -> ARTICLE.matcher(plain(option.text())).replaceFirst(""))
            .allMatch(name -> isInTitle(name) || own.contains(name));
  }

  private boolean isOwn(Candidate candidate, Answer answer) {
    if (names.contains(answer.referent()) || SIDES.matcher(plain(answer.text())).matches()) {
      return true;
    }
    var subject = candidate.draft().rule().startsWith("Subject");
    if (subject && (tellsOften(answer.text()) || isAllOwn(answer.text()))) {
      return true;
    }
    var bare = ARTICLE.matcher(plain(answer.text())).replaceFirst("");
    if (isInTitle(bare)) {
      return true;
    }
    var name = CAPITAL.matcher(answer.text().replaceFirst("^(?:The|A|An) ", ""));
    return subject
        && name.find()
        && !OF_TITLES.contains(plain(name.group()))
        && isInTitle(plain(name.group()));
  }

  /// A narrator: so many sentences begin with the name.
  private boolean tellsOften(String name) {
    var lower = plain(name);
    return openings.stream().filter(opening -> opening.startsWith(lower)).count() >= NARRATING;
  }

  /// "the United States and the European Union", "the United States and Central Asian states": two
  /// of which one is a party, by whatever name the other goes.
  private boolean isAllOwn(String text) {
    var parts = plain(text).split(" and |, ", -1);
    var parties =
        Arrays.stream(parts)
            .map(part -> ARTICLE.matcher(part).replaceFirst(""))
            .filter(part -> isIn(inFull, part) || own.contains(part))
            .count();
    return parts.length > 1 && (parties == parts.length || parts.length == 2 && parties > 0);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
  }
}
