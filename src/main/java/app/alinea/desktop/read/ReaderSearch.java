package app.alinea.desktop.read;

import app.alinea.core.document.DocumentRepository.SearchHit;
import app.alinea.desktop.control.Newest;
import app.alinea.desktop.screen.Destination.Place;
import app.alinea.desktop.screen.ScreenContext;
import java.util.Comparator;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Search over all documents, the open one first. Knows no control; confined to the interface
/// thread.
final class ReaderSearch {
  private static final int MOST_HITS = 200;

  private final ScreenContext context;
  private final ReaderViewModel reader;
  private final Newest searches;
  private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();

  ReaderSearch(ScreenContext context, ReaderViewModel reader) {
    this.context = context;
    this.reader = reader;
    searches = context.background().newest();
  }

  ObservableList<SearchHit> hits() {
    return hits;
  }

  void type(String query) {
    if (query.isBlank()) {
      searches.forget();
      hits.clear();
      return;
    }
    var here = reader.reading().get().map(now -> now.document().id());
    searches.query(
        () ->
            context.services().documents().search(query, MOST_HITS).stream()
                .sorted(Comparator.comparing(hit -> !here.equals(Optional.of(hit.document()))))
                .toList(),
        hits::setAll);
  }

  void open(SearchHit hit) {
    var isHere = reader.reading().get().filter(now -> now.document().id().equals(hit.document()));
    if (isHere.isPresent()) {
      reader.goTo(hit.position());
    } else {
      reader.open(Place.of(hit.document(), hit.position()));
    }
  }
}
