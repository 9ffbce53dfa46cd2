package app.alinea.core.exchange;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentRepository;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.document.TextSpan;
import app.alinea.core.library.DocumentNames;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.SourceAnchor;
import app.alinea.core.study.CardHistory;
import app.alinea.core.task.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells new questions from known ones and finds where each belongs. Changes nothing in the store.
/// Confined to one thread.
final class QuestionSorting {
  private static final double MIDDLING = 0.5;

  private final DocumentRepository documents;
  private final KnownQuestions known;
  private final List<Question> added = new ArrayList<>();
  private final List<Question> renewed = new ArrayList<>();
  private final Map<QuestionId, CardHistory> histories = new LinkedHashMap<>();
  private int knownCount;
  private int anchored;

  QuestionSorting(DocumentRepository documents, KnownQuestions known) {
    this.documents = documents;
    this.known = known;
  }

  /// @return empty where the task was cancelled
  Optional<SortedQuestions> sort(String fileName, ReadQuestions.Read read, Progress progress) {
    var stored =
        documents.list().stream()
            .map(DocumentSummary::id)
            .flatMap(id -> documents.find(id).stream())
            .toList();
    var finder = new SentenceFinder(stored);
    Optional<Document> brought =
        read.document().map(document -> home(document, read.questions(), stored, finder));
    var homeless = new ArrayList<FoundQuestion.Loose>();
    int done = 0;
    for (var found : read.questions()) {
      if (!progress.report(done++, read.questions().size())) {
        return Optional.empty();
      }
      place(found, brought, finder).ifPresent(homeless::add);
    }
    return Optional.of(sorted(fileName, read.title(), stored, brought, homeless));
  }

  private SortedQuestions sorted(
      String fileName,
      String title,
      List<Document> stored,
      Optional<Document> brought,
      List<FoundQuestion.Loose> homeless) {
    var before = stored.stream().filter(d -> CardPages.isOf(d, fileName)).findFirst();
    var needed = brought.filter(document -> !stored.contains(document));
    if (homeless.isEmpty()) {
      var fresh = added.isEmpty() && renewed.isEmpty() ? Optional.<Document>empty() : needed;
      return result(fresh, Optional.empty());
    }
    var id = before.map(Document::id).orElseGet(() -> freeName(fileName));
    var pages = CardPages.of(homeless, id, title, fileName, before);
    for (int at = 0; at < homeless.size(); at++) {
      add(question(homeless.get(at), pages.anchors().get(at)), homeless.get(at).history());
    }
    return result(Optional.of(pages.document()), before);
  }

  private SortedQuestions result(Optional<Document> document, Optional<Document> before) {
    return new SortedQuestions(document, before, added, renewed, knownCount, anchored, histories);
  }

  private DocumentId freeName(String fileName) {
    return DocumentNames.free(
        DocumentNames.of(fileName), taken -> documents.find(taken).isPresent());
  }

  /// The document of the store in which every question of a deck has its sentence; otherwise the
  /// deck's own, under a name that is free.
  private Document home(
      Document document,
      List<FoundQuestion> questions,
      List<Document> stored,
      SentenceFinder finder) {
    return stored.stream()
        .filter(candidate -> holdsAll(candidate, document, questions, finder))
        .findFirst()
        .orElseGet(() -> document.withId(freeName(document.id().value())));
  }

  private static boolean holdsAll(
      Document candidate, Document document, List<FoundQuestion> questions, SentenceFinder finder) {
    return questions.stream()
        .allMatch(found ->
            switch (found) {
              case FoundQuestion.Anchored(var question, _) ->
                  anchorIn(candidate, question.anchor(), finder).isPresent();
              case FoundQuestion.Loose _ -> candidate.contentHash().equals(document.contentHash());
            });
  }

  /// The same place in another document: where the same sentence stands, the nearest first.
  private static Optional<SourceAnchor> anchorIn(
      Document document, SourceAnchor anchor, SentenceFinder finder) {
    int offset = anchor.answerSpan().start() - anchor.sentenceSpan().start();
    return finder.exactly(anchor.quote()).stream()
        .filter(place -> place.document().id().equals(document.id()))
        .min(
            Comparator.comparingInt(
                place -> Math.abs(place.paragraph().position() - anchor.position())))
        .map(place ->
            place.anchor(
                new TextSpan(0, anchor.answerSpan().length())
                    .shifted(place.sentence().span().start() + offset)));
  }

  /// @return the question where no document has its sentence
  private Optional<FoundQuestion.Loose> place(
      FoundQuestion found, Optional<Document> brought, SentenceFinder finder) {
    var stored = known.find(found);
    if (stored.isPresent()) {
      meet(found, stored.get());
      return Optional.empty();
    }
    return switch (found) {
      case FoundQuestion.Anchored(var question, var history) -> {
        var home = brought.orElseThrow();
        var anchor = anchorIn(home, question.anchor(), finder);
        anchored++;
        add(question.at(anchor.orElseGet(() -> question.anchor().in(home.id()))), history);
        yield Optional.empty();
      }
      case FoundQuestion.Loose loose -> {
        if (!known.isFirst(loose)) {
          knownCount++;
          yield Optional.empty();
        }
        var anchor = finder.find(loose);
        if (anchor.isEmpty()) {
          yield Optional.of(loose);
        }
        anchored++;
        add(question(loose, anchor.get()), loose.history());
        yield Optional.empty();
      }
    };
  }

  /// A question that the author of a deck has changed is renewed, unless the learner changed it
  /// too.
  private void meet(FoundQuestion found, Question stored) {
    found.history().ifPresent(history -> histories.put(stored.id(), history));
    if (found instanceof FoundQuestion.Anchored(var question, _)
        && question.id().equals(stored.id())
        && question.edited()
        && !stored.edited()
        && !question.form().equals(stored.form())) {
      renewed.add(question.at(stored.anchor()).with(stored.status()));
    } else {
      knownCount++;
    }
  }

  private void add(Question question, Optional<CardHistory> history) {
    added.add(question);
    history.ifPresent(lived -> histories.put(question.id(), lived));
  }

  private static Question question(FoundQuestion.Loose loose, SourceAnchor anchor) {
    return new Question(
        loose.id(),
        loose.form(),
        anchor,
        loose.topics(),
        MIDDLING,
        loose.explanation(),
        new Provenance(Provenance.LEARNER, "learner-" + loose.id(), anchor.quote(), 1),
        Set.of(),
        QuestionStatus.ACCEPTED,
        true);
  }
}
