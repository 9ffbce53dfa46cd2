package app.alinea.core.question.fact;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// French nouns of doing with their doer: "le blocage du consensus par la Russie à la conférence".
final class DeedNounFinder implements FactFinder {
  private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "les");
  private static final Set<String> OF = Set.of("de", "d'", "du", "des", "à", "au", "aux");
  private static final Set<String> ENDS = Set.of(",", ".", ";", ":", ")", "(", "");
  private static final int LONGEST_BEFORE = 9;
  private static final int LONGEST_AFTER = 14;

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    if (reading.words().language() != Language.FRENCH) {
      return facts;
    }
    var row = reading.row();
    for (var entity : reading.sentence().entities()) {
      if (entity.type() == EntityType.COUNTRY || entity.type() == EntityType.ORGANISATION) {
        deed(reading, row, entity).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static Optional<Fact> deed(Reading reading, TokenRow row, Entity entity) {
    var name = row.tokensIn(entity.span());
    var by = name.from() - (row.is(name.from() - 1, PartOfSpeech.DET) ? 2 : 1);
    if (!row.word(by).equals("par")) {
      return Optional.empty();
    }
    var from = by - 1;
    while (from > by - LONGEST_BEFORE && from >= 0 && !startsThing(row, from)) {
      if (parts(reading, row, from)) {
        return Optional.empty();
      }
      from--;
    }
    if (from < 0 || !startsThing(row, from)) {
      return Optional.empty();
    }
    // Of "la mise en œuvre du traité" the outer noun is meant.
    var outer = from;
    for (var i = from - 1; i > Math.max(0, by - LONGEST_BEFORE); i--) {
      if (parts(reading, row, i)) {
        break;
      }
      outer = startsThing(row, i) ? i : outer;
    }
    var head = outer + 1;
    while (row.is(head, PartOfSpeech.ADJ)) {
      head++;
    }
    if (!row.is(head, PartOfSpeech.NOUN)
        || !reading.words().is("deed.words", row.at(head).lemma())) {
      return Optional.empty();
    }
    var end = name.to();
    while (end - name.to() < LONGEST_AFTER && !ends(reading, row, end)) {
      end++;
    }
    var after = new TokenRange(name.to(), end);
    if (!after.isEmpty() && !OF.contains(row.word(name.to()))
        || !row.word(by - 1).equals(row.word(head)) && after.isEmpty() && by - outer < 3) {
      return Optional.empty();
    }
    var span = row.span(new TokenRange(outer, Math.max(end, name.to())));
    return Optional.of(
        new PassingFact.DeedNoun(
            Evidence.of(reading.sentence(), span, 0.8),
            row,
            new TokenRange(outer, by),
            entity,
            after));
  }

  private static boolean startsThing(TokenRow row, int index) {
    return row.is(index, PartOfSpeech.DET)
        && DEFINITE.contains(row.word(index))
        && !OF.contains(row.word(index - 1));
  }

  private static boolean parts(Reading reading, TokenRow row, int index) {
    var word = row.word(index);
    return ENDS.contains(word)
        || row.isVerb(index) && row.at(index).form().person() > 0
        || reading.words().is("relatives", word)
        || reading.words().is("possessives", word)
        || reading.words().is("demonstratives", word)
        || word.equals("notre")
        || word.equals("nos");
  }

  private static boolean ends(Reading reading, TokenRow row, int index) {
    return parts(reading, row, index)
        || row.is(index, PartOfSpeech.CCONJ)
        || row.is(index, PartOfSpeech.AUX)
        || row.isVerb(index);
  }
}
