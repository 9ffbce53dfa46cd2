package app.alinea.desktop.browse;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.QuestionFilter;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.difficulty.Difficulty.Level;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/// Which questions to show: the store's filter, and what only the cards know.
///
/// @param flagged only those with a doubt or a report
/// @param suspended only those put out of use
/// @param due only those to review now
/// @param levels any of these; empty for all
record Wanted(
    QuestionFilter filter, boolean flagged, boolean suspended, boolean due, Set<Level> levels) {
  static final Wanted ALL = of(QuestionFilter.all());

  Wanted {
    levels = Set.copyOf(levels);
  }

  static Wanted of(QuestionFilter filter) {
    return new Wanted(filter, false, false, false, Set.of());
  }

  boolean isInbox() {
    return filter.statuses().equals(Set.of(QuestionStatus.DRAFT));
  }

  boolean isAll() {
    return equals(ALL);
  }

  boolean admits(Row row, Instant now) {
    return (!flagged || row.isDoubtful())
        && (levels.isEmpty() || levels.contains(row.difficulty().level()))
        && (!suspended || row.isSuspended())
        && (!due || isDue(row, now));
  }

  private static boolean isDue(Row row, Instant now) {
    return !row.isSuspended()
        && row.card()
            .flatMap(card -> card.schedule().dueAt())
            .filter(at -> !at.isAfter(now))
            .isPresent();
  }

  Wanted withText(String text) {
    return with(
        new QuestionFilter(
            filter.documents(),
            filter.topics(),
            filter.types(),
            filter.statuses(),
            filter.positions(),
            text));
  }

  Wanted toggled(DocumentId document) {
    return with(
        new QuestionFilter(
            toggled(filter.documents(), document),
            filter.topics(),
            filter.types(),
            filter.statuses(),
            Set.of(),
            filter.text()));
  }

  Wanted toggledTopic(String topic) {
    return with(
        new QuestionFilter(
            filter.documents(),
            toggled(filter.topics(), topic),
            filter.types(),
            filter.statuses(),
            filter.positions(),
            filter.text()));
  }

  Wanted toggled(QuestionType type) {
    return with(
        new QuestionFilter(
            filter.documents(),
            filter.topics(),
            toggled(filter.types(), type),
            filter.statuses(),
            filter.positions(),
            filter.text()));
  }

  Wanted toggled(QuestionStatus status) {
    return withStatuses(toggled(filter.statuses(), status));
  }

  Wanted withStatuses(Set<QuestionStatus> statuses) {
    return with(
        new QuestionFilter(
            filter.documents(),
            filter.topics(),
            filter.types(),
            statuses,
            filter.positions(),
            filter.text()));
  }

  Wanted toggledFlagged() {
    return new Wanted(filter, !flagged, suspended, due, levels);
  }

  Wanted toggledSuspended() {
    return new Wanted(filter, flagged, !suspended, due, levels);
  }

  Wanted toggledDue() {
    return new Wanted(filter, flagged, suspended, !due, levels);
  }

  Wanted toggled(Level level) {
    return new Wanted(filter, flagged, suspended, due, toggled(levels, level));
  }

  private Wanted with(QuestionFilter other) {
    return new Wanted(other, flagged, suspended, due, levels);
  }

  private static <T> Set<T> toggled(Set<T> set, T value) {
    var changed = new HashSet<>(set);
    if (!changed.remove(value)) {
      changed.add(value);
    }
    return changed;
  }
}
