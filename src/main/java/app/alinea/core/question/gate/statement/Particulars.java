package app.alinea.core.question.gate.statement;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.distractor.SentenceIndex;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.Set;

/// Flaw 17 of English declarations: a name is sought of which too little is told: "The leaders
/// remain deeply concerned by the crisis in ____." A name or figure beside the gap tells much, a
/// word that few sentences of the text have tells something.
public final class Particulars implements Gate {
  private static final Set<String> OF_NAMES = Set.of("NameGap", "MentionGap", "NameInRole");
  private static final int NAME = 2;
  private static final double ENOUGH = 2.6;
  private static final double ENOUGH_OF_FIGURE = 0.3;
  private static final int RARE = 2;
  private static final double SOME = 0.4;
  private static final double RARE_SHARE = 0.015;

  private final SentenceIndex index;
  private final double rare;

  /// @param sentences how many the document has
  public Particulars(SentenceIndex index, int sentences) {
    this.index = index;
    this.rare = Math.max(RARE, RARE_SHARE * sentences);
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var type = candidate.form().type();
    var figure = candidate.draft().rule().equals("FigureGap");
    var typed =
        type == QuestionType.CLOZE
            || type == QuestionType.SHORT_ANSWER
            || figure && type == QuestionType.MULTIPLE_CHOICE;
    if (!typed || !figure && !OF_NAMES.contains(candidate.draft().rule())) {
      return Optional.empty();
    }
    var telling = Telling.of(candidate.form().stem(), Speaker.of(candidate.draft()));
    var weight =
        NAME * telling.names().size()
            + telling.words().stream()
                .distinct()
                .mapToDouble(word -> isRare(word) ? 1 : SOME)
                .sum();
    return weight < (figure ? ENOUGH_OF_FIGURE : ENOUGH)
        ? Optional.of("many would do: %s".formatted(telling))
        : Optional.empty();
  }

  private boolean isRare(String word) {
    return WordBag.of(word).stems().stream().allMatch(stem -> index.frequency(stem) <= rare);
  }
}
