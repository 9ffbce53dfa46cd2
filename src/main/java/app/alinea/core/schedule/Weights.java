package app.alinea.core.schedule;

import java.util.Arrays;

/// The 21 parameters of FSRS-6.
public final class Weights {
  public static final int COUNT = 21;

  /// The published defaults of FSRS-6 (ts-fsrs 5.4.2, fsrs-rs 6.5.0).
  public static final Weights DEFAULT =
      new Weights(
          .212, 1.2931, 2.3065, 8.2956, 6.4133, .8334, 3.0194, .001, 1.8722, .1666, .796, 1.4835,
          .0614, .2629, 1.6483, .6014, 1.8729, .5425, .0912, .0658, .1542);

  private final double[] values;

  /// @throws IllegalArgumentException unless there are 21 finite numbers and the decay is positive
  public Weights(double... values) {
    if (values.length != COUNT
        || !Arrays.stream(values).allMatch(Double::isFinite)
        || !(values[20] > 0)) {
      throw new IllegalArgumentException("not FSRS-6 weights: " + Arrays.toString(values));
    }
    this.values = values.clone();
  }

  /// @param index 0 to 20
  public double get(int index) {
    return values[index];
  }

  public double[] toArray() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Weights weights && Arrays.equals(values, weights.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
