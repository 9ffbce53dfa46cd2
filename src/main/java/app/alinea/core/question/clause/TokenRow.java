package app.alinea.core.question.clause;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Entity;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.Token;
import app.alinea.core.language.WordForm.Mood;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A sentence as a row of tokens, with the questions that sentence patterns ask of it.
public final class TokenRow {
  private final AnalysedSentence sentence;
  private final List<Token> tokens;

  /// Made when they are asked for: of many rows only a word or two is looked at.
  private final String[] words;

  public TokenRow(AnalysedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.words = new String[tokens.size()];
  }

  public AnalysedSentence sentence() {
    return sentence;
  }

  public int size() {
    return tokens.size();
  }

  public Token at(int index) {
    return tokens.get(index);
  }

  /// The word in lower case with a straight apostrophe, or empty outside the sentence.
  public String word(int index) {
    if (index < 0 || index >= words.length) {
      return "";
    }
    var known = words[index];
    if (known != null) {
      return known;
    }
    var word = tokens.get(index).text().toLowerCase(Locale.ROOT).replace('’', '\'');
    words[index] = word;
    return word;
  }

  public boolean is(int index, PartOfSpeech part) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(part);
  }

  public boolean isVerb(int index) {
    return is(index, PartOfSpeech.VERB) || is(index, PartOfSpeech.AUX);
  }

  public Mood mood(int index) {
    return index < 0 || index >= tokens.size() ? Mood.NONE : tokens.get(index).form().mood();
  }

  public boolean isInfinitive(int index) {
    return isVerb(index) && mood(index) == Mood.INFINITIVE;
  }

  /// How many tokens from `index` spell `phrase`, whose words are separated by spaces or
  /// apostrophes; 0 where they do not.
  public int spells(int index, String phrase) {
    var at = index;
    var spelled = 0;
    while (spelled < phrase.length()) {
      var word = word(at);
      if (word.isEmpty() || !phrase.startsWith(word, spelled)) {
        return 0;
      }
      spelled += word.length();
      if (spelled < phrase.length() && phrase.charAt(spelled) == ' ') {
        spelled++;
      } else if (spelled < phrase.length() && !word.endsWith("'")) {
        return 0;
      }
      at++;
    }
    return at - index;
  }

  /// The length of the longest phrase of a list that starts at `index`, or 0.
  public int spellsOneOf(int index, List<String> phrases) {
    var first = word(index);
    var longest = 0;
    for (var phrase : phrases) {
      // Nearly all begin with another word.
      if (phrase.startsWith(first)) {
        longest = Math.max(longest, spells(index, phrase));
      }
    }
    return longest;
  }

  /// The text of tokens as written.
  public String text(TokenRange range) {
    return range.isEmpty() ? "" : span(range).of(sentence.text());
  }

  public TextSpan span(TokenRange range) {
    if (range.isEmpty()) {
      var at = range.from() < tokens.size() ? tokens.get(range.from()).span().start() : 0;
      return new TextSpan(at, at);
    }
    return new TextSpan(
        tokens.get(range.from()).span().start(), tokens.get(range.to() - 1).span().end());
  }

  /// The tokens that lie within a span of the sentence's text.
  public TokenRange tokensIn(TextSpan span) {
    var from = 0;
    while (from < tokens.size() && tokens.get(from).span().end() <= span.start()) {
      from++;
    }
    var to = from;
    while (to < tokens.size() && tokens.get(to).span().start() < span.end()) {
      to++;
    }
    return new TokenRange(from, to);
  }

  /// The entity that covers exactly these tokens, a leading determiner aside.
  public Optional<Entity> entityAt(TokenRange range) {
    return sentence.entities().stream()
        .filter(entity -> tokensIn(entity.span()).to() == range.to())
        .filter(entity -> {
          var from = tokensIn(entity.span()).from();
          return from == range.from()
              || from == range.from() + 1 && is(range.from(), PartOfSpeech.DET);
        })
        .findFirst();
  }
}
