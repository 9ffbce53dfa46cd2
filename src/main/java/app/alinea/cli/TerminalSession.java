package app.alinea.cli;

import app.alinea.core.document.Document;
import app.alinea.core.question.Form;
import app.alinea.core.schedule.Grade;
import app.alinea.core.study.AnswerCheck;
import app.alinea.core.study.Evidence;
import app.alinea.core.study.StudyCard;
import app.alinea.core.study.StudySession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Asks the cards of a session one by one; an answer is acknowledged once it is stored.
final class TerminalSession {
  private final Console console;
  private final StudySession session;
  private final Document document;
  private final Clock clock;
  private final AnswerCheck check = new AnswerCheck();
  private boolean over;

  TerminalSession(Console console, StudySession session, Document document, Clock clock) {
    this.console = console;
    this.session = session;
    this.document = document;
    this.clock = clock;
  }

  void run() {
    while (!over && session.current().isPresent()) {
      ask(session.current().get());
    }
    if (session.current().isEmpty()) {
      say("cli.study.nothing-left");
    }
    var summary = session.summary();
    say("cli.study.summary", summary.answers(), summary.failed().size());
  }

  private void say(String key, Object... arguments) {
    console.data(console.texts().say(key, arguments));
  }

  private void ask(StudyCard card) {
    var began = clock.instant();
    var left = session.remaining();
    console.data("");
    say("cli.study.left", left.fresh(), left.learning(), left.due());
    console.data(card.question().form().stem());
    showOptions(card);
    var typed = prompt(promptKey(card.question().form()));
    if (typed.isEmpty() || isCommand(typed.get())) {
      return;
    }
    var evidence = evidence(card, typed.get().strip(), began);
    if (evidence.isEmpty()) {
      return;
    }
    var review = session.answer(evidence.get());
    say("cli.study.stored", Long.toString(review.id()));
  }

  private static String promptKey(Form form) {
    return switch (form) {
      case Form.MultipleChoice _, Form.TrueFalse _ -> "cli.study.prompt.choose";
      case Form.Ordering _, Form.Matching _, Form.Flashcard _ -> "cli.study.prompt.show";
      case Form.Cloze _, Form.ShortAnswer _ -> "cli.study.prompt.type";
    };
  }

  private Optional<String> prompt(String key) {
    console.error().print(console.texts().say(key) + " ");
    console.error().flush();
    var line = console.read();
    over |= line.isEmpty();
    return line;
  }

  /// "q" leaves, "u" takes the last answer back.
  private boolean isCommand(String line) {
    switch (line.strip().toLowerCase(Locale.ROOT)) {
      case "q" -> over = true;
      case "u" -> say(session.undo().isPresent() ? "cli.study.undone" : "cli.study.no-undo");
      default -> {
        return false;
      }
    }
    return true;
  }

  private void showOptions(StudyCard card) {
    var options = options(card);
    for (int at = 0; at < options.size(); at++) {
      console.data("  %c. %s".formatted('A' + at, options.get(at)));
    }
  }

  private List<String> options(StudyCard card) {
    return switch (card.question().form()) {
      case Form.MultipleChoice(_, var options, _) ->
          card.optionOrder().stream().map(at -> options.get(at).text()).toList();
      case Form.TrueFalse _ ->
          List.of(console.texts().say("cli.true"), console.texts().say("cli.false"));
      case Form.Ordering(_, var items) -> card.optionOrder().stream().map(items::get).toList();
      case Form.Matching(_, var pairs) ->
          card.optionOrder().stream().map(at -> pairs.get(at).right()).toList();
      case Form.Cloze _, Form.Flashcard _, Form.ShortAnswer _ -> List.of();
    };
  }

  private Optional<Evidence> evidence(StudyCard card, String line, Instant began) {
    var form = card.question().form();
    return switch (form) {
      case Form.MultipleChoice(_, _, int key) ->
          chosen(card, line, card.optionOrder().indexOf(key), began);
      case Form.TrueFalse(_, boolean isTrue, _) -> chosen(card, line, isTrue ? 0 : 1, began);
      case Form.Cloze _, Form.ShortAnswer _ -> Optional.of(typed(card, line, began));
      case Form.Flashcard _, Form.Ordering _, Form.Matching _ -> judged(card, began);
    };
  }

  private Optional<Evidence> chosen(StudyCard card, String line, int right, Instant began) {
    var options = options(card);
    int chosen = line.isEmpty() ? -1 : Character.toUpperCase(line.charAt(0)) - 'A';
    if (chosen < 0 || chosen >= options.size()) {
      say("cli.study.choose-letter", String.valueOf((char) ('A' + options.size() - 1)));
      return Optional.empty();
    }
    boolean correct = chosen == right;
    tellAnswer(card, correct);
    return Optional.of(
        new Evidence(
            card.question().type(),
            options,
            Optional.of(chosen),
            Optional.empty(),
            Optional.empty(),
            Optional.of(correct),
            false,
            false,
            since(began)));
  }

  private Evidence typed(StudyCard card, String line, Instant began) {
    var form = card.question().form();
    boolean correct =
        !(check.check(line, form.answer(), form.accepted()) instanceof AnswerCheck.Verdict.Wrong);
    tellAnswer(card, correct);
    return new Evidence(
        card.question().type(),
        List.of(),
        Optional.empty(),
        Optional.of(line),
        Optional.empty(),
        Optional.of(correct),
        false,
        false,
        since(began));
  }

  private Optional<Evidence> judged(StudyCard card, Instant began) {
    console.data("→ " + answer(card));
    showSource(card);
    console.data(grades(card));
    var line = prompt("cli.study.prompt.grade");
    if (line.isEmpty() || isCommand(line.get())) {
      return Optional.empty();
    }
    var grade = line.get().strip();
    if (!grade.matches("[1-4]")) {
      say("cli.study.grade-digit");
      return Optional.empty();
    }
    var pressed = Grade.ofRating(Integer.parseInt(grade));
    return Optional.of(
        new Evidence(
            card.question().type(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(pressed),
            Optional.of(pressed != Grade.AGAIN),
            false,
            false,
            since(began)));
  }

  private String answer(StudyCard card) {
    return card.question().form() instanceof Form.TrueFalse(_, boolean isTrue, _)
        ? console.texts().say(isTrue ? "cli.true" : "cli.false")
        : card.question().form().answer();
  }

  private void tellAnswer(StudyCard card, boolean correct) {
    say(correct ? "cli.study.right" : "cli.study.wrong", answer(card));
    showSource(card);
  }

  private void showSource(StudyCard card) {
    var anchor = card.question().anchor();
    var label = document.paragraphAt(anchor.position()).number().label();
    console.data("  § %s : %s".formatted(label, anchor.quote()));
  }

  private String grades(StudyCard card) {
    return card.waits().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(entry ->
            entry.getKey().rating()
                + " "
                + console.texts().say("cli.grade." + entry.getKey().name())
                + " ("
                + delay(entry.getValue())
                + ")")
        .collect(Collectors.joining("   "));
  }

  private String delay(Duration wait) {
    return wait.toDays() > 0
        ? console.texts().say("cli.days", wait.toDays())
        : console.texts().say("cli.minutes", Math.max(1, wait.toMinutes()));
  }

  private Duration since(Instant began) {
    var time = Duration.between(began, clock.instant());
    var longest = Duration.ofMinutes(10);
    return time.isNegative() ? Duration.ZERO : time.compareTo(longest) > 0 ? longest : time;
  }
}
