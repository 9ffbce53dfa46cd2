package app.alinea.benchmark.classroom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A room of phones against a host in a process of its own: how soon every phone sees a question,
/// how soon answers are acknowledged, whether any is lost, what memory the host takes.
public final class ClassBenchmark {
  private static final int RECONNECTING = 20;
  private static final int THINKING_MS = 2_000;

  private final int phones;
  private final int rounds;
  private final Random random = new Random(11);
  private final AtomicInteger failures = new AtomicInteger();
  private final ConcurrentLinkedQueue<Long> sight = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Long> acknowledgement = new ConcurrentLinkedQueue<>();
  private final AtomicInteger acknowledged = new AtomicInteger();

  private ClassBenchmark(int phones, int rounds) {
    this.phones = phones;
    this.rounds = rounds;
  }

  /// @param arguments phones, questions, then the command that starts the host
  public static void main(String[] arguments) throws Exception {
    var command = Arrays.asList(arguments).subList(2, arguments.length);
    boolean sound =
        new ClassBenchmark(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]))
            .run(command);
    System.exit(sound ? 0 : 1);
  }

  private boolean run(List<String> command) throws Exception {
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream()));
        var wishes = new PrintStream(process.getOutputStream(), true)) {
      var place = said.readLine().split(" ");
      var room = joined(threads, Integer.parseInt(place[0]), place[1]);
      for (int round = 0; round < rounds; round++) {
        play(threads, room, round, Long.parseLong(ask(wishes, said, "ask")));
      }
      int stored = Integer.parseInt(ask(wishes, said, "stored"));
      long memory = Long.parseLong(ask(wishes, said, "memory")) / 1024;
      for (var phone : room) {
        phone.close();
      }
      return tell(stored, memory);
    } finally {
      process.destroy();
    }
  }

  private static String ask(PrintStream wishes, BufferedReader said, String wish)
      throws IOException {
    wishes.println(wish);
    return said.readLine();
  }

  private List<BenchPhone> joined(ExecutorService threads, int port, String code) throws Exception {
    var room = new ArrayList<BenchPhone>();
    var joins = new ArrayList<java.util.concurrent.Future<?>>();
    for (int at = 0; at < phones; at++) {
      var phone = new BenchPhone(port, failures);
      room.add(phone);
      joins.add(
          threads.submit(() -> {
            phone.join(code);
            return true;
          }));
      Thread.sleep(2);
    }
    for (var join : joins) {
      join.get(60, TimeUnit.SECONDS);
    }
    Thread.sleep(1_000);
    return room;
  }

  /// Every phone waits for the question, thinks, answers; some lose their connection meanwhile.
  private void play(ExecutorService threads, List<BenchPhone> room, int round, long shown)
      throws Exception {
    var answers = new ArrayList<java.util.concurrent.Future<?>>();
    for (int at = 0; at < room.size(); at++) {
      var phone = room.get(at);
      long thinking = random.nextInt(THINKING_MS);
      boolean reconnects = (at + round * RECONNECTING) % room.size() < RECONNECTING;
      answers.add(
          threads.submit(() -> {
            playOne(phone, round, shown, thinking, reconnects);
            return true;
          }));
    }
    for (var answer : answers) {
      answer.get(90, TimeUnit.SECONDS);
    }
  }

  private void playOne(BenchPhone phone, int round, long shown, long thinking, boolean reconnects)
      throws Exception {
    long seen;
    while ((seen = phone.seen("answering" + round)) == 0) {
      Thread.sleep(1);
      if (System.nanoTime() - shown > TimeUnit.SECONDS.toNanos(20)) {
        failures.incrementAndGet();
        return;
      }
    }
    sight.add(seen - shown);
    Thread.sleep(thinking / 2);
    if (reconnects) {
      phone.listen();
    }
    Thread.sleep(thinking / 2);
    long sent = System.nanoTime();
    if (phone.answer(round)) {
      acknowledgement.add(System.nanoTime() - sent);
      acknowledged.incrementAndGet();
    } else {
      failures.incrementAndGet();
    }
  }

  private boolean tell(int stored, long memory) {
    System.out.printf(
        Locale.ROOT,
        "%d phones, %d questions, %d reconnecting during each%n",
        phones,
        rounds,
        RECONNECTING);
    System.out.println("question seen after        " + spread(sight));
    System.out.println("answer acknowledged after  " + spread(acknowledgement));
    System.out.printf(
        Locale.ROOT,
        "acknowledged %d, stored %d, lost %d, failures %d; the host's memory at its highest %d"
            + " MB%n",
        acknowledged.get(),
        stored,
        acknowledged.get() - stored,
        failures.get(),
        memory);
    return stored == acknowledged.get() && stored == phones * rounds && failures.get() == 0;
  }

  private static String spread(Iterable<Long> nanos) {
    var all = new ArrayList<Long>();
    nanos.forEach(all::add);
    all.sort(null);
    return all.isEmpty()
        ? "never"
        : String.format(
            Locale.ROOT,
            "median %5.1f ms, 95 %% %5.1f ms, 99 %% %5.1f ms, most %5.1f ms",
            at(all, 0.5),
            at(all, 0.95),
            at(all, 0.99),
            at(all, 1));
  }

  private static double at(List<Long> sorted, double share) {
    return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)) / 1e6;
  }
}
