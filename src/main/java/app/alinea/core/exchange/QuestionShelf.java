package app.alinea.core.exchange;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentRepository;
import app.alinea.core.exchange.QuestionImportOutcome.ChangedDocument;
import app.alinea.core.exchange.QuestionImportOutcome.Counts;
import app.alinea.core.exchange.QuestionImportOutcome.Imported;
import app.alinea.core.exchange.QuestionImportOutcome.Undo;
import app.alinea.core.exchange.QuestionPreparation.PastAnswers;
import app.alinea.core.exchange.QuestionPreparation.Prepared;
import app.alinea.core.exchange.QuestionPreparation.Settled;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.question.TopicBook;
import app.alinea.core.question.TopicRepository;
import app.alinea.core.study.CardHistory;
import app.alinea.core.study.CardId;
import app.alinea.core.study.CardRepository;
import app.alinea.core.study.HistoryDesk;
import app.alinea.core.study.HistoryDesk.Adoption;
import app.alinea.core.task.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts questions that were read from a file into the store, and takes them out again.
public final class QuestionShelf {
  private final DocumentRepository documents;
  private final QuestionRepository questions;
  private final TopicRepository topics;
  private final CardRepository cards;
  private final HistoryDesk histories;
  private final Clock clock;

  public QuestionShelf(
      DocumentRepository documents,
      QuestionRepository questions,
      TopicRepository topics,
      CardRepository cards,
      HistoryDesk histories,
      Clock clock) {
    this.documents = documents;
    this.questions = questions;
    this.topics = topics;
    this.cards = cards;
    this.histories = histories;
    this.clock = clock;
  }

  QuestionPreparation prepare(Path file, ReadQuestions.Read read, Progress progress) {
    var sorting = new QuestionSorting(documents, new KnownQuestions(questions));
    return sorting
        .sort(String.valueOf(file.getFileName()), read, progress)
        .<QuestionPreparation>map(sorted -> prepared(file, read, sorted))
        .orElseGet(() -> new Settled(new QuestionImportOutcome.Cancelled(file)));
  }

  private Prepared prepared(Path file, ReadQuestions.Read read, SortedQuestions sorted) {
    var news = new ShelfNews(documents, topics, cards);
    return new Prepared(
        file, read, sorted, news.counts(sorted), news.topics(sorted), news.places(sorted));
  }

  Imported store(Prepared prepared, PastAnswers pastAnswers) {
    var read = prepared.read();
    var sorted = prepared.sorted();
    sorted.document().ifPresent(document -> documents.save(document, clock.instant()));
    var change =
        sorted.document().map(document -> new ChangedDocument(document.id(), sorted.before()));
    var books = new HashMap<DocumentId, TopicBook>();
    byDocument(sorted.added())
        .forEach((id, added) -> {
          var book = topics.book(id);
          books.put(id, book);
          boolean brought =
              read.document().isPresent() && change.filter(c -> c.id().equals(id)).isPresent();
          var base = brought ? new TopicBook(read.topics(), List.of()) : book;
          topics.save(id, ForeignTopics.with(base, added));
        });
    var renewedBefore =
        sorted.renewed().stream().flatMap(q -> questions.find(q.id()).stream()).toList();
    questions.saveAll(sorted.added());
    questions.saveAll(sorted.renewed());
    var adoption =
        switch (pastAnswers) {
          case TAKEN_OVER -> adopt(sorted.histories());
          case LEFT_BEHIND -> Adoption.NONE;
        };
    var counts =
        new Counts(
            sorted.added().size(),
            sorted.renewed().size(),
            sorted.known(),
            sorted.anchored(),
            adoption.cards().size(),
            adoption.answers());
    var undo =
        new Undo(
            change,
            books,
            sorted.added().stream().map(Question::id).toList(),
            renewedBefore,
            adoption);
    return new Imported(
        prepared.file(),
        read.title(),
        counts,
        ShelfNews.shares(sorted.added()),
        read.remarks(),
        undo);
  }

  private Adoption adopt(Map<QuestionId, CardHistory> wanted) {
    var byCard = new LinkedHashMap<CardId, CardHistory>();
    wanted.forEach(
        (id, history) -> cards.ofQuestion(id).ifPresent(card -> byCard.put(card.id(), history)));
    return histories.adopt(byCard);
  }

  private static Map<DocumentId, List<Question>> byDocument(List<Question> added) {
    var byDocument = new LinkedHashMap<DocumentId, List<Question>>();
    added.forEach(question ->
        byDocument
            .computeIfAbsent(question.anchor().document(), _ -> new ArrayList<>())
            .add(question));
    return byDocument;
  }

  void undo(Undo undo) {
    histories.withdraw(undo.adoption());
    undo.added().forEach(questions::delete);
    questions.saveAll(undo.renewed());
    undo.books().forEach(topics::save);
    undo.document().ifPresent(this::undo);
  }

  private void undo(ChangedDocument change) {
    Optional<Document> before = change.before();
    if (before.isPresent()) {
      documents.save(before.get(), clock.instant());
    } else {
      documents.delete(change.id());
    }
  }
}
