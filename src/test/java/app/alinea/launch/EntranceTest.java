package app.alinea.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.service.LaterStart;
import app.alinea.core.service.Opening;
import app.alinea.launch.Handover.Outcome;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EntranceTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(80);

  @TempDir Path folder;

  @Test
  void aLaterStartLeavesItsFilesToTheOpenWindow() {
    var asked = new ArrayList<Path>();
    try (var bell = new Doorbell(folder)) {
      bell.hang();
      bell.listen(start -> {
        asked.addAll(start.files());
        start.taken().run();
      });

      var outcome = handover(LONG, Path.of("/a/Vilnius – été.alinea"), Path.of("b.txt")).attempt();

      assertEquals(Outcome.TAKEN, outcome);
      assertEquals(
          List.of(Path.of("/a/Vilnius – été.alinea"), Path.of("b.txt").toAbsolutePath()), asked);
    }
  }

  @Test
  void aStartBeforeTheWindowShowsIsKeptForIt() throws InterruptedException {
    try (var bell = new Doorbell(folder)) {
      bell.hang();
      var outcomes = new ArrayList<Outcome>();
      var later = Thread.ofVirtual().start(() -> outcomes.add(handover(LONG).attempt()));

      bell.listen(start -> start.taken().run());
      later.join();

      assertEquals(List.of(Outcome.TAKEN), outcomes);
    }
  }

  @Test
  void aWindowThatHangsIsNotWaitedForForEver() {
    try (var bell = new Doorbell(folder)) {
      bell.hang();
      bell.listen(_ -> {});

      assertEquals(Outcome.NO_ANSWER, handover(SHORT).attempt());
    }
  }

  @Test
  void whereNobodyIsThereTheStoreIsOpened() throws IOException {
    var opening = new Opening.ReadOnly(folder);
    try (var bell = new Doorbell(folder)) {
      var entrance = new Entrance(() -> opening, bell, handover(LONG));

      assertFalse(entrance.isHandedOver());
      assertEquals(Optional.of(opening), entrance.open());
      assertEquals(List.of(), inFolder());
    }
  }

  @Test
  void theSocketOfACopyThatDiedIsNobodyAndIsReplaced() throws IOException {
    var dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    dead.bind(UnixDomainSocketAddress.of(socket()));
    dead.close();
    assertTrue(Files.exists(socket()));

    assertEquals(Outcome.NOBODY, handover(LONG).attempt());
    try (var bell = new Doorbell(folder)) {
      bell.hang();
      bell.listen(start -> start.taken().run());
      assertEquals(Outcome.TAKEN, handover(LONG).attempt());
    }
    assertEquals(List.of(), inFolder());
  }

  @Test
  void twoStartsAtOnceEndAsOneWindow() {
    try (var first = new Doorbell(folder);
        var second = new Doorbell(folder)) {
      Deque<Opening> openings = new ArrayDeque<>();
      openings.add(new Opening.InUse(folder));
      openings.add(new Opening.InUse(folder));
      first.listen(start -> start.taken().run());
      var entrance =
          new Entrance(
              () -> {
                if (openings.size() == 1) {
                  first.hang();
                }
                return openings.remove();
              },
              second,
              handover(LONG));

      assertEquals(Optional.empty(), entrance.open());
    }
  }

  @Test
  void aCopyThatHangsLeavesTheStoreInUseWithoutASecondWait() {
    try (var bell = new Doorbell(folder);
        var second = new Doorbell(folder)) {
      bell.hang();
      var heard = new ArrayList<LaterStart>();
      bell.listen(heard::add);
      var opening = new Opening.InUse(folder);
      var entrance = new Entrance(() -> opening, second, handover(SHORT));

      assertFalse(entrance.isHandedOver());
      assertEquals(Optional.of(opening), entrance.open());
      assertEquals(1, heard.size());
    }
  }

  @Test
  void theSocketIsTheUsersAlone() throws IOException {
    try (var bell = new Doorbell(folder)) {
      bell.hang();

      assertEquals(
          PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(socket()));
    }
  }

  @Test
  void otherWordsAskForNothingAndDoNoHarm() throws IOException {
    try (var bell = new Doorbell(folder);
        var stranger = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      bell.hang();
      bell.listen(start -> start.taken().run());
      stranger.connect(UnixDomainSocketAddress.of(socket()));
      stranger.write(ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)));

      assertEquals(Outcome.TAKEN, handover(LONG).attempt());
    }
  }

  @Test
  void aFolderWithALongNameHasNoBellAndStillOpens() throws IOException {
    var deep = Files.createDirectories(folder.resolve("long".repeat(25)).resolve("x".repeat(80)));
    try (var bell = new Doorbell(deep)) {
      bell.hang();

      assertEquals(Outcome.NOBODY, new Handover(deep, List.of(), LONG).attempt());
    }
  }

  private Path socket() {
    return folder.resolve("alinea.socket");
  }

  private List<Path> inFolder() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  private Handover handover(Duration patience, Path... files) {
    return new Handover(folder, List.of(files), patience);
  }
}
