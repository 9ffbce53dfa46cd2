package app.alinea.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderContentsTest {
  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "texte");
  }

  private FolderContents contents() throws IOException {
    return FolderContents.of(folder, name -> name.endsWith(".txt"));
  }

  @Test
  void whatCanBeImportedIsTakenInOrderAndTheRestCounted() throws IOException {
    var second = file("b.txt");
    var first = file("a/c.txt");
    file("photo.jpg");

    assertEquals(new FolderContents(List.of(first, second), 1), contents());
  }

  @Test
  void hiddenFilesAndFoldersDoNotCount() throws IOException {
    file(".cache/x.txt");
    file(".y.txt");

    assertEquals(new FolderContents(List.of(), 0), contents());
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    var only = file("a.txt");
    Files.createSymbolicLink(folder.resolve("again"), folder);
    Files.createSymbolicLink(folder.resolve("b.txt"), only);

    assertEquals(new FolderContents(List.of(only), 2), contents());
  }

  @Test
  void ofVeryManyFilesTheFirstOnesAreTaken() throws IOException {
    for (int n = 10; n < 75; n++) {
      file("t" + n + ".txt");
    }

    assertEquals(60, contents().files().size());
    assertEquals(5, contents().leftOut());
  }
}
