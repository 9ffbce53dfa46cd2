package app.alinea.core.question.gate.law;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.question.clause.Inserted;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 19 and 25 in an English provision: "may employ experts" of what says "may, in exceptional
/// circumstances, employ experts", or "any situation" of what says "any situation which it deems
/// likely to …": what bounds the rule is gone, so that the law is another.
public final class RestrictionCut implements Gate {
  /// What goes on behind a key or a question and bounds it.
  private static final Pattern BOUND =
      Pattern.compile(
          "^(?:,? (?:which|who|whom|whose|unless|provided that|on condition that|except"
              + " (?:that|in|where|when|for|as))|, including the"
              + " (?:votes?|concurr|consent|approval)|,? so long as| that (?!is\\b)| if|"
              + " only)(?!\\p{L})");

  /// A norm of its own: "the Government, which shall notify …".
  private static final Pattern NEW_NORM =
      Pattern.compile("^, (?:which|who) (?:in turn )?(?:shall|will|must) (?!not\\b)");

  /// Openings that only say where to look.
  private static final int HEAD = 12;

  private static final int TAIL = 16;
  private static final int SHORTEST = 6;

  private final AnalysedDocument document;

  public RestrictionCut(AnalysedDocument document) {
    this.document = document;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var sentence = candidate.draft().fact().evidence().sentence();
    var written = plain(written(sentence));
    var stem = plain(candidate.form().stem()).replaceFirst("[ ?.]+$", "");
    var key = plain(candidate.draft().answer().text());
    var told = stem + " | " + key;
    for (var inserted : Inserted.in(written)) {
      var head = inserted.told().substring(0, Math.min(HEAD, inserted.told().length()));
      var asked = inserted.told().contains(key.replaceFirst("^(?:the|an?) ", ""));
      if (!asked && !told.contains(head) && holds(told, inserted.next())) {
        return Optional.of("what bounds it is gone: " + inserted.told());
      }
    }
    return behind(written, key)
        .or(() -> behind(written, stem))
        .filter(tail -> BOUND.matcher(tail).find() && !NEW_NORM.matcher(tail).find())
        .map(tail -> tail.substring(0, Math.min(tail.length(), TAIL)))
        .filter(tail -> !told.contains(tail.strip().replaceFirst("^, ", "")))
        .map(tail -> "cut off before what bounds it: " + tail);
  }

  /// What follows in the sentence the words that a text ends with.
  private static Optional<String> behind(String written, String text) {
    var end = text.substring(Math.max(0, text.length() - 2 * TAIL));
    var at = end.length() < SHORTEST ? -1 : written.indexOf(end);
    return at < 0 || written.indexOf(end, at + 1) >= 0
        ? Optional.empty()
        : Optional.of(written.substring(at + end.length()));
  }

  private static boolean holds(String text, String word) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})").matcher(text).find();
  }

  private String written(AnalysedSentence sentence) {
    return document.sentencesAt(sentence.position()).stream()
        .filter(other -> other.sentence().index() == sentence.sentence().index())
        .map(AnalysedSentence::text)
        .findFirst()
        .orElse(sentence.text());
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
