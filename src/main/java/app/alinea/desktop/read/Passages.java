package app.alinea.desktop.read;

import app.alinea.core.document.Paragraph;
import app.alinea.core.document.TextSpan;
import app.alinea.desktop.screen.ScreenContext;
import java.util.ArrayList;
import java.util.Optional;

/// What the learner makes of passages: cards, clozes, highlights. Knows no control; confined to the
/// interface thread.
final class Passages {
  private final ScreenContext context;
  private final ReaderViewModel reader;

  Passages(ScreenContext context, ReaderViewModel reader) {
    this.context = context;
    this.reader = reader;
  }

  /// The passage meant by C, Z and H: what is selected, else the sentence marked, else the first.
  Optional<CardDraft> draft() {
    return reader
        .reading()
        .get()
        .flatMap(now ->
            reader
                .current()
                .filter(paragraph -> !paragraph.sentences().isEmpty())
                .map(paragraph -> CardDraft.of(now.document(), paragraph, meant(paragraph))));
  }

  private TextSpan meant(Paragraph paragraph) {
    var marked = reader.marked().get();
    return marked
        .selection()
        .or(marked::sentence)
        .orElseGet(() -> paragraph.sentences().getFirst().span());
  }

  void add(CardForm form) {
    reader
        .reading()
        .get()
        .ifPresent(now -> {
          var question = form.question(now.topics());
          var questions = context.services().questions();
          context
              .background()
              .command(
                  () -> questions.save(question),
                  () -> {
                    reader.refresh();
                    announce(
                        "read.card.added",
                        "read.card.addedUndone",
                        () ->
                            context
                                .background()
                                .command(() -> questions.delete(question.id()), reader::refresh));
                  });
        });
  }

  /// Marks the passage meant, or takes away the highlights it touches.
  void highlight() {
    reader
        .reading()
        .get()
        .ifPresent(now ->
            reader
                .current()
                .filter(paragraph -> !paragraph.sentences().isEmpty())
                .ifPresent(paragraph -> highlight(now, paragraph)));
  }

  private void highlight(Reading now, Paragraph paragraph) {
    var span = meant(paragraph);
    var before = now.highlights();
    var after = new ArrayList<>(before);
    var removed =
        after.removeIf(
            kept -> kept.position() == paragraph.position() && kept.span().overlaps(span));
    if (!removed) {
      after.add(new Highlight(paragraph.position(), span, span.of(paragraph.text())));
    }
    reader.replace(after);
    announce(
        removed ? "read.highlight.removed" : "read.highlight.added",
        "read.highlight.undone",
        () -> reader.replace(before));
  }

  private void announce(String done, String undone, Runnable undo) {
    var texts = context.texts();
    context.undo().announce(texts.get(done), texts.get("shell.undo"), texts.get(undone), undo);
  }
}
