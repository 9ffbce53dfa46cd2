package app.alinea.core.question.fact;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.List;

/// "Nous exprimons notre gratitude pour la généreuse hospitalité que nous a offerte …": thanks, a
/// word for hospitality, and one country.
final class HostFinder implements FactFinder {
  @Override
  public List<Fact> find(Reading reading) {
    var row = reading.row();
    var thanks = false;
    var hospitality = false;
    var author = false;
    for (var i = 0; i < row.size(); i++) {
      thanks |= reading.words().is("thanking.words", row.at(i).lemma());
      hospitality |= reading.words().is("hospitality.words", row.at(i).lemma());
      author |= reading.words().is("author.pronoun", row.word(i));
    }
    var countries =
        reading.sentence().entities().stream()
            .filter(entity -> entity.type() == EntityType.COUNTRY)
            .toList();
    var one = countries.stream().map(entity -> entity.id()).distinct().count() == 1;
    if (!thanks || !hospitality || !author || !one || isAddressed(row, countries.getFirst())) {
      return List.of();
    }
    return List.of(
        new PassingFact.Host(
            Evidence.of(
                reading.sentence(), row.span(new TokenRange(0, Math.max(1, row.size() - 1))), 0.85),
            row,
            countries.getFirst()));
  }

  /// "notre gratitude à la Norvège": a question can be made of the clause itself.
  private static boolean isAddressed(TokenRow row, Entity country) {
    var at = row.tokensIn(country.span()).from() - 1;
    if (row.is(at, PartOfSpeech.DET)) {
      at--;
    }
    return row.is(at, PartOfSpeech.ADP) || row.isVerb(at) && row.at(at).form().person() > 0;
  }
}
