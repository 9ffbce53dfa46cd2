package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.study.StudyDesk;
import app.alinea.core.study.StudySettings;
import app.alinea.testing.MovingClock;
import app.alinea.testing.Samples;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a studying program again and again: no acknowledged answer may be lost.
final class CrashTest {
  private static final int LEARNERS = 2;
  private static final int KILLS_EACH = 50;
  private static final Instant START = Instant.parse("2031-03-01T08:00:00Z");

  /// A fast learner may be killed with nothing left to review: after this, every card is due.
  private static final Duration LONGEST_INTERVAL =
      Duration.ofDays(StudySettings.DEFAULT.day().maximumIntervalDays());

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  @TempDir private Path temporary;

  @Test
  void everyAcknowledgedAnswerSurvivesAHundredKills() throws Exception {
    try (var threads = Executors.newFixedThreadPool(LEARNERS)) {
      var lives =
          IntStream.range(0, LEARNERS).<Callable<Integer>>mapToObj(seed -> () -> live(seed));
      int answers = 0;
      for (var life : threads.invokeAll(lives.toList())) {
        answers += life.get();
      }
      assertThat(answers).isGreaterThan(LEARNERS * KILLS_EACH);
    }
  }

  /// @return how many answers were acknowledged
  private int live(int seed) throws IOException, InterruptedException, SQLException {
    var folder = Files.createDirectories(temporary.resolve("learner-" + seed));
    var random = new Random(seed);
    fill(folder);
    Set<Long> acknowledged = new TreeSet<>();
    var begin = START;
    for (int kill = 0; kill < KILLS_EACH; kill++) {
      for (var id : studyUntilKilled(folder, begin, random)) {
        assertThat(acknowledged.add(id)).as("answer %d acknowledged once", id).isTrue();
      }
      begin = checkLog(folder, acknowledged).plus(Duration.ofHours(2));
    }
    checkWhole(folder, begin.plus(LONGEST_INTERVAL));
    return acknowledged.size();
  }

  private static Store open(Path folder, Instant at) {
    if (!(Store.open(folder, new MovingClock(at, ZONE))
        instanceof StoreOpening.Opened(var store))) {
      throw new AssertionError("the store did not open again");
    }
    return store;
  }

  private static StudyDesk desk(Store store, Instant at) {
    return new StudyDesk(
        store.cards(), store.questions(), store.settings(), new MovingClock(at, ZONE));
  }

  private static void fill(Path folder) {
    try (var store = open(folder, START)) {
      var document = Samples.register("villages", 100);
      store.documents().save(document, START);
      store.questions().saveAll(Samples.questions(document));
      desk(store, START).save(StudySettings.DEFAULT.withLimits(9_999, 9_999));
    }
  }

  /// @return the answers acknowledged before the end, which comes at any moment after the first
  private List<Long> studyUntilKilled(Path folder, Instant begin, Random random)
      throws IOException, InterruptedException {
    var library = Files.createDirectories(folder.resolve("native"));
    var errors = folder.resolve("errors.txt");
    var child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + library,
                "-cp",
                classPath(),
                DoomedLearner.class.getName(),
                folder.toString(),
                begin.toString(),
                Long.toString(random.nextLong()))
            .redirectError(errors.toFile())
            .start();
    try (var out = child.inputReader()) {
      var first = out.readLine();
      if (first == null) {
        throw new AssertionError("no answer was taken: " + Files.readString(errors));
      }
      Thread.sleep(random.nextInt(50, 600));
      assertThat(child.isAlive()).as("alive until killed").isTrue();
      // Killing by the handle leaves the pipe open, to read what was acknowledged last.
      child.toHandle().destroyForcibly();
      var ids = rest(out);
      ids.addFirst(Long.valueOf(first));
      return ids;
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  private static String classPath() {
    var surefire = System.getProperty("surefire.test.class.path");
    return surefire == null ? System.getProperty("java.class.path") : surefire;
  }

  /// The last line may have been cut off: then it is no acknowledgement.
  private static List<Long> rest(BufferedReader out) throws IOException {
    var text = new StringBuilder();
    int unit;
    while ((unit = out.read()) >= 0) {
      text.append((char) unit);
    }
    var whole = text.substring(0, text.lastIndexOf("\n") + 1);
    return new ArrayList<>(whole.lines().map(Long::valueOf).toList());
  }

  /// @return when the newest answer was given
  private static Instant checkLog(Path folder, Set<Long> acknowledged) throws SQLException {
    open(folder, START).close();
    var ids = new ArrayList<Long>();
    var moments = new ArrayList<Long>();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Store.FILE));
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT id, at_ms FROM review ORDER BY id")) {
      while (rows.next()) {
        ids.add(rows.getLong("id"));
        moments.add(rows.getLong("at_ms"));
      }
    }
    assertThat(new HashSet<>(ids)).containsAll(acknowledged);
    assertThat(new HashSet<>(moments)).as("no answer is there twice").hasSameSizeAs(moments);
    return Instant.ofEpochMilli(moments.getLast());
  }

  private static void checkWhole(Path folder, Instant at) {
    try (var store = open(folder, at)) {
      var desk = desk(store, at);
      assertThat(store.check().run(desk.replayed())).isEmpty();
      assertThat(desk.open(List.of()).current()).as("a session resumes").isPresent();
    }
  }
}
