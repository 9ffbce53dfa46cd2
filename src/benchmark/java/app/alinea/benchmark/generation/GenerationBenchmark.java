package app.alinea.benchmark.generation;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.question.pipeline.PipelineGenerator;
import app.alinea.core.task.Progress;
import app.alinea.linguistics.ModelledAnalyser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times the generation of questions in a warm program, from the mended paragraphs to the finished
/// questions, over a text and over longer ones made of it.
public final class GenerationBenchmark {
  private static final int RUNS = 5;
  private static final int BATCH = 20;
  private static final int MOST_BATCHES = 25;

  /// The program is warm when the just-in-time compiler takes less than this share of the time.
  private static final double STILL_COMPILING = 0.1;

  private static final int[] COPIES = {1, 2, 4, 8};
  private static final double NANOSECONDS_OF_A_SECOND = 1e9;
  private static final double NANOSECONDS_OF_A_MILLISECOND = 1e6;
  private static final double BYTES_OF_A_MEGABYTE = 1024.0 * 1024;

  private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\d{1,3})(?=\\.\\s)");
  private static final Pattern FIGURE = Pattern.compile("(?<![\\d,.])\\d{4}(?![\\d,.])");

  private GenerationBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    var text = Files.readString(Path.of(arguments[0]));
    var analyser = new ModelledAnalyser();
    var generator = new PipelineGenerator(analyser, analyser::morphology);
    var first = document(text, 1);
    System.out.printf("%d generations until warm%n", warmed(generator, first));
    System.out.println(
        "paragraphs\tquestions\tmedian ms\tparagraphs a second\tpeak of the heap, MB");
    for (var copies : COPIES) {
      measure(generator, document(text, copies));
    }
  }

  /// Generates until the compiler has next to nothing left to do, and says how often that was.
  private static int warmed(PipelineGenerator generator, Document document) {
    var compiler = ManagementFactory.getCompilationMXBean();
    for (var batch = 1; batch <= MOST_BATCHES; batch++) {
      var compiled = compiler.getTotalCompilationTime();
      var begin = System.nanoTime();
      for (var run = 0; run < BATCH; run++) {
        var _ = generator.generate(document, 1, Progress.NONE);
      }
      var milliseconds = (System.nanoTime() - begin) / NANOSECONDS_OF_A_MILLISECOND;
      if (compiler.getTotalCompilationTime() - compiled < milliseconds * STILL_COMPILING) {
        return batch * BATCH;
      }
    }
    return MOST_BATCHES * BATCH;
  }

  private static void measure(PipelineGenerator generator, Document document) {
    var times = new long[RUNS];
    var questions = 0;
    forgetPeaks();
    for (var run = 0; run < RUNS; run++) {
      var begin = System.nanoTime();
      questions = generator.generate(document, run, Progress.NONE).questions().size();
      times[run] = System.nanoTime() - begin;
    }
    Arrays.sort(times);
    var seconds = times[RUNS / 2] / NANOSECONDS_OF_A_SECOND;
    var paragraphs = document.paragraphs().size();
    System.out.printf(
        "%d\t%d\t%.0f\t%.0f\t%.0f%n",
        paragraphs, questions, seconds * 1000, paragraphs / seconds, peak() / BYTES_OF_A_MEGABYTE);
  }

  /// The text so many times over, its paragraphs numbered on and its years moved, so that no copy
  /// says the same as another.
  private static Document document(String text, int copies) {
    var body = NUMBERED.matcher(text);
    var head = body.find() ? body.start() : 0;
    var paragraphs = (int) NUMBERED.matcher(text).results().count();
    var longer = new StringBuilder(text.substring(0, head));
    for (var copy = 0; copy < copies; copy++) {
      var moved = copy;
      var years =
          FIGURE
              .matcher(text.substring(head))
              .replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + moved));
      longer.append(
          NUMBERED
              .matcher(years)
              .replaceAll(number ->
                  Matcher.quoteReplacement(
                      String.valueOf(Integer.parseInt(number.group(1)) + moved * paragraphs))));
      longer.append('\n');
    }
    return new DocumentMaker()
        .make(new DocumentId("d"), "d.txt", "", "hash", longer.toString(), Progress.NONE)
        .document()
        .orElseThrow();
  }

  private static void forgetPeaks() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
