package app.alinea.exchange.deck;

import app.alinea.core.document.Document;
import app.alinea.core.exchange.FoundQuestion;
import app.alinea.core.exchange.QuestionReader;
import app.alinea.core.exchange.ReadQuestions;
import app.alinea.core.exchange.ReadQuestions.Reason;
import app.alinea.core.exchange.ReadQuestions.Remark;
import app.alinea.core.question.Topic;
import app.alinea.core.study.CardHistory;
import app.alinea.core.task.Progress;
import app.alinea.exchange.Archive;
import app.alinea.exchange.Fields;
import app.alinea.exchange.Unusable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the program's own decks. A question that is damaged is left out and reported; the rest is
/// kept.
public final class DeckReader implements QuestionReader {
  private static final int LARGEST = 64 * 1024 * 1024;

  @Override
  public boolean reads(String name, String beginning) {
    return name.endsWith(".alinea") || beginning.contains(DeckFormat.MEDIA_TYPE);
  }

  @Override
  public ReadQuestions read(Path file, Progress progress) {
    try (var archive = Archive.open(file)) {
      var deck =
          archive
              .bytes(DeckFormat.DECK, LARGEST)
              .orElseThrow(() -> new Unusable(Reason.NOT_THIS_FORMAT, ""));
      return read(archive, Fields.parse(text(deck), "deck"), progress);
    } catch (Unusable unusable) {
      return unusable.refusal();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static ReadQuestions read(Archive archive, Fields deck, Progress progress)
      throws Unusable {
    if (!deck.text("format").equals(DeckFormat.NAME)) {
      throw new Unusable(Reason.NOT_THIS_FORMAT, "");
    }
    int version = deck.integer("version");
    if (version > DeckFormat.VERSION) {
      throw new Unusable(Reason.FROM_NEWER_VERSION, Integer.toString(version));
    }
    var document = DocumentJson.read(deck.object("document"));
    var topics = new ArrayList<Topic>();
    for (var topic : deck.objects("topics")) {
      topics.add(DocumentJson.topic(topic, document));
    }
    var remarks = new ArrayList<Remark>();
    var histories = histories(archive, remarks);
    var questions = new ArrayList<FoundQuestion>();
    var entries = deck.objects("questions");
    for (int at = 0; at < entries.size(); at++) {
      if (!progress.report(at, entries.size())) {
        return new ReadQuestions.Cancelled();
      }
      question(entries.get(at), at + 1, document, histories, remarks).ifPresent(questions::add);
    }
    return new ReadQuestions.Read(
        deck.text("title", document.title()), Optional.of(document), topics, questions, remarks);
  }

  private static Optional<FoundQuestion> question(
      Fields json,
      int rank,
      Document document,
      Map<String, CardHistory> histories,
      List<Remark> remarks) {
    try {
      var question = QuestionJson.read(json, document);
      var history = Optional.ofNullable(histories.get(question.id().value()));
      return Optional.of(new FoundQuestion.Anchored(question, history));
    } catch (Unusable damaged) {
      remarks.add(new Remark(rank, Remark.Kind.MALFORMED, String.valueOf(damaged.getMessage())));
      return Optional.empty();
    }
  }

  private static Map<String, CardHistory> histories(Archive archive, List<Remark> remarks)
      throws Unusable {
    var histories = new HashMap<String, CardHistory>();
    var progress = archive.bytes(DeckFormat.PROGRESS, LARGEST);
    if (progress.isEmpty()) {
      return histories;
    }
    int rank = 0;
    for (var card : Fields.parse(text(progress.get()), "progress").objects("cards")) {
      rank++;
      try {
        histories.put(card.text("question"), HistoryJson.read(card));
      } catch (Unusable damaged) {
        remarks.add(
            new Remark(rank, Remark.Kind.HISTORY_LEFT_OUT, String.valueOf(damaged.getMessage())));
      }
    }
    return histories;
  }
}
