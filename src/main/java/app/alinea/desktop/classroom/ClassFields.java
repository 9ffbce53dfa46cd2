package app.alinea.desktop.classroom;

import app.alinea.desktop.control.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The controls in which a class is prepared, each bound to its choice.
final class ClassFields {
  private static final List<Integer> KEEP_DAYS = List.of(7, 30, 90, 365, 0);
  private static final int HOURS = 24;

  private final Texts texts;

  ClassFields(Texts texts) {
    this.texts = texts;
  }

  /// One of a few ways, each in a whole line: nobody has to open a list to see them.
  <E extends Enum<E>> VBox choice(ObjectProperty<E> chosen, E[] values, String key) {
    var group = new ToggleGroup();
    var box = new VBox();
    box.getStyleClass().add("radios");
    for (var value : values) {
      var radio = new RadioButton(texts.of(key, value));
      radio.setMinWidth(Labeled.USE_PREF_SIZE);
      radio.setToggleGroup(group);
      radio.setSelected(chosen.get() == value);
      radio.setOnAction(_ -> chosen.set(value));
      box.getChildren().add(radio);
    }
    return box;
  }

  Spinner<Integer> number(IntegerProperty chosen, int least, int most, String key) {
    var spinner = new Spinner<Integer>(least, most, chosen.get());
    spinner.setEditable(true);
    spinner.setAccessibleText(texts.get(key));
    spinner.valueProperty().subscribe(value -> chosen.set(value));
    spinner.getStyleClass().add("short-field");
    return spinner;
  }

  ComboBox<Integer> seconds(IntegerProperty chosen, int[] offered, String key) {
    return numbers(
        Arrays.stream(offered).boxed().toList(),
        chosen,
        key,
        seconds ->
            seconds == 0
                ? texts.get("classroom.seconds.none")
                : texts.get("classroom.seconds", seconds));
  }

  ComboBox<Integer> hours(IntegerProperty chosen) {
    return numbers(
        IntStream.range(0, HOURS).boxed().toList(),
        chosen,
        "classroom.deadline.hour",
        hour -> texts.get("classroom.hour", hour));
  }

  ComboBox<Integer> teams(IntegerProperty chosen) {
    var offered =
        IntStream.concat(IntStream.of(0), IntStream.rangeClosed(2, ClassSetUp.MOST_TEAMS))
            .boxed()
            .toList();
    return numbers(
        offered,
        chosen,
        "classroom.teams",
        number ->
            number == 0
                ? texts.get("classroom.teams.none")
                : texts.get("classroom.teams.of", number));
  }

  /// How long results are kept; every choice is stored at once.
  ComboBox<Integer> days(int chosen, IntConsumer keep) {
    var box = new ComboBox<Integer>();
    box.getItems().setAll(KEEP_DAYS);
    if (!KEEP_DAYS.contains(chosen)) {
      box.getItems().addFirst(chosen);
    }
    box.setConverter(
        shownAs(days ->
            days == 0 ? texts.get("classroom.keep.always") : texts.get("classroom.days", days)));
    box.setValue(chosen);
    box.setAccessibleText(texts.get("classroom.keep"));
    box.setOnAction(_ -> keep.accept(box.getValue()));
    return box;
  }

  private ComboBox<Integer> numbers(
      List<Integer> offered, IntegerProperty chosen, String key, Function<Integer, String> shown) {
    var box = new ComboBox<Integer>();
    box.getItems().setAll(offered);
    box.setConverter(shownAs(shown));
    box.setValue(chosen.get());
    box.setAccessibleText(texts.get(key));
    box.setOnAction(_ -> chosen.set(box.getValue()));
    return box;
  }

  static <T> StringConverter<T> shownAs(Function<T, String> shown) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : shown.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("chosen from a list: " + text);
      }
    };
  }
}
