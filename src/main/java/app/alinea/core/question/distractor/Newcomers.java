package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.distractor.Relations.Relation;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Beside a country that is welcomed as a member: others that the text names, that certainly are no
/// members and that it welcomes nowhere; first those of which it says that they may join.
final class Newcomers {
  private static final int WANTED = 3;

  private final FunctionWords words;
  private final Relations relations;
  private final Standing standing;
  private final Peers peers;
  private final Places places = Places.known();
  private final Set<String> welcomed = new HashSet<>();

  Newcomers(
      AnalysedDocument document, FunctionWords words, Relations relations, Standing standing) {
    this.words = words;
    this.relations = relations;
    this.standing = standing;
    this.peers = new Peers(document);
    for (var sentence : document.sentences()) {
      if (isWelcome(sentence)) {
        sentence.entities().forEach(entity -> welcomed.add(entity.id()));
      }
    }
  }

  /// Whether a question is on who is welcomed as a member, or on one of those who speak.
  boolean areAsked(Draft draft) {
    return peers.areAsked(draft) || isOnNewcomer(draft);
  }

  private boolean isOnNewcomer(Draft draft) {
    return draft.answer().kind() == AnswerKind.COUNTRY
        && isWelcome(draft.fact().evidence().sentence())
        && relations.asked(draft).filter(Relation.MEMBER::equals).isPresent();
  }

  List<Option> beside(Draft draft, ContenderPool pool, RandomGenerator random) {
    if (peers.areAsked(draft)) {
      return peers.beside(draft, pool, random);
    }
    var key = draft.answer();
    var world = standing.of(draft);
    var traits = Traits.of(key.text());
    var others =
        new ArrayList<>(
            pool.near(AnswerKind.COUNTRY, draft.position()).stream()
                .filter(listed -> listed.traits().suit(key.kind(), traits))
                .map(ContenderPool.Listed::contender)
                .filter(other -> other.mentions() > 0 && !welcomed.contains(other.referent()))
                .filter(other -> !other.referent().equals(key.referent()))
                .filter(other -> Nearness.comparable(key, other))
                .filter(other -> world.isOutside(other) && !FairNames.isUserAssigned(other))
                .filter(other -> places.shareContinent(key.referent(), other.referent()))
                .toList());
    Collections.shuffle(others, Random.from(random));
    var chosen = new ArrayList<Contender>();
    for (var relation : List.of(Relation.MEMBER, Relation.PARTNER)) {
      for (var other : others) {
        if (chosen.size() < WANTED
            && relations.suits(Optional.of(relation), key.referent(), other.referent())
            && chosen.stream().noneMatch(each -> each.referent().equals(other.referent()))) {
          chosen.add(other);
        }
      }
    }
    return chosen.stream().map(each -> new Option(each.text(), each.note())).toList();
  }

  private boolean isWelcome(AnalysedSentence sentence) {
    return holds(sentence, "welcome.words") && holds(sentence, "member.words");
  }

  private boolean holds(AnalysedSentence sentence, String list) {
    return sentence.tokens().stream().anyMatch(token -> words.is(list, token.lemma()));
  }
}
