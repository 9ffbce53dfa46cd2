package app.alinea.desktop.study;

import app.alinea.core.schedule.Grade;
import app.alinea.core.study.StudyScope;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.question.QuestionTexts;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.Screen;
import app.alinea.desktop.screen.ScreenContext;
import app.alinea.desktop.screen.ScreenId;
import app.alinea.desktop.screen.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;

/// One card after the other.
public final class StudyScreen implements Screen {
  private static final List<KeyCode> LETTERS =
      List.of(KeyCode.A, KeyCode.B, KeyCode.C, KeyCode.D, KeyCode.E, KeyCode.F);

  private final ScreenContext context;
  private final StudyViewModel model;
  private final CramPanels crams;
  private final HeldKeys held = new HeldKeys();
  private Optional<StudyView> view = Optional.empty();
  private Subscription whileShown = Subscription.EMPTY;

  public StudyScreen(ScreenContext context) {
    this.context = context;
    model = new StudyViewModel(context);
    crams = new CramPanels(context);
  }

  @Override
  public ScreenId id() {
    return ScreenId.STUDY;
  }

  @Override
  public Node build() {
    view = Optional.of(new StudyView(model, context, this::verbs));
    return view.orElseThrow();
  }

  @Override
  public void shown(Destination destination) {
    whileShown.unsubscribe();
    whileShown = view.map(StudyView::listen).orElse(Subscription.EMPTY);
    view.map(shown -> shown.getScene().getWindow())
        .ifPresent(window -> whileShown = whileShown.and(held.listen(window)));
    if (destination instanceof Destination.Study(var documents, var topics, var questions)) {
      model.begin(new StudyScope(List.copyOf(documents), topics, questions));
    } else {
      model.resume();
    }
  }

  @Override
  public void hidden() {
    whileShown.unsubscribe();
  }

  @Override
  public List<Shortcut> shortcuts() {
    var texts = context.texts();
    var all = new ArrayList<Shortcut>();
    all.add(Shortcut.key(KeyCode.SPACE, texts.get("study.key.goOn"), once(model::goOn)));
    all.add(Shortcut.key(KeyCode.ENTER, texts.get("study.key.goOn"), once(model::goOn)));
    addOptions(all, texts);
    for (var grade : Grade.values()) {
      var label = texts.get("study.key.grade", texts.of("study.grade", grade));
      all.add(Shortcut.digit(grade.rating(), label, once(() -> model.grade(grade))));
    }
    all.addAll(verbs());
    return all;
  }

  /// While options wait, their letters come first: there E and F mean options.
  private void addOptions(List<Shortcut> all, Texts texts) {
    var options = model.optionCount();
    for (var place = 0; place < Math.min(options, LETTERS.size()); place++) {
      var chosen = place;
      var letter = QuestionTexts.letter(place);
      all.add(
          Shortcut.key(
              LETTERS.get(place),
              texts.get("study.key.option", letter),
              once(() -> model.choose(chosen, false))));
      all.add(
          Shortcut.shift(
              LETTERS.get(place),
              texts.get("study.key.optionUnsure", letter),
              once(() -> model.choose(chosen, true))));
    }
  }

  /// What can be done with the card on show, for keys and the menu alike.
  private List<Shortcut> verbs() {
    var texts = context.texts();
    return List.of(
        Shortcut.key(KeyCode.U, texts.get("study.key.undo"), once(model::undo)),
        Shortcut.key(KeyCode.S, texts.get("study.key.source"), once(model::openSource)),
        Shortcut.key(KeyCode.E, texts.get("study.key.edit"), once(model::edit)),
        Shortcut.key(KeyCode.F, texts.get("study.key.flag"), once(model::flag)),
        Shortcut.key(KeyCode.N, texts.get("study.key.unsure"), once(model::toggleUnsure)),
        Shortcut.key(KeyCode.J, texts.get("study.key.insist"), once(model::insist)),
        Shortcut.key(KeyCode.L, texts.get("study.key.cram"), once(crams::open)),
        Shortcut.character('@', texts.get("study.key.suspend"), once(model::suspend)),
        Shortcut.character('-', texts.get("study.key.bury"), once(model::bury)));
  }

  private Runnable once(Runnable action) {
    return () -> {
      if (!held.repeated()) {
        action.run();
      }
    };
  }
}
