package app.alinea.cli;

import app.alinea.core.schedule.Weights;
import app.alinea.core.schedule.training.WeightBounds;

/// Weights typed on the command line: 21 numbers, separated by commas or spaces.
final class WeightList {
  private WeightList() {}

  /// A weight outside its range is told and moved to the nearest bound.
  ///
  /// @throws CommandFailure unless there are 21 numbers
  static Weights read(String text, Console console) {
    var parts = text.strip().split("[\\s,;]+");
    if (parts.length != Weights.COUNT) {
      throw CommandFailure.wrongUsage(
          console.texts().say("cli.weights.count", Weights.COUNT, parts.length));
    }
    var values = new double[Weights.COUNT];
    for (int at = 0; at < values.length; at++) {
      double value = number(at, parts[at], console);
      var bounds = WeightBounds.of(at);
      values[at] = Math.clamp(value, bounds[0], bounds[1]);
      if (values[at] != value) {
        console.tell("cli.weights.outside", at, parts[at], bounds[0], bounds[1], values[at]);
      }
    }
    return new Weights(values);
  }

  private static double number(int at, String text, Console console) {
    try {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException malformed) {
      // told below
    }
    throw CommandFailure.wrongUsage(console.texts().say("cli.weights.number", at, text));
  }
}
