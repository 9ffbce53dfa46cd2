package app.alinea.core.question.gate;

import app.alinea.core.language.Entity;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.Token;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.distractor.SentenceIndex;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.WordBag;
import java.util.Optional;
import java.util.Set;

/// Flaw 17: the document says the same of somebody else as well, so that an answer that has to be
/// found without options is not the only right one.
public final class ToldOfOthers implements Gate {
  private static final double LIKE = 0.4;
  private static final double SAME = 0.7;
  private static final double OWN = 0.6;
  private static final Set<String> OF_NAMES =
      Set.of("NameInRole", "NameGap", "MentionGap", "SubjectByType", "DemandAddressee");
  private static final Set<String> OF_THINGS = Set.of("SubjectThing", "SubjectByHead");

  /// Rules that ask for an object or a complement, of which another sentence may tell another.
  private static final Set<String> OF_OBJECTS =
      Set.of(
          "ObjectOfGiving",
          "ObjectByHead",
          "WhatObject",
          "MannerQuestion",
          "ObjectOfVerb",
          "ComplementAsked");

  private static final double NEARLY_ALL = 0.85;

  private final SentenceIndex index;
  private final int sentences;
  private final boolean french;

  /// @param sentences how many the document has
  public ToldOfOthers(SentenceIndex index, int sentences, boolean french) {
    this.french = french;
    this.index = index;
    this.sentences = sentences;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var type = candidate.form().type();
    var rule = candidate.draft().rule();
    var open =
        type == QuestionType.SHORT_ANSWER
            || type == QuestionType.CLOZE
            || type == QuestionType.FLASHCARD;
    var objects = french && OF_OBJECTS.contains(rule);
    if (!open || !OF_NAMES.contains(rule) && !OF_THINGS.contains(rule) && !objects) {
      return Optional.empty();
    }
    var stem = WordBag.of(candidate.form().stem());
    var answer = WordBag.of(candidate.draft().answer().text());
    var own = WordBag.of(candidate.source());
    for (var entry : index.like(stem, LIKE)) {
      var other = entry.sentence().text();
      if (other.equals(candidate.source())
          || answer.sharedWith(entry.words()) >= OWN
          || share(stem, own, entry.words()) < (objects ? NEARLY_ALL : SAME)) {
        continue;
      }
      if (objects && namesItsSort(candidate, entry)
          || OF_THINGS.contains(rule)
          || namesAnother(candidate, entry)) {
        return Optional.of("also told: " + other);
      }
    }
    return Optional.empty();
  }

  /// "Quelles politiques les Alliés approuvent-ils ?": of which only a sentence with the same noun
  /// can tell others.
  private static boolean namesItsSort(Candidate candidate, SentenceIndex.Entry entry) {
    var draft = candidate.draft();
    if (!draft.rule().equals("ObjectByHead")) {
      return true;
    }
    var answer = draft.answer().span();
    return draft.fact().evidence().sentence().tokens().stream()
        .filter(token -> token.span().start() >= answer.start())
        .filter(token -> token.partOfSpeech() == PartOfSpeech.NOUN)
        .map(Token::lemma)
        .findFirst()
        .filter(head ->
            entry.sentence().tokens().stream()
                .noneMatch(token ->
                    token.partOfSpeech() == PartOfSpeech.NOUN && token.lemma().equals(head)))
        .isEmpty();
  }

  /// Which share of the words that the question has from its sentence another sentence has too,
  /// rare words weighing more.
  private double share(WordBag stem, WordBag own, WordBag other) {
    var all = 0.0;
    var shared = 0.0;
    for (var word : stem.stems()) {
      if (own.stems().contains(word)) {
        var weight = Math.log((1.0 + sentences) / Math.max(1, index.frequency(word)));
        all += weight;
        shared += other.stems().contains(word) ? weight : 0;
      }
    }
    return all == 0 ? 0 : shared / all;
  }

  private static boolean namesAnother(Candidate candidate, SentenceIndex.Entry entry) {
    var answer = candidate.draft().answer();
    var here = candidate.draft().fact().evidence().sentence().entities();
    var type =
        here.stream()
            .filter(entity -> entity.id().equals(answer.referent()))
            .map(Entity::type)
            .findFirst();
    return entry.sentence().entities().stream()
            .noneMatch(entity -> entity.id().equals(answer.referent()))
        && entry.sentence().entities().stream()
            .filter(entity -> type.filter(entity.type()::equals).isPresent())
            .anyMatch(entity -> here.stream().noneMatch(own -> own.id().equals(entity.id())));
  }
}
