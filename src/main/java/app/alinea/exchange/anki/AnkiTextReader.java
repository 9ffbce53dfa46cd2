package app.alinea.exchange.anki;

import app.alinea.core.exchange.QuestionReader;
import app.alinea.core.exchange.ReadQuestions;
import app.alinea.core.exchange.ReadQuestions.Remark;
import app.alinea.core.question.Form;
import app.alinea.core.task.Progress;
import app.alinea.exchange.Finds;
import app.alinea.exchange.Html;
import app.alinea.exchange.Markup;
import app.alinea.exchange.TextFile;
import app.alinea.exchange.Unusable;
import app.alinea.exchange.text.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the text that Anki exports: a header of lines that begin with `#`, then one note a line.
public final class AnkiTextReader implements QuestionReader {
  private static final Pattern HEADER =
      Pattern.compile("(?s)^\\uFEFF?#(separator|html|columns|notetype|deck|tags|guid)[ :].*");
  private static final int LONGEST_HEADER = 40;

  @Override
  public boolean reads(String name, String beginning) {
    return !name.endsWith(".xml") && HEADER.matcher(beginning).matches();
  }

  @Override
  public ReadQuestions read(Path file, Progress progress) {
    try {
      var lines = TextFile.read(file);
      var header = new Header();
      int from = 0;
      int read = 0;
      while (lines.startsWith("#", from) && read < LONGEST_HEADER) {
        int end = lines.indexOf('\n', from);
        end = end < 0 ? lines.length() : end;
        header.take(lines.substring(from + 1, end));
        from = Math.min(lines.length(), end + 1);
        read++;
      }
      var title = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
      return read(title, header, read, lines.substring(from), progress);
    } catch (Unusable unusable) {
      return unusable.refusal();
    }
  }

  private static ReadQuestions read(
      String title, Header header, int headerLines, String text, Progress progress)
      throws Unusable {
    var finds = new Finds();
    var rows = Table.rows(text, header.separator);
    var name = title;
    for (int at = 0; at < rows.size(); at++) {
      if (!progress.report(at, rows.size())) {
        return new ReadQuestions.Cancelled();
      }
      var row = rows.get(at);
      if (at == 0 && header.deck > 0) {
        name = row.cell(header.deck - 1);
      }
      read(row, row.line() + headerLines, header, finds);
    }
    return finds.read(name);
  }

  private static void read(Table.Row row, int line, Header header, Finds finds) {
    var fields = new ArrayList<String>();
    for (int column = 1; column <= row.cells().size(); column++) {
      if (!header.isSpecial(column)) {
        fields.add(header.html ? row.cell(column - 1) : escaped(row.cell(column - 1)));
      }
    }
    if (fields.isEmpty() || fields.getFirst().isBlank()) {
      finds.remark(line, Remark.Kind.NO_STEM, String.join(" ", row.cells()));
      return;
    }
    if (finds.leavesOut(line, fields)) {
      return;
    }
    if (fields.stream().anyMatch(Html::hasMedia)) {
      finds.remark(line, Remark.Kind.MEDIA_LEFT_OUT, Html.text(fields.getFirst()));
    }
    var front = fields.getFirst();
    var gaps = AnkiHtml.gaps(front);
    if (!gaps.isEmpty()) {
      var rest = fields.stream().skip(1).map(Html::text).filter(text -> !text.isEmpty()).toList();
      for (int gap : gaps) {
        var beside = header.beside(row, line, gap - 1, String.join("\n", rest));
        AnkiHtml.cloze(front, gap).ifPresent(form -> finds.add(form, beside));
      }
      return;
    }
    var whole = Html.parse(fields.size() > 1 ? fields.get(1) : "");
    var sources = whole.getElementsByClass("source").stream().map(Html::text);
    var others = fields.stream().skip(2).map(Html::text).filter(text -> !text.isEmpty());
    var explanation = Stream.concat(sources, others).collect(Collectors.joining("\n"));
    whole.getElementsByClass("source").remove();
    var back = Html.text(whole);
    finds.add(AnkiHtml.answered(front, back), header.beside(row, line, 0, explanation));
    if (header.isReversed(row) && !back.isBlank()) {
      var turned = new Form.Flashcard(back, Html.text(front));
      finds.add(turned, header.beside(row, line, 1, explanation));
    }
  }

  private static String escaped(String text) {
    return Markup.escape(text).replace("\n", "<br>");
  }

  /// What the header says. Columns count from 1; 0 where there is none.
  private static final class Header {
    private char separator = '\t';
    private boolean html = true;
    private int guid;
    private int notetype;
    private int deck;
    private int tags;
    private String everyNotetype = "";

    void take(String line) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        return;
      }
      var value = line.substring(colon + 1).strip();
      switch (line.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
        case "separator" -> separator = separator(value);
        case "html" -> html = value.equals("true");
        case "guid column" -> guid = column(value);
        case "notetype column" -> notetype = column(value);
        case "deck column" -> deck = column(value);
        case "tags column" -> tags = column(value);
        case "notetype" -> everyNotetype = value;
        default -> {} // Anki passes over what it does not know
      }
    }

    private static char separator(String name) {
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "comma" -> ',';
        case "semicolon" -> ';';
        case "pipe" -> '|';
        case "colon" -> ':';
        case "space" -> ' ';
        default -> name.length() == 1 && name.charAt(0) != '"' ? name.charAt(0) : '\t';
      };
    }

    private static int column(String number) {
      return number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
    }

    boolean isSpecial(int column) {
      return column == guid || column == notetype || column == deck || column == tags;
    }

    boolean isReversed(Table.Row row) {
      var name = notetype > 0 ? row.cell(notetype - 1) : everyNotetype;
      return name.toLowerCase(Locale.ROOT).contains("reversed");
    }

    Finds.Beside beside(Table.Row row, int line, int card, String explanation) {
      var id = guid > 0 ? row.cell(guid - 1) : "";
      var named = id.isEmpty() || card == 0 ? id : id + "-" + card;
      return new Finds.Beside(line, named, topics(row), explanation, Optional.empty());
    }

    private List<String> topics(Table.Row row) {
      return tags == 0
          ? List.of()
          : Arrays.stream(row.cell(tags - 1).split("\\s+"))
              .filter(tag -> !tag.startsWith("§"))
              .map(tag -> AnkiHtml.lastLevel(tag).replace('_', ' '))
              .toList();
    }
  }
}
