package app.alinea.core.question.fact;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a verb calls for behind its preposition: "submitted to the Council", "soumis à la Cour".
/// Which verb calls for which is data.
final class ComplementFinder implements FactFinder {
  private static final int LONGEST_OBJECT = 14;
  private static final int HEAD = 4;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 22;
  private static final int LONGEST_TAIL = 16;
  private static final Set<String> BE = Set.of("être", "be");
  private static final Map<String, String> PLAIN =
      Map.of("au", "à", "aux", "à", "du", "de", "des", "de", "d'", "de");

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    for (var clause : reading.clauses()) {
      if (clause.kind() == Subject.NAMED) {
        complement(reading.words(), clause)
            .map(value ->
                new ArticleFact.Complement(
                    Evidence.of(clause.row().sentence(), clause.row().span(clause.whole()), 0.85),
                    clause,
                    value))
            .ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static Optional<TokenRange> complement(FunctionWords words, Clause clause) {
    var row = clause.row();
    var verb = governing(clause);
    var to = clause.rest().to();
    for (var i = verb + 1; i < Math.min(to, verb + LONGEST_OBJECT); i++) {
      var plain = PLAIN.getOrDefault(row.word(i), row.word(i));
      if (calls(words, row, verb, plain)
          && (row.is(i, PartOfSpeech.ADP) || PLAIN.containsKey(row.word(i)) || plain.equals("to"))
          && !isIdiom(words, row, i + 1)
          && !row.isVerb(i + 1)) {
        var end = end(words, row, i + 1, clause, isPassive(clause, verb));
        if (!hasObject(row, verb, i) && !standsAlone(words, clause, verb)) {
          end = objectBehind(words, row, i + 2, end);
          if (end < 0) {
            return Optional.empty();
          }
        }
        var value = new TokenRange(i, end);
        return isSound(words, row, value, to) ? Optional.of(value) : Optional.empty();
      }
      if (row.isVerb(i) && i > verb + 1
          || row.word(i).equals(",")
          || row.word(i).equals(";")
          || words.is("subordinators", row.word(i))
          || words.is("relatives", row.word(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "communicate to the Parties …": of a verb that acts on something, the object stands behind.
  private static boolean standsAlone(FunctionWords words, Clause clause, int verb) {
    var row = clause.row();
    if (words.is("complement.alone", row.at(verb).lemma())
        || words.is("complement.alone", row.word(verb))) {
      return true;
    }
    return isPassive(clause, verb);
  }

  private static boolean isPassive(Clause clause, int verb) {
    var row = clause.row();
    for (var i = clause.verb(); i < verb; i++) {
      if (BE.contains(row.at(i).lemma())) {
        return true;
      }
    }
    return BE.contains(row.word(verb - 1));
  }

  private static boolean hasObject(TokenRow row, int verb, int until) {
    for (var i = verb + 1; i < until; i++) {
      // "sans délai", "par écrit" are no objects.
      if ((row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.PROPN))
          && !row.is(i - 1, PartOfSpeech.ADP)) {
        return true;
      }
    }
    return false;
  }

  /// "communique à chaque arbitre | le compromis": where the object begins that stands behind the
  /// complement, or -1.
  private static int objectBehind(FunctionWords words, TokenRow row, int from, int to) {
    for (var i = from; i < to; i++) {
      if (words.is("object.openers", row.word(i))
          && !row.is(i - 1, PartOfSpeech.ADP)
          && !row.is(i - 1, PartOfSpeech.DET)
          && !row.is(i - 1, PartOfSpeech.CCONJ)
          && !PLAIN.containsKey(row.word(i - 1))
          && !row.word(i - 1).equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /// "in accordance", "à l’unanimité": no complement but an adverb.
  private static boolean isIdiom(FunctionWords words, TokenRow row, int index) {
    return words.is("complement.idioms", row.word(index))
        || row.is(index, PartOfSpeech.DET) && words.is("complement.idioms", row.word(index + 1));
  }

  /// Up to a circumstance or a mark.
  private static int end(
      FunctionWords words, TokenRow row, int from, Clause clause, boolean passive) {
    var end = clause.rest().to();
    for (var adjunct : clause.trailing()) {
      if (adjunct.range().from() > from) {
        end = Math.min(end, adjunct.range().from());
      }
    }
    for (var i = from; i < end; i++) {
      // "soumis au référendum | par le Président": who does it is no part of where it goes.
      if (passive
          && i > from
          && words.is("complement.ends", row.word(i))
          && words.is("object.openers", row.word(i + 1))
          && row.mood(i - 1) != Mood.PAST_PARTICIPLE) {
        end = i;
      } else if (row.word(i).equals(",") && !row.is(i + 1, PartOfSpeech.ADP)) {
        var listed =
            row.is(i + 1, PartOfSpeech.DET)
                || row.is(i + 1, PartOfSpeech.NOUN)
                || row.is(i + 1, PartOfSpeech.ADJ)
                || row.is(i + 1, PartOfSpeech.CCONJ);
        end = listed ? end : i;
      } else if (row.word(i).equals(",")) {
        end = i;
      }
    }
    return end;
  }

  /// The verb that tells the act: the participle or infinitive behind a modal.
  private static int governing(Clause clause) {
    var row = clause.row();
    var at = clause.verbGroup().to() - 1;
    if (row.isInfinitive(clause.rest().from())) {
      at = clause.rest().from();
      if (BE.contains(row.word(at)) && (row.isVerb(at + 1) || row.is(at + 1, PartOfSpeech.ADJ))) {
        at++;
      }
    }
    return at;
  }

  private static boolean calls(FunctionWords words, TokenRow row, int verb, String preposition) {
    var lemma = row.at(verb).lemma();
    return words.is("complement.verbs", lemma + ":" + preposition)
        || words.is("complement.verbs", row.word(verb) + ":" + preposition);
  }

  /// A noun phrase that says what it is, with nothing behind it that belongs to it.
  private static boolean isSound(FunctionWords words, TokenRow row, TokenRange value, int to) {
    var first = row.word(value.from() + 1);
    var behind = row.word(value.to());
    return value.length() > SHORTEST - 1 + (Character.isLowerCase(letter(row, value)) ? 1 : 0)
        && value.length() <= LONGEST
        && !words.is("anaphoric.determiners", first)
        && !words.is("pointers", first)
        && !words.is("nobody", first)
        && !row.word(value.from() + 2).equals("autre")
        && !words.is("possessives", first)
        && !row.is(value.from() + 1, PartOfSpeech.PRON)
        && !row.is(value.from() + 1, PartOfSpeech.CCONJ)
        && !row.isVerb(value.to())
        && !words.is("relatives", behind)
        && !goesOn(row, value)
        && !isText(words, row, value)
        && !isAnyOfAKind(row, value)
        && !goesOnInGenitive(row, value)
        && to - value.to() <= LONGEST_TAIL;
  }

  /// "to the Kingdom and to Aruba": half of it.
  private static boolean goesOn(TokenRow row, TokenRange value) {
    var at = value.to() + (row.word(value.to()).equals(",") ? 1 : 0);
    var joined = row.is(at, PartOfSpeech.CCONJ) || at > value.to();
    var next = row.is(at, PartOfSpeech.CCONJ) ? at + 1 : at;
    return joined
        && PLAIN
            .getOrDefault(row.word(next), row.word(next))
            .equals(PLAIN.getOrDefault(row.word(value.from()), row.word(value.from())));
  }

  /// "procède à des enquêtes": of which, nothing tells.
  private static boolean isAnyOfAKind(TokenRow row, TokenRange value) {
    return row.word(value.from() + 1).equals("des") && value.length() <= SHORTEST + 1;
  }

  /// "sur les conventions du coût historique, de prudence et …": a row of which only the first is
  /// in it.
  private static boolean goesOnInGenitive(TokenRow row, TokenRange value) {
    return row.word(value.to()).equals(",")
        && "de".equals(PLAIN.getOrDefault(row.word(value.to() + 1), row.word(value.to() + 1)));
  }

  /// "accede to this Convention": everybody knows to which.
  private static boolean isText(FunctionWords words, TokenRow row, TokenRange value) {
    for (var i = value.from() + 1; i < Math.min(value.to(), value.from() + HEAD); i++) {
      if (words.is("self.words", row.word(i))
          || words.is("instrument.nouns", row.word(i)) && value.length() <= HEAD) {
        return true;
      }
    }
    return false;
  }

  private static char letter(TokenRow row, TokenRange value) {
    return row.at(value.to() - 1).text().charAt(0);
  }
}
