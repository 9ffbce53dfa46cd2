package app.alinea.desktop.read;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.TextSpan;
import app.alinea.core.library.ParagraphState;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFilter;
import app.alinea.desktop.control.Newest;
import app.alinea.desktop.read.Reading.Asked;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.ScreenContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// State of the reader. Knows no control; confined to the interface thread.
final class ReaderViewModel {
  private static final String LAST_DOCUMENT = "read.lastDocument";
  private static final String PLACE = "read.place.";

  private final ScreenContext context;
  private final Newest loads;
  private final ObservableList<DocumentSummary> documents = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Reading>> reading =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper arrivals = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Marked> marked = new ReadOnlyObjectWrapper<>(Marked.NOTHING);

  /// What is marked in the current paragraph.
  record Marked(
      Optional<TextSpan> sentence, Optional<TextSpan> answer, Optional<TextSpan> selection) {
    static final Marked NOTHING = new Marked(Optional.empty(), Optional.empty(), Optional.empty());
  }

  ReaderViewModel(ScreenContext context) {
    this.context = context;
    loads = context.background().newest();
  }

  ObservableList<DocumentSummary> documents() {
    return documents;
  }

  ReadOnlyObjectProperty<Optional<Reading>> reading() {
    return reading.getReadOnlyProperty();
  }

  /// The current paragraph.
  ReadOnlyIntegerProperty position() {
    return position.getReadOnlyProperty();
  }

