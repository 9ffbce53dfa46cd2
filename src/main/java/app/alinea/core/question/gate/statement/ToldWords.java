package app.alinea.core.question.gate.statement;

import app.alinea.core.question.Form;
import app.alinea.core.question.clause.FunctionWords;
import java.util.Locale;
import java.util.regex.Pattern;

/// Counts what an English question tells: the words that say something of their own, each once.
final class ToldWords {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\d-]+");
  private static final int SHORTEST = 3;

  private final FunctionWords words;

  ToldWords(FunctionWords words) {
    this.words = words;
  }

  long in(String stem) {
    return BREAK
        .splitAsStream(stem.replace(Form.Cloze.GAP, " "))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word ->
            word.length() >= SHORTEST
                && !words.is("modals", word)
                && !words.is("empty.words", word)
                && !words.is("generic.words", word)
                && !words.is("untelling.words", word))
        .distinct()
        .count();
  }
}
