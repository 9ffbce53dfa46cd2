package app.alinea.core.classroom;

import app.alinea.core.quiz.Marking;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Writes the log that a class on paper would have left, so that it is reported and compared like
/// any other.
final class PaperLog {
  private final ClassSession session;
  private final Instant at;
  private final Marking marking = new Marking();
  private final List<StoredEvent> log = new ArrayList<>();

  PaperLog(ClassSession session, Instant at) {
    this.session = session;
    this.at = at;
  }

  List<StoredEvent> of(List<PaperSheet> sheets) {
    var names = new HashSet<String>();
    for (int at = 0; at < sheets.size(); at++) {
      var clean = DisplayName.clean(sheets.get(at).name()).orElse(Integer.toString(at + 1));
      var name = DisplayName.unique(clean, names);
      names.add(name);
      // No phone has this digest: it is not one.
      add(new ClassEvent.Joined(new ParticipantId(at + 1), name, "", "paper " + (at + 1)));
    }
    for (int round = 0; round < session.questions().size(); round++) {
      add(new ClassEvent.QuestionShown(round, at));
      add(new ClassEvent.AnsweringBegan(round, at.plus(session.plan().answeringTime())));
      for (int sheet = 0; sheet < sheets.size(); sheet++) {
        answer(new ParticipantId(sheet + 1), sheets.get(sheet), round);
      }
      add(new ClassEvent.Revealed(round));
    }
    add(new ClassEvent.Finished());
    return log;
  }

  private void answer(ParticipantId id, PaperSheet sheet, int round) {
    var response = sheet.answers().get(round);
    var form = session.questions().get(round).form();
    if (response != null && Responses.fit(form, response)) {
      boolean correct = marking.isCorrect(form, response);
      add(new ClassEvent.AnswerGiven(id, round, response, correct, Duration.ZERO));
    }
  }

  private void add(ClassEvent event) {
    log.add(new StoredEvent(at, event));
  }
}
