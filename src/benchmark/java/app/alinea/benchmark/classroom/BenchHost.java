package app.alinea.benchmark.classroom;

import app.alinea.core.classroom.ClassNetwork;
import app.alinea.core.classroom.ClassPlan;
import app.alinea.core.classroom.ClassPulse;
import app.alinea.core.classroom.ClassSite;
import app.alinea.core.classroom.ClassroomDesk;
import app.alinea.core.classroom.HostAddress;
import app.alinea.core.classroom.Round;
import app.alinea.core.classroom.RoundState;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.SourceAnchor;
import app.alinea.core.task.Progress;
import app.alinea.lan.LanNetwork;
import app.alinea.storage.Store;
import app.alinea.storage.StoreOpening;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Hosts a class on this machine for the benchmark; obeys lines on standard input.
public final class BenchHost {
  private static final int QUESTIONS = 12;
  private static final int READING_MS = 1_000;

  private BenchHost() {}

  public static void main(String[] arguments) throws Exception {
    var clock = Clock.systemDefaultZone();
    if (!(Store.open(Path.of(arguments[0]), clock) instanceof StoreOpening.Opened(var store))) {
      throw new IllegalStateException("no store in " + arguments[0]);
    }
    fill(store, clock);
    var desk =
        new ClassroomDesk(
            store.documents(),
            store.questions(),
            store.classrooms(),
            store.settings(),
            clock,
            new SecureRandom());
    var plan =
        new ClassPlan(
            new DocumentId("bench"),
            Language.FRENCH,
            Set.of(),
            Set.of(),
            QUESTIONS,
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            ClassPlan.Order.RANDOM,
            app.alinea.core.classroom.Scoring.ACCURACY_FIRST,
            app.alinea.core.classroom.Ranking.RANKS,
            List.of(),
            new app.alinea.core.classroom.Pace.Live(),
            app.alinea.core.classroom.NamePolicy.GENERATED,
            1);
    try (var journal = Executors.newSingleThreadExecutor()) {
      var live = desk.open(plan, journal).orElseThrow();
      var here = new HostAddress("127.0.0.1", "lo", HostAddress.Kind.THIS_MACHINE);
      if (!(new LanNetwork().serve(live, here, 0)
          instanceof ClassNetwork.Opening.Serving(var server))) {
        throw new IllegalStateException("not served");
      }
      try (server;
          var _ = new ClassPulse(live, new ClassSite(live, new LanNetwork(), server));
          var input = new BufferedReader(new InputStreamReader(System.in))) {
        System.out.println(server.port() + " " + live.now().session().code().value());
        String line;
        while ((line = input.readLine()) != null) {
          switch (line) {
            case "ask" -> {
              while (!(live.now().state() instanceof RoundState.Reading)) {
                live.next().join();
              }
              Thread.sleep(READING_MS);
              long now = System.nanoTime();
              live.next().join();
              System.out.println(now);
            }
            case "stored" ->
                System.out.println(
                    desk.find(live.now().session().id()).orElseThrow().rounds().stream()
                        .map(Round::answers)
                        .mapToInt(answers -> answers.size())
                        .sum());
            case "memory" -> System.out.println(memory());
            default -> throw new IllegalArgumentException(line);
          }
        }
      }
    }
    store.close();
  }

  private static String memory() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .map(line -> line.replaceAll("\\D", ""))
        .collect(Collectors.joining());
  }

  private static void fill(Store store, Clock clock) {
    var text =
        IntStream.rangeClosed(1, QUESTIONS)
            .mapToObj(
                n -> n + ". Le village inscrit sous ce numéro compte " + (100 + n) + " habitants.")
            .collect(Collectors.joining("\n\n"));
    var document =
        new DocumentMaker()
            .make(new DocumentId("bench"), "bench.txt", "", "hash", text, Progress.NONE)
            .document()
            .orElseThrow();
    store.documents().save(document, clock.instant());
    var questions = new ArrayList<Question>();
    for (var paragraph : document.paragraphs()) {
      var sentence = paragraph.sentences().getFirst();
      var anchor =
          new SourceAnchor(
              document.id(),
              paragraph.position(),
              0,
              sentence.span(),
              sentence.span(),
              sentence.text(),
              "",
              "");
      var options =
          IntStream.range(0, 4)
              .mapToObj(n -> new Form.Option((100 + n) + " habitants", ""))
              .toList();
      questions.add(
          new Question(
              new QuestionId("q" + paragraph.position()),
              new Form.MultipleChoice("Combien d’habitants ? " + paragraph.number(), options, 1),
              anchor,
              List.of(),
              0.5,
              "",
              new Provenance("benchmark", "f" + paragraph.position(), "", 1),
              Set.of(),
              QuestionStatus.ACCEPTED,
              false));
    }
    store.questions().saveAll(questions);
  }
}
