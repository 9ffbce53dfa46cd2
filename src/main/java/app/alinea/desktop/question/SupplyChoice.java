package app.alinea.desktop.question;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.QuestionType;
import app.alinea.desktop.question.Supply.CountedTopic;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// Which of the questions there are somebody wants to be asked, and how many. Knows no control;
/// confined to the interface thread.
public final class SupplyChoice {
  public static final int MOST_QUESTIONS = 200;
  public static final int USUAL_QUESTIONS = 10;

  private final Supply supply;
  private final ObjectProperty<DocumentId> document;
  private final ObservableSet<String> topics = FXCollections.observableSet(new HashSet<>());
  private final ObservableSet<QuestionType> types =
      FXCollections.observableSet(EnumSet.noneOf(QuestionType.class));
  private final IntegerProperty questions = new SimpleIntegerProperty(USUAL_QUESTIONS);

  /// @param supply has at least one document
  public SupplyChoice(Supply supply) {
    this.supply = supply;
    document = new SimpleObjectProperty<>(supply.documents().getFirst().id());
    document.subscribe((_, _) -> {
      topics.clear();
      types.clear();
    });
  }

  public Supply supply() {
    return supply;
  }

  /// Topics and kinds are another document's: a change forgets them.
  public ObjectProperty<DocumentId> document() {
    return document;
  }

  public List<CountedTopic> topicsOffered() {
    return supply.topicsOf(document.get());
  }

  /// Names of the topics chosen; empty for all.
  public ObservableSet<String> topics() {
    return topics;
  }

  /// Kinds chosen; empty for all that fit where they are asked.
  public ObservableSet<QuestionType> types() {
    return types;
  }

  /// 1 to [#MOST_QUESTIONS].
  public IntegerProperty questions() {
    return questions;
  }
}
