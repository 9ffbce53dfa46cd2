package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "By the end of 2031, we intend to open a school": the time limit before the comma is told behind
/// what is to be done by then.
public final class DatedOpeningReader {
  private static final Set<String> LEADS = Set.of("by", "before");
  private static final int LONGEST_OPENING = 7;
  private static final int LONGEST = 30;
  private static final int SHORTEST = 5;

  private final FunctionWords words;

  public DatedOpeningReader(FunctionWords words) {
    this.words = words;
  }

  /// The sentences with their time limit at the end, in order.
  public List<AnalysedSentence> read(List<AnalysedSentence> sentences) {
    return EnglishSentences.retold(words, sentences, row -> turned(row).stream());
  }

  private Optional<AnalysedSentence> turned(TokenRow row) {
    if (row.size() < SHORTEST || !LEADS.contains(row.word(0))) {
      return Optional.empty();
    }
    var times =
        row.sentence().entities().stream()
            .filter(entity -> entity.type() == EntityType.YEAR || entity.type() == EntityType.DATE)
            .map(entity -> row.tokensIn(entity.span()))
            .toList();
    var end = times.isEmpty() ? -1 : times.getFirst().to();
    if (times.size() != 1
        || end > LONGEST_OPENING
        || !row.word(end).equals(",")
        || !isLed(row, times.getFirst().from())) {
      return Optional.empty();
    }
    var to = row.size();
    while (to > end && (row.word(to - 1).equals(".") || row.word(to - 1).equals(";"))) {
      to--;
    }
    for (var i = end + 1; i < to; i++) {
      if (row.word(i).equals(",")) {
        to = i;
      }
    }
    var rest = new TokenRange(end + 1, to);
    return rest.length() < SHORTEST || rest.length() > LONGEST
        ? Optional.empty()
        : Optional.of(
            new JoinedRow()
                .add(row.sentence(), rest)
                .add(row.sentence(), new TokenRange(0, end))
                .lowered(rest.length())
                .inPlaceOf(row.sentence()));
  }

  /// "by", "by the end of", "before the".
  private static boolean isLed(TokenRow row, int time) {
    for (var i = 1; i < time; i++) {
      if (!Set.of("the", "end", "of", "early", "mid", "late", "beginning").contains(row.word(i))) {
        return false;
      }
    }
    return true;
  }
}
