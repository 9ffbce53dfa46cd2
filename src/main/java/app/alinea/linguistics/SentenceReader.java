package app.alinea.linguistics;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.Token;
import java.util.ArrayList;
import java.util.List;

/// Turns a sentence into tokens. Safe for many threads.
final class SentenceReader {
  private final Tokenizer tokenizer;
  private final OpenNlpTagger tagger;
  private final WordReading reading;

  SentenceReader(Tokenizer tokenizer, OpenNlpTagger tagger, WordReading reading) {
    this.tokenizer = tokenizer;
    this.tagger = tagger;
    this.reading = reading;
  }

  List<Token> read(String sentence) {
    var spans = tokenizer.tokens(sentence);
    // The models were trained on straight apostrophes.
    var words = spans.stream().map(span -> span.of(sentence).replace('’', '\'')).toList();
    var tags = tagger.tag(words);
    var tokens = new ArrayList<Token>();
    var before = PartOfSpeech.PUNCT;
    for (int at = 0; at < words.size(); at++) {
      var read = reading.read(words, tags, at, before);
      var span = spans.get(at);
      tokens.add(new Token(span.of(sentence), span, read.part(), read.lemma(), read.form()));
      before = read.part();
    }
    return tokens;
  }
}
