package app.alinea.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/// An SQLite file with one writer and a few readers beside it. Safe for many threads.
///
/// A write returns after its commit has reached the disk (`synchronous=FULL` in WAL mode).
final class Database implements AutoCloseable {
  private static final int READERS = 3;
  private static final int BUSY_MS = 5_000;

  /// Pages written beside the file before a write itself carries them over: one in eighty answers
  /// used to take a tenth of a second more. Usually it is done while nothing else is.
  private static final int MOST_WAITING_PAGES = 8_000;

  private final Path file;
  private final Connection writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final BlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);
  private final QuietTimer quiet = new QuietTimer(this::checkpoint);
  private int openReaders;

  /// Work on a connection.
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /// Work without a result.
  @FunctionalInterface
  interface Action {
    void on(Connection connection) throws SQLException;
  }

  Database(Path file) throws SQLException {
    this.file = file;
    this.writer = connect();
    try (var statement = writer.createStatement()) {
      statement.execute("PRAGMA wal_autocheckpoint=" + MOST_WAITING_PAGES);
    }
  }

  private Connection connect() throws SQLException {
    var config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MS);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.setCacheSize(-16_000);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  Path file() {
    return file;
  }

  /// Runs the work in one transaction, or undoes all of it. Inside other work on the same thread it
  /// becomes a part of that work's transaction.
  <T> T write(Work<T> work) {
    writing.lock();
    try {
      if (writing.getHoldCount() > 1) {
        return work.on(writer);
      }
      writer.setAutoCommit(false);
      try {
        var result = work.on(writer);
        writer.commit();
        writer.setAutoCommit(true);
        quiet.begins();
        return result;
      } catch (SQLException | RuntimeException failure) {
        undo(failure, writer::rollback);
        undo(failure, () -> writer.setAutoCommit(true));
        throw failure;
      }
    } catch (SQLException failure) {
      throw StorageException.of(failure);
    } finally {
      writing.unlock();
    }
  }

  /// SQLite may have undone the transaction by itself, on a full disk for one: what went wrong
  /// matters, not that there is nothing left to undo.
  private static void undo(Exception failure, Step step) {
    try {
      step.run();
    } catch (SQLException undone) {
      failure.addSuppressed(undone);
    }
  }

  /// One step back.
  @FunctionalInterface
  private interface Step {
    void run() throws SQLException;
  }

  void execute(Action action) {
    var _ =
        write(connection -> {
          action.on(connection);
          return true;
        });
  }

  /// Runs a statement that SQLite refuses inside a transaction (VACUUM, some pragmas).
  void outsideTransaction(Action action) {
    writing.lock();
    try {
      action.on(writer);
    } catch (SQLException failure) {
      throw StorageException.of(failure);
    } finally {
      writing.unlock();
    }
  }

  /// Carries committed pages over into the file without keeping anyone from writing. They are safe
  /// where they are: what fails here is done at a later write or when the store is closed.
  private void checkpoint() {
    var _ =
        read(connection -> {
          try (var statement = connection.createStatement()) {
            return statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
          }
        });
  }

  /// Reads beside the writer.
  <T> T read(Work<T> work) {
    Connection reader = null;
    try {
      reader = borrow();
      return work.on(reader);
    } catch (SQLException failure) {
      throw StorageException.of(failure);
    } finally {
      if (reader != null) {
        var _ = readers.offer(reader);
      }
    }
  }

  private Connection borrow() throws SQLException {
    var idle = readers.poll();
    if (idle != null) {
      return idle;
    }
    synchronized (this) {
      if (openReaders < READERS) {
        var reader = connect();
        openReaders++;
        return reader;
      }
    }
    try {
      return readers.take();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted while waiting for a reader", interrupted);
    }
  }

  @Override
  public void close() {
    quiet.close();
    writing.lock();
    try {
      Connection reader;
      while ((reader = readers.poll()) != null) {
        reader.close();
      }
      writer.close();
    } catch (SQLException failure) {
      throw StorageException.of(failure);
    } finally {
      writing.unlock();
    }
  }
}
