package app.alinea.core.question.fact;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Terms of two or three words that a document uses again and again, where a clause has one exactly
/// once.
final class KeyTermFinder implements FactFinder {
  private static final int FEWEST = 2;
  private static final int MOST = 25;

  private final Map<String, Integer> counts = new HashMap<>();

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    for (var clause : reading.clauses()) {
      if (!clause.isFurther()) {
        term(clause).ifPresent(facts::add);
      }
    }
    return facts;
  }

  KeyTermFinder(AnalysedDocument document) {
    for (var sentence : document.sentences()) {
      var row = new TokenRow(sentence);
      for (var i = 0; i < row.size(); i++) {
        var range = termAt(row, i);
        if (!range.isEmpty()) {
          counts.merge(row.text(range).toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
    }
  }

  private Optional<Fact> term(Clause clause) {
    var row = clause.row();
    var best = new TokenRange(0, 0);
    var fewest = MOST + 1;
    for (var i = clause.rest().from(); i < clause.rest().to(); i++) {
      var range = termAt(row, i);
      var uses = counts.getOrDefault(row.text(range).toLowerCase(Locale.ROOT), 0);
      if (!range.isEmpty()
          && range.to() <= clause.rest().to()
          && uses >= FEWEST
          && uses < fewest
          && !row.is(range.to(), PartOfSpeech.ADJ)
          && !row.is(range.to(), PartOfSpeech.CCONJ)
          && !row.is(range.from() - 1, PartOfSpeech.ADJ)) {
        best = range;
        fewest = uses;
      }
    }
    if (best.isEmpty()) {
      return Optional.empty();
    }
    var evidence = Evidence.of(row.sentence(), row.span(clause.whole()), 0.75);
    return Optional.of(new Fact.KeyTerm(evidence, clause, best));
  }

  /// Noun with adjective, or noun of noun, behind a determiner that gives nothing away.
  private static TokenRange termAt(TokenRow row, int index) {
    if (!row.is(index, PartOfSpeech.NOUN)) {
      return new TokenRange(index, index);
    }
    if (row.is(index + 1, PartOfSpeech.ADJ)) {
      return new TokenRange(index, index + 2);
    }
    var link = row.word(index + 1);
    var linked =
        (link.equals("de") || link.equals("d'") || link.equals("of"))
            && row.is(index + 2, PartOfSpeech.NOUN);
    return new TokenRange(index, linked ? index + 3 : index);
  }
}
