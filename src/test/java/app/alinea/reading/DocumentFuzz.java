package app.alinea.reading;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.document.ParagraphLaws;
import app.alinea.core.library.DocumentReader.ReadOutcome;
import app.alinea.core.task.Progress;
import app.alinea.testing.Dictionaries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Changes sound documents at random and has them read; not part of the usual tests. Every file
/// must end with its text or a refusal within seconds, and a text must keep the laws of paragraphs.
///
/// Arguments: seconds to run, seed, folder for files that were not survived.
final class DocumentFuzz {
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final List<String> TOKENS =
      List.of(
          "\0",
          "\uFFFF",
          "\uD800",
          "\u0301",
          "\u202E",
          "<",
          ">",
          "&x;",
          "<![CDATA[",
          "<!--",
          "-->",
          "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
          "-1",
          "99999999999999999999",
          "2147483647",
          "1e400",
          "%1%2%3%9",
          "../../etc/x",
          "\n\n1. ",
          "Article 1\n",
          "(((",
          "[[[",
          "\\'",
          "{\\",
          "}",
          "\\u-99999 ",
          "\\bin99999999 ",
          "<<",
          ">>",
          "stream\n",
          "endobj",
          "/Kids [2 0 R]",
          " 0 R",
          " Do ",
          " Tj ",
          " cm ",
          "1 0 0 0 0 0 cm ",
          "NaN",
          " Tf ",
          "w:val=\"-5\"",
          "<w:p>",
          "<ol start=-2147483648>",
          "\t",
          "    ",
          "`",
          "> ");

  private final Random random;
  private final Path folder;
  private final Path scratch;
  private final DocumentMaker maker = new DocumentMaker();

  private DocumentFuzz(long seed, Path folder) throws IOException {
    this.random = new Random(seed);
    this.folder = folder;
    this.scratch = Files.createTempDirectory("fuzz");
  }

  public static void main(String[] arguments) throws IOException {
    var fuzz = new DocumentFuzz(Long.parseLong(arguments[1]), Path.of(arguments[2]));
    fuzz.run(
        Duration.ofSeconds(Long.parseLong(arguments[0])),
        new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private void run(Duration length, PrintStream out) throws IOException {
    Files.createDirectories(folder);
    var samples = List.copyOf(SampleFiles.all(scratch).entrySet());
    long end = System.nanoTime() + length.toNanos();
    int rounds = 0;
    int read = 0;
    int failures = 0;
    while (System.nanoTime() < end) {
      var sample = samples.get(random.nextInt(samples.size()));
      var file = Files.write(scratch.resolve(sample.getKey()), changed(sample));
      long begin = System.nanoTime();
      var failure = "";
      try {
        read += survives(file) ? 1 : 0;
      } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError broken) {
        failure = broken + " " + List.of(broken.getStackTrace()).stream().limit(6).toList();
      }
      if (System.nanoTime() - begin > LONGEST.toNanos()) {
        failure = "too slow";
      }
      if (!failure.isEmpty()) {
        failures++;
        Files.copy(file, folder.resolve(rounds + "-" + file.getFileName()));
        out.println(rounds + "-" + file.getFileName() + ": " + failure);
      }
      rounds++;
    }
    out.printf("%d files: %d read, the others refused, %d not survived%n", rounds, read, failures);
  }

  /// @return whether the file could be read
  private boolean survives(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    ReaderFaults.throwOurs(new Source(file, bytes));
    if (!(new ContentReader(Dictionaries::of).read(file) instanceof ReadOutcome.Read read)) {
      return false;
    }
    maker
        .make(new DocumentId("d"), "d.txt", read.title(), "hash", read.text(), Progress.NONE)
        .document()
        .ifPresent(document -> document.paragraphs().forEach(ParagraphLaws::check));
    return true;
  }

  private byte[] changed(Map.Entry<String, byte[]> sample) throws IOException {
    var name = sample.getKey();
    boolean packed = name.endsWith(".docx") || name.endsWith(".odt") || name.endsWith(".epub");
    return packed && random.nextInt(8) > 0
        ? repacked(sample.getValue())
        : changed(sample.getValue());
  }

  private byte[] repacked(byte[] archive) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(archive));
        var to = new ZipOutputStream(out)) {
      for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        var content = from.readAllBytes();
        to.write(random.nextInt(3) > 0 ? changed(content) : content);
      }
    }
    return out.toByteArray();
  }

  private byte[] changed(byte[] bytes) {
    var content = new ArrayList<Byte>(bytes.length);
    for (byte one : bytes) {
      content.add(one);
    }
    for (int change = random.nextInt(6); change >= 0 && !content.isEmpty(); change--) {
      int at = random.nextInt(content.size());
      switch (random.nextInt(6)) {
        case 0 -> content.set(at, (byte) random.nextInt(256));
        case 1 -> content.subList(at, Math.min(content.size(), at + random.nextInt(40))).clear();
        case 2 -> insert(content, at, token(), 1);
        case 3 -> insert(content, at, token(), 1 + random.nextInt(300));
        case 4 -> {
          var part = List.copyOf(content.subList(at, Math.min(content.size(), at + 200)));
          content.addAll(random.nextInt(content.size()), part);
        }
        default -> content.subList(at, content.size()).clear();
      }
    }
    var changed = new byte[content.size()];
    for (int at = 0; at < changed.length; at++) {
      changed[at] = content.get(at);
    }
    return changed;
  }

  private byte[] token() {
    return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static void insert(List<Byte> content, int at, byte[] token, int times) {
    var inserted = new ArrayList<Byte>();
    for (int time = 0; time < times; time++) {
      for (byte one : token) {
        inserted.add(one);
      }
    }
    content.addAll(at, inserted);
  }
}
