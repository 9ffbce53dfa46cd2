package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Token;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Draft;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How a document stands to those it names: whom it blames, whom it helps, with whom it works, who
/// belongs to it. Of one that is blamed, only others that are blamed are plausible in its place.
final class Relations {
  private static final String BODY = "body:";

  /// So many words around a name tell how the text stands to it.
  private static final int REACH = 14;

  /// So near behind a name stands what it is called on to stop doing; that outweighs much praise.
  private static final int DEMANDED = 6;

  private static final int REPROACH = -4;

  private static final String[] LISTS = {
    "relation.BLAME", "relation.MEMBER", "relation.HELP", "relation.PARTNER"
  };

  /// In the order in which one decides where words of several are there.
  enum Relation {
    BLAME,
    MEMBER,
    HELP,
    PARTNER
  }

  private final Map<String, Set<Relation>> seen = new HashMap<>();
  private final Map<String, Integer> balance = new HashMap<>();
  private final FunctionWords words;
  private final Places places = Places.known();

  Relations(AnalysedDocument document, FunctionWords words) {
    this.words = words;
    document.sentences().forEach(this::read);
  }

  private void read(AnalysedSentence sentence) {
    var tokens = sentence.tokens();
    for (var entity : sentence.entities()) {
      for (var i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).span().start() == entity.span().start()) {
          note(entity.id(), sentence, i);
        }
      }
    }
    for (var i = 0; i < tokens.size(); i++) {
      var at = i;
      places.ofAdjective(tokens.get(i).lemma()).ifPresent(id -> note(id, sentence, at));
    }
  }

  /// The words around a name, up to a mark that parts clauses.
  private void note(String id, AnalysedSentence sentence, int at) {
    var tokens = sentence.tokens();
    var found = new ArrayList<Relation>();
    for (var i = at - 1; i >= Math.max(0, at - REACH) && !parts(tokens.get(i)); i--) {
      relation(tokens.get(i)).ifPresent(found::add);
    }
    for (var i = at + 1; i < Math.min(tokens.size(), at + REACH) && !parts(tokens.get(i)); i++) {
      relation(tokens.get(i)).ifPresent(found::add);
    }
    for (var i = at + 1; i < Math.min(tokens.size(), at + DEMANDED); i++) {
      var ends =
          words.is("end.verbs", tokens.get(i).lemma())
              && i + 2 < tokens.size()
              && (words.is("end.nouns", tokens.get(i + 1).lemma())
                  || words.is("end.nouns", tokens.get(i + 2).lemma()));
      if (ends || words.is("reproach.verbs", tokens.get(i).lemma())) {
        balance.merge(id, REPROACH, Integer::sum);
      }
    }
    if (isVictim(tokens, at)) {
      found.removeIf(Relation.BLAME::equals);
    }
    seen.computeIfAbsent(id, _ -> EnumSet.noneOf(Relation.class)).addAll(found);
    var bad = found.stream().filter(relation -> relation == Relation.BLAME).count();
    balance.merge(id, Long.signum(found.size() - 2 * bad), Integer::sum);
  }

  /// "la guerre contre l’Ukraine": what is done to somebody is nothing to blame him for.
  private boolean isVictim(List<Token> tokens, int at) {
    for (var i = Math.max(0, at - DEMANDED); i < at; i++) {
      if (words.is("against.words", tokens.get(i).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean parts(Token token) {
    return token.text().equals(";") || token.text().equals(":");
  }

  private Optional<Relation> relation(Token token) {
    for (var relation : Relation.values()) {
      if (words.is(LISTS[relation.ordinal()], token.lemma())) {
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }

  /// How a question stands to whom it asks for, by the words it takes from its sentence.
  Optional<Relation> asked(Draft draft) {
    var stem = draft.stem().toLowerCase(Locale.ROOT);
    var statement = draft.statement().isNone() ? stem : draft.statement().whole();
    var text = " " + stem + " " + statement.toLowerCase(Locale.ROOT) + " ";
    var found = EnumSet.noneOf(Relation.class);
    for (var token : draft.fact().evidence().sentence().tokens()) {
      if (text.contains(token.text().toLowerCase(Locale.ROOT))) {
        relation(token).ifPresent(found::add);
      }
    }
    return found.stream().findFirst();
  }

  /// Whether somebody is plausible where a question asks for somebody else.
  boolean suits(Optional<Relation> asked, String key, String other) {
    if (!alike(key, other)) {
      return false;
    }
    if (asked.isEmpty()) {
      return true;
    }
    var relations = relationsOf(other);
    return switch (asked.get()) {
      case BLAME -> !isBlamed(key) || relations.contains(Relation.BLAME);
      case MEMBER -> relations.contains(Relation.MEMBER);
      case HELP, PARTNER ->
          relations.contains(Relation.HELP) || relations.contains(Relation.PARTNER);
    };
  }

  /// Whether one of whom the text says nothing is plausible too: anybody may be helped, be host or
  /// join, but few are blamed.
  boolean allowsAnybody(Optional<Relation> asked, String key) {
    return !isBlamed(key) && asked.filter(relation -> relation == Relation.BLAME).isEmpty();
  }

  /// Whether both are blamed or neither is.
  boolean alike(String left, String right) {
    return isBlamed(left) == isBlamed(right);
  }

  private Set<Relation> relationsOf(String id) {
    return seen.getOrDefault(id, Set.of());
  }

  /// Whether it stands more often beside words of blame than beside others; a council beside which
  /// they stand is no culprit.
  private boolean isBlamed(String id) {
    return !id.startsWith(BODY) && balance.getOrDefault(id, 0) < 0;
  }
}
