package app.alinea.reading.office;

import app.alinea.reading.Layout;
import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Follows a rich text, group by group, and keeps what is printed of its body. Confined to one
/// thread.
final class RtfBody extends RtfListenerAdaptor {
  private static final int LONGEST = Layout.LONGEST + 1;

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Deque<State> groups = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder marker = new StringBuilder();
  private final StringBuilder title = new StringBuilder();
  private State state = new State(Where.BODY, false);
  private final RtfLists lists = new RtfLists();
  private int level;
  private int list;
  private int length;

  /// @param level of the list, from 0
  /// @param marker number or bullet, or empty
  record Paragraph(int level, String marker, String text) {}

  private enum Where {
    BODY,
    MARKER,
    TITLE,
    LISTS,
    NOWHERE
  }

  private record State(Where where, boolean hidden) {}

  List<Paragraph> paragraphs() {
    endParagraph();
    return List.copyOf(paragraphs);
  }

  boolean isEmpty() {
    return paragraphs.isEmpty() && text.isEmpty();
  }

  String title() {
    return Layout.oneLine(title.toString());
  }

  @Override
  public void processGroupStart() {
    groups.push(state);
  }

  @Override
  public void processGroupEnd() {
    if (!groups.isEmpty()) {
      state = groups.pop();
    }
  }

  @Override
  public void processString(String words) {
    if (state.hidden || length > LONGEST) {
      return;
    }
    length += words.length();
    switch (state.where) {
      case BODY -> text.append(words);
      case MARKER -> marker.append(words);
      case TITLE -> title.append(words);
      case LISTS -> lists.text(words);
      case NOWHERE -> {}
    }
  }

  @Override
  public void processCommand(Command command, int value, boolean hasValue, boolean optional) {
    if (command.getCommandType() == CommandType.Destination) {
      state = new State(destination(command, optional), state.hidden);
    }
    if (state.where == Where.LISTS) {
      lists.command(command, value);
      return;
    }
    boolean off = hasValue && value == 0;
    switch (command) {
      case v, deleted -> state = new State(state.where, !off);
      case plain -> state = new State(state.where, false);
      case par, sect, page, row -> endParagraph();
      case line -> processString("\n");
      case tab -> processString("\t");
      case cell, nestcell -> processString(" | ");
      case pard -> {
        level = 0;
        list = 0;
      }
      case ls -> list = value;
      case ilvl -> level = Math.clamp(value, 0, 8);
      default -> {}
    }
  }

  private Where destination(Command command, boolean optional) {
    return switch (command) {
      case rtf, field, fldrslt, shptxt, pn -> optional ? Where.NOWHERE : state.where;
      case listtext, pntext -> state.where == Where.BODY ? Where.MARKER : state.where;
      case info -> Where.NOWHERE;
      case title -> Where.TITLE;
      case listtable, listoverridetable -> Where.LISTS;
      case list, listlevel, leveltext, levelnumbers, listname, listoverride, lfolevel ->
          state.where == Where.LISTS ? Where.LISTS : Where.NOWHERE;
      default -> Where.NOWHERE;
    };
  }

  private void endParagraph() {
    if (state.where == Where.BODY && !text.isEmpty()) {
      var shown = text.toString().replaceAll("[\\s|]+$", "");
      var counted = list > 0 ? lists.next(list, level) : "";
      var written = Layout.oneLine(marker.toString());
      paragraphs.add(new Paragraph(level, written.isEmpty() ? counted : written, shown));
      text.setLength(0);
    }
    if (state.where == Where.BODY) {
      marker.setLength(0);
    }
  }
}
