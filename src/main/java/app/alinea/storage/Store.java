package app.alinea.storage;

import app.alinea.core.classroom.ClassroomRepository;
import app.alinea.core.document.DocumentRepository;
import app.alinea.core.plan.ExamRepository;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.question.TopicRepository;
import app.alinea.core.question.curation.CurationRepository;
import app.alinea.core.quiz.QuizRepository;
import app.alinea.core.settings.SettingRepository;
import app.alinea.core.study.CardRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

/// The learner's data in one folder: an SQLite file, its lock and its backups.
public final class Store implements AutoCloseable {
  static final String FILE = "alinea.db";

  private final Path folder;
  private final Database database;
  private final StoreLock lock;
  private final Backups backups;
  private final Clock clock;
  private final SettingRepository settings;
  private final Json json = new Json();

  private Store(Path folder, Database database, StoreLock lock, Backups backups, Clock clock) {
    this.folder = folder;
    this.database = database;
    this.lock = lock;
    this.backups = backups;
    this.clock = clock;
    this.settings = new StoredSettings(database);
  }

  public static StoreOpening open(Path folder, Clock clock) {
    try {
      Files.createDirectories(folder);
      var lock = StoreLock.acquire(folder.resolve("alinea.lock"));
      if (lock.isEmpty()) {
        return new StoreOpening.Locked(folder);
      }
      return openLocked(folder, lock.get(), clock);
    } catch (IOException failure) {
      return String.valueOf(failure.getMessage()).contains("No space left")
          ? new StoreOpening.DiskFull(folder)
          : new StoreOpening.NotWritable(folder);
    }
  }

  private static StoreOpening openLocked(Path folder, StoreLock lock, Clock clock)
      throws IOException {
    var backups = new Backups(folder, clock);
    var file = folder.resolve(FILE);
    Database opened = null;
    StoreOpening outcome;
    try {
      opened = new Database(file);
      int version = opened.read(Migrator::version);
      if (version <= Migrator.knownVersion()) {
        new Migrator().migrate(opened);
        return new StoreOpening.Opened(new Store(folder, opened, lock, backups, clock));
      }
      outcome = new StoreOpening.FromNewerVersion(version, Migrator.knownVersion());
    } catch (StorageException failure) {
      outcome = outcome(failure, folder, backups);
    } catch (SQLException failure) {
      outcome = outcome(StorageException.of(failure), folder, backups);
    }
    if (opened != null) {
      opened.close();
    }
    lock.close();
    return outcome;
  }

  private static StoreOpening outcome(StorageException failure, Path folder, Backups backups) {
    return switch (failure.code()) {
      case DISK_FULL -> new StoreOpening.DiskFull(folder);
      case BUSY -> new StoreOpening.Locked(folder);
      case READ_ONLY -> new StoreOpening.NotWritable(folder);
      case DAMAGED, OTHER -> new StoreOpening.Damaged(folder.resolve(FILE), backups.newestSound());
    };
  }

  public DocumentRepository documents() {
    return new StoredDocuments(database, json);
  }

  public QuestionRepository questions() {
    return new StoredQuestions(database, json);
  }

  public TopicRepository topics() {
    return new StoredTopics(database, json);
  }

  public CurationRepository curation() {
    return new StoredCuration(database, json, clock);
  }

  public CardRepository cards() {
    return new StoredCards(database, json);
  }

  public QuizRepository quizzes() {
    return new StoredQuizzes(database, json);
  }

  public ClassroomRepository classrooms() {
    return new StoredClassrooms(database, json, new CopiedClasses(folder));
  }

  public ExamRepository exams() {
    return new StoredExams(database, json);
  }

  public SettingRepository settings() {
    return settings;
  }

  public StoreCheck check() {
    return new StoreCheck(
        database, new LogCheck(json, clock), documents(), questions(), cards(), exams());
  }

  /// Copies the store to a dated file among the backups and drops the oldest ones.
  public Path backUp() {
    return backups.make(database);
  }

  /// Copies the store to a file of the caller's choice, which must not exist.
  public void copyTo(Path file) {
    Backups.copy(database, file);
  }

  /// Makes the day's backup where it is missing and something has changed.
  public void backUpDaily() {
    backups.makeDaily(database);
  }

  public Backups backups() {
    return backups;
  }

  @Override
  public void close() {
    database.close();
    try {
      lock.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
