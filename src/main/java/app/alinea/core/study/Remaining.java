package app.alinea.core.study;

/// What is left of a session, within the day's limits.
public record Remaining(int fresh, int learning, int due) {
  public int total() {
    return fresh + learning + due;
  }
}
