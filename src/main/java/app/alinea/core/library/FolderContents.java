package app.alinea.core.library;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The files of a folder that can be imported, by name.
///
/// @param files in the order of their paths
/// @param leftOut how many other files there are; hidden ones do not count
public record FolderContents(List<Path> files, int leftOut) {
  /// A folder of a term's texts is shallow; the home folder, dropped by mistake, is not.
  private static final int DEPTH = 4;

  private static final int MOST_FILES = 60;
  private static final int MOST_SEEN = 20_000;

  public FolderContents {
    files = List.copyOf(files);
  }

  /// Links are not followed; what cannot be opened is passed over.
  ///
  /// @param wanted says by its name whether a file can be imported
  /// @throws IOException where the folder itself cannot be read
  public static FolderContents of(Path folder, Predicate<String> wanted) throws IOException {
    var search = new Search(folder, wanted);
    Files.walkFileTree(folder, Set.of(), DEPTH, search);
    var found = search.found.stream().sorted().toList();
    int taken = Math.min(found.size(), MOST_FILES);
    return new FolderContents(found.subList(0, taken), search.others + found.size() - taken);
  }

  private static final class Search extends SimpleFileVisitor<Path> {
    private final Path top;
    private final Predicate<String> wanted;
    private final List<Path> found = new ArrayList<>();
    private int others;

    Search(Path top, Predicate<String> wanted) {
      this.top = top;
      this.wanted = wanted;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(top) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file) || attributes.isDirectory()) {
        return FileVisitResult.CONTINUE;
      }
      if (found.size() + others >= MOST_SEEN) {
        return FileVisitResult.TERMINATE;
      }
      if (attributes.isRegularFile() && wanted.test(String.valueOf(file.getFileName()))) {
        found.add(file);
      } else {
        others++;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (file.equals(top)) {
        throw failure;
      }
      others++;
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}
