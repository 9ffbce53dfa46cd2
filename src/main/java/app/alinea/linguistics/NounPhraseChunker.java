package app.alinea.linguistics;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.NounPhrase;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.Token;
import app.alinea.core.language.WordForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds nouns with their determiners, adjectives and complements introduced by "de" or "of".
final class NounPhraseChunker {
  private static final Set<String> LINKS = Set.of("de", "d’", "d'", "du", "des", "of");
  private static final Set<PartOfSpeech> INSIDE =
      Set.of(PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM);

  List<NounPhrase> chunk(List<Token> tokens) {
    var phrases = new ArrayList<NounPhrase>();
    int at = 0;
    while (at < tokens.size()) {
      int core = coreEnd(tokens, at);
      if (core < 0) {
        at++;
        continue;
      }
      phrases.add(phrase(tokens, at, core, fullEnd(tokens, core)));
      at = core + 1;
    }
    return phrases;
  }

  /// Index of the last token of a determiner–adjective–noun run that starts here, or -1.
  private static int coreEnd(List<Token> tokens, int start) {
    int at = tokens.get(start).is(PartOfSpeech.DET) ? start + 1 : start;
    int last = -1;
    boolean noun = false;
    while (at < tokens.size() && INSIDE.contains(tokens.get(at).partOfSpeech())) {
      noun |= isNoun(tokens.get(at));
      last = at++;
    }
    return noun ? last : -1;
  }

  private static boolean isNoun(Token token) {
    return token.is(PartOfSpeech.NOUN) || token.is(PartOfSpeech.PROPN);
  }

  private static int fullEnd(List<Token> tokens, int core) {
    int end = core;
    while (end + 2 < tokens.size()
        && LINKS.contains(tokens.get(end + 1).text().toLowerCase(Locale.ROOT))) {
      int next = coreEnd(tokens, end + 2);
      if (next < 0) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static NounPhrase phrase(List<Token> tokens, int first, int core, int last) {
    boolean determined = tokens.get(first).is(PartOfSpeech.DET);
    int head = first;
    while (!isNoun(tokens.get(head))) {
      head++;
    }
    var form = tokens.get(head).form();
    var determiner = determined ? tokens.get(first) : null;
    return new NounPhrase(
        span(tokens, first, last),
        span(tokens, determined ? first + 1 : first, core),
        head,
        first,
        last,
        gender(form, determiner),
        number(form, determiner),
        determiner == null ? "" : determiner.text(),
        preposition(tokens, first));
  }

  private static Gender gender(WordForm form, @org.jspecify.annotations.Nullable Token determiner) {
    return form.gender() == Gender.NONE && determiner != null
        ? determiner.form().gender()
        : form.gender();
  }

  private static GrammaticalNumber number(
      WordForm form, @org.jspecify.annotations.Nullable Token determiner) {
    return form.number() == GrammaticalNumber.NONE && determiner != null
        ? determiner.form().number()
        : form.number();
  }

  private static String preposition(List<Token> tokens, int first) {
    if (first == 0 || !tokens.get(first - 1).is(PartOfSpeech.ADP)) {
      return "";
    }
    var word = tokens.get(first - 1).text().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "du", "des", "d’", "d'" -> "de";
      case "au", "aux" -> "à";
      default -> word;
    };
  }

  private static TextSpan span(List<Token> tokens, int first, int last) {
    return new TextSpan(tokens.get(first).span().start(), tokens.get(last).span().end());
  }
}
