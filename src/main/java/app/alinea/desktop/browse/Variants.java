package app.alinea.desktop.browse;

import app.alinea.core.document.Document;
import app.alinea.core.question.Form;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.desktop.control.Newest;
import app.alinea.desktop.screen.ScreenContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Looks for other wrong options and other wordings of the question in the editor. What was offered
/// once is not offered again. Knows no control; confined to the interface thread.
final class Variants {
  private final ScreenContext context;
  private final BrowseViewModel model;
  private final Newest searches;
  private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
  private final Map<QuestionId, Set<String>> offered = new HashMap<>();

  /// Asks the document for another form of a question.
  private interface Search {
    Optional<Form> in(Document document, Question question, Set<String> refused);
  }

  Variants(ScreenContext context, BrowseViewModel model) {
    this.context = context;
    this.model = model;
    searches = context.background().newest();
    model.selection().subscribe((_, _) -> forget());
  }

  ReadOnlyBooleanProperty searching() {
    return searching.getReadOnlyProperty();
  }

  /// Replaces one wrong option.
  void otherDistractor(int option) {
    var variants = context.services().variants();
    find(
        (document, question, refused) ->
            variants.otherDistractor(document, question, option, refused, refused.size()),
        "browse.variant.option");
  }

  /// Replaces as many wrong options as the document has others.
  void otherDistractors() {
    var variants = context.services().variants();
    find(
        (document, question, refused) ->
            variants.otherDistractors(document, question, refused, refused.size()),
        "browse.variant.options");
  }

  void otherWording() {
    var variants = context.services().variants();
    find(
        (document, question, refused) ->
            variants.otherWording(document, question, refused, refused.size()),
        "browse.variant.wording");
  }

  /// Drops what is still being looked for.
  void forget() {
    searches.forget();
    searching.set(false);
  }

  /// @param told what to say of what was found
  private void find(Search search, String told) {
    model.keep();
    var open = model.draft().get().map(Draft::question);
    if (open.isEmpty() || searching.get()) {
      return;
    }
    var question = open.get();
    var refused = Set.copyOf(offered.getOrDefault(question.id(), Set.of()));
    var documents = context.services().documents();
    searching.set(true);
    searches.query(
        () ->
            documents
                .find(question.anchor().document())
                .flatMap(document -> search.in(document, question, refused)),
        found -> {
          searching.set(false);
          found.ifPresentOrElse(
              form -> take(question, form, told),
              () -> context.toasts().show(context.texts().get("browse.variant.none")));
        });
  }

  private void take(Question before, Form form, String told) {
    var seen = offered.computeIfAbsent(before.id(), _ -> new HashSet<>());
    seen.add(before.form().stem());
    if (before.form() instanceof Form.MultipleChoice(_, var options, _)) {
      options.forEach(option -> seen.add(option.text()));
    }
    model.replace(before, before.reworked(form), context.texts().get(told));
  }
}
