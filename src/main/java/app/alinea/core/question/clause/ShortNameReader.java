package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "We adopted the Harbour Finance Roadmap. Members report on the Roadmap …": an English short form
/// of a name that the paragraph has given in full before is told in full.
public final class ShortNameReader {
  private static final Set<String> LINKS = Set.of("of", "on", "for", "against", "to");
  private static final int LONGEST = 10;
  private static final int SHORTEST = 2;
  private static final int OPENING = 2;
  private static final int NEAR = 4;
  private static final Set<String> FOUNDING =
      Set.of("established", "establish", "establishes", "created", "constituted", "be");

  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private final FunctionWords words;
  private final String list;
  private final boolean law;

  /// @param law whether bodies are told in full as well: "the Board" of an article on a body
  public ShortNameReader(FunctionWords words, boolean law) {
    this.words = words;
    this.law = law;
    this.list = law ? "short.bodies" : "short.names";
  }

  /// The sentences with a short form, told in full, in order.
  public List<AnalysedSentence> read(List<AnalysedSentence> sentences) {
    var told = new ArrayList<AnalysedSentence>();
    if (words.language() != Language.ENGLISH) {
      return told;
    }
    for (var i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).sentence().usable()) {
        inFull(sentences, i).ifPresent(told::add);
      }
    }
    return told;
  }

  private Optional<AnalysedSentence> inFull(List<AnalysedSentence> sentences, int index) {
    var sentence = sentences.get(index);
    var row = new TokenRow(sentence);
    for (var i = 1; i < row.size(); i++) {
      if (!isShort(row, i) || law && isCurrent(sentences, index, row.at(i).text())) {
        continue;
      }
      var full = fullName(row, i - 1, row.at(i).text());
      var source = sentence;
      for (var j = index - 1; full.isEmpty() && j >= 0; j--) {
        if (sentences.get(j).position() != sentence.position()) {
          break;
        }
        source = sentences.get(j);
        var before = new TokenRow(source);
        if (law && isIntroduced(before, row.at(i).text())) {
          break;
        }
        full = fullName(before, before.size(), row.at(i).text());
      }
      if (full.isPresent()) {
        return Optional.of(
            new JoinedRow()
                .add(sentence, new TokenRange(0, i))
                .add(source, full.get())
                .add(sentence, new TokenRange(i + 1, row.size()))
                .inPlaceOf(sentence));
      }
    }
    return Optional.empty();
  }

  /// Whether earlier paragraphs call it so as well: a term of the text.
  private boolean isCurrent(List<AnalysedSentence> sentences, int index, String noun) {
    var bare = Pattern.compile("\\b[Tt]he " + Pattern.quote(noun) + "\\b(?! of)");
    return sentences.subList(0, index).stream()
        .filter(other -> other.position() < sentences.get(index).position())
        .anyMatch(other -> bare.matcher(other.text()).find());
  }

  /// "The Parties shall have an Assembly": a body whose whole name this is.
  private static boolean isIntroduced(TokenRow row, String noun) {
    for (var i = 1; i < row.size(); i++) {
      if (row.at(i).text().equals(noun)
          && INDEFINITE.contains(row.word(i - 1))
          && !isCapital(row, i + 1)
          && !(LINKS.contains(row.word(i + 1)) && namesBehind(row, i + 2))) {
        return true;
      }
    }
    return false;
  }

  /// "the Roadmap", with nothing behind it that goes on with a name.
  private boolean isShort(TokenRow row, int noun) {
    return row.word(noun - 1).equals("the")
        && isCapital(row, noun)
        && words.is(list, row.word(noun))
        && !isCapital(row, noun + 1)
        && !row.word(noun + 1).equals("(")
        && !(LINKS.contains(row.word(noun + 1)) && namesBehind(row, noun + 2));
  }

  private static boolean namesBehind(TokenRow row, int from) {
    return isCapital(row, row.is(from, PartOfSpeech.DET) ? from + 1 : from);
  }

  /// The last name before a place that ends in the noun, or begins with it and goes on; without its
  /// article. Empty where there are two that differ.
  private Optional<TokenRange> fullName(TokenRow row, int end, String noun) {
    Optional<TokenRange> found = Optional.empty();
    for (var i = 0; i < end; i++) {
      if (!row.at(i).text().equals(noun)) {
        continue;
      }
      var range = new TokenRange(start(row, i), end(row, i, end));
      if (range.length() < SHORTEST || range.length() > LONGEST) {
        continue;
      }
      // Only whom a sentence of a law begins with is the one that it goes on about.
      if (law && range.from() > OPENING && !isFounded(row, range.from())) {
        continue;
      }
      if (found.isPresent() && !row.text(found.get()).equals(row.text(range))) {
        return Optional.empty();
      }
      found = Optional.of(range);
    }
    return found;
  }

  /// "there shall be established a Committee on …".
  private static boolean isFounded(TokenRow row, int from) {
    for (var i = Math.max(0, from - NEAR); i < from; i++) {
      // "the established practice of the General Assembly" founds nothing.
      if (FOUNDING.contains(row.word(i))
          && (i == from - 1 || INDEFINITE.contains(row.word(from - 1)))) {
        return true;
      }
    }
    return false;
  }

  private static int start(TokenRow row, int noun) {
    var from = noun;
    while (from > 0 && isCapital(row, from - 1) && !row.is(from - 1, PartOfSpeech.DET)) {
      from--;
    }
    return from > 0 && row.word(from - 1).matches("(?:19|20)\\d\\d") ? from - 1 : from;
  }

  private static int end(TokenRow row, int noun, int most) {
    var to = noun + 1;
    while (to < most) {
      var next = row.is(to + 1, PartOfSpeech.DET) ? to + 2 : to + 1;
      if (isCapital(row, to)) {
        to++;
      } else if (LINKS.contains(row.word(to)) && isCapital(row, next) && next < most) {
        to = next + 1;
      } else {
        break;
      }
    }
    return to;
  }

  private static boolean isCapital(TokenRow row, int index) {
    return index >= 0
        && index < row.size()
        && Character.isUpperCase(row.at(index).text().charAt(0));
  }
}
