package app.alinea.core.question.gate.law;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaw 22 in an article: "the vote", "la fiche", "their opinion": a noun that an earlier sentence
/// of the same article introduced, and that nothing in the question tells apart.
public final class UntoldInArticle implements Gate {
  private static final Set<String> DEFINITE =
      Set.of("the", "le", "la", "l'", "les", "du", "au", "aux");
  private static final Set<String> INTRODUCING =
      Set.of("un", "une", "a", "an", "any", "each", "every", "tout", "toute", "chaque");

  /// So many articles speak of it that it is a term of the text.
  private static final int CURRENT = 4;

  private static final int EVERYWHERE = 10;

  /// A sentence that goes on with the one before it.
  private static final Pattern GOING_ON =
      Pattern.compile(
          "(?iu)^(?:nevertheless|however|in (?:such|that|this) (?:an? )?(?:case|event)|toutefois"
              + "|néanmoins|cependant|dans ce cas|en pareil cas)\\b");

  /// What somebody thinks or does about something told before.
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:son|sa|leurs?) (?:demandes?|requêtes?) (?:à|au|aux)(?!\\p{L})"
              + "|(?<!\\p{L})(?:their|its|his|leurs?|son|sa) (?:opinions?|views?|application|avis"
              + "|observations?|réponse|demande|requête|reply)(?!\\p{L})(?! (?:on|of|about|for|to"
              + "|sur|de|du|des|d['’]|à|au|aux|en|quant)(?!\\p{L}))");

  /// Rules whose questions name their list, and those that ask for words.
  private static final Set<String> TOLD =
      Set.of("MeaningOfTerm", "TitleOfArticle", "ItemOfList", "WholeList", "SetFormula");

  private static final String CASE = "CaseUnderArticle";

  /// Rules that quote the text.
  private static final Set<String> NAMING =
      Set.of("MeaningOfTerm", "TitleOfArticle", "ItemOfList", "WholeList", "SetFormula");

  private final FunctionWords words;
  private final AnalysedDocument document;

  public UntoldInArticle(FunctionWords words, AnalysedDocument document) {
    this.words = words;
    this.document = document;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = plain(candidate.form().stem());
    var process = process(candidate, stem);
    if (process.isPresent() || TOLD.contains(candidate.draft().rule())) {
      return process.map(noun -> "of what: " + noun);
    }
    // The case names what its consequence speaks of.
    var key = candidate.draft().rule().equals(CASE) ? "" : plain(candidate.draft().answer().text());
    var about = ABOUT.matcher(stem + " | " + key);
    if (about.find()) {
      return Optional.of("about what: " + about.group());
    }
    var sentence = candidate.draft().fact().evidence().sentence();
    var row = new TokenRow(sentence);
    for (var i = 0; i + 1 < row.size(); i++) {
      var noun = noun(row, i);
      if (noun < 0) {
        continue;
      }
      var phrase = plain(row.text(new TokenRange(i, noun + 1)));
      if ((isWithin(stem, phrase) && !goesOnInStem(stem, phrase) || isWithin(key, phrase))
          && isUntold(sentence, row, i, noun)) {
        return Optional.of("told in an earlier sentence: " + phrase);
      }
    }
    return Optional.empty();
  }

  /// "le projet", "la dénonciation", "les travaux": what is done to something, without it.
  private Optional<String> process(Candidate candidate, String stem) {
    if (words.language() != Language.FRENCH || NAMING.contains(candidate.draft().rule())) {
      return Optional.empty();
    }
    var row = new TokenRow(candidate.draft().fact().evidence().sentence());
    for (var i = 0; i + 1 < row.size(); i++) {
      var any = row.word(i).equals("un") || row.word(i).equals("une");
      var noun = noun(row, i, any);
      if (noun < 0
          || any && !wasOfSomething(candidate.draft().fact().evidence().sentence(), row, noun)) {
        continue;
      }
      var lemma = row.at(noun).lemma();
      var phrase = plain(row.text(new TokenRange(i, noun + 1)));
      if ((words.is("process.nouns", lemma) || isLeftBare(row, i, noun))
          && (isWithin(stem, phrase) || isWithin(stem, contracted(phrase)))
          && !isIntroduced(row, lemma, i)
          && !goesOnInStem(stem, phrase)
          && !goesOnInStem(stem, contracted(phrase))
          && (any || isLeftBare(row, i, noun) || !isCurrent(lemma, CURRENT))) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /// "La décision est prise …", but "le régime de l’autorisation".
  private boolean isLeftBare(TokenRow row, int at, int noun) {
    return words.is("process.bare", row.at(noun).lemma())
        && !row.word(at - 1).startsWith("d")
        && !row.is(noun + 1, PartOfSpeech.CCONJ);
  }

  /// "au sujet du retrait" for "le retrait".
  private static String contracted(String phrase) {
    return phrase.replaceFirst("^le ", "du ").replaceFirst("^les ", "des ");
  }

  /// "la dénonciation de la Convention", where the rule has said more than the sentence.
  private static boolean goesOnInStem(String stem, String phrase) {
    return Pattern.compile(
            "(?<!\\p{L})"
                + Pattern.quote(phrase)
                + " (?:de |du |des |d'|à |au |aux |qui |que |dont |où )")
        .matcher(stem)
        .find();
  }

  /// "un projet", where the sentence before speaks of "le projet de loi de finances".
  private boolean wasOfSomething(AnalysedSentence sentence, TokenRow row, int noun) {
    return document.sentencesAt(sentence.position()).stream()
        .filter(other -> other.sentence().index() < sentence.sentence().index())
        .map(TokenRow::new)
        .anyMatch(other -> {
          for (var i = 0; i + 1 < other.size(); i++) {
            if (other.at(i).lemma().equals(row.at(noun).lemma())
                && Set.of("de", "d'", "des", "du").contains(other.word(i + 1))) {
              return true;
            }
          }
          return false;
        });
  }

  private int noun(TokenRow row, int at) {
    return noun(row, at, false);
  }

  /// The bare noun behind a definite article, or behind any where asked so, or -1.
  private int noun(TokenRow row, int at, boolean any) {
    if (!any && !DEFINITE.contains(row.word(at)) || !isCommon(row, at + 1)) {
      return -1;
    }
    var noun = at + 1;
    if (words.language() == Language.ENGLISH) {
      while (isCommon(row, noun + 1)) {
        noun++;
      }
    }
    var next = noun + 1;
    var told =
        row.is(next, PartOfSpeech.ADP)
                && !Set.of(
                        "by", "par", "with", "within", "dans", "at", "pendant", "under", "as",
                        "after", "before", "après", "avant", "if")
                    .contains(row.word(next))
                && row.spellsOneOf(next, words.list("adverbial.tails")) == 0
            || row.word(next + 1).contains("quel")
            || row.is(next, PartOfSpeech.ADJ)
            || row.is(next, PartOfSpeech.NUM)
            || row.is(next, PartOfSpeech.PROPN)
            || row.is(next, PartOfSpeech.NOUN)
            || row.word(next).equals("'s")
            || row.word(next).equals("’s")
            || row.mood(next) == Mood.PAST_PARTICIPLE && words.language() == Language.FRENCH
            || words.is("relatives", row.word(next))
            || words.language() == Language.ENGLISH && isJoined(row, next);
    return told ? -1 : noun;
  }

  /// "the election and removal of the President": what tells the second tells the first.
  private static boolean isJoined(TokenRow row, int next) {
    if (!row.is(next, PartOfSpeech.CCONJ)) {
      return false;
    }
    var end = next + 1;
    while (row.is(end, PartOfSpeech.ADJ) || row.is(end, PartOfSpeech.NOUN)) {
      end++;
    }
    return row.word(end).equals("of");
  }

  private static boolean isCommon(TokenRow row, int index) {
    return row.is(index, PartOfSpeech.NOUN)
        && Character.isLowerCase(row.at(index).text().charAt(0));
  }

  private boolean isUntold(AnalysedSentence sentence, TokenRow row, int at, int noun) {
    var lemma = row.at(noun).lemma();
    if (words.is("unique.nouns", row.word(noun))
        || words.is("party.nouns", lemma)
        || words.is("instrument.nouns", row.word(noun))
        || isIntroduced(row, lemma, at)
        || isTheirs(row, at, noun)) {
      return false;
    }
    var goesOn = at == subject(row) && GOING_ON.matcher(written(sentence)).find();
    return goesOn
        || wasIntroduced(sentence, lemma) && !isCurrent(lemma, CURRENT)
        || words.language() == Language.ENGLISH
            && (Introduced.asAny(document, sentence, lemma)
                || Introduced.asDeed(document, sentence, lemma))
            && !isCurrent(lemma, EVERYWHERE);
  }

  /// "the votes of the delegations": those that the body asked about is made of.
  private static boolean isTheirs(TokenRow row, int at, int noun) {
    return row.at(noun).form().number() == GrammaticalNumber.PLURAL
        && Set.of("of", "by", "par", "de").contains(row.word(at - 1));
  }

  /// Where the words behind an opening begin.
  private static int subject(TokenRow row) {
    for (var i = 0; i < Math.min(row.size(), 8); i++) {
      if (row.word(i).equals(",")) {
        return i + 1;
      }
    }
    return 0;
  }

  private String written(AnalysedSentence sentence) {
    return document.sentencesAt(sentence.position()).stream()
        .filter(other -> other.sentence().index() == sentence.sentence().index())
        .map(AnalysedSentence::text)
        .findFirst()
        .orElse(sentence.text());
  }

  /// Earlier in the sentence itself.
  private static boolean isIntroduced(TokenRow row, String lemma, int to) {
    for (var i = 0; i < to; i++) {
      if (row.at(i).lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  private boolean wasIntroduced(AnalysedSentence sentence, String lemma) {
    return document.sentencesAt(sentence.position()).stream()
        .filter(other -> other.sentence().index() < sentence.sentence().index())
        .map(TokenRow::new)
        .anyMatch(other -> introduces(other, lemma));
  }

  private static boolean introduces(TokenRow row, String lemma) {
    for (var i = 0; i < row.size(); i++) {
      if (row.at(i).lemma().equals(lemma)
          && row.is(i, PartOfSpeech.NOUN)
          && (INTRODUCING.contains(row.word(i - 1))
              || row.is(i - 1, PartOfSpeech.ADJ) && INTRODUCING.contains(row.word(i - 2))
              || i == 0
              || row.is(i + 1, PartOfSpeech.ADP)
              || row.is(i + 1, PartOfSpeech.ADJ))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCurrent(String lemma, int most) {
    return document.sentences().stream()
            .filter(other -> other.tokens().stream().anyMatch(token -> token.lemma().equals(lemma)))
            .map(AnalysedSentence::position)
            .distinct()
            .limit(most)
            .count()
        == most;
  }

  private static boolean isWithin(String text, String phrase) {
    var at = text.indexOf(phrase);
    var end = at + phrase.length();
    return at >= 0
        && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
        && (end == text.length() || !Character.isLetter(text.charAt(end)));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
