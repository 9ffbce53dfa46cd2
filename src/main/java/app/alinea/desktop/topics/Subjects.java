package app.alinea.desktop.topics;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentSummary;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.Topic;
import app.alinea.core.service.Services;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The topics of one document with what belongs to them, read in one go.
///
/// @param documents all that the store has
/// @param document whose topics these are; empty where the store has none
/// @param lines by name
record Subjects(List<DocumentSummary> documents, Optional<Document> document, List<Line> lines) {
  static final Subjects NONE = new Subjects(List.of(), Optional.empty(), List.of());

  /// A topic.
  ///
  /// @param questions how many are in use or wait
  record Line(Topic topic, int questions) {}

  Subjects {
    documents = List.copyOf(documents);
    lines = List.copyOf(lines);
  }

  /// Reads the store; not for the interface thread.
  ///
  /// @param wanted empty for the newest document
  static Subjects read(Services services, Optional<DocumentId> wanted) {
    var documents =
        services.documents().list().stream()
            .sorted(Comparator.comparing(DocumentSummary::importedAt).reversed())
            .toList();
    var document =
        wanted
            .flatMap(services.documents()::find)
            .or(() ->
                documents.stream()
                    .findFirst()
                    .flatMap(newest -> services.documents().find(newest.id())));
    return new Subjects(
        documents, document, document.map(found -> lines(services, found)).orElse(List.of()));
  }

  private static List<Line> lines(Services services, Document document) {
    var counts = new HashMap<String, Integer>();
    for (Question question : services.questions().ofDocument(document.id())) {
      if (question.status() != QuestionStatus.REJECTED) {
        question.topics().forEach(name -> counts.merge(name, 1, Integer::sum));
      }
    }
    var order = Collator.getInstance(document.language().locale());
    return services.topics().ofDocument(document.id()).stream()
        .sorted(Comparator.comparing(Topic::name, order))
        .map(topic -> new Line(topic, counts.getOrDefault(topic.name(), 0)))
        .toList();
  }

  Optional<Line> line(String id) {
    return lines.stream().filter(line -> line.topic().id().equals(id)).findFirst();
  }

  /// Whether another topic bears this name.
  boolean isTaken(String name, String id) {
    return lines.stream()
        .map(Line::topic)
        .anyMatch(topic -> !topic.id().equals(id) && topic.name().equalsIgnoreCase(name));
  }

  /// The number by which readers cite a paragraph.
  String label(int position) {
    return document
        .filter(found -> position < found.paragraphs().size())
        .map(found -> found.paragraphAt(position).number().label())
        .orElseGet(() -> Integer.toString(position + 1));
  }
}
