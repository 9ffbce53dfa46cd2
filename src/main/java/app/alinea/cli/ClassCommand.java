package app.alinea.cli;

import app.alinea.core.classroom.ClassNetwork;
import app.alinea.core.classroom.ClassPlan;
import app.alinea.core.classroom.ClassPulse;
import app.alinea.core.classroom.ClassReport;
import app.alinea.core.classroom.ClassServer;
import app.alinea.core.classroom.ClassSession;
import app.alinea.core.classroom.ClassSite;
import app.alinea.core.classroom.Classroom;
import app.alinea.core.classroom.ClassroomDesk;
import app.alinea.core.classroom.LiveClass;
import app.alinea.core.classroom.MissedDeck;
import app.alinea.core.classroom.NamePolicy;
import app.alinea.core.classroom.Pace;
import app.alinea.core.classroom.Ranking;
import app.alinea.core.classroom.Scoring;
import app.alinea.core.document.Document;
import app.alinea.core.exchange.QuestionSheets;
import app.alinea.core.language.Language;
import app.alinea.core.service.Opening;
import app.alinea.core.service.Services;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Hosts a class quiz without a window. A class that was cut off is taken up again.
@Command
final class ClassCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  private final CommandContext context;

  @Parameters(paramLabel = "DOCUMENT")
  private String document = "";

  @Option(names = "--port", paramLabel = "PORT")
  private @Nullable Integer port;

  @Option(names = "--address", paramLabel = "IP")
  private @Nullable String address;

  @Option(names = "--questions", paramLabel = "N")
  private int questions = 10;

  @Option(names = "--topic", paramLabel = "TOPIC")
  private @Nullable String topic;

  @Option(names = "--type", paramLabel = "TYPE", split = ",")
  private List<String> types = List.of();

  @Option(names = "--time", paramLabel = "SECONDS")
  private int answeringSeconds = 30;

  @Option(names = "--reading", paramLabel = "SECONDS")
  private int readingSeconds = 5;

  @Option(names = "--no-speed")
  private boolean withoutSpeed;

  @Option(names = "--no-ranks")
  private boolean withoutRanks;

  @Option(names = "--own-names")
  private boolean ownNames;

  @Option(names = "--teams", paramLabel = "NAME", split = ",")
  private List<String> teams = List.of();

  @Option(names = "--homework", paramLabel = "HOURS")
  private @Nullable Integer homeworkHours;

  @Option(names = "--seed", paramLabel = "SEED")
  private @Nullable Long seed;

  @Option(names = "--auto", paramLabel = "SECONDS")
  private @Nullable Integer autoSeconds;

  @Option(names = "--results", paramLabel = "FILE")
  private @Nullable Path report;

  @Option(names = "--new")
  private boolean startsAnew;

  ClassCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (port != null && (port < 0 || port > HIGHEST_PORT)) {
      throw CommandFailure.wrongUsage(context.texts().say("cli.class.port"));
    }
    if (homeworkHours != null && homeworkHours < 1) {
      throw CommandFailure.wrongUsage(context.texts().say("cli.class.range"));
    }
    return context.inStore(this::host);
  }

  private int host(Opening.Opened opened) {
    var services = opened.services();
    var found = context.document(services, document);
    var desk =
        new ClassroomDesk(
            services.documents(),
            services.questions(),
            services.classrooms(),
            services.settings(),
            services.clock(),
            new SecureRandom());
    try (var journal = Executors.newSingleThreadExecutor()) {
      var live = live(services, desk, found, journal);
      var server = served(desk, services.network(), live);
      try (var site = new ClassSite(live, services.network(), server);
          var _ = new ClassPulse(live, site)) {
        var auto = Optional.ofNullable(autoSeconds).map(Duration::ofSeconds);
        new TerminalClass(context.console(), live, site, services.network(), missed(services), auto)
            .run();
      }
      writeReport(services, live.now());
    }
    return 0;
  }

  private static MissedDeck missed(Services services) {
    return new MissedDeck(
        services.documents(),
        services.questions(),
        new QuestionSheets(services.topics(), services.cards()),
        services.exports());
  }

  private void writeReport(Services services, Classroom classroom) {
    if (report == null) {
      return;
    }
    var language =
        "fr".equals(Locale.getDefault().getLanguage()) ? Language.FRENCH : Language.ENGLISH;
    try {
      var result = ClassReport.of(classroom);
      if (report.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
        services.classReports().writePrint(result, language, report);
      } else {
        services.classReports().writeWorkbook(result, language, report);
      }
      context.console().tell("cli.class.report", report);
    } catch (IOException failure) {
      throw CommandFailure.of(
          context.texts().say("cli.file.unwritable", report, String.valueOf(failure.getMessage())));
    }
  }

  private LiveClass live(
      Services services, ClassroomDesk desk, Document found, ExecutorService journal) {
    var cutOff = cutOff(desk, found);
    if (cutOff.isPresent() && !startsAnew) {
      context.console().tell("cli.class.resumed", cutOff.get().code().value());
      return desk.resume(cutOff.get(), journal);
    }
    cutOff.ifPresent(desk::close);
    return desk.open(plan(services, found), journal)
        .orElseThrow(() ->
            CommandFailure.of(context.texts().say("cli.class.no-questions", found.id().value())));
  }

  private static Optional<ClassSession> cutOff(ClassroomDesk desk, Document found) {
    return desk.unfinished().stream()
        .filter(session -> session.plan().document().equals(found.id()))
        .findFirst();
  }

  private ClassPlan plan(Services services, Document found) {
    var now = services.clock().instant();
    var topics =
        Optional.ofNullable(topic).map(wanted -> topics(services, found, wanted)).orElse(Set.of());
    try {
      return new ClassPlan(
          found.id(),
          found.language(),
          topics,
          QuestionTypes.of(types, context.texts()),
          questions,
          Duration.ofSeconds(answeringSeconds),
          Duration.ofSeconds(readingSeconds),
          ClassPlan.Order.RANDOM,
          withoutSpeed ? Scoring.NO_SPEED : Scoring.ACCURACY_FIRST,
          withoutRanks ? Ranking.POINTS_ONLY : Ranking.RANKS,
          teams,
          homeworkHours == null
              ? new Pace.Live()
              : new Pace.Homework(now.plus(Duration.ofHours(homeworkHours))),
          ownNames ? NamePolicy.CHOSEN : NamePolicy.GENERATED,
          seed == null ? now.toEpochMilli() : seed);
    } catch (IllegalArgumentException outOfRange) {
      throw CommandFailure.wrongUsage(context.texts().say("cli.class.range"));
    }
  }

  private Set<String> topics(Services services, Document found, String wanted) {
    var plain = CommandContext.plain(wanted);
    var fitting =
        services.topics().ofDocument(found.id()).stream()
            .map(one -> one.name())
            .filter(name -> CommandContext.plain(name).contains(plain))
            .collect(Collectors.toSet());
    if (fitting.isEmpty()) {
      throw CommandFailure.of(context.texts().say("cli.class.no-topic", wanted));
    }
    return fitting;
  }

  /// A class that nobody could join leaves nothing behind.
  private ClassServer served(ClassroomDesk desk, ClassNetwork network, LiveClass live) {
    var session = live.now().session();
    try {
      return new ClassPlace(
              context, network, Optional.ofNullable(address), Optional.ofNullable(port))
          .serve(live, desk.lastPlace(session));
    } catch (CommandFailure notServed) {
      if (live.now().participants().isEmpty()) {
        desk.delete(session.id());
      }
      throw notServed;
    }
  }
}
