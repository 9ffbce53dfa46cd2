package app.alinea.core.question.gate;

import app.alinea.core.question.distractor.OfficeTwins;
import app.alinea.core.question.draft.Candidate;
import java.util.Optional;

/// Flaws 8 and 17: a body beside who heads it under the same name, as a secretary beside the
/// secretariat: what the one does the other does as well.
public final class OfficeAndHolder implements Gate {
  @Override
  public Optional<String> objection(Candidate candidate) {
    return switch (candidate.draft().answer().kind()) {
      case ORGAN, BODY, PARTY, PERSON -> Options.of(candidate).flatMap(OfficeAndHolder::twin);
      default -> Optional.empty();
    };
  }

  private static Optional<String> twin(Options options) {
    return options.wrong().stream()
        .filter(wrong -> OfficeTwins.are(options.key(), wrong))
        .findFirst()
        .map(wrong -> options.key() + " beside " + wrong);
  }
}
