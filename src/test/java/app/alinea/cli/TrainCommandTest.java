package app.alinea.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.service.Opening;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainCommandTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream error = new ByteArrayOutputStream();

  /// Says that the disk is full whenever anyone asks for the store.
  private static final class NoStore implements StoreAccess {
    @Override
    public Path standardFolder() {
      return Path.of("nowhere");
    }

    @Override
    public Opening open(Path where) {
      return new Opening.DiskFull(where);
    }

    @Override
    public List<Problem> check(Opening.Opened opened) {
      return List.of();
    }

    @Override
    public void copyTo(Opening.Opened opened, Path file) {}

    @Override
    public boolean isSound(Path copy) {
      return false;
    }

    @Override
    public Optional<Path> restore(Path where, Path copy) {
      return Optional.empty();
    }
  }

  private int run(String... arguments) {
    return new Cli(new NoStore(), stream(output), stream(error)).run(arguments);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private Path log(String... more) throws IOException {
    var lines = new StringBuilder("card,day,rating\n");
    for (int card = 0; card < 60; card++) {
      lines.append(
          "c%d,0,3%nc%d,%d,%d%n".formatted(card, card, 1 + card % 9, card % 4 == 0 ? 1 : 3));
    }
    var file = folder.resolve("log.csv");
    Files.writeString(file, lines + String.join("\n", more));
    return file;
  }

  @Test
  void fitsWeightsToALogFromElsewhereWithoutTheStore() throws IOException {
    int status = run("train", "--log", log().toString());

    var json = JsonParser.parseString(output.toString(StandardCharsets.UTF_8)).getAsJsonObject();
    assertThat(status).isZero();
    assertThat(json.getAsJsonArray("weights")).hasSize(21);
    assertThat(json.get("reviews").getAsInt()).isEqualTo(120);
    assertThat(json.getAsJsonObject("after").get("logLoss").getAsDouble())
        .isLessThanOrEqualTo(json.getAsJsonObject("before").get("logLoss").getAsDouble());
  }

  @Test
  void namesEachLineThatIsNoAnswerAndGoesOn() throws IOException {
    int status = run("train", "--log", log("c1,x,3", "c1,4,9", "c1,4").toString());

    assertThat(status).isEqualTo(1);
    assertThat(error.toString(StandardCharsets.UTF_8)).contains("122", "c1,x,3", "123", "124");
    assertThat(output.toString(StandardCharsets.UTF_8)).contains("weights");
  }

  @Test
  void passesOverFutureAndRepeatedAnswersAndPutsTheRestInOrder() throws IOException {
    int status = run("train", "--log", log("c5,99999999,3", "c5,0,3", "c7,2,3").toString());

    assertThat(status).isEqualTo(1);
    assertThat(error.toString(StandardCharsets.UTF_8))
        .contains("122", "c5,99999999,3", "123", "c5,0,3")
        .doesNotContain("124");
    var json = JsonParser.parseString(output.toString(StandardCharsets.UTF_8)).getAsJsonObject();
    assertThat(json.get("reviews").getAsInt()).isEqualTo(121);
  }

  @Test
  void replaysWithTheWeightsGivenAndMovesWhatIsOutOfBounds() throws IOException {
    var file = folder.resolve("replay.csv");
    Files.writeString(file, "card,rating,t\na,3,0\na,3,2\na,9,2\na,3,-4\n");
    var weights =
        "0.212,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,1.4835,"
            + "0.0614,0.2629,1.6483,0.6014,1.8729,0.5425,0.0912,0.0658,7.5";

    int status = run("schedule", "--replay", file.toString(), "--weights", weights);

    assertThat(status).isEqualTo(1);
    assertThat(error.toString(StandardCharsets.UTF_8)).contains("w20", "7.5", "4", "a,9,2");
    assertThat(output.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
    assertThat(run("schedule", "--replay", file.toString(), "--weights", "1,2")).isEqualTo(2);
  }

  @Test
  void saysHowManyAnswersAreMissingFromAShortLog() throws IOException {
    var file = folder.resolve("short.csv");
    Files.writeString(file, "a,0,3\na,4,3\n");

    int status = run("train", "--log", file.toString());

    assertThat(status).isEqualTo(1);
    assertThat(error.toString(StandardCharsets.UTF_8)).contains("1", "40");
    assertThat(output.size()).isZero();
  }

  @Test
  void refusesDaysOutOfRangeBeforeItOpensTheStore() {
    assertThat(run("review", "--simulate", "0")).isEqualTo(2);
    assertThat(run("review", "--simulate", "5", "--retention", "30")).isEqualTo(2);
    assertThat(run("review", "--simulate", "5")).isEqualTo(1);
  }
}
