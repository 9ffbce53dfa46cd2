package app.alinea.core.question.pipeline;

import app.alinea.core.language.Language;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.gate.CommonLetters;
import app.alinea.core.question.rule.Idiom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says in the questions on an English declaration what its letters stand for: "By which year do
/// the leaders aim to implement the ASCR?" is clear only to a reader of the sentence before.
final class SpelledOut {
  private static final CommonLetters COMMON = new CommonLetters();

  /// Stands for the answer while its statement is one text.
  private static final String PLACE = "\u0001";

  private static final Pattern VOWEL = Pattern.compile("^[AEIOaeio].*");

  private SpelledOut() {}

  /// The draft with the first of each such letters in its question written out, where their
  /// expansion does not stand beside them.
  static Draft of(Idiom idiom, Draft draft) {
    if (idiom.words().language() != Language.ENGLISH
        || idiom.law()
        || draft.rule().startsWith("Acronym")) {
      return draft;
    }
    var entries = new ArrayList<>(idiom.document().acronyms().entrySet());
    entries.sort(Map.Entry.comparingByKey(Comparator.comparing(String::length).reversed()));
    var told = draft;
    for (var entry : entries) {
      if (!COMMON.has(entry.getKey()) && !isAnswer(draft, entry)) {
        told = spelt(told, entry.getKey(), entry.getValue());
      }
    }
    return told;
  }

  /// What is sought must not stand in the question under its other name.
  private static boolean isAnswer(Draft draft, Map.Entry<String, String> entry) {
    var answer = draft.answer();
    return List.of(entry.getKey(), entry.getValue()).stream()
        .anyMatch(name ->
            answer.text().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                || answer.accepted().contains(name));
  }

  private static Draft spelt(Draft draft, String letters, String expansion) {
    return new Draft(
        draft.rule(),
        draft.fact(),
        spelt(draft.stem(), letters, expansion),
        draft.answer(),
        spelt(draft.statement(), letters, expansion),
        draft.types());
  }

  private static Statement spelt(Statement told, String letters, String expansion) {
    if (told.isNone()) {
      return told;
    }
    var parts = spelt(told.before() + PLACE + told.after(), letters, expansion).split(PLACE, -1);
    return new Statement(parts[0], told.answer(), parts[1]);
  }

  private static Pattern bare(String letters) {
    return Pattern.compile(
        "(?<![\\p{L}\\d’'&./(-])" + Pattern.quote(letters) + "(s?)(?![\\p{L}\\d&/)-])");
  }

  /// "the ASCR" in full; letters without an article keep their full form beside them.
  private static String spelt(String text, String letters, String expansion) {
    // Nearly always so: spares a pattern for each of the document's letters.
    if (!text.contains(letters)) {
      return text;
    }
    var found = bare(letters).matcher(text);
    if (!found.find()) {
      return text;
    }
    var head = text.substring(0, found.start());
    var tail = text.substring(found.end());
    if (text.contains(expansion)) {
      return head.contains(expansion)
          ? head.replaceFirst(Pattern.quote(expansion), "$0 (" + letters + ")")
              + text.substring(found.start())
          : text;
    }
    var plural = found.group(1).isEmpty() || expansion.endsWith("s") ? "" : "s";
    var full = expansion + plural;
    var before = head.stripTrailing();
    var word = before.substring(before.lastIndexOf(' ') + 1);
    if (word.equals("a") || word.equals("an")) {
      var article = VOWEL.matcher(expansion).matches() ? "an " : "a ";
      return before.substring(0, before.length() - word.length()) + article + full + tail;
    }
    var led =
        word.equalsIgnoreCase("the")
            || word.equals("their")
            || word.equals("its")
            || word.endsWith("’s")
            || word.endsWith("s’");
    if (led) {
      return head + full + tail;
    }
    return tail.startsWith("’") || tail.startsWith("'")
        ? text
        : found.replaceFirst(Matcher.quoteReplacement(found.group() + " (" + full + ")"));
  }
}
