package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.NounPhrase;
import app.alinea.core.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the subject of a sentence in the place of the pronoun that starts the next one, where
/// nothing else can be meant: "Le Parlement vote la loi. Il contrôle …".
public final class PronounReader {
  private static final int FEWEST_SPOKEN = 3;
  private static final int FARTHEST_VERB = 9;
  private static final double SPOKEN_SHARE = 0.3;

  private final FunctionWords words;
  private final ClauseReader clauses;

  public PronounReader(FunctionWords words) {
    this.words = words;
    this.clauses = new ClauseReader(words);
  }

  /// The sentences whose pronoun was resolved, in order.
  public List<AnalysedSentence> read(List<AnalysedSentence> sentences) {
    var resolved = new ArrayList<AnalysedSentence>();
    var speaker = speaker(sentences);
    Optional<AnalysedSentence> before = Optional.empty();
    for (var sentence : sentences) {
      var last = before;
      var told =
          before
              .flatMap(one -> resolve(one, sentence))
              .or(() -> speaker.flatMap(clause -> bySpeaker(clause, sentence, last)));
      told.ifPresent(resolved::add);
      before = told.or(() -> usable(sentence));
    }
    return resolved;
  }

  /// The institution that most paragraphs begin with, as a communiqué in the third person does.
  private Optional<Clause> speaker(List<AnalysedSentence> sentences) {
    var counts = new HashMap<String, Integer>();
    var first = new HashMap<String, Clause>();
    var paragraphs = 0;
    for (var sentence : sentences) {
      if (sentence.sentence().index() != 0) {
        continue;
      }
      paragraphs++;
      var row = new TokenRow(sentence);
      if (!row.is(0, PartOfSpeech.DET)) {
        continue;
      }
      clauses.read(row).stream()
          .filter(clause -> clause.kind() == Subject.NAMED && clause.subject().from() == 0)
          .filter(clause -> isParty(row, clause.subject().from(), clause.subject().to()))
          .findFirst()
          .ifPresent(clause -> {
            var name = row.text(clause.subject());
            counts.merge(name, 1, Integer::sum);
            first.putIfAbsent(name, clause);
          });
    }
    var fewest = Math.max(FEWEST_SPOKEN, SPOKEN_SHARE * paragraphs);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= fewest)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .flatMap(entry -> Optional.ofNullable(first.get(entry.getKey())));
  }

  /// "Elle a décidé …" at the start of a paragraph speaks of the institution.
  private Optional<AnalysedSentence> bySpeaker(
      Clause speaker, AnalysedSentence sentence, Optional<AnalysedSentence> last) {
    var row = new TokenRow(sentence);
    if (sentence.sentence().index() != 0 && last.filter(one -> isOf(speaker, one)).isEmpty()
        || !sentence.sentence().usable()
        || !words.is("subject.pronouns", row.word(0))
        || isImpersonal(row)
        || !agrees(speaker, row.word(0))) {
      return Optional.empty();
    }
    return Optional.of(
        new JoinedRow()
            .add(speaker.row().sentence(), speaker.subject())
            .add(sentence, new TokenRange(1, row.size()))
            .inPlaceOf(sentence));
  }

  /// Whether the institution acts in the sentence before as well.
  private boolean isOf(Clause speaker, AnalysedSentence last) {
    var name = speaker.row().text(speaker.subject());
    return clauses.read(new TokenRow(last)).stream()
        .findFirst()
        .filter(clause -> clause.row().text(clause.subject()).equalsIgnoreCase(name))
        .isPresent();
  }

  private static Optional<AnalysedSentence> usable(AnalysedSentence sentence) {
    return sentence.sentence().usable() ? Optional.of(sentence) : Optional.empty();
  }

  private Optional<AnalysedSentence> resolve(AnalysedSentence last, AnalysedSentence sentence) {
    var row = new TokenRow(sentence);
    if (last.position() != sentence.position()
        || !sentence.sentence().usable()
        || !words.is("subject.pronouns", row.word(0))
        || isImpersonal(row)) {
      return Optional.empty();
    }
    var read = clauses.read(new TokenRow(last));
    if (!read.isEmpty() && read.getFirst().kind() == Subject.AUTHOR) {
      return new CreatedThings(words)
          .madeBy(read.getFirst())
          .filter(thing -> thing.isCalled(row.word(0)))
          .map(thing ->
              new JoinedRow()
                  .addLowered(last, thing.range())
                  .add(sentence, new TokenRange(1, row.size()))
                  .inPlaceOf(sentence));
    }
    if (read.isEmpty() || read.getFirst().kind() != Subject.NAMED) {
      return Optional.empty();
    }
    var clause = read.getFirst();
    if (!agrees(clause, row.word(0)) || !speaksOn(clause, row) && hasRival(clause, row.word(0))) {
      return Optional.empty();
    }
    return Optional.of(
        new JoinedRow()
            .add(last, clause.subject())
            .add(sentence, new TokenRange(1, row.size()))
            .inPlaceOf(sentence));
  }

  /// "Il est institué un comité", "It is necessary that …".
  private boolean isImpersonal(TokenRow row) {
    if (row.word(0).matches("elles?|ils|they|she|he")) {
      return false;
    }
    if (row.word(0).equals("it")
        && row.at(1).lemma().equals("be")
        && row.is(2, PartOfSpeech.PROPN)) {
      return true;
    }
    for (var i = 1; i < Math.min(row.size() - 1, 6); i++) {
      if (words.is("impersonal.verbs", row.at(i).lemma())) {
        return true;
      }
      // "Il a invité la Ligue" is said of somebody, "il est institué un comité" is not.
      var active = words.language() == Language.FRENCH && row.at(i - 1).lemma().equals("avoir");
      var participle = row.isVerb(i) && row.isVerb(i - 1) && !active;
      if (participle && row.is(i + 1, PartOfSpeech.DET)) {
        return true;
      }
      if (words.is("subordinators", row.word(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean agrees(Clause clause, String pronoun) {
    var row = clause.row();
    var number = row.at(clause.verb()).form().number();
    var gender = SubjectGender.of(row, clause.subject());
    return switch (pronoun) {
      case "il" -> number != GrammaticalNumber.PLURAL && gender == Gender.MASCULINE;
      case "elle" -> number != GrammaticalNumber.PLURAL && gender == Gender.FEMININE;
      case "ils" -> number == GrammaticalNumber.PLURAL && gender != Gender.FEMININE;
      case "elles" -> number == GrammaticalNumber.PLURAL && gender == Gender.FEMININE;
      case "it" -> !isPlural(clause);
      case "he", "she" ->
          !isPlural(clause) && isParty(row, clause.subject().from(), clause.subject().to());
      case "they" -> isPlural(clause);
      default -> false;
    };
  }

  private static boolean isPlural(Clause clause) {
    var row = clause.row();
    for (var i = clause.subject().to() - 1; i >= clause.subject().from(); i--) {
      if (row.is(i, PartOfSpeech.CCONJ)) {
        return true;
      }
    }
    return row.sentence().nounPhrases().stream()
        .filter(phrase -> phrase.firstToken() == clause.subject().from())
        .anyMatch(phrase -> phrase.number() == GrammaticalNumber.PLURAL);
  }

  /// "Le Chef de l’État a demandé au Ministre de … Il a, en outre, invité …": who spoke speaks on,
  /// and not whom he spoke to.
  private boolean speaksOn(Clause last, TokenRow row) {
    if (!words.is("speaking.verbs", last.mainLemma())) {
      return false;
    }
    for (var i = 1; i < Math.min(row.size(), FARTHEST_VERB); i++) {
      if (row.isVerb(i) && !words.is("passive.auxiliaries", row.at(i).lemma())) {
        return words.is("speaking.verbs", row.at(i).lemma())
            || row.at(i).lemma().equals("avoir") && i == 1 && speaksBehind(row, i);
      }
    }
    return speaksBehind(row, 1);
  }

  private boolean speaksBehind(TokenRow row, int from) {
    var behind = from + 1;
    // "Il a, en outre, invité".
    if (row.word(behind).equals(",")) {
      behind++;
      while (behind < row.size() && !row.word(behind).equals(",")) {
        behind++;
      }
    }
    for (var i = behind; i < Math.min(row.size(), behind + FARTHEST_VERB); i++) {
      if (row.isVerb(i)) {
        return words.is("speaking.verbs", row.at(i).lemma());
      }
    }
    return false;
  }

  /// Whether something else in the sentence could be meant as well. An organ that acts in one
  /// sentence acts in the next, so only another organ or person rivals it.
  private boolean hasRival(Clause clause, String pronoun) {
    var row = clause.row();
    var acts = isParty(row, clause.subject().from(), clause.subject().to());
    // "X est un défi": what a thing is called is the thing itself.
    var attribute =
        words.language() == Language.FRENCH && words.is("copulas", clause.mainLemma())
            ? clause.rest().from()
            : -1;
    return row.sentence().nounPhrases().stream()
        .filter(phrase -> phrase.firstToken() >= clause.verbGroup().to())
        .filter(phrase -> phrase.firstToken() != attribute)
        .filter(phrase -> phrase.preposition().isEmpty() || acts)
        .filter(phrase -> row.is(phrase.firstToken(), PartOfSpeech.DET))
        .filter(phrase -> couldBe(phrase, pronoun))
        // "their institutions", "these organs" belong to what was named before.
        .filter(phrase -> !acts || !isOwned(row.word(phrase.firstToken())))
        .anyMatch(phrase ->
            !acts || isParty(row, phrase.firstToken(), Math.min(phrase.head() + 1, row.size())));
  }

  private boolean isOwned(String determiner) {
    return words.is("possessives", determiner) || words.is("anaphoric.determiners", determiner);
  }

  private boolean isParty(TokenRow row, int from, int to) {
    for (var i = from; i < Math.min(to, from + 3); i++) {
      if (words.is("party.nouns", row.at(i).lemma())
          || words.is("organ.nouns", row.word(i))
          || words.is("both.sides", row.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean couldBe(NounPhrase phrase, String pronoun) {
    var plural = phrase.number() == GrammaticalNumber.PLURAL;
    return switch (pronoun) {
      case "il" -> !plural && phrase.gender() != Gender.FEMININE;
      case "elle" -> !plural && phrase.gender() != Gender.MASCULINE;
      case "ils" -> plural;
      case "elles" -> plural && phrase.gender() != Gender.MASCULINE;
      case "it", "he", "she" -> !plural;
      default -> plural;
    };
  }
}
