package app.alinea.desktop.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.classroom.ClassNetwork.Opening;
import app.alinea.core.classroom.ClassPlan;
import app.alinea.core.classroom.ClassSite;
import app.alinea.core.classroom.ClassroomDesk;
import app.alinea.core.classroom.JoinOutcome;
import app.alinea.core.classroom.LiveClass;
import app.alinea.core.classroom.ParticipantId;
import app.alinea.core.classroom.Reach;
import app.alinea.core.language.Language;
import app.alinea.core.library.GenerationOptions;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.service.Opening.Opened;
import app.alinea.core.task.Progress;
import app.alinea.desktop.control.Background;
import app.alinea.desktop.testing.EachSentence;
import app.alinea.desktop.testing.FakeNetwork;
import app.alinea.desktop.testing.SampleText;
import app.alinea.desktop.testing.TestStore;
import app.alinea.testing.MovingClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HostModelTest {
  private final MovingClock clock =
      new MovingClock(Instant.parse("2031-05-04T08:00:00Z"), ZoneOffset.UTC);
  private final FakeNetwork network = new FakeNetwork();

  @TempDir private Path folder;
  private Opened store;
  private LiveClass live;
  private HostModel host;

  @BeforeEach
  void open() throws IOException {
    store = TestStore.open(folder, new EachSentence(), network);
    var text = folder.resolve("registre.txt");
    Files.writeString(text, SampleText.numbered(4));
    var services = store.services();
    var _ = services.library().importFile(text, Progress.NONE);
    var document = services.documents().list().getFirst().id();
    var _ = services.library().generate(document, GenerationOptions.ALL, Progress.NONE);
    services
        .questions()
        .ofDocument(document)
        .forEach(question -> services.questions().save(question.with(QuestionStatus.ACCEPTED)));
    var desk =
        new ClassroomDesk(
            services.documents(),
            services.questions(),
            services.classrooms(),
            services.settings(),
            clock,
            new SecureRandom());
    var plan = ClassPlan.standard(document, Language.FRENCH, 3);
    live = desk.open(plan, Runnable::run).orElseThrow();
    if (!(network.serve(live, FakeNetwork.ADDRESS, 8_080) instanceof Opening.Serving(var server))) {
      throw new AssertionError("not served");
    }
    var background = Background.onCallingThread();
    host =
        new HostModel(
            live,
            new ClassSite(live, network, server),
            network::qrCode,
            background.lane(),
            background);
  }

  @AfterEach
  void close() {
    host.close();
    store.close().run();
  }

  private ParticipantId join() {
    var code = live.now().session().code().value();
    if (live.join(code, "").join() instanceof JoinOutcome.Joined(var who, _)) {
      live.connected(who.id());
      return who.id();
    }
    throw new AssertionError("not let in");
  }

  private void pass(Duration time) {
    clock.pass(time);
    host.tick();
  }

  @Test
  void aClassThatAllPhonesHaveLeftIsToldSoOnceTheyStayAway() {
    var ada = join();
    live.next().join();
    live.disconnected(ada);
    pass(Duration.ofSeconds(3));
    assertFalse(host.deserted().get());
    pass(Duration.ofSeconds(3));
    assertTrue(host.deserted().get());

    live.connected(ada);
    host.tick();

    assertFalse(host.deserted().get());
  }

  @Test
  void aLobbyWithoutPhonesTellsHowFarTheyHaveCome() {
    pass(Duration.ofMinutes(5));
    assertFalse(host.deserted().get());
    assertEquals(Reach.NOBODY_COMES, host.reach().get());

    network.visit();
    host.tick();

    assertEquals(Reach.OPENED, host.reach().get());
  }
}
