package app.alinea.core.question.pipeline;

import app.alinea.core.language.Language;
import app.alinea.core.question.draft.Statement;
import java.util.regex.Pattern;

/// Ends a long sentence with a gap where behind the gap only another provision, an example or a
/// reference to other rules follows: none of it helps to find what is left out, and all of it has
/// to be read.
final class GapTail {
  private static final int LONG = 24;
  private static final int FEWEST_KEPT = 7;

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:, but |, more |,? and (?:to the|shall|may|will|must|thereafter) |,? in accordance"
              + " with |, nationals of |,"
              + " (?:elected|appointed|including|notably|which|who|whose|thereby|as well as|while)"
              + " )");
  private static final Pattern FRENCH =
      Pattern.compile(
          "(?:, mais |, et (?:l[ea]s? |l’|ne |peu(?:ven)?t |doi(?:ven)?t )|,? conformément (?:à"
              + "|aux?) |,? tel(?:le)?s? que |, (?:y compris|notamment|dont|qui|ainsi que|sans"
              + " préjudice)(?= ))");

  /// What narrows a rule is not left away.
  private static final Pattern NARROWING =
      Pattern.compile(
          "(?U)\\b(?:unless|provided|except|only|save|not|sauf|sous réserve|à"
              + " moins|si|seulement|ne|n)\\b");

  /// What was set aside between commas ends before the verb of the sentence.
  private static final Pattern GOES_ON =
      Pattern.compile(
          ", (?:shall|may|must|will|is|are|has|have|can|should|would|est|sont|a|ont|doit|doivent|peut|peuvent|sera|seront)"
              + " ");

  private final Pattern tail;

  GapTail(Language language) {
    this.tail =
        switch (language) {
          case ENGLISH -> ENGLISH;
          case FRENCH -> FRENCH;
        };
  }

  Statement cut(Statement told) {
    var before = words(told.before());
    if (before + words(told.after()) <= LONG) {
      return told;
    }
    var found = tail.matcher(told.after());
    while (found.find()) {
      var kept = told.after().substring(0, found.start());
      if (before + words(kept) >= FEWEST_KEPT
          && !GOES_ON.matcher(told.after().substring(found.start())).find()
          && !NARROWING.matcher(told.after().substring(found.start())).find()) {
        return new Statement(told.before(), told.answer(), kept);
      }
    }
    return told;
  }

  private static int words(String text) {
    var count = text.isEmpty() ? 0 : 1;
    for (var i = 0; i < text.length(); i++) {
      count += text.charAt(i) == ' ' ? 1 : 0;
    }
    return count;
  }
}
