package app.alinea.exchange.text;

import app.alinea.core.exchange.ReadQuestions.Reason;
import app.alinea.exchange.Unusable;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of a text whose cells are separated by one character.
public final class Table {
  private static final int MOST_ROWS = 200_000;
  private static final String SEPARATORS = "\t;,|";
  private static final int LOOKED_AT = 20;

  private Table() {}

  /// @param line where the row begins, as people count
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /// A cell without outer spaces; empty where the row is shorter.
    public String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /// @throws Unusable where quotation marks never close
  public static List<Row> rows(String text, char separator) throws Unusable {
    var rows = new ArrayList<Row>();
    try (var csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord record : csv) {
        var row = new Row((int) record.getStartingLineNumber(), record.getFields());
        if (!row.isBlank()) {
          rows.add(row);
        }
        if (rows.size() > MOST_ROWS) {
          break;
        }
      }
      return rows;
    } catch (CsvParseException malformed) {
      throw new Unusable(Reason.DAMAGED, "line " + (rows.isEmpty() ? 1 : rows.getLast().line()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// The character that cuts the first rows into the same number of cells, more than one.
  static Optional<Character> separator(String text) {
    var best = separator(rows(text));
    return best.isPresent() ? best : separator(text.lines().limit(LOOKED_AT).toList());
  }

  /// The first rows without what stands in quotation marks, where separators and line breaks are
  /// text.
  private static List<String> rows(String text) {
    var rows = new ArrayList<String>();
    var row = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < text.length() && rows.size() < LOOKED_AT; at++) {
      char sign = text.charAt(at);
      quoted ^= sign == '"';
      if (!quoted && sign == '\n') {
        rows.add(row.toString());
        row.setLength(0);
      } else if (!quoted) {
        row.append(sign);
      }
    }
    if (rows.size() < LOOKED_AT) {
      rows.add(row.toString());
    }
    return rows;
  }

  private static Optional<Character> separator(List<String> lines) {
    var best = Optional.<Character>empty();
    long most = 0;
    for (char separator : SEPARATORS.toCharArray()) {
      long fewest =
          lines.stream()
              .filter(line -> !line.isBlank())
              .mapToLong(line -> line.chars().filter(c -> c == separator).count())
              .min()
              .orElse(0);
      if (fewest > most) {
        most = fewest;
        best = Optional.of(separator);
      }
    }
    return best;
  }
}
