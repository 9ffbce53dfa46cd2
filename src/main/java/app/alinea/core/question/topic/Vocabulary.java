package app.alinea.core.question.topic;

import app.alinea.core.language.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The general vocabulary of topics for one language. A line of the file is `id | name |
/// description | patterns`; patterns are separated by commas and may end in `^weight` (1 where they
/// do not).
final class Vocabulary {
  private static final int COLUMNS = 4;

  private final List<Entry> entries;

  private Vocabulary(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  record Entry(String id, String name, String description, List<TopicPattern> patterns) {
    Entry {
      patterns = List.copyOf(patterns);
    }
  }

  List<Entry> entries() {
    return entries;
  }

  static Vocabulary of(Language language) {
    var name = "/app/alinea/topics/vocabulary_" + language.code() + ".txt";
    try (var stream = Vocabulary.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      var entries = new ArrayList<Entry>();
      for (var line : reader.lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          entries.add(entry(line));
        }
      }
      return new Vocabulary(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(String line) {
    var columns = line.split("\\|", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalStateException("not a topic: " + line);
    }
    var patterns =
        Arrays.stream(columns[3].split(",", -1))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(TopicPattern::parse)
            .toList();
    return new Entry(columns[0].strip(), columns[1].strip(), columns[2].strip(), patterns);
  }
}
