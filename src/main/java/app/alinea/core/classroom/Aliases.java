package app.alinea.core.classroom;

import app.alinea.core.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Invents names, so that nobody has to give their own: an animal and a quality.
final class Aliases {
  private static final int TRIES = 200;

  private final List<String> animals;
  private final List<String> qualities;
  private final boolean qualityFirst;

  private Aliases(List<String> animals, List<String> qualities, boolean qualityFirst) {
    this.animals = animals;
    this.qualities = qualities;
    this.qualityFirst = qualityFirst;
  }

  static Aliases of(Language language) {
    var lines = read("/app/alinea/classroom/aliases_" + language.code() + ".txt");
    return new Aliases(
        Arrays.asList(lines.get(0).split(", ")),
        Arrays.asList(lines.get(1).split(", ")),
        language == Language.ENGLISH);
  }

  private static List<String> read(String name) {
    try (var stream = Aliases.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the program: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// How many different names there are.
  int size() {
    return animals.size() * qualities.size();
  }

  /// A name nobody has.
  String draw(RandomGenerator random, Set<String> taken) {
    var name = any(random);
    for (int tries = 0; tries < TRIES && taken.contains(name); tries++) {
      name = any(random);
    }
    return DisplayName.unique(name, taken);
  }

  private String any(RandomGenerator random) {
    var animal = animals.get(random.nextInt(animals.size()));
    var quality = qualities.get(random.nextInt(qualities.size()));
    return qualityFirst ? quality + " " + animal : animal + " " + quality;
  }
}
