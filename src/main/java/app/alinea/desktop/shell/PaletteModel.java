package app.alinea.desktop.shell;

import app.alinea.core.document.DocumentSummary;
import app.alinea.core.question.Topic;
import app.alinea.core.service.Services;
import app.alinea.desktop.control.Background;
import app.alinea.desktop.control.Search;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.screen.Destination;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.Navigation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the command palette offers for what was typed. Knows no control; confined to the interface
/// thread.
final class PaletteModel {
  private static final int MOST = 12;

  private final Texts texts;
  private final Navigation navigation;
  private final List<Command> all;
  private final ObservableList<Command> shown = FXCollections.observableArrayList();
  private String query = "";

  /// @param fixed screens and actions; documents and topics join when they are read
  PaletteModel(
      List<Command> fixed,
      Services services,
      Background background,
      Texts texts,
      Navigation navigation) {
    this.all = new ArrayList<>(fixed);
    this.texts = texts;
    this.navigation = navigation;
    type("");
    background.query(
        () ->
            services.documents().list().stream()
                .map(
                    document -> new Contents(document, services.topics().ofDocument(document.id())))
                .toList(),
        this::add);
  }

  ObservableList<Command> shown() {
    return shown;
  }

  void type(String text) {
    query = text;
    shown.setAll(
        all.stream()
            .map(command -> new Scored(command, Search.score(text, command.title())))
            .filter(scored -> scored.score > 0)
            .sorted(Comparator.comparingInt(Scored::score).reversed())
            .limit(MOST)
            .map(Scored::command)
            .toList());
  }

  private void add(List<Contents> documents) {
    for (var contents : documents) {
      var document = contents.document;
      all.add(
          new Command(
              document.title(),
              texts.get("shell.palette.document"),
              "",
              () -> navigation.open(Place.of(document.id(), 0))));
      for (var topic : contents.topics) {
        all.add(
            new Command(
                topic.name(),
                texts.get("shell.palette.topic"),
                "",
                () ->
                    navigation.go(
                        new Destination.Study(
                            Set.of(document.id()), Set.of(topic.name()), List.of()))));
      }
    }
    type(query);
  }

  private record Contents(DocumentSummary document, List<Topic> topics) {}

  private record Scored(Command command, int score) {}
}
