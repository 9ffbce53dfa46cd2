package app.alinea.core.document;

import app.alinea.core.language.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Repairs what copying did to a paragraph, with a record of each repair.
///
/// Mended text has ordinary spaces only: typographic ones are the screen's and the printer's
/// affair, and a plain text is what people search and anchors count in.
public final class Mender {
  private static final Pattern UNUSUAL_SPACE =
      Pattern.compile(" *[\\p{Zs}\\t\\r&&[^ ]][\\p{Zs}\\t\\r]*| {2,}");
  private static final Pattern SPACE_AT_LINE_EDGE = Pattern.compile("(?m)^ +| +$");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n{2,}");

  /// The margin or the end of a page broke the sentence here. What stands apart and goes on with a
  /// capital is a title or a row, and no part of the sentence before.
  private static final Pattern WRAPPED_LINE =
      Pattern.compile(
          "(?<![.;:!?»\\n])(?:\\n(?!\\n)|\\n{2,}(?=\\p{Ll})|(?<=[,’'-])\\n{2,})(?!\\s*(?:[•▪◦‣●○*–—-]\\s|\\(?(?:[a-z]{1,2}|[ivx]{1,5}|\\d{1,3})[).]\\s))");

  private static final Pattern ORPHAN_STOP = Pattern.compile("(?<=[.!?])\\s+\\.(?=\\s|$)");
  private static final Pattern SPACE_BEFORE_COMMA = Pattern.compile(" +(?=[,.](?:\\s|$))");
  private static final Pattern PERCENT = Pattern.compile("(?<=\\d)(?=%)");
  private static final Pattern MISSING_SPACE =
      Pattern.compile("(?<=\\p{Ll}{3}[.])(?=\\p{Lu}\\p{Ll}{2})");
  private static final Pattern CUT_END = Pattern.compile("[\\s\\p{L}\\d,’'–-]$");
  private static final double HEADING_SHARE = 0.5;
  static final String CUT_MARK = " […]";

  private final RepeatedFragments repeated = new RepeatedFragments();
  private final Language language;

  public Mender(Language language) {
    this.language = language;
  }

  /// @param text mended
  /// @param mendings what was done
  /// @param garbled places in text where a mend left a doubt about the sentence
  /// @param cutOff whether the end is missing
  record Mended(String text, List<Mending> mendings, Set<Integer> garbled, boolean cutOff) {}

  /// @param original the paragraph as the file has it
  /// @param mayBeCutOff whether an end without a full stop means that something is missing
  Mended mend(String original, boolean mayBeCutOff) {
    var draft = spaced(original);
    replaceAll(draft, ORPHAN_STOP, "", Mending.Kind.ORPHAN_PUNCTUATION);
    replaceAll(draft, SPACE_BEFORE_COMMA, "", Mending.Kind.STRAY_SPACE);
    replaceAll(draft, MISSING_SPACE, " ", Mending.Kind.STRAY_SPACE);
    if (language == Language.FRENCH) {
      replaceAll(draft, PERCENT, " ", Mending.Kind.STRAY_SPACE);
      MisreadLetters.mend(draft);
    }
    dropRepetitions(draft);
    var garbled = joinFalseStops(draft);
    var lastLine = draft.text().substring(draft.text().lastIndexOf('\n') + 1);
    boolean cutOff = mayBeCutOff && CUT_END.matcher(draft.text()).find() && !Titles.isRow(lastLine);
    if (cutOff) {
      markCut(draft);
    }
    return new Mended(draft.text(), draft.mendings(), garbled, cutOff);
  }

  /// Makes the spaces ordinary and leaves every word and mark as it is.
  Mended space(String original) {
    var draft = spaced(original);
    return new Mended(draft.text(), draft.mendings(), Set.of(), false);
  }

  private static MendingDraft spaced(String original) {
    var draft = new MendingDraft(original);
    replaceAll(draft, UNUSUAL_SPACE, " ", Mending.Kind.STRAY_SPACE);
    replaceAll(draft, SPACE_AT_LINE_EDGE, "", Mending.Kind.STRAY_SPACE);
    joinLines(draft);
    replaceAll(draft, BLANK_LINES, "\n", Mending.Kind.STRAY_SPACE);
    return draft;
  }

  private static void replaceAll(
      MendingDraft draft, Pattern pattern, String replacement, Mending.Kind kind) {
    var spans = new ArrayList<TextSpan>();
    var matcher = pattern.matcher(draft.text());
    while (matcher.find()) {
      spans.add(new TextSpan(matcher.start(), matcher.end()));
    }
    draft.replace(spans, replacement, kind);
  }

  private static void joinLines(MendingDraft draft) {
    var text = draft.text();
    var longest = text.lines().mapToInt(String::length).max().orElse(0);
    var spans = new ArrayList<TextSpan>();
    var matcher = WRAPPED_LINE.matcher(text);
    while (matcher.find()) {
      if (!isHeading(text, matcher.start(), matcher.end(), longest)) {
        spans.add(new TextSpan(matcher.start(), matcher.end()));
      }
    }
    draft.replace(spans, " ", Mending.Kind.STRAY_SPACE);
  }

  /// A line of its own, much shorter than the others, before one that begins with a capital: no
  /// margin broke it.
  private static boolean isHeading(String text, int end, int next, int longest) {
    int start = text.lastIndexOf('\n', end - 1) + 1;
    boolean ownLine = start < 2 || ".;:!?»\n".indexOf(text.charAt(start - 2)) >= 0;
    return ownLine
        && next < text.length()
        && Character.isUpperCase(text.charAt(next))
        && Character.isUpperCase(text.charAt(start))
        && text.charAt(end - 1) != ','
        && end - start < HEADING_SHARE * longest;
  }

  private void dropRepetitions(MendingDraft draft) {
    draft.replace(repeated.find(draft.text()), "", Mending.Kind.REPEATED_SENTENCE);
  }

  private static Set<Integer> joinFalseStops(MendingDraft draft) {
    var text = draft.text();
    var spans = SentenceSplitter.lenient().split(text);
    var stops = new ArrayList<TextSpan>();
    var garbled = new HashSet<Integer>();
    for (int at = 1; at < spans.size(); at++) {
      var previous = spans.get(at - 1);
      int start = spans.get(at).start();
      int newline = text.indexOf('\n', previous.end() - 1);
      if ((newline < 0 || newline > start)
          && Character.isLowerCase(text.charAt(start))
          && text.charAt(previous.end() - 1) == '.'
          && start == previous.end() + 1) {
        garbled.add(previous.start() - stops.size());
        stops.add(new TextSpan(previous.end() - 1, previous.end()));
      }
    }
    draft.replace(stops, "", Mending.Kind.FALSE_FULL_STOP);
    return garbled;
  }

  private static void markCut(MendingDraft draft) {
    var text = draft.text();
    int end = text.stripTrailing().length();
    draft.replace(List.of(new TextSpan(end, text.length())), CUT_MARK, Mending.Kind.CUT_OFF_END);
  }
}
