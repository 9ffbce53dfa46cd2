package app.alinea.core.question.fact;

import app.alinea.core.question.clause.FiniteVerbs;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.List;

/// Articles of one sentence, which need no part picked out to be asked for.
final class WholeArticleFinder implements FactFinder {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 44;

  @Override
  public List<Fact> find(Reading reading) {
    var row = reading.row();
    var sentence = reading.sentence();
    var paragraph = reading.document().document().paragraphAt(sentence.position());
    var end = row.size();
    while (end > 0 && row.word(end - 1).equals(".")) {
      end--;
    }
    var alone = reading.document().sentencesAt(sentence.position()).size() == 1;
    var whole = paragraph.text().strip().endsWith(sentence.text());
    if (!alone || !whole || end < SHORTEST || end > LONGEST || !hasVerb(reading, row)) {
      return List.of();
    }
    var range = new TokenRange(0, end);
    return List.of(
        new ArticleFact.WholeArticle(Evidence.of(sentence, row.span(range), 0.8), row, range));
  }

  private static boolean hasVerb(Reading reading, TokenRow row) {
    var finite = new FiniteVerbs(reading.words().language());
    for (var i = 1; i < row.size(); i++) {
      if (row.word(i).equals(":") || row.word(i).equals(";")) {
        return false;
      }
    }
    for (var i = 1; i < row.size(); i++) {
      if (finite.isSurelyFinite(row, i)) {
        return true;
      }
    }
    return false;
  }
}
