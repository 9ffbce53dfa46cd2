package app.alinea.core.question.clause;

import app.alinea.core.document.Sentence;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Entity;
import app.alinea.core.language.NounPhrase;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.Token;
import app.alinea.core.language.WordForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Two stretches of analysed text put together as one sentence: an introduction with one item of
/// its list, a subject with the sentence that only says "it".
final class JoinedRow {
  private final StringBuilder text = new StringBuilder();
  private final List<Token> tokens = new ArrayList<>();
  private final List<NounPhrase> phrases = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();

  /// Adds tokens of a sentence, and what lies wholly among them.
  JoinedRow add(AnalysedSentence sentence, TokenRange range) {
    if (range.isEmpty()) {
      return this;
    }
    var mark = sentence.tokens().get(range.from()).text().matches("[,.;:?!)’'].*");
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '’' && !mark) {
      text.append(' ');
    }
    var start = sentence.tokens().get(range.from()).span().start();
    var end = sentence.tokens().get(range.to() - 1).span().end();
    var shift = text.length() - start;
    var first = tokens.size() - range.from();
    for (var i = range.from(); i < range.to(); i++) {
      var token = sentence.tokens().get(i);
      tokens.add(
          new Token(
              token.text(),
              token.span().shifted(shift),
              token.partOfSpeech(),
              token.lemma(),
              token.form()));
    }
    for (var phrase : sentence.nounPhrases()) {
      if (range.from() <= phrase.firstToken() && phrase.lastToken() < range.to()) {
        phrases.add(
            new NounPhrase(
                phrase.span().shifted(shift),
                phrase.coreSpan().shifted(shift),
                phrase.head() + first,
                phrase.firstToken() + first,
                phrase.lastToken() + first,
                phrase.gender(),
                phrase.number(),
                phrase.determiner(),
                phrase.preposition()));
      }
    }
    for (var entity : sentence.entities()) {
      if (start <= entity.span().start() && entity.span().end() <= end) {
        entities.add(
            new Entity(
                entity.type(),
                entity.id(),
                entity.canonical(),
                entity.span().shifted(shift),
                entity.value(),
                entity.unit()));
      }
    }
    text.append(sentence.text(), start, end);
    return this;
  }

  /// As `add`, with a small letter where the tokens started a sentence.
  JoinedRow addLowered(AnalysedSentence sentence, TokenRange range) {
    var at = text.length() + (text.isEmpty() || text.charAt(text.length() - 1) == '’' ? 0 : 1);
    add(sentence, range);
    text.setCharAt(at, Character.toLowerCase(text.charAt(at)));
    return this;
  }

  /// Adds a word that the text does not have, as "a été" before a participle.
  JoinedRow word(String word, PartOfSpeech part, String lemma, WordForm form) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '’') {
      text.append(' ');
    }
    var start = text.length();
    text.append(word);
    tokens.add(new Token(word, new TextSpan(start, text.length()), part, lemma, form));
    return this;
  }

  /// The noun phrases that ended in a token go on to the end of what was added.
  JoinedRow goingOn(int lastToken) {
    for (var phrase : List.copyOf(phrases)) {
      if (phrase.lastToken() == lastToken) {
        phrases.add(
            new NounPhrase(
                new TextSpan(phrase.span().start(), text.length()),
                phrase.coreSpan(),
                phrase.head(),
                phrase.firstToken(),
                tokens.size() - 1,
                phrase.gender(),
                phrase.number(),
                phrase.determiner(),
                phrase.preposition()));
      }
    }
    return this;
  }

  /// Writes a token in small letters.
  JoinedRow lowered(int index) {
    var token = tokens.get(index);
    for (var at = token.span().start(); at < token.span().end(); at++) {
      text.setCharAt(at, Character.toLowerCase(text.charAt(at)));
    }
    var small = token.text().toLowerCase(Locale.ROOT);
    return reading(
        index, new Token(small, token.span(), token.partOfSpeech(), token.lemma(), token.form()));
  }

  /// Replaces the reading of a token.
  JoinedRow reading(int index, Token token) {
    tokens.set(index, token);
    return this;
  }

  Token token(int index) {
    return tokens.get(index);
  }

  int size() {
    return tokens.size();
  }

  /// The whole as a sentence in the place of its last part.
  AnalysedSentence inPlaceOf(AnalysedSentence last) {
    var whole = text.toString();
    var start = last.sentence().span().start();
    return new AnalysedSentence(
        last.position(),
        new Sentence(
            last.sentence().index(), new TextSpan(start, start + whole.length()), whole, Set.of()),
        tokens,
        phrases,
        entities);
  }
}
