package app.alinea.exchange;

import app.alinea.core.exchange.QuestionReader;
import app.alinea.core.task.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Changes sound files of questions at random and has them read; not part of the usual tests. Every
/// reader must end with an outcome, whatever it is given.
///
/// Arguments: seconds to run, seed, folder for files that a reader did not survive.
final class ReaderFuzz {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final List<String> TOKENS =
      List.of(
          "\0",
          "\uFFFF",
          "{{c1::",
          "}}",
          "::",
          "\"",
          "{",
          "}",
          "=",
          "~",
          "%100%",
          "####",
          "<!DOCTYPE a [",
          "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
          "&x;",
          "<![CDATA[",
          "-1",
          "99999999999999999999",
          "1e400",
          "null",
          "[]",
          "../../etc/x",
          "\u202E",
          "'; DROP TABLE note;--",
          "%s%n",
          "\n\n",
          "\t");

  private final Random random;
  private final Path folder;
  private final Path scratch;

  private record Seed(String name, byte[] bytes) {}

  private ReaderFuzz(long seed, Path folder) throws IOException {
    this.random = new Random(seed);
    this.folder = folder;
    this.scratch = Files.createTempDirectory("fuzz");
  }

  public static void main(String[] arguments) throws IOException {
    var fuzz = new ReaderFuzz(Long.parseLong(arguments[1]), Path.of(arguments[2]));
    fuzz.run(
        Duration.ofSeconds(Long.parseLong(arguments[0])),
        new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private void run(Duration length, PrintStream out) throws IOException {
    Files.createDirectories(folder);
    var seeds = seeds();
    long end = System.nanoTime() + length.toNanos();
    int rounds = 0;
    int failures = 0;
    while (System.nanoTime() < end) {
      var seed = seeds.get(random.nextInt(seeds.size()));
      var changed = changed(seed.bytes());
      failures += survives(seed.name(), changed, rounds, out) ? 0 : 1;
      rounds++;
    }
    out.printf("%d files read, %d not survived%n", rounds, failures);
  }

  private static List<Seed> seeds() throws IOException {
    var seeds = new ArrayList<Seed>();
    var exports = Formats.writers(CLOCK);
    for (var code : List.of("deck", "anki", "anki-text", "gift", "moodle-xml", "csv", "tsv")) {
      var writer = exports.ofCode(code).orElseThrow();
      var bytes = new ByteArrayOutputStream();
      writer.write(SampleDeck.everyType(), bytes);
      seeds.add(new Seed("questions." + writer.extension(), bytes.toByteArray()));
    }
    return seeds;
  }

  private boolean survives(String name, byte[] bytes, int round, PrintStream out)
      throws IOException {
    var file = Files.write(scratch.resolve(name), bytes);
    long begin = System.nanoTime();
    try {
      for (QuestionReader reader : Formats.readers(CLOCK)) {
        if (reader.reads(name, new String(bytes, StandardCharsets.UTF_8))) {
          reader.read(file, Progress.NONE);
        }
      }
      if (System.nanoTime() - begin < LONGEST.toNanos()) {
        return true;
      }
      out.println("slow: " + name + " in round " + round);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      out.println(name + " in round " + round + ": " + failure);
      Arrays.stream(failure.getStackTrace()).limit(6).forEach(out::println);
    }
    Files.write(folder.resolve(round + "-" + name), bytes);
    return false;
  }

  /// Half of the time an archive is changed inside, so that what it holds is reached.
  private byte[] changed(byte[] bytes) throws IOException {
    boolean archive = bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
    return archive && random.nextInt(4) > 0 ? changedInside(bytes) : mutated(bytes);
  }

  private byte[] changedInside(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(bytes));
        var to = new ZipOutputStream(out)) {
      for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        var contents = from.readAllBytes();
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(random.nextBoolean() ? mutated(contents) : contents);
        to.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private byte[] mutated(byte[] bytes) {
    var changed = bytes;
    for (int times = 1 + random.nextInt(8); times > 0; times--) {
      changed = once(changed);
    }
    return changed;
  }

  private byte[] once(byte[] bytes) {
    if (bytes.length == 0) {
      return new byte[] {1};
    }
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(10)));
    return switch (random.nextInt(6)) {
      case 0 -> flipped(bytes, at);
      case 1 -> spliced(bytes, at, length, new byte[0]);
      case 2 -> spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
      case 3 -> spliced(bytes, at, 0, token());
      case 4 -> spliced(bytes, at, length, token());
      default -> Arrays.copyOf(bytes, 1 + at);
    };
  }

  private byte[] token() {
    return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] flipped(byte[] bytes, int at) {
    var copy = bytes.clone();
    copy[at] ^= (byte) (1 << random.nextInt(8));
    return copy;
  }

  private static byte[] spliced(byte[] bytes, int at, int removed, byte[] inserted) {
    var out = new ByteArrayOutputStream(bytes.length + inserted.length);
    out.write(bytes, 0, at);
    out.writeBytes(inserted);
    out.write(bytes, at + removed, bytes.length - at - removed);
    return out.toByteArray();
  }
}
