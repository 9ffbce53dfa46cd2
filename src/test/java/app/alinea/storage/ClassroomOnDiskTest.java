package app.alinea.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.classroom.ClassEvent;
import app.alinea.core.classroom.ClassPlan;
import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.ClassroomDesk;
import app.alinea.core.classroom.JoinOutcome;
import app.alinea.core.classroom.LiveClass;
import app.alinea.core.classroom.ParticipantId;
import app.alinea.core.classroom.RoundState;
import app.alinea.core.classroom.StoredEvent;
import app.alinea.core.document.Document;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.quiz.Response;
import app.alinea.testing.MovingClock;
import app.alinea.testing.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassroomOnDiskTest {
  private final Document document = Samples.register("villages", 6);
  private final MovingClock clock = new MovingClock(StoreFolder.NOW, ZoneOffset.UTC);

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void fill() {
    store = StoreFolder.open(folder, clock);
    store.documents().save(document, StoreFolder.NOW);
    for (var paragraph : document.paragraphs()) {
      var sentence = paragraph.sentences().getFirst();
      var form = new Form.TrueFalse(sentence.text(), true, "");
      store
          .questions()
          .save(Samples.question("q" + paragraph.number(), form, document, paragraph, sentence));
      store.questions().save(Samples.flashcard(document, paragraph, sentence, "f"));
    }
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private ClassroomDesk desk() {
    return new ClassroomDesk(
        store.documents(),
        store.questions(),
        store.classrooms(),
        store.settings(),
        clock,
        new Random(5));
  }

  private LiveClass opened() {
    var plan = ClassPlan.standard(document.id(), Language.FRENCH, 3);
    return desk().open(plan, Runnable::run).orElseThrow();
  }

  private static ParticipantId join(LiveClass live) {
    if (live.join(live.now().session().code().value(), "").join()
        instanceof JoinOutcome.Joined(var participant, _)) {
      return participant.id();
    }
    throw new AssertionError("not joined");
  }

  private static LiveClass played(LiveClass live, ParticipantId who) {
    live.next().join();
    live.next().join();
    live.answer(who, 0, new Response.Chosen(0)).join();
    live.next().join();
    return live;
  }

  @Test
  void aClassAsksWhatAProgramCanMarkAndComesBackAfterReopening() {
    var live = opened();
    var ada = join(live);
    played(live, ada);
    var before = live.now();
    store.close();
    store = StoreFolder.open(folder, clock);
    var session = desk().unfinished().getFirst();
    var again = desk().resume(session, Runnable::run);

    assertThat(before.session().questions()).hasSize(6);
    assertThat(again.now()).isEqualTo(before);
    assertThat(again.now().state()).isEqualTo(new RoundState.Revealed(0));
    again.end().join();
    assertThat(desk().unfinished()).isEmpty();
    assertThat(desk().history()).containsExactly(session);
    assertThat(desk().comparison(document.id()).sessions()).hasSize(1);
  }

  @Test
  void whateverHappensInAClassIsReadBackAsItWas() {
    var live = opened();
    var ada = new ParticipantId(1);
    var at = Instant.parse("2031-05-04T09:30:00.123Z");
    List<ClassEvent> events =
        List.of(
            new ClassEvent.Joined(ada, "Ada «<b>»", "Rouge", "0a"),
            new ClassEvent.Renamed(ada, "Bée"),
            new ClassEvent.Removed(ada),
            new ClassEvent.TeamAssigned(ada, "Bleu"),
            new ClassEvent.ExtraTimeGranted(ada, 1.25),
            new ClassEvent.AnswerGiven(
                ada, 0, new Response.Matched(List.of(1, 0)), true, Duration.ofMillis(1234)),
            new ClassEvent.AnswerGiven(
                ada, 1, new Response.Typed("un \"mot\""), false, Duration.ZERO),
            new ClassEvent.Served("192.168.1.20", 8_080),
            new ClassEvent.TrialAsked(),
            new ClassEvent.TrialAnswered(ada, 1),
            new ClassEvent.TrialEnded(),
            new ClassEvent.Locked(),
            new ClassEvent.Unlocked(),
            new ClassEvent.QuestionShown(0, at),
            new ClassEvent.AnsweringBegan(0, at),
            new ClassEvent.TimeAdded(Duration.ofSeconds(10)),
            new ClassEvent.Paused(),
            new ClassEvent.Resumed(),
            new ClassEvent.Revealed(0),
            new ClassEvent.RoundSkipped(0),
            new ClassEvent.StandingsShown(),
            new ClassEvent.ScoresHidden(),
            new ClassEvent.ScoresShown(),
            new ClassEvent.HomeworkOpened(at),
            new ClassEvent.HostReturned(at),
            new ClassEvent.Finished());
    var stored = events.stream().map(event -> new StoredEvent(at, event)).toList();
    store.classrooms().append(live.now().session().id(), stored);

    assertThat(store.classrooms().log(live.now().session().id())).isEqualTo(stored);
    assertThat(events.stream().map(Object::getClass).collect(Collectors.toSet()))
        .containsAll(ClassEventJson.kinds().toList());
  }

  @Test
  void aParticipantsResultsLeaveTheClassAndTheFile() throws Exception {
    var live = opened();
    var ada = join(live);
    join(live);
    var name = live.now().participant(ada).orElseThrow().name();
    played(live, ada);
    live.end().join();
    var id = live.now().session().id();
    desk().deleteParticipant(id, ada);

    var after = desk().find(id).orElseThrow();
    assertThat(after.participants()).hasSize(1).doesNotContainKey(ada);
    assertThat(after.rounds().getFirst().answers()).isEmpty();
    store.close();
    assertThat(new String(Files.readAllBytes(folder.resolve(Store.FILE)), "UTF-8"))
        .doesNotContain(name);
    store = StoreFolder.open(folder, clock);
  }

  @Test
  void whatIsForgottenIsForgottenInTheSafetyCopiesToo() throws Exception {
    var live = opened();
    var ada = join(live);
    var bob = join(live);
    var names =
        List.of(ada, bob).stream()
            .map(who -> live.now().participant(who).orElseThrow().name())
            .toList();
    played(live, ada);
    live.end().join();
    var id = live.now().session().id();
    var copy = store.backUp();
    var aside = folder.resolve("alinea-set-aside-20310504-080000.db");
    Files.copy(copy, aside);
    var madeAt = Files.getLastModifiedTime(copy);
    assertThat(content(copy)).contains(names);

    desk().deleteParticipant(id, ada);

    assertThat(content(copy)).contains(names.getLast()).doesNotContain(names.getFirst());
    assertThat(content(aside)).contains(names.getLast()).doesNotContain(names.getFirst());
    assertThat(Files.getLastModifiedTime(copy)).isEqualTo(madeAt);

    desk().setKeepDays(30);
    clock.pass(Duration.ofDays(31));
    assertThat(desk().purge()).isEqualTo(1);

    assertThat(content(copy)).doesNotContain(names);
    assertThat(content(aside)).doesNotContain(names);
    assertThat(store.backups().preview(copy)).isPresent();
  }

  private static String content(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  @Test
  void aCopyThatIsNoStoreDoesNotHinderForgetting() throws Exception {
    var live = opened();
    var ada = join(live);
    live.end().join();
    var backups = Files.createDirectories(folder.resolve("backups"));
    Files.writeString(backups.resolve("alinea-2031-01-01-000000.db"), "not a store at all");

    desk().deleteParticipant(live.now().session().id(), ada);

    assertThat(desk().find(live.now().session().id()).orElseThrow().participants()).isEmpty();
  }

  @Test
  void resultsArePurgedAfterTheDaysThatWereSet() {
    var live = opened();
    live.end().join();
    desk().setKeepDays(30);
    clock.pass(Duration.ofDays(29));
    assertThat(desk().purge()).isZero();
    clock.pass(Duration.ofDays(2));
    assertThat(desk().purge()).isEqualTo(1);
    assertThat(desk().history()).isEmpty();
    desk().setKeepDays(0);
    assertThat(desk().purge()).isZero();
  }

  @Test
  void theSameLogFoldsToTheSameClass() {
    var live = opened();
    played(live, join(live));
    var session = live.now().session();

    assertThat(Classroom.of(session, store.classrooms().log(session.id()))).isEqualTo(live.now());
  }
}
