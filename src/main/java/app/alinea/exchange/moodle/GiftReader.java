package app.alinea.exchange.moodle;

import app.alinea.core.exchange.QuestionReader;
import app.alinea.core.exchange.ReadQuestions;
import app.alinea.core.exchange.ReadQuestions.Remark;
import app.alinea.core.task.Progress;
import app.alinea.exchange.Finds;
import app.alinea.exchange.TextFile;
import app.alinea.exchange.Unusable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads Moodle's GIFT: questions separated by blank lines.
public final class GiftReader implements QuestionReader {
  /// A text in braces with an answer, or what only GIFT begins with.
  private static final Pattern SIGN =
      Pattern.compile(
          "(?m)^["
              + " \\t]*+(?:\\$CATEGORY:|::[^:\\n]{1,300}::)|(?<!\\\\)\\{\\s*+(?:[=~]|TRUE|FALSE|T\\}|F\\}|#)");

  private static final Pattern TAG = Pattern.compile("\\[tag:((?:[^\\]\\\\]|\\\\.){1,200})\\]");
  private static final Pattern ID = Pattern.compile("\\[id:((?:[^\\]\\\\]|\\\\.){1,200})\\]");

  @Override
  public boolean reads(String name, String beginning) {
    boolean maybe = name.endsWith(".txt") || name.endsWith(".gift");
    return maybe && (name.contains(".gift") || SIGN.matcher(beginning).find());
  }

  @Override
  public ReadQuestions read(Path file, Progress progress) {
    try {
      var lines = TextFile.read(file).split("\n", -1);
      var finds = new Finds();
      var title = String.valueOf(file.getFileName()).replaceFirst("(\\.gift)?\\.[^.]*$", "");
      var paragraph = new ArrayList<String>();
      int begin = 0;
      for (int at = 0; at <= lines.length; at++) {
        boolean ends = at == lines.length || lines[at].isBlank();
        if (!ends) {
          begin = paragraph.isEmpty() ? at + 1 : begin;
          paragraph.add(lines[at]);
          continue;
        }
        title = category(paragraph).orElse(title);
        read(paragraph, begin, finds);
        paragraph.clear();
        if (!progress.report(at, lines.length + 1)) {
          return new ReadQuestions.Cancelled();
        }
      }
      return finds.read(title);
    } catch (Unusable unusable) {
      return unusable.refusal();
    }
  }

  private static Optional<String> category(List<String> paragraph) {
    return paragraph.stream()
        .map(String::strip)
        .filter(line -> line.startsWith("$CATEGORY:"))
        .map(line -> line.substring(line.lastIndexOf('/') + 1).replace("$CATEGORY:", "").strip())
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  private static void read(List<String> paragraph, int line, Finds finds) {
    var comments = new StringBuilder();
    var text = new StringBuilder();
    for (var each : paragraph) {
      var stripped = each.strip();
      if (stripped.startsWith("//")) {
        comments.append(stripped).append('\n');
      } else if (!stripped.startsWith("$CATEGORY:")) {
        text.append(each).append('\n');
      }
    }
    if (text.isEmpty()) {
      return;
    }
    var topics = TAG.matcher(comments).results().map(tag -> unescaped(tag.group(1))).toList();
    var id = ID.matcher(comments).results().map(name -> unescaped(name.group(1))).findFirst();
    switch (new GiftQuestion(text.toString()).read()) {
      case GiftQuestion.Found(var form, var feedback) ->
          finds.add(
              form, new Finds.Beside(line, id.orElse(""), topics, feedback, Optional.empty()));
      case GiftQuestion.Changed(var form, var feedback, var kind) -> {
        finds.add(form, new Finds.Beside(line, id.orElse(""), topics, feedback, Optional.empty()));
        finds.remark(line, kind, form.stem());
      }
      case GiftQuestion.Left(Remark.Kind kind) -> finds.remark(line, kind, text.toString());
    }
  }

  private static String unescaped(String text) {
    return text.replaceAll("\\\\(.)", "$1");
  }
}
