package app.alinea.core.question.gate.statement;

import app.alinea.core.question.distractor.SentenceIndex;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaw 12 of English declarations: a word of the name that is sought stands in what is told of it:
/// "Which programme will support port authorities?" – the Ports of Tomorrow Programme.
public final class LeakingName implements Gate {
  private static final Set<String> RULES = Set.of("SubjectByType", "SubjectThing");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}{3,}");
  private static final double WORN = 0.2;

  private final SentenceIndex index;
  private final int sentences;

  /// @param sentences how many the document has
  public LeakingName(SentenceIndex index, int sentences) {
    this.index = index;
    this.sentences = sentences;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (!RULES.contains(candidate.draft().rule())) {
      return Optional.empty();
    }
    var statement = candidate.draft().statement();
    var told = WordBag.of(statement.before() + " " + statement.after());
    return WORD.matcher(candidate.draft().answer().text())
        .results()
        .map(found -> found.group())
        .filter(word -> !StockWords.has(word))
        .filter(word ->
            WordBag.of(singular(word)).stems().stream().anyMatch(stem -> isTold(told, stem)))
        .findFirst()
        .map(word -> "its name is told: " + word);
  }

  /// A word of every fifth sentence tells nothing.
  private boolean isTold(WordBag told, String stem) {
    return index.frequency(stem) <= WORN * sentences
        && (told.stems().contains(stem) || told.stems().contains(stem + "s"));
  }

  private static String singular(String word) {
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }
}
