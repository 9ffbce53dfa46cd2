package app.alinea.core.question.rule.event;

import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether an English meeting that a sentence names has been held or is still to come: positive for
/// what lies ahead, negative for what is past, zero where nothing tells.
final class EventTime {
  private static final Set<String> AHEAD = Set.of("will", "be", "due", "scheduled", "forthcoming");
  private static final Set<String> EXPECTED =
      Set.of("upcoming", "forthcoming", "forward", "ahead", "towards", "next");
  private static final Set<String> PAST =
      Set.of("held", "hosted", "organised", "organized", "convened", "took", "was", "were");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final int LOOKED_BACK = 4;

  private EventTime() {}

  /// @param told from the first word behind the meeting's name on: its place and its time
  static int of(TokenRow row, TokenRange thing, TokenRange told) {
    for (var i = Math.max(0, thing.from() - LOOKED_BACK); i < thing.to(); i++) {
      if (EXPECTED.contains(row.word(i))) {
        return 1;
      }
    }
    var past = false;
    for (var i = thing.to(); i < told.from(); i++) {
      if (AHEAD.contains(row.word(i))) {
        return 1;
      }
      past |= PAST.contains(row.word(i));
    }
    return past ? -1 : 0;
  }

  /// The year that a text names, compared with the document's own.
  static int compared(String text, int ownYear) {
    var year = YEAR.matcher(text);
    return ownYear == 0 || !year.find()
        ? 0
        : Integer.compare(Integer.parseInt(year.group()), ownYear);
  }
}
