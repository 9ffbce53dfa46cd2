package app.alinea.storage;

import app.alinea.core.classroom.ClassroomRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What safety copies and stores that were set aside keep of classes. What is deleted in the store
/// is deleted there, too: a copy made yesterday would bring back a name that somebody asked to be
/// forgotten. Copies that a person made elsewhere are out of reach.
final class CopiedClasses {
  private final Path folder;

  @FunctionalInterface
  interface Work {
    void on(Connection copy) throws SQLException;
  }

  /// @param dataFolder the one the store is in
  CopiedClasses(Path dataFolder) {
    this.folder = dataFolder;
  }

  /// Does the same in every copy; one that is damaged or write-protected stays as it is.
  void inEach(Work work) {
    for (var copy : copies()) {
      try {
        change(copy, work);
      } catch (SQLException | IOException unchanged) {
        System.getLogger(ClassroomRepository.class.getName())
            .log(System.Logger.Level.WARNING, "not deleted from the copy " + copy, unchanged);
      }
    }
  }

  private List<Path> copies() {
    var copies = new ArrayList<Path>();
    for (var where : List.of(folder, folder.resolve("backups"))) {
      if (Files.isDirectory(where)) {
        try (Stream<Path> files = Files.list(where)) {
          files.filter(CopiedClasses::isCopy).sorted().forEach(copies::add);
        } catch (IOException unreadable) {
          System.getLogger(ClassroomRepository.class.getName())
              .log(System.Logger.Level.WARNING, "no copies read in " + where, unreadable);
        }
      }
    }
    return copies;
  }

  /// The store itself has neither a date nor a word behind its name.
  private static boolean isCopy(Path file) {
    return String.valueOf(file.getFileName()).matches("alinea-.+\\.db");
  }

  /// The file keeps its time: it tells when the copy was made.
  private static void change(Path copy, Work work) throws SQLException, IOException {
    var madeAt = Files.getLastModifiedTime(copy);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
      if (!hasClasses(connection)) {
        return;
      }
      try (var statement = connection.createStatement()) {
        statement.execute("PRAGMA foreign_keys=ON");
        statement.execute("PRAGMA secure_delete=ON");
      }
      work.on(connection);
      try (var statement = connection.createStatement()) {
        statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      }
    }
    Files.setLastModifiedTime(copy, madeAt);
  }

  /// Copies of older versions have none.
  private static boolean hasClasses(Connection connection) throws SQLException {
    var sql = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'class_event'";
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next();
    }
  }
}
