package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Language;
import app.alinea.core.language.NounPhrase;
import app.alinea.core.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a sentence of its own of what is added behind a comma: of "We endorse the Salvador Plan,
/// which was developed by experts." the sentence "The Salvador Plan was developed by experts". Only
/// for a definite antecedent that stands right before the comma and that nothing rivals.
public final class RelativeReader {
  private static final int SHORTEST = 4;
  private static final int LONGEST_ROW = 9;

  private final FunctionWords words;
  private final FiniteVerbs finite;

  public RelativeReader(FunctionWords words) {
    this.words = words;
    this.finite = new FiniteVerbs(words.language());
  }

  /// The added statements, in order. English only: French tells "qui" that narrows from "qui" that
  /// adds by a comma no more reliably than by sense.
  public List<AnalysedSentence> read(List<AnalysedSentence> sentences) {
    var told = new ArrayList<AnalysedSentence>();
    if (words.language() == Language.FRENCH) {
      return told;
    }
    for (var sentence : sentences) {
      if (sentence.sentence().usable()) {
        added(sentence).ifPresent(told::add);
      }
    }
    return told;
  }

  private Optional<AnalysedSentence> added(AnalysedSentence sentence) {
    var row = new TokenRow(sentence);
    for (var i = 1; i + SHORTEST < row.size(); i++) {
      if (!row.word(i).equals("which")
          || !row.word(i - 1).equals(",")
          || row.word(i + 1).equals("had")
          || !finite.isFinite(row, i + 1)) {
        continue;
      }
      var end = end(row, i + 1);
      var antecedent = antecedent(row, i - 1);
      if (antecedent.isEmpty() || isOfTwo(row, antecedent.get().from()) || end - i < SHORTEST) {
        return Optional.empty();
      }
      return Optional.of(
          new JoinedRow()
              .add(sentence, antecedent.get())
              .add(sentence, new TokenRange(i + 1, end))
              .inPlaceOf(sentence));
    }
    return Optional.empty();
  }

  /// "a memorandum between A and B, which aims to …": the memorandum aims, not B.
  private static boolean isOfTwo(TokenRow row, int antecedent) {
    var joined = false;
    for (var i = antecedent - 1; i >= 0 && !row.word(i).equals(","); i--) {
      joined |= row.word(i).equals("and");
      if (joined && row.word(i).equals("between")) {
        return true;
      }
    }
    return false;
  }

  private static int end(TokenRow row, int from) {
    for (var i = from; i < row.size(); i++) {
      var last = row.word(i).equals(",") ? lastOfRow(row, i) : -1;
      if (last > 0) {
        i = last;
      } else if (row.word(i).equals(",") || row.word(i).equals(";") || row.word(i).equals(".")) {
        return i;
      }
    }
    return row.size();
  }

  /// The "and" before the last member of "Bergen, Oslo, and Bodø", or -1.
  private static int lastOfRow(TokenRow row, int comma) {
    if (row.is(comma + 1, PartOfSpeech.CCONJ)) {
      return -1;
    }
    for (var i = comma + 1; i < Math.min(row.size(), comma + LONGEST_ROW); i++) {
      if (row.isVerb(i) || row.word(i).equals("which")) {
        return -1;
      }
      if (row.is(i, PartOfSpeech.CCONJ)) {
        return row.isVerb(i + 1) ? -1 : i;
      }
    }
    return -1;
  }

  /// The phrase before the comma, an acronym in brackets left out, with "the" or as a name.
  private static Optional<TokenRange> antecedent(TokenRow row, int comma) {
    var last = comma - 1;
    if (row.word(last).equals(")") && row.word(last - 2).equals("(")) {
      last -= 3;
    }
    var end = last;
    return row.sentence().nounPhrases().stream()
        .filter(phrase -> phrase.lastToken() == end)
        .filter(phrase -> row.word(phrase.firstToken()).equals("the") || isOwnName(row, phrase))
        .filter(phrase ->
            phrase.firstToken() == 0
                || isObject(row, phrase)
                || isName(row, phrase)
                || isOwnName(row, phrase))
        .filter(phrase -> isOrIsNoPlace(row, phrase, comma + 2))
        .filter(phrase -> !goesOnBefore(row, phrase.firstToken()))
        .filter(phrase -> !isDoer(row, phrase.firstToken()))
        .filter(phrase -> !isOwner(row, phrase.firstToken(), comma + 2))
        .findFirst()
        .map(phrase -> new TokenRange(phrase.firstToken(), end + 1));
  }

  /// "Women in the Digital Economy Initiative": the name began before its article.
  private static boolean goesOnBefore(TokenRow row, int article) {
    return article > 2
        && row.word(article - 1).matches("in|for|on|of|at|with")
        && Character.isUpperCase(row.at(article - 2).text().charAt(0));
  }

  /// "the Fund, hosted by the Bank, which has raised …": what the doer did it to is meant as well.
  private static boolean isDoer(TokenRow row, int phrase) {
    return row.word(phrase - 1).matches("by|at|in|from|with|between|'s|'");
  }

  /// "the budget of the League, which shall include …": the budget shall.
  private static boolean isOwner(TokenRow row, int phrase, int verb) {
    return row.word(phrase - 1).equals("of")
        && row.is(phrase - 2, PartOfSpeech.NOUN)
        && row.word(verb).equals("shall");
  }

  /// Behind a preposition "which" may mean the greater phrase around it.
  private static boolean isObject(TokenRow row, NounPhrase phrase) {
    for (var i = phrase.firstToken(); i <= phrase.lastToken(); i++) {
      if (row.word(i).equals("of")) {
        return false;
      }
    }
    return phrase.preposition().isEmpty() && row.isVerb(phrase.firstToken() - 1);
  }

  /// "cables in the Baltic Sea, which disrupted …": a sea does nothing.
  private static boolean isOrIsNoPlace(TokenRow row, NounPhrase phrase, int verb) {
    var span = row.span(new TokenRange(phrase.firstToken(), phrase.lastToken() + 1));
    return row.at(verb).lemma().equals("be")
        || row.sentence().entities().stream()
            .filter(entity -> entity.span().overlaps(span))
            .noneMatch(entity ->
                switch (entity.type()) {
                  case COUNTRY, CITY, REGION -> true;
                  default -> false;
                });
  }

  /// "Task Force Kelp, which …", "a Kelp Training Roadmap, which …": two capitals or more.
  private static boolean isOwnName(TokenRow row, NounPhrase phrase) {
    var first = phrase.firstToken();
    var article = row.word(first).equals("a") || row.word(first).equals("an");
    var from = article ? first + 1 : first;
    for (var i = from; i <= phrase.lastToken(); i++) {
      var letter = row.at(i).text().charAt(0);
      var links =
          i > from && i < phrase.lastToken() && row.word(i).matches("of|for|on|against|and");
      if (!links && !Character.isUpperCase(letter) && !Character.isDigit(letter)) {
        return false;
      }
    }
    return phrase.lastToken() - from >= 1
        && !row.is(first - 1, PartOfSpeech.CCONJ)
        && (article || first == 0 || !Character.isUpperCase(row.at(first - 1).text().charAt(0)));
  }

  private static boolean isName(TokenRow row, NounPhrase phrase) {
    for (var i = phrase.firstToken() + 1; i <= phrase.lastToken(); i++) {
      var noun = row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.PROPN);
      if (noun && !Character.isUpperCase(row.at(i).text().charAt(0))) {
        return false;
      }
    }
    return phrase.lastToken() - phrase.firstToken() >= 2;
  }
}
