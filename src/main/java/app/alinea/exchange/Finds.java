package app.alinea.exchange;

import app.alinea.core.document.Document;
import app.alinea.core.exchange.FoundQuestion;
import app.alinea.core.exchange.ReadQuestions;
import app.alinea.core.exchange.ReadQuestions.Remark;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionId;
import app.alinea.core.study.CardHistory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Collects what a foreign file holds, and says of everything else why it is left out. Confined to
/// one thread.
public final class Finds {
  /// Questions of one file.
  public static final int MOST = 50_000;

  private static final int LONGEST = 10_000;
  private static final int LONGEST_ID = 100;

  /// With its markup, of which there may be much; beyond, reading it would take long for nothing.
  private static final int LONGEST_MARKUP = 1_000_000;

  private static final int LONGEST_TOPIC = 120;
  private static final int EXCERPT = 200;
  private static final int ID_LENGTH = 16;

  private final List<FoundQuestion> questions = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private boolean full;

  /// What a question is beside its form.
  ///
  /// @param line where it stands in the file, as people count
  /// @param id the file's own name for it; blank where it has none
  public record Beside(
      int line, String id, List<String> topics, String explanation, Optional<CardHistory> history) {
    public Beside {
      topics = List.copyOf(topics);
    }

    public static Beside of(int line) {
      return new Beside(line, "", List.of(), "", Optional.empty());
    }

    public Beside explained(String other) {
      return new Beside(line, id, topics, other, history);
    }
  }

  public void add(Form form, Beside beside) {
    if (full) {
      return;
    }
    if (questions.size() >= MOST) {
      full = true;
      remark(beside.line(), Remark.Kind.TOO_MANY, form.stem());
      return;
    }
    var flaw = flaw(form, beside);
    if (flaw.isPresent()) {
      remark(beside.line(), flaw.get(), form.stem() + " " + form.answer());
      return;
    }
    questions.add(
        new FoundQuestion.Loose(
            id(form, beside.id()),
            form,
            beside.topics().stream()
                .map(String::strip)
                .filter(topic -> !topic.isEmpty() && topic.length() <= LONGEST_TOPIC)
                .distinct()
                .toList(),
            beside.explanation().strip(),
            beside.history()));
  }

  private static Optional<Remark.Kind> flaw(Form form, Beside beside) {
    if (form.stem().isBlank()) {
      return Optional.of(Remark.Kind.NO_STEM);
    }
    if (form.answer().isBlank()) {
      return Optional.of(Remark.Kind.NO_ANSWER);
    }
    boolean tooLong =
        form.stem().length() > LONGEST
            || form.answer().length() > LONGEST
            || beside.explanation().length() > LONGEST;
    return tooLong ? Optional.of(Remark.Kind.TOO_LONG) : Optional.empty();
  }

  /// Leaves out a note that is far too long, before its markup is read.
  ///
  /// @return whether it was
  public boolean leavesOut(int line, List<String> fields) {
    boolean tooLong = fields.stream().mapToLong(String::length).sum() > LONGEST_MARKUP;
    if (tooLong) {
      var first = fields.getFirst();
      remark(line, Remark.Kind.TOO_LONG, first.substring(0, Math.min(EXCERPT, first.length())));
    }
    return tooLong;
  }

  public void remark(int line, Remark.Kind kind, String excerpt) {
    remarks.add(new Remark(line, kind, excerpt));
  }

  /// Whether more would be left out anyway.
  public boolean isFull() {
    return full;
  }

  public ReadQuestions read(String title) {
    return new ReadQuestions.Read(
        title.isBlank() ? "—" : title.strip(),
        Optional.<Document>empty(),
        List.of(),
        questions,
        remarks);
  }

  /// The file's own name where it has a usable one, otherwise a digest of the question, so that the
  /// same file gives the same names again.
  private static QuestionId id(Form form, String given) {
    return given.isBlank() || given.length() > LONGEST_ID
        ? new QuestionId(digest(form))
        : new QuestionId(given.strip());
  }

  private static String digest(Form form) {
    try {
      var text = String.join("\n", form.type().code(), form.stem(), form.answer());
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
