package app.alinea.core.question.fact;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.List;
import java.util.Optional;

/// Circumstances that a provision puts between commas behind its verb, which the sentence is read
/// without: "The Parties may, by unanimous agreement, invite …".
final class InsertionFinder implements FactFinder {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 22;

  private final ArticleTitles titles;

  InsertionFinder(ArticleTitles titles) {
    this.titles = titles;
  }

  @Override
  public List<Fact> find(Reading reading) {
    var document = reading.document();
    var own = reading.sentence();
    if (reading.clauses().isEmpty()
        || !titles.isNamed(document.document().paragraphAt(own.position()))) {
      return List.of();
    }
    var clause = reading.clauses().getFirst();
    return clause.kind() == Subject.NAMED
        ? document.sentencesAt(own.position()).stream()
            .filter(other -> other.sentence().index() == own.sentence().index())
            .flatMap(other -> inserted(reading, other).stream())
            .limit(1)
            .toList()
        : List.of();
  }

  private static Optional<Fact> inserted(Reading reading, AnalysedSentence written) {
    var whole = new TokenRow(written);
    var told = reading.row();
    var clause = reading.clauses().getFirst();
    var length = whole.size() - told.size();
    var from = 0;
    while (from < told.size() && whole.word(from).equals(told.word(from))) {
      from++;
    }
    var to = from + length - 1;
    if (length < SHORTEST + 2
        || length > LONGEST
        || from <= clause.verb()
        || from > clause.verbGroup().to()
        || !whole.word(from).equals(",")
        || !whole.word(to).equals(",")
        || !whole.word(to + 1).equals(told.word(from))) {
      return Optional.empty();
    }
    var aside = new TokenRange(from + 1, to);
    for (var i = aside.from(); i < aside.to(); i++) {
      if (whole.word(i).equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new ArticleFact.Insertion(
            Evidence.of(written, whole.span(aside), 0.85), clause, whole, aside));
  }
}
