package app.alinea.core.classroom;

import java.util.random.RandomGenerator;

/// The six digits that let a phone into a class. They tell classes apart; what a phone may do is
/// decided by its token.
public record JoinCode(String value) {
  private static final int FIRST = 100_000;
  private static final int PAST_LAST = 1_000_000;

  public JoinCode {
    if (!value.matches("[1-9]\\d{5}")) {
      throw new IllegalArgumentException("no join code: " + value);
    }
  }

  static JoinCode draw(RandomGenerator random) {
    return new JoinCode(Integer.toString(random.nextInt(FIRST, PAST_LAST)));
  }

  /// Whether a person who typed this meant this code, with or without a space in the middle.
  public boolean isMeantBy(String typed) {
    return typed.replaceAll("[\\s\\u00A0\\u202F.-]", "").equals(value);
  }
}
