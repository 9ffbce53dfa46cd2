package app.alinea.core.question.gate;

import app.alinea.core.question.draft.Candidate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaw 22 in English: "who is responsible for its upkeep?", where the thing that owns stands in a
/// part of the sentence that the question left out, or in none of it.
public final class UnownedIts implements Gate {
  private static final Pattern ITS = Pattern.compile("(?iu)\\bits\\b");

  private static final Pattern CITED =
      Pattern.compile("(?iu)^according to (?:the text|article [^,]*), ");

  /// "Which body adopts its rules?" may mean those of the body.
  private static final Pattern ASKED = Pattern.compile("(?iu)^(?:(?:by|to) whom|who)\\b");

  private static final Pattern OWNER =
      Pattern.compile(
          "(?iu)\\b(?:the|an?|any|each|every|no|another|this) \\p{L}|_|(?-i:\\b\\p{Lu})");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = CITED.matcher(candidate.form().stem()).replaceFirst("");
    var its = ITS.matcher(stem);
    if (!its.find()) {
      return Optional.empty();
    }
    var asked = ASKED.matcher(stem);
    if (!asked.find()) {
      return Optional.empty();
    }
    return OWNER.matcher(stem.substring(asked.end(), its.start())).find()
        ? Optional.empty()
        : Optional.of("whose: " + stem.substring(its.start()));
  }
}
