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

/// Pairs from questions on names and things: how the text describes something, what somebody does,
/// from which year something dates.
final class SpokenPairs {
  private static final int LONGEST = 110;
  private static final int SHORTEST_WORDS = 3;

  /// A rule's questions of one type, and the part of their stems that pairs off with the answer.
  private record Source(QuestionType type, boolean answerFirst, List<Pattern> patterns) {}

  private static final Map<String, Source> SOURCES =
      Map.of(
          "SubjectByType",
          new Source(
              QuestionType.SHORT_ANSWER,
              true,
              List.of(
                  Pattern.compile("^Quel(?:le)? \\p{L}+ (.+?)[\\s\\p{Z}]*\\?$"),
                  Pattern.compile("^Which \\p{L}+ (.+?)\\?$"))),
          "YearOfName",
          new Source(
              QuestionType.SHORT_ANSWER,
              false,
              List.of(
                  Pattern.compile(
                      "^En quelle année s’est tenue? (.+?)(?: que cite le texte)?[\\s\\p{Z}]*\\?$"),
                  Pattern.compile("^De quelle année date (.+?)[\\s\\p{Z}]*\\?$"),
                  Pattern.compile("^In which year was (.+?) held\\?$"),
                  Pattern.compile("^From which year does (.+?) date\\?$"))));

  private SpokenPairs() {}

  static boolean has(String rule) {
    return SOURCES.containsKey(rule);
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
                ? new Pair(form.answer(), part)
                : new Pair(part, lower(form.answer())))
        .filter(SpokenPairs::isTelling);
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
