package app.alinea.core.question.pipeline;

import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Draft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Adds the gaps made of cards that passed the gates: a sentence has one gap, the most telling, as
/// each shows what another would leave out.
final class CardGaps {
  private static final String OF_NAME = "YearOfName";

  private final TellingGap gap;
  private final Examination examination;

  CardGaps(TellingGap gap, Examination examination) {
    this.gap = gap;
    this.examination = examination;
  }

  /// @param drafts as they were examined
  /// @param verdicts on each of them
  /// @return all verdicts, those on the gaps last: what a rule asks itself goes first
  List<Examination.Verdict> behind(List<Draft> drafts, List<List<Examination.Verdict>> verdicts) {
    var all = new ArrayList<>(verdicts.stream().flatMap(List::stream).toList());
    var taken = new HashSet<String>();
    all.stream()
        .flatMap(CardGaps::passed)
        .filter(question -> question.type() == QuestionType.CLOZE)
        .forEach(question ->
            taken.add(place(question.anchor().position(), question.anchor().sentence())));
    var best = new LinkedHashMap<String, TellingGap.Found>();
    for (var i = 0; i < drafts.size(); i++) {
      var draft = drafts.get(i);
      var sentence = draft.fact().evidence().sentence();
      var place = place(sentence.position(), sentence.sentence().index());
      if (!taken.contains(place) && passedAs(QuestionType.SHORT_ANSWER, verdicts.get(i))) {
        timed(draft).forEach(other -> all.addAll(examination.examine(other)));
      }
      if (!taken.contains(place) && passedAs(QuestionType.FLASHCARD, verdicts.get(i))) {
        gap.of(draft)
            .ifPresent(found ->
                best.merge(
                    place, found, (one, other) -> other.score() > one.score() ? other : one));
      }
    }
    best.values().forEach(found -> all.addAll(examination.examine(found.draft())));
    return all;
  }

  /// A date, year or summit that is typed can also be left out of its sentence. The year of a name
  /// alone ("le sommet s’est tenu en …") has too little around it.
  private static Stream<Draft> timed(Draft draft) {
    var time =
        switch (draft.answer().kind()) {
          case DATE, YEAR, SUMMIT -> true;
          default -> false;
        };
    return time
            && !draft.rule().equals(OF_NAME)
            && !draft.statement().isNone()
            && !draft.types().contains(QuestionType.CLOZE)
        ? Stream.of(
            new Draft(
                draft.rule(),
                draft.fact(),
                draft.stem(),
                draft.answer(),
                draft.statement(),
                Set.of(QuestionType.CLOZE)))
        : Stream.empty();
  }

  private static boolean passedAs(QuestionType type, List<Examination.Verdict> verdicts) {
    return verdicts.stream()
        .flatMap(CardGaps::passed)
        .anyMatch(question -> question.type() == type);
  }

  private static Stream<Question> passed(Examination.Verdict verdict) {
    return verdict instanceof Examination.Verdict.Passed(var question)
        ? Stream.of(question)
        : Stream.empty();
  }

  private static String place(int position, int sentence) {
    return position + "/" + sentence;
  }
}
