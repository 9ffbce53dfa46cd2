package app.alinea.core.question.gate.law;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Flaw 22 in a French law: "l’intervention", "la décision motivée", "le délai de six mois": an act
/// that an earlier sentence of the article spoke of, by the same noun or by its verb ("faire
/// intervenir"), taken up without its matter. However often the law has such acts, which one is
/// meant only that sentence tells.
public final class TakenUp implements Gate {
  private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "les", "du", "au", "aux");

  /// Rules that quote the text, and one that asks for somebody who tells it.
  private static final Set<String> NAMING =
      Set.of(
          "MeaningOfTerm",
          "TitleOfArticle",
          "ItemOfList",
          "WholeList",
          "SetFormula",
          "SubjectParty");

  /// Endings of nouns for what is done.
  private static final Pattern DEED = Pattern.compile(".{3,}(?:tion|sion|ment|age|ure)");

  /// What such a noun and its verb begin with: "interv-enir", "interv-ention".
  private static final int ROOT = 5;

  /// Prepositions before whoever did it or when, which tell not what.
  private static final Set<String> NOT_OF =
      Set.of("par", "dans", "pendant", "après", "avant", "en");

  /// Of so many paragraphs one at least speaks of what the law is about.
  private static final int TOPIC = 6;

  /// What the final clauses of a treaty know one of only.
  private static final Set<String> FINAL =
      Set.of("amendement", "révision", "ratification", "adhésion", "dénonciation", "signature");

  private final FunctionWords words;
  private final AnalysedDocument document;
  private final Map<String, Boolean> topics = new ConcurrentHashMap<>();

  public TakenUp(FunctionWords words, AnalysedDocument document) {
    this.words = words;
    this.document = document;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (NAMING.contains(candidate.draft().rule())) {
      return Optional.empty();
    }
    var sentence = candidate.draft().fact().evidence().sentence();
    if (sentence.sentence().index() == 0) {
      return Optional.empty();
    }
    var stem = plain(candidate.form().stem());
    var row = new TokenRow(sentence);
    for (var i = 0; i + 1 < row.size(); i++) {
      if (!DEFINITE.contains(row.word(i)) || !isDeed(row, i + 1) || isTold(row, i + 2)) {
        continue;
      }
      var phrase = plain(row.text(new TokenRange(i, i + 2)));
      var lemma = row.at(i + 1).lemma();
      if (isBare(stem, phrase)
          && !isBefore(row, lemma, i)
          && wasSpokenOf(sentence, lemma)
          && !isTopic(lemma)) {
        return Optional.of("which, an earlier sentence told: " + phrase);
      }
    }
    return Optional.empty();
  }

  private boolean isDeed(TokenRow row, int at) {
    var lemma = row.at(at).lemma();
    return row.is(at, PartOfSpeech.NOUN)
        && Character.isLowerCase(row.at(at).text().charAt(0))
        && !words.is("party.nouns", lemma)
        && !words.is("instrument.nouns", lemma)
        && !words.is("no.deeds", lemma)
        && !FINAL.contains(lemma)
        && (DEED.matcher(lemma).matches()
            || words.is("process.nouns", lemma)
            || words.is("process.bare", lemma)
            || words.is("body.bare", lemma));
  }

  /// Whether what follows tells of what.
  private boolean isTold(TokenRow row, int next) {
    return row.is(next, PartOfSpeech.ADP) && !NOT_OF.contains(row.word(next))
        || row.is(next, PartOfSpeech.ADJ)
        || row.mood(next) == Mood.PAST_PARTICIPLE
        || row.is(next, PartOfSpeech.PROPN)
        || row.is(next, PartOfSpeech.NOUN)
        || words.is("relatives", row.word(next));
  }

  private static boolean isBare(String text, String phrase) {
    var at = text.indexOf(phrase);
    var end = at + phrase.length();
    return at >= 0
        && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
        && (end == text.length() || !Character.isLetter(text.charAt(end)))
        && !text.startsWith(" d", end);
  }

  private static boolean isBefore(TokenRow row, String lemma, int to) {
    for (var i = 0; i < to; i++) {
      if (row.at(i).lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  private boolean wasSpokenOf(AnalysedSentence sentence, String lemma) {
    var root = lemma.length() > ROOT + 2 ? lemma.substring(0, ROOT) : "";
    return document.sentencesAt(sentence.position()).stream()
        .filter(other -> other.sentence().index() < sentence.sentence().index())
        .map(TokenRow::new)
        .anyMatch(row -> {
          for (var i = 0; i < row.size(); i++) {
            if (row.at(i).lemma().equals(lemma) && row.is(i, PartOfSpeech.NOUN)
                || !root.isEmpty() && row.isVerb(i) && row.at(i).lemma().startsWith(root)) {
              return true;
            }
          }
          return false;
        });
  }

  private boolean isTopic(String lemma) {
    return topics.computeIfAbsent(
        lemma,
        sought -> {
          var most = document.document().paragraphs().size() / TOPIC + 1;
          return document.sentences().stream()
                  .filter(each ->
                      each.tokens().stream().anyMatch(token -> token.lemma().equals(sought)))
                  .map(AnalysedSentence::position)
                  .distinct()
                  .limit(most)
                  .count()
              == most;
        });
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
