package app.alinea.exchange.moodle;

import app.alinea.core.question.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A gap of a Moodle cloze: `{1:SHORTANSWER:=Brest#yes~%50%Quimper}`.
///
/// @param from where it stands in the text
/// @param kind upper case
record MoodleGap(int from, int to, String kind, List<Answer> answers) {
  private static final Pattern GAP =
      Pattern.compile("\\{\\d{0,3}:([A-Za-z_]{2,20}):((?:[^{}\\\\]|\\\\.){1,4000}+)\\}");
  private static final Pattern BETWEEN = Pattern.compile("(?<!\\\\)~");
  private static final Pattern ANSWER =
      Pattern.compile("(?s)^(=|%(-?\\d{1,3}(?:\\.\\d{1,7})?)%)?((?:[^#\\\\]|\\\\.)*+)(?:#(.*))?$");
  private static final Pattern TOLERANCE = Pattern.compile(":-?[\\d.,]+$");
  private static final int FULL = 100;
  private static final int MOST = 200;

  private static final Set<String> CHOICES =
      Set.of(
          "MULTICHOICE",
          "MC",
          "MULTICHOICE_V",
          "MCV",
          "MULTICHOICE_H",
          "MCH",
          "MULTICHOICE_S",
          "MCS",
          "MULTICHOICE_VS",
          "MCVS",
          "MULTICHOICE_HS",
          "MCHS");
  private static final Set<String> CHECKS =
      Set.of(
          "MULTIRESPONSE",
          "MR",
          "MULTIRESPONSE_H",
          "MRH",
          "MULTIRESPONSE_S",
          "MRS",
          "MULTIRESPONSE_HS",
          "MRHS");
  private static final Set<String> TYPED =
      Set.of("SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC", "NUMERICAL", "NM");

  MoodleGap {
    answers = List.copyOf(answers);
  }

  /// @param note what Moodle says to who gives this answer; may be empty
  record Answer(String text, boolean isRight, String note) {
    Form.Option option() {
      return new Form.Option(text, note);
    }
  }

  /// In the order of the text.
  static List<MoodleGap> in(String text) {
    var gaps = new ArrayList<MoodleGap>();
    var matcher = GAP.matcher(text);
    while (matcher.find() && gaps.size() < MOST) {
      var kind = matcher.group(1).toUpperCase(Locale.ROOT);
      var answers =
          BETWEEN
              .splitAsStream(matcher.group(2))
              .map(answer -> answer(answer.strip(), kind))
              .filter(answer -> !answer.text().isBlank())
              .toList();
      gaps.add(new MoodleGap(matcher.start(), matcher.end(), kind, answers));
    }
    return gaps;
  }

  private static Answer answer(String written, String kind) {
    var matcher = ANSWER.matcher(written);
    if (!matcher.matches()) {
      return new Answer("", false, "");
    }
    var mark = matcher.group(1) == null ? "" : matcher.group(1);
    var fraction = matcher.group(2) == null ? "0" : matcher.group(2);
    double enough = CHECKS.contains(kind) ? Double.MIN_VALUE : FULL;
    boolean right = mark.equals("=") || Double.parseDouble(fraction) >= enough;
    var text = plain(matcher.group(3));
    boolean number = kind.equals("NUMERICAL") || kind.equals("NM");
    return new Answer(
        number ? TOLERANCE.matcher(text).replaceFirst("") : text,
        right,
        matcher.group(4) == null ? "" : plain(matcher.group(4)));
  }

  private static String plain(String text) {
    return text.replaceAll("\\\\(.)", "$1").strip();
  }

  boolean isChoice() {
    return CHOICES.contains(kind) || CHECKS.contains(kind);
  }

  boolean isTyped() {
    return TYPED.contains(kind);
  }

  List<Answer> right() {
    return answers.stream().filter(Answer::isRight).toList();
  }
}