  /// Counts arrivals at a place meant, which the view scrolls to even if it is the current one.
  ReadOnlyIntegerProperty arrivals() {
    return arrivals.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Marked> marked() {
    return marked.getReadOnlyProperty();
  }

  /// Opens the document read last, at the paragraph left.
  void resume() {
    load(() -> {
      var settings = context.services().settings();
      var list = context.services().documents().list();
      var last =
          settings
              .find(LAST_DOCUMENT)
              .filter(id -> list.stream().anyMatch(d -> d.id().value().equals(id)))
              .map(DocumentId::new)
              .or(() -> list.stream().map(DocumentSummary::id).findFirst());
      return last.map(id ->
          Place.of(
              id,
              settings
                  .find(PLACE + id)
                  .filter(text -> text.matches("\\d{1,8}"))
                  .map(Integer::parseInt)
                  .orElse(0)));
    });
  }

  void open(Place place) {
    load(() -> Optional.of(place));
  }

  private void load(java.util.function.Supplier<Optional<Place>> where) {
    loads.query(
        () -> {
          var place = where.get();
          return new Loaded(
              context.services().documents().list(),
              place,
              place.flatMap(at -> Reading.of(at.document(), context.services())));
        },
        this::arrive);
  }

  private void arrive(Loaded loaded) {
    if (!documents.equals(loaded.documents)) {
      documents.setAll(loaded.documents);
    }
    reading.set(loaded.reading);
    loaded.reading.ifPresent(now -> {
      var place = loaded.place.orElseThrow();
      var last = now.document().paragraphs().size() - 1;
      moveTo(Math.clamp(place.position(), 0, last));
      marked.set(new Marked(place.sentence(), place.answer(), Optional.empty()));
      arrivals.set(arrivals.get() + 1);
      put(LAST_DOCUMENT, now.document().id().value());
    });
  }

  /// Gives a paragraph the words of its file back.
  void unmend(int at) {
    reading
        .get()
        .map(Reading::document)
        .ifPresent(document ->
            new Unmending(context, this::refresh)
                .unmend(document.id(), at, document.paragraphAt(at).number().label()));
  }

  /// Reads cards and questions anew, the place stays.
  void refresh() {
    reading.get().ifPresentOrElse(now -> reload(now.document().id()), this::resume);
  }

  private void reload(DocumentId id) {
    loads.query(
        () ->
            new Loaded(
                context.services().documents().list(),
                Optional.empty(),
                Reading.of(id, context.services())),
        loaded -> {
          if (!documents.equals(loaded.documents)) {
            documents.setAll(loaded.documents);
          }
          reading.set(loaded.reading);
        });
  }

  Optional<Paragraph> current() {
    return reading
        .get()
        .map(now -> now.document().paragraphs())
        .filter(all -> position.get() < all.size())
        .map(all -> all.get(position.get()));
  }

  /// Makes a paragraph the current one and brings it into view.
  void goTo(int at) {
    choose(at);
    arrivals.set(arrivals.get() + 1);
  }

  /// Makes a paragraph the current one, as a click does.
  void choose(int at) {
    if (at != position.get()) {
      moveTo(at);
      marked.set(Marked.NOTHING);
    }
  }

  void next() {
    reading
        .get()
        .ifPresent(now -> {
          markRead();
          if (position.get() + 1 < now.document().paragraphs().size()) {
            goTo(position.get() + 1);
          }
        });
  }

  void previous() {
    if (position.get() > 0) {
      goTo(position.get() - 1);
    }
  }

  /// Moves the mark by sentences within the paragraph.
  void moveSentence(int by) {
    current()
        .map(Paragraph::sentences)
        .filter(all -> !all.isEmpty())
        .ifPresent(all -> {
          var from =
              marked
                  .get()
                  .sentence()
                  .map(span -> all.stream().map(s -> s.span()).toList().indexOf(span))
                  .orElse(by > 0 ? -1 : all.size());
          var to = Math.clamp((long) from + by, 0, all.size() - 1);
          marked.set(
              new Marked(Optional.of(all.get(to).span()), Optional.empty(), Optional.empty()));
        });
  }

  void select(Optional<TextSpan> span) {
    marked.set(
        new Marked(
            marked.get().sentence(),
            marked.get().answer(),
            span.filter(chosen -> chosen.length() > 0)));
  }

  /// Marks where a question has its answer.
  void show(Question question) {
    var anchor = question.anchor();
    marked.set(
        new Marked(
            Optional.of(anchor.sentenceSpan()),
            Optional.of(anchor.answerSpan()),
            Optional.empty()));
    arrivals.set(arrivals.get() + 1);
  }

  /// The mark shows at once and is stored behind: reading on must not wait for the disk.
  void markRead() {
    var at = position.get();
    reading
        .get()
        .filter(now -> now.coverage().states().get(at) == ParagraphState.UNREAD)
        .ifPresent(now -> {
          reading.set(Optional.of(now.withRead(at)));
          var id = now.document().id();
          var documents = context.services().documents();
          context
              .background()
              .command(() -> documents.markRead(id, at, context.services().clock().instant()));
        });
  }

  void generate() {
    reading.get().ifPresent(now -> context.documentWork().generate(now.document().id()));
  }

  /// Studies the cards of the current paragraph, in the text's order.
  void studyParagraph() {
    var cards = cards().stream().filter(one -> one.card().isPresent()).toList();
    if (!cards.isEmpty()) {
      context
          .navigation()
          .go(
              new Destination.Study(
                  Set.of(), Set.of(), cards.stream().map(one -> one.question().id()).toList()));
    }
  }

  void edit(Question question) {
    context
        .navigation()
        .go(new Destination.Browse(QuestionFilter.all(), Optional.of(question.id())));
  }

  void importText() {
    context.documentWork().chooseFile();
  }

  /// The questions of the current paragraph.
  List<Asked> cards() {
    return reading.get().map(now -> now.askedAt(position.get())).orElse(List.of());
  }

  /// What to draw on a paragraph.
  List<Mark> marks(int at) {
    var here = at == position.get() ? marked.get() : Marked.NOTHING;
    return reading
        .get()
        .map(now -> Marks.of(now, at, here.sentence(), here.answer(), here.selection()))
        .orElse(List.of());
  }

  /// Shows other highlights at once; they are stored behind.
  void replace(List<Highlight> highlights) {
    reading
        .get()
        .ifPresent(now -> {
          reading.set(Optional.of(now.with(highlights)));
          context
              .background()
              .command(() ->
                  new Highlights(context.services().settings())
                      .write(now.document().id(), highlights));
        });
  }

  private void moveTo(int at) {
    position.set(at);
    reading.get().ifPresent(now -> put(PLACE + now.document().id(), Integer.toString(at)));
  }

  private void put(String name, String value) {
    context.background().command(() -> context.services().settings().put(name, value));
  }

  private record Loaded(
      List<DocumentSummary> documents, Optional<Place> place, Optional<Reading> reading) {}
}
