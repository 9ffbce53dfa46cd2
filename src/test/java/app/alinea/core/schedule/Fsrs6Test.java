package app.alinea.core.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class Fsrs6Test {
  private static final double RELATIVE = 1e-4;

  private final Fsrs6 model = new Fsrs6(Weights.DEFAULT);

  static Stream<String> sequences() throws Exception {
    return vectors().getAsJsonObject("sequences").keySet().stream();
  }

  private static JsonObject vectors() throws Exception {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Fsrs6Test.class.getResourceAsStream("/fsrs6-vectors.json")),
            StandardCharsets.UTF_8)) {
      return JsonParser.parseReader(reader).getAsJsonObject();
    }
  }

  @ParameterizedTest
  @MethodSource("sequences")
  void agreesWithTheReferenceImplementations(String name) throws Exception {
    MemoryState state = null;

    for (JsonElement element : vectors().getAsJsonObject("sequences").getAsJsonArray(name)) {
      var row = element.getAsJsonObject();
      var grade = Grade.ofRating(row.get("g").getAsInt());
      int days = row.get("t").getAsInt();
      if (state != null && !row.get("R_before").isJsonNull()) {
        close(row.get("R_before").getAsDouble(), model.retrievability(state, days));
      }
      state = state == null ? model.first(grade) : model.next(state, days, grade);

      close(row.get("S").getAsDouble(), state.stability());
      close(row.get("D").getAsDouble(), state.difficulty());
      close(row.get("ivl90").getAsDouble(), model.interval(state, 0.9));
    }
  }

  private static void close(double expected, double actual) {
    assertEquals(expected, actual, RELATIVE * Math.abs(expected));
  }

  @Test
  void staysInBoundsForAnyHistory() {
    var random = new Random(42);
    for (int history = 0; history < 500; history++) {
      var state = model.first(Grade.ofRating(1 + random.nextInt(4)));
      for (int review = 0; review < 40; review++) {
        state = model.next(state, random.nextInt(2000), Grade.ofRating(1 + random.nextInt(4)));
      }
      // The record refuses values out of bounds; retrievability has to be a probability.
      double recall = model.retrievability(state, random.nextDouble() * 10_000);
      assertTrue(recall > 0 && recall <= 1, () -> "recall " + recall);
    }
  }

  @Test
  void isAtNinetyPercentWhenItsStabilityHasPassed() {
    var state = new MemoryState(12.5, 5);

    assertEquals(0.9, model.retrievability(state, 12.5), 1e-12);
  }
}
