package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form;
import app.alinea.core.question.Form.Pair;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.WordBag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Pairs from questions on names and things: what somebody does or is appointed to, from which year
/// something dates, where something takes place.
final class SpokenPairs {
  private static final int LONGEST = 150;
  private static final int SHORTEST_WORDS = 3;
  private static final String PERSON = "SubjectPerson";
  private static final Pattern PLACE = Pattern.compile("^(?:à|en|au|aux|in|at) .+");

  /// A rule's questions of one type, and the part of their stems that pairs off with the answer.
  private record Source(QuestionType type, boolean answerFirst, List<Pattern> patterns) {}

  private static final Source PLACED =
      new Source(
          QuestionType.SHORT_ANSWER,
          false,
          List.of(
              Pattern.compile("^Dans quel(?:le)? (?:ville|pays) se trouve (.+?)[\\s\\p{Z}]*\\?$"),
              Pattern.compile(
                  "^Dans quel(?:le)? (?:ville|pays) .+-(?:ils|elles|il|elle) (?:se"
                      + " (?:retrouver|réunir) pour )?((?:les? |la |l’|une?"
                      + " )[^,]+?)[\\s\\p{Z}]*\\?$")));

  private static final Map<String, Source> SOURCES =
      Map.ofEntries(
          Map.entry(
              "SubjectByType",
              new Source(
                  QuestionType.SHORT_ANSWER,
                  true,
                  List.of(
                      Pattern.compile(
                          "^(?:Selon [^,]+, q|Q)uel(?:le)? \\p{L}+ (.+?)[\\s\\p{Z}]*\\?$"),
                      Pattern.compile("^(?:According to [^,]+, w|W)hich \\p{L}+ (.+?)\\?$")))),
          Map.entry(
              "SubjectParty",
              new Source(
                  QuestionType.FLASHCARD,
                  true,
                  List.of(
                      Pattern.compile(
                          "^(?:Selon [^,]+, q|Q)uel(?:le)? (?:organe|instance|institution)"
                              + " (.+?)[\\s\\p{Z}]*\\?$"),
                      Pattern.compile(
                          "^(?:According to [^,]+, w|W)hich (?:body|organ|institution)"
                              + " (.+?)\\?$")))),
          Map.entry(
              "SubjectPerson",
              new Source(
                  QuestionType.FLASHCARD,
                  true,
                  List.of(
                      Pattern.compile(
                          "^(?:Selon le texte, )?(?:[Qq]ui|[Qq]uelle personne) est nommée?"
                              + " (.+?)[\\s\\p{Z}]*\\?$")))),
          Map.entry("PlaceOfFoundation", PLACED),
          Map.entry("PlaceOfAction", PLACED),
          Map.entry("MeetingAhead", PLACED),
          Map.entry(
              "YearOfName",
              new Source(
                  QuestionType.SHORT_ANSWER,
                  false,
                  List.of(
                      Pattern.compile(
                          "^En quelle année s’est tenue? (.+?)(?: que cite le"
                              + " texte)?[\\s\\p{Z}]*\\?$"),
                      Pattern.compile("^De quelle année date (.+?)[\\s\\p{Z}]*\\?$"),
                      Pattern.compile("^In which year was (.+?) held\\?$"),
                      Pattern.compile("^From which year does (.+?) date\\?$")))));

  private SpokenPairs() {}

  static boolean has(String rule) {
    return SOURCES.containsKey(rule);
  }

  static boolean nameActors(String rule) {
    return SOURCES.containsKey(rule) && SOURCES.get(rule).answerFirst();
  }

  static Optional<Pair> of(Question question) {
    var source = SOURCES.get(question.provenance().rule());
    if (source == null || question.type() != source.type()) {
      return Optional.empty();
    }
    var form = question.form();
    return source.patterns().stream()
        .map(pattern -> pattern.matcher(form.stem()))
        .filter(matcher -> matcher.find())
        .map(matcher -> matcher.group(1))
        .findFirst()
        .map(part ->
            source.answerFirst()
                ? new Pair(named(question), part)
                : new Pair(part, lower(form.answer())))
        .filter(SpokenPairs::isTelling);
  }

  /// Who it is; a card begins with a capital that the name may not have.
  private static String named(Question question) {
    var answer = question.form().answer();
    return question.type() == QuestionType.FLASHCARD && !question.provenance().rule().equals(PERSON)
        ? lower(answer)
        : answer;
  }

  /// Whether two questions speak of the same by its different names.
  static boolean nameTheSame(Question left, Question right) {
    return names(left).anyMatch(name -> names(right).anyMatch(name::equalsIgnoreCase));
  }

  private static Stream<String> names(Question question) {
    return question.form() instanceof Form.ShortAnswer answer
            && SOURCES
                .getOrDefault(
                    question.provenance().rule(), new Source(QuestionType.CLOZE, false, List.of()))
                .answerFirst()
        ? Stream.concat(Stream.of(answer.answer()), answer.otherSpellings().stream())
        : Stream.empty();
  }

  /// Neither too long to be taken in beside four others nor given away by a word on both sides.
  private static boolean isTelling(Pair pair) {
    return pair.left().length() <= LONGEST
        && pair.right().length() <= LONGEST
        && (pair.right().matches("\\d{4}")
            || PLACE.matcher(pair.right()).matches()
            || pair.right().split(" ", -1).length >= SHORTEST_WORDS
                && !WordBag.of(pair.left()).overlaps(WordBag.of(pair.right())));
  }

  private static String lower(String text) {
    var second = text.length() > 1 ? text.charAt(1) : ' ';
    return Character.isUpperCase(second)
        ? text
        : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
