package app.alinea.desktop.study;

import app.alinea.desktop.control.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// Waiting times in words.
final class Waits {
  private static final double DAYS_A_MONTH = 30.4;
  private static final double DAYS_A_YEAR = 365.25;
  private static final int LONGEST_IN_DAYS = 30;

  private final Texts texts;

  Waits(Texts texts) {
    this.texts = texts;
  }

  /// Short, for a button: '10 min', '3 j', '1,4 mois'.
  String of(Duration wait) {
    if (wait.toMinutes() < 1) {
      return texts.get("study.wait.soon");
    }
    if (wait.toHours() < 1) {
      return texts.get("study.wait.minutes", wait.toMinutes());
    }
    if (wait.toDays() < 1) {
      return texts.get("study.wait.hours", wait.toHours());
    }
    var days = wait.toHours() / 24.0;
    if (days <= LONGEST_IN_DAYS) {
      return texts.get("study.wait.days", Math.round(days));
    }
    return days < DAYS_A_YEAR
        ? texts.get("study.wait.months", days / DAYS_A_MONTH)
        : texts.get("study.wait.years", days / DAYS_A_YEAR);
  }

  /// When something comes, as people say it: 'dans 8 min', 'demain', 'le 12 mai'.
  String until(Instant due, Instant now, ZoneId zone) {
    var wait = Duration.between(now, due);
    var days =
        ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), LocalDate.ofInstant(due, zone));
    if (days <= 0 || wait.toHours() < 4) {
      return texts.get("study.until.wait", of(wait));
    }
    if (days == 1) {
      return texts.get("study.until.tomorrow");
    }
    var pattern = DateTimeFormatter.ofPattern(texts.get("study.until.pattern"), texts.locale());
    return texts.get("study.until.day", pattern.format(LocalDate.ofInstant(due, zone)), days);
  }

  /// Time spent: '45 s', '6 min'.
  String spent(Duration time) {
    return time.toSeconds() < 60
        ? texts.get("study.spent.seconds", time.toSeconds())
        : texts.get("study.wait.minutes", Math.round(time.toSeconds() / 60.0));
  }
}
