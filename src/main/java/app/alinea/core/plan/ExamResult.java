package app.alinea.core.plan;

/// What was predicted of an exam that is over, and what the answers since say.
///
/// @param cards it asked about
/// @param predicted share of them known on the day, from the memories as they were then
/// @param asked cards answered since for the first time
/// @param known of these, how many were known
/// @param expected of these, how many were to be expected when they were asked
public record ExamResult(
    Exam exam, int cards, double predicted, int asked, int known, double expected) {
  public int predictedPercent() {
    return (int) Math.round(100 * predicted);
  }

  public int expectedCards() {
    return (int) Math.round(expected);
  }
}
