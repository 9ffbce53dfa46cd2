package app.alinea.exchange.anki;

import app.alinea.core.exchange.ReadQuestions;
import app.alinea.core.exchange.ReadQuestions.Remark;
import app.alinea.core.question.Form;
import app.alinea.core.study.CardHistory;
import app.alinea.core.task.Progress;
import app.alinea.exchange.Finds;
import app.alinea.exchange.Html;
import app.alinea.exchange.Unusable;
import app.alinea.exchange.anki.ForeignCollection.AnswerRow;
import app.alinea.exchange.anki.ForeignCollection.CardRow;
import app.alinea.exchange.anki.ForeignCollection.NoteRow;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes questions of the cards of a collection. Confined to one thread.
final class AnkiReading {
  private static final Set<String> OWN_TAGS = Set.of("leech", "marked");

  private final Map<Long, AnkiNoteType> types;
  private final Map<Long, String> decks;
  private final Map<Long, List<CardRow>> cards;
  private final Map<Long, List<AnswerRow>> answers;
  private final List<NoteRow> notes;
  private final AnkiHistory history;
  private final Finds finds = new Finds();
  private final Map<String, Integer> deckSizes = new HashMap<>();

  AnkiReading(ForeignCollection collection, Clock clock) throws Unusable {
    types = collection.noteTypes();
    decks = collection.decks();
    cards = collection.cards();
    answers = collection.answers();
    notes = collection.notes();
    history = new AnkiHistory(collection.created(), clock);
  }

  ReadQuestions read(String fileTitle, Progress progress) {
    int rank = 0;
    for (var note : notes) {
      if (!progress.report(rank++, notes.size())) {
        return new ReadQuestions.Cancelled();
      }
      read(note, rank);
      if (finds.isFull()) {
        break;
      }
    }
    var title =
        deckSizes.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse(fileTitle);
    return finds.read(title);
  }

  private void read(NoteRow note, int rank) {
    var type = Optional.ofNullable(types.get(note.type()));
    if (type.isEmpty() || type.get().fields().isEmpty()) {
      finds.remark(rank, Remark.Kind.MALFORMED, String.join(" ", note.fields()));
      return;
    }
    if (finds.leavesOut(rank, note.fields())) {
      return;
    }
    if (note.fields().stream().anyMatch(Html::hasMedia)) {
      finds.remark(rank, Remark.Kind.MEDIA_LEFT_OUT, Html.text(note.fields().getFirst()));
    }
    for (var card : cards.getOrDefault(note.id(), List.of())) {
      deckSizes.merge(deck(card), 1, Integer::sum);
      var made = type.get().cloze() ? cloze(note, card) : sides(note, type.get(), card);
      made.ifPresentOrElse(
          found -> finds.add(found.form(), beside(note, card, rank, found.explanation())),
          () -> finds.remark(rank, Remark.Kind.MALFORMED, note.fields().getFirst()));
    }
  }

  private record Made(Form form, String explanation) {}

  private static Optional<Made> cloze(NoteRow note, CardRow card) {
    var rest =
        note.fields().stream()
            .skip(1)
            .map(Html::text)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n"));
    return AnkiHtml.cloze(note.fields().getFirst(), card.rank() + 1)
        .map(form -> new Made(form, rest));
  }

  private static Optional<Made> sides(NoteRow note, AnkiNoteType type, CardRow card) {
    if (card.rank() < 0 || card.rank() >= type.templates().size()) {
      return Optional.empty();
    }
    var sides = type.templates().get(card.rank());
    var fields = type.named(note.fields());
    var explaining = type.explaining(sides);
    var front = new AnkiTemplate(sides.front()).filled(fields, Set.of());
    var back = AnkiTemplate.answer(new AnkiTemplate(sides.back()).filled(fields, explaining));
    var explanation =
        type.fields().stream()
            .filter(explaining::contains)
            .map(name -> Html.text(fields.getOrDefault(name, "")))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n"));
    return Optional.of(new Made(AnkiHtml.form(front, back), explanation));
  }

  private Finds.Beside beside(NoteRow note, CardRow card, int rank, String explanation) {
    var lived = answers.getOrDefault(card.id(), List.of());
    if (card.reviews() > 0 && lived.isEmpty()) {
      finds.remark(rank, Remark.Kind.HISTORY_LEFT_OUT, Html.text(note.fields().getFirst()));
    }
    Optional<CardHistory> past = history.of(card, lived);
    var id = card.rank() == 0 ? note.guid() : note.guid() + "-" + card.rank();
    return new Finds.Beside(rank, note.guid().isBlank() ? "" : id, topics(note), explanation, past);
  }

  private String deck(CardRow card) {
    var name = decks.getOrDefault(card.deck(), "");
    return AnkiHtml.lastLevel(name);
  }

  /// Tags are words; a hierarchy's last level is what a topic is called.
  private static List<String> topics(NoteRow note) {
    var topics = new LinkedHashSet<String>();
    for (var tag : note.tags().strip().split("\\s+")) {
      if (!tag.isEmpty() && !tag.startsWith("§") && !OWN_TAGS.contains(tag)) {
        topics.add(AnkiHtml.lastLevel(tag).replace('_', ' '));
      }
    }
    return List.copyOf(topics);
  }
}
