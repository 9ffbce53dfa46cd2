package app.alinea.core.classroom;

import java.util.Arrays;
import java.util.Optional;

/// The figures of one question as Moodle's quiz statistics define them (Moodle docs, 'Quiz
/// statistics calculations', version 2.0 and later).
///
/// @param facility mean mark over the greatest possible mark, 0 to 1
/// @param discriminationIndex 100 times the correlation of the mark with the rest of the total;
///   empty where everybody had the same
/// @param discriminativeEfficiency the covariance of both in percent of the greatest that these
///   marks allow; empty where that is none
public record ItemFigures(
    double facility,
    Optional<Double> discriminationIndex,
    Optional<Double> discriminativeEfficiency) {
  /// @param marks of one question, 0 to 1 each
  /// @param totals of the same participants over all questions, this one included
  public static ItemFigures of(double[] marks, double[] totals) {
    if (marks.length != totals.length) {
      throw new IllegalArgumentException(marks.length + " marks, " + totals.length + " totals");
    }
    if (marks.length < 2) {
      return new ItemFigures(mean(marks), Optional.empty(), Optional.empty());
    }
    var rest = new double[marks.length];
    Arrays.setAll(rest, at -> totals[at] - marks[at]);
    double covariance = covariance(marks, rest);
    double spread = Math.sqrt(covariance(marks, marks) * covariance(rest, rest));
    double most = covariance(sorted(marks), sorted(rest));
    return new ItemFigures(
        mean(marks),
        spread > 0 ? Optional.of(100 * covariance / spread) : Optional.empty(),
        most > 0 ? Optional.of(100 * covariance / most) : Optional.empty());
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  /// Of a sample: divided by n - 1.
  private static double covariance(double[] one, double[] other) {
    double meanOne = mean(one);
    double meanOther = mean(other);
    double sum = 0;
    for (int at = 0; at < one.length; at++) {
      sum += (one[at] - meanOne) * (other[at] - meanOther);
    }
    return sum / (one.length - 1);
  }

  private static double[] sorted(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
