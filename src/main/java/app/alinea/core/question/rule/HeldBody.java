package app.alinea.core.question.rule;

import app.alinea.core.language.AnalysedSentence;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The body that a French article is about, for sentences of it that leave it unsaid: the one body
/// that earlier sentences of the article have as their subject.
final class HeldBody {
  private static final int LONGEST = 8;

  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:[^\\p{L}]*(?:[a-z\\d]{1,2}[).] ?)*)?((?:Le |La |L[’'])(\\p{L}+)(?:"
              + " (?:(?!(?:ne|se|n[’']|s[’'])(?: |$))\\p{L}[\\p{L}’'-]*))*?)"
              + " (?:est|sera|se|ne|peut|comprend|compte"
              + "|élit|établit|tient|siège|dispose|délibère|statue|adopte|nomme|désigne|exerce|a|prend|rend|arrête|fixe|décide)(?:"
              + " |$)");

  private HeldBody() {}

  /// With its article, as it stands within a sentence: "la Commission".
  static Optional<String> of(Idiom idiom, AnalysedSentence sentence) {
    var bodies = new HashSet<String>();
    for (var other : idiom.document().sentencesAt(sentence.position())) {
      if (other.sentence().index() < sentence.sentence().index()) {
        subject(idiom, other.text()).ifPresent(bodies::add);
      }
    }
    return bodies.size() == 1 ? bodies.stream().findFirst() : Optional.empty();
  }

  private static Optional<String> subject(Idiom idiom, String text) {
    var found = SUBJECT.matcher(text);
    if (!found.find()
        || !idiom.words().is("quorate.nouns", found.group(2).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    var named = found.group(1);
    return named.split(" ", -1).length > LONGEST
        ? Optional.empty()
        : Optional.of(
            (Character.toLowerCase(named.charAt(0)) + named.substring(1)).replace('\'', '’'));
  }
}
