package app.alinea.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.classroom.ClassPlan;
import app.alinea.core.classroom.ClassroomDesk;
import app.alinea.core.language.Language;
import app.alinea.core.library.GenerationOptions;
import app.alinea.core.library.ImportOutcome.Imported;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.service.Opening;
import app.alinea.core.service.Services;
import app.alinea.core.task.Progress;
import app.alinea.desktop.testing.SampleText;
import app.alinea.desktop.testing.TestStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassesCommandTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream error = new ByteArrayOutputStream();

  private static final class Doors implements StoreAccess {
    @Override
    public Path standardFolder() {
      return Path.of("nowhere");
    }

    @Override
    public Opening open(Path where) {
      return TestStore.open(where);
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

  @BeforeEach
  void holdAClass() throws IOException {
    var text = folder.resolve("registre.txt");
    Files.writeString(text, SampleText.numbered(12));
    var opened = TestStore.open(folder);
    hold(opened.services(), text);
    opened.close().run();
  }

  private static void hold(Services services, Path text) {
    if (!(services.library().importFile(text, Progress.NONE) instanceof Imported imported)) {
      throw new IllegalStateException("not imported: " + text);
    }
    var document = imported.document().id();
    services.library().generate(document, GenerationOptions.ALL, Progress.NONE);
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
            services.clock(),
            new Random(5));
    var live =
        desk.open(ClassPlan.standard(document, Language.FRENCH, 3), Runnable::run).orElseThrow();
    var code = live.now().session().code().value();
    live.join(code, "").join();
    live.join(code, "").join();
    live.end().join();
  }

  private int run(String... arguments) {
    var line = new String[arguments.length + 2];
    line[0] = "--data-dir";
    line[1] = folder.toString();
    System.arraycopy(arguments, 0, line, 2, arguments.length);
    output.reset();
    error.reset();
    return new Cli(new Doors(), stream(output), stream(error)).run(line);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private List<String> lines() {
    return output.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private String number() {
    assertThat(run("classes")).isZero();
    return lines().getFirst().split("\t")[0];
  }

  @Test
  void forgetsOneParticipantOnRequest() {
    var number = number();
    run("classes", number);
    var names = lines().stream().map(line -> line.split("\t")[0]).toList();

    assertThat(names).hasSize(2);
    assertThat(run("classes", number, "--forget", names.getFirst())).isZero();
    run("classes", number);
    assertThat(lines()).hasSize(1);
    assertThat(lines().getFirst()).startsWith(names.getLast());
  }

  @Test
  void forgetsAWholeClass() {
    assertThat(run("classes", number(), "--delete")).isZero();
    assertThat(run("classes")).isZero();
    assertThat(lines()).isEmpty();
  }

  @Test
  void saysWhatDoesNotExistInOneLineAndDeletesNothing() {
    var number = number();

    assertThat(run("classes", number, "--forget", "Nobody At All")).isEqualTo(1);
    assertThat(error.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    assertThat(run("classes", "999", "--delete")).isEqualTo(1);
    assertThat(run("classes", "--delete")).isEqualTo(2);
    assertThat(run("classes", number)).isZero();
    assertThat(lines()).hasSize(2);
  }
}
