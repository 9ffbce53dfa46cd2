package app.alinea.desktop.quiz;

import app.alinea.core.quiz.QuizDesk;
import app.alinea.core.service.Services;
import app.alinea.desktop.question.Sources;
import app.alinea.desktop.question.Supply;
import app.alinea.desktop.quiz.QuizSetUp.Offer;
import java.util.List;

/// Finds what quizzes can be made of. Reads the store: not for the interface thread.
final class QuizOffers {
  private static final int ATTEMPTS_SHOWN = 20;

  private final Services services;
  private final QuizDesk desk;

  QuizOffers(Services services, QuizDesk desk) {
    this.services = services;
    this.desk = desk;
  }

  Offer read() {
    return new Offer(
        Supply.read(services),
        Sources.read(services.documents(), List.of()),
        desk.resume(),
        desk.history(ATTEMPTS_SHOWN));
  }
}
