package app.alinea.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The texts that come with the program.
public final class Seeds {
  private static final String FOLDER = "/app/alinea/seeds";

  private Seeds() {}

  /// Readable paths, in the class path's folder or inside the program's jar, which stays open.
  public static List<Path> find() {
    var resource = Seeds.class.getResource(FOLDER);
    if (resource == null) {
      return List.of();
    }
    try {
      var uri = resource.toURI();
      var folder = uri.getScheme().equals("jar") ? inJar(uri) : Path.of(uri);
      try (var files = Files.list(folder)) {
        return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      }
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("a resource has no address: " + resource, impossible);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @SuppressWarnings("resource") // the paths are read later
  private static Path inJar(URI uri) throws IOException {
    try {
      return FileSystems.newFileSystem(uri, Map.of()).getPath(FOLDER);
    } catch (FileSystemAlreadyExistsException open) {
      return FileSystems.getFileSystem(uri).getPath(FOLDER);
    }
  }
}
