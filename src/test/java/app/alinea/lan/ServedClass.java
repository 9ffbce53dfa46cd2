package app.alinea.lan;

import app.alinea.core.classroom.ClassNetwork.Opening;
import app.alinea.core.classroom.ClassPlan;
import app.alinea.core.classroom.ClassServer;
import app.alinea.core.classroom.ClassroomDesk;
import app.alinea.core.classroom.HostAddress;
import app.alinea.core.classroom.LiveClass;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.storage.Store;
import app.alinea.storage.StoreOpening;
import app.alinea.testing.Samples;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/// A class on this machine's own address, with a store on the disk.
final class ServedClass implements AutoCloseable {
  static final HostAddress HERE = new HostAddress("127.0.0.1", "lo", HostAddress.Kind.THIS_MACHINE);

  private final Path folder;
  private ExecutorService journal = Executors.newSingleThreadExecutor();
  private Store store;
  LiveClass live;
  ClassServer server;

  ServedClass(Path folder, UnaryOperator<ClassPlan> change) {
    this.folder = folder;
    this.store = store(folder);
    var document = Samples.register("villages", 4);
    store.documents().save(document, Clock.systemUTC().instant());
    for (var paragraph : document.paragraphs()) {
      var sentence = paragraph.sentences().getFirst();
      var form =
          new Form.MultipleChoice(
              "Combien d’habitants compte le village du § " + paragraph.number() + " ?",
              List.of(
                  new Form.Option("beaucoup", ""),
                  new Form.Option("</script><script>alert(1)</script>", ""),
                  new Form.Option("peu", ""),
                  new Form.Option("aucun", "")),
              2);
      store
          .questions()
          .save(Samples.question("q" + paragraph.number(), form, document, paragraph, sentence));
    }
    var plan = change.apply(ClassPlan.standard(document.id(), Language.FRENCH, 3));
    live = desk().open(plan, journal).orElseThrow();
    server = serve(0);
  }

  ServedClass(Path folder) {
    this(folder, plan -> plan);
  }

  private static Store store(Path folder) {
    if (Store.open(folder, Clock.systemUTC()) instanceof StoreOpening.Opened(var opened)) {
      return opened;
    }
    throw new AssertionError("no store");
  }

  private ClassroomDesk desk() {
    return new ClassroomDesk(
        store.documents(),
        store.questions(),
        store.classrooms(),
        store.settings(),
        Clock.systemUTC(),
        new SecureRandom());
  }

  private ClassServer serve(int port) {
    var opening = new LanNetwork().serve(live, HERE, port);
    if (opening instanceof Opening.Serving(var served)) {
      return served;
    }
    throw new AssertionError(opening);
  }

  String code() {
    return live.now().session().code().value();
  }

  Phone joined() {
    return new Phone(server.url()).join(code());
  }

  /// As after a crash of the host: only the disk remains, and the port is the same.
  void comeBack() {
    int port = server.port();
    server.close();
    journal.shutdown();
    store.close();
    store = store(folder);
    journal = Executors.newSingleThreadExecutor();
    live = desk().resume(desk().unfinished().getFirst(), journal);
    server = serve(port);
  }

  @Override
  public void close() {
    server.close();
    journal.close();
    store.close();
  }
}
