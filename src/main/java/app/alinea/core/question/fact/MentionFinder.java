package app.alinea.core.question.fact;

import app.alinea.core.language.Entity;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Names in a clause for which a question word exists.
final class MentionFinder implements FactFinder {
  private static final Set<String> DEFINITE = Set.of("le", "la", "les", "l'", "the");

  @Override
  public List<Fact> find(Reading reading) {
    var facts = new ArrayList<Fact>();
    for (var clause : reading.clauses()) {
      if (introducesAnother(clause)) {
        continue;
      }
      for (var entity : reading.sentence().entities()) {
        if (isAskable(entity)) {
          mention(clause, entity).ifPresent(facts::add);
        }
      }
    }
    return facts;
  }

  /// "We reaffirm that …": what follows is a clause of its own.
  private static boolean introducesAnother(Clause clause) {
    var word = clause.row().word(clause.rest().from());
    return word.equals("que") || word.equals("qu'") || word.equals("that");
  }

  private static boolean isAskable(Entity entity) {
    return switch (entity.type()) {
      case COUNTRY,
          CITY,
          YEAR,
          DATE,
          SUMMIT,
          ARTICLE,
          TREATY,
          RESOLUTION,
          DOCUMENT,
          BODY,
          ORGANISATION,
          PROGRAMME,
          REGION,
          PERSON ->
          true;
      case OFFICE, PERCENTAGE, AMOUNT, COUNT, DURATION, ACRONYM, MILITARY_TERM -> false;
    };
  }

  private static Optional<Fact> mention(Clause clause, Entity entity) {
    var row = clause.row();
    var tokens = row.tokensIn(entity.span());
    var inRest = clause.rest().from() <= tokens.from() && tokens.to() <= clause.rest().to();
    var fronted =
        clause.fronted().stream()
            .anyMatch(adjunct ->
                adjunct.range().from() <= tokens.from() && tokens.to() <= adjunct.range().to());
    if (!inRest && !fronted || tokens.isEmpty()) {
      return Optional.empty();
    }
    var span =
        row.span(
            new TokenRange(Math.min(tokens.from(), clause.whole().from()), clause.rest().to()));
    return Optional.of(
        new Fact.Mention(
            Evidence.of(row.sentence(), span, 0.8), clause, entity, withDeterminer(row, tokens)));
  }

  private static TokenRange withDeterminer(TokenRow row, TokenRange tokens) {
    var from = tokens.from();
    if (DEFINITE.contains(row.word(from - 1))) {
      from--;
    }
    return new TokenRange(from, tokens.to());
  }
}
