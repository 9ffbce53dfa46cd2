package app.alinea.desktop.control;

import app.alinea.core.task.Progress;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Runs work off the interface thread and delivers its results there; the only class that crosses
/// between the two.
///
/// Call it on the interface thread. Queries run at the same time as each other; commands run one
/// after the other in the order given, so that the last word on a setting is the one stored.
public final class Background implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;

  private final Executor queries;
  private final Executor jobs;
  private final Set<Job> underway = new HashSet<>();
  private final Executor commands;
  private final Supplier<Executor> lanes;
  private final Executor screen;
  private final Consumer<Throwable> faults;
  private final Runnable end;

  private Background(
      Executor queries,
      Executor jobs,
      Executor commands,
      Supplier<Executor> lanes,
      Executor screen,
      Consumer<Throwable> faults,
      Runnable end) {
    this.queries = queries;
    this.jobs = jobs;
    this.commands = commands;
    this.lanes = lanes;
    this.screen = screen;
    this.faults = faults;
    this.end = end;
  }

  /// @param faults hears on the interface thread of work that failed
  public static Background onVirtualThreads(Consumer<Throwable> faults) {
    var queries = Executors.newVirtualThreadPerTaskExecutor();
    // A minute of computing on a virtual thread would keep short work waiting on a small machine.
    var jobs =
        Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("job").factory());
    var commands = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("commands").factory());
    return new Background(
        queries,
        jobs,
        commands,
        () -> Executors.newSingleThreadExecutor(Thread.ofVirtual().name("lane").factory()),
        Platform::runLater,
        faults,
        () -> finish(commands, jobs, queries));
  }

  /// Does everything at once on the calling thread; failures are thrown at the caller. For tests.
  public static Background onCallingThread() {
    return new Background(
        Runnable::run,
        Runnable::run,
        Runnable::run,
        () -> Runnable::run,
        Runnable::run,
        Background::rethrow,
        () -> {});
  }

  /// Reads something and shows it.
  public <T> void query(Supplier<T> work, Consumer<T> then) {
    run(queries, work, then, faults);
  }

  /// Changes something, then shows the outcome: `then` runs when the change is stored.
  public <T> void command(Supplier<T> work, Consumer<T> then) {
    run(commands, work, then, faults);
  }

  /// Changes something nobody waits for.
  public void command(Runnable work) {
    command(work, () -> {});
  }

  public void command(Runnable work, Runnable then) {
    command(
        () -> {
          work.run();
          return true;
        },
        _ -> then.run());
  }

  /// @param afterFailure runs once a failure was told, so that a screen can be used again
  public <T> void command(Supplier<T> work, Consumer<T> then, Runnable afterFailure) {
    run(
        commands,
        work,
        then,
        failure -> {
          afterFailure.run();
          faults.accept(failure);
        });
  }

  /// Starts long work that reports its progress and can be cancelled. It runs beside the commands,
  /// so that an answer is stored without waiting for an import.
  public <T> Job job(Function<Progress, T> work, Consumer<T> then) {
    return job(work, then, () -> {});
  }

  /// @param afterFailure runs once the failure was told
  public <T> Job job(Function<Progress, T> work, Consumer<T> then, Runnable afterFailure) {
    var job = new Job(screen);
    underway.add(job);
    run(
        jobs,
        () -> work.apply(job.progress()),
        result -> {
          end(job);
          then.accept(result);
        },
        failure -> {
          end(job);
          faults.accept(failure);
          afterFailure.run();
        });
    return job;
  }

  /// A lane in which only the newest query counts: results of earlier ones are dropped.
  public Newest newest() {
    return new Newest(this);
  }

  /// Carries values that arrive on any thread to the screen, where only the newest of those not yet
  /// shown counts: they may come faster than a screen draws.
  public <T> Consumer<T> newestOnScreen(Consumer<T> show) {
    var newest = new AtomicReference<T>();
    var delivering = new AtomicBoolean();
    return value -> {
      newest.set(value);
      if (delivering.compareAndSet(false, true)) {
        screen.execute(() -> {
          delivering.set(false);
          show.accept(newest.get());
        });
      }
    };
  }

  /// Carries every value that arrives on any thread to the screen.
  public <T> Consumer<T> onScreen(Consumer<T> show) {
    return value -> screen.execute(() -> show.accept(value));
  }

  /// A lane of its own, in which work runs in the order given. For something that goes on for long,
  /// such as a class; what has no lane needs none.
  public Lane lane() {
    var executor = lanes.get();
    return new Lane(
        executor,
        () -> {
          if (executor instanceof ExecutorService service) {
            service.shutdown();
          }
        });
  }

  /// @param close lets what was given finish and takes nothing more
  public record Lane(Executor executor, Runnable close) {}

  private void end(Job job) {
    underway.remove(job);
    job.end();
  }

  /// Ends when all commands are stored and all jobs have stopped; a job leaves nothing
  /// half-written.
  @Override
  public void close() {
    underway.forEach(Job::cancel);
    end.run();
  }

  private <T> void run(
      Executor worker, Supplier<T> work, Consumer<T> then, Consumer<Throwable> failed) {
    worker.execute(() -> {
      T result;
      try {
        result = work.get();
      } catch (Exception failure) {
        screen.execute(() -> failed.accept(failure));
        return;
      }
      screen.execute(() -> then.accept(result));
    });
  }

  private static void rethrow(Throwable failure) {
    throw failure instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(failure);
  }

  private static void finish(
      ExecutorService commands, ExecutorService jobs, ExecutorService queries) {
    commands.shutdown();
    jobs.shutdown();
    try {
      if (!commands.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        commands.shutdownNow();
      }
      if (!jobs.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        jobs.shutdownNow();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    queries.shutdownNow();
  }
}
