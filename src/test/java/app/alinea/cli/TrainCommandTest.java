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
