package app.alinea.reading.pdf;

import app.alinea.core.document.LanguageGuess;
import app.alinea.core.language.Language;
import app.alinea.core.language.Morphology;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Joins lines, and words that a line's end parts. A hyphen stays where the text elsewhere writes
/// the word with one, where grammar or the dictionary want one, and where nothing in the text says
/// that line ends part words at all.
final class Hyphens {
  private static final int LONGEST = 60;
  private static final Pattern PARTED =
      Pattern.compile("(?<word>[\\p{L}\u2010\u2011-]*\\p{L})(?<sign>[-\u00AD\u2010])$");
  private static final Pattern FIRST = Pattern.compile("^\\p{L}[\\p{L}\u2010\u2011-]*");
  private static final Pattern NUMBER =
      Pattern.compile("(?:[\\p{L}\\p{N}][-\u2010]|\\p{N}\u2013)$");
  private static final Pattern PART = Pattern.compile("[\u2010\u2011-]");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");

  private final WrittenWords written;
  private final Compounds compounds;
  private final boolean parts;

  private enum Joint {
    /// The hyphen is of the line's end.
    PARTED,
    /// The hyphen is of the word.
    WHOLE,
    /// The hyphen is of the word, which ends with it.
    ENDED
  }

  /// @param lines of the whole text
  Hyphens(List<String> lines, Function<Language, Morphology> dictionaries) {
    written = new WrittenWords(lines);
    var language = new LanguageGuess().of(String.join(" ", lines)).orElse(Language.FRENCH);
    compounds = new Compounds(language, dictionaries);
    parts = parts(lines);
  }

  /// Whether line ends part words: at least one whose halves are no words, but together they are.
  private boolean parts(List<String> lines) {
    for (int at = 1; at < lines.size(); at++) {
      var parted = PARTED.matcher(tail(lines.get(at - 1)));
      var first = FIRST.matcher(lines.get(at));
      if (parted.find() && first.find()) {
        var before = last(parted.group("word"));
        var after = first(first.group());
        boolean words = compounds.knows(before) && compounds.knows(after);
        if (!words
            && !compounds.begins(before)
            && !CAPITALS.matcher(before).matches()
            && compounds.knows(before + after)
            && !compounds.knows(before + "-" + after)) {
          return true;
        }
      }
    }
    return false;
  }

  void append(StringBuilder text, String line) {
    if (text.isEmpty()) {
      text.append(line);
      return;
    }
    var tail = tail(text);
    var parted = PARTED.matcher(tail);
    var first = FIRST.matcher(line);
    if (Character.isDigit(line.codePointAt(0)) && NUMBER.matcher(tail).find()) {
      text.append(line);
    } else if (!parted.find() || !first.find()) {
      text.append(' ').append(line);
    } else {
      switch (joint(parted.group("word"), parted.group("sign"), first.group())) {
        case PARTED -> text.setLength(text.length() - 1);
        case WHOLE -> {}
        case ENDED -> text.append(' ');
      }
      text.append(line);
    }
  }

  private static String tail(CharSequence text) {
    return text.subSequence(Math.max(0, text.length() - LONGEST), text.length()).toString();
  }

  private static String last(String word) {
    var parts = PART.split(word);
    return parts[parts.length - 1];
  }

  private static String first(String word) {
    return PART.split(word, 2)[0];
  }

  private Joint joint(String word, String sign, String next) {
    var before = last(word);
    var after = first(next);
    if (sign.equals("\u00AD")) {
      return Joint.PARTED;
    }
    if (Character.isUpperCase(next.codePointAt(0))) {
      boolean shouted = CAPITALS.matcher(before).matches() && CAPITALS.matcher(after).lookingAt();
      return shouted && partsCapitals(before, after) ? Joint.PARTED : Joint.WHOLE;
    }
    int whole = written.count(word + "-" + next);
    int joined = written.count(word + next);
    if (whole != joined) {
      return whole > joined ? Joint.WHOLE : Joint.PARTED;
    }
    if (written.hyphensPart()) {
      return sign.equals("-") ? wholeOrEnded(before, after) : Joint.PARTED;
    }
    return compounds.knows(word + "-" + next) && !compounds.knows(word + next)
            || keeps(before, after)
        ? wholeOrEnded(before, after)
        : Joint.PARTED;
  }

  private Joint wholeOrEnded(String before, String after) {
    return compounds.shares(before, after) ? Joint.ENDED : Joint.WHOLE;
  }

  private boolean partsCapitals(String before, String after) {
    return compounds.knows(before + after) && !compounds.knows(before + "-" + after);
  }

  private boolean keeps(String before, String after) {
    if (before.length() < 2 || CAPITALS.matcher(before).matches()) {
      return true;
    }
    boolean opens = compounds.opens(before, after);
    boolean begins = compounds.begins(before);
    boolean combines = compounds.combines(before, after);
    boolean usual = written.startsCompounds(before) && compounds.knows(after);
    boolean whole = compounds.knows(before + "-" + after);
    if (compounds.knows(before + after)) {
      return opens && usual
          || whole && !begins && (opens || combines)
          || combines && compounds.opensAlways(before)
          || !parts && (opens || begins || whole || combines);
    }
    return whole
        || opens
        || begins && (usual || compounds.keepsNew(before, after))
        || !begins && combines
        || !parts && (begins || compounds.knows(after))
        || compounds.hangs(after)
        || compounds.shares(before, after);
  }
}
