package app.alinea.core.question.rule.event;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Where did the leaders meet for their annual Summit on 3 May 2031?": the place at which the
/// authors of an English declaration met, with the occasion or the date of their meeting.
public final class OwnMeeting implements QuestionRule {
  private static final Set<String> NEEDLESS = Set.of("today", "together", "here", "virtually");
  private static final int LONGEST_PLACE = 5;
  private static final int FEWEST_TOLD = 2;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Undertaking(var _, var clause))
        || clause.kind() != Subject.AUTHOR
        || !idiom.templates().has("met.where")
        || !idiom.words().is("meeting.verbs", clause.mainLemma())) {
      return List.of();
    }
    return place(clause).flatMap(place -> draft(fact, idiom, clause, place)).stream().toList();
  }

  private Optional<Draft> draft(Fact fact, Idiom idiom, Clause clause, TokenRange place) {
    var row = clause.row();
    var kept = new ArrayList<TokenRange>();
    var told = 0;
    var end = end(clause, place);
    for (var i = clause.rest().from(); i < end; i++) {
      var comma = row.word(i).equals(",") && !(isTime(row, i) && isTime(row, i - 1));
      if (!place.contains(i) && !NEEDLESS.contains(row.word(i)) && !comma) {
        kept.add(new TokenRange(i, i + 1));
        told++;
      }
    }
    if (told < FEWEST_TOLD) {
      return Optional.empty();
    }
    var name = new TokenRange(place.from() + 1, place.to());
    var entity =
        row.sentence().entities().stream()
            .filter(found -> row.tokensIn(found.span()).from() == name.from())
            .findFirst();
    return idiom
        .phrasing()
        .invert(idiom.templates().get("met.where"), clause, joined(kept))
        .map(question ->
            new Draft(
                name(),
                fact,
                idiom.templates().question(question),
                new Answer(
                    row.text(place),
                    entity.filter(OwnMeeting::isCountry).isPresent()
                        ? AnswerKind.COUNTRY
                        : AnswerKind.CITY,
                    entity.map(Entity::id).orElse(row.text(name)),
                    row.span(place),
                    List.of(
                        row.text(name), row.text(new TokenRange(name.from(), first(row, name))))),
                Statement.NONE,
                EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER)));
  }

  private static boolean isCountry(Entity entity) {
    return entity.type() == EntityType.COUNTRY;
  }

  /// One past "Bergen" of "Bergen, Norway".
  private static int first(TokenRow row, TokenRange name) {
    var end = name.from();
    while (end < name.to() && !row.word(end).equals(",")) {
      end++;
    }
    return end;
  }

  private static List<TokenRange> joined(List<TokenRange> parts) {
    var joined = new ArrayList<TokenRange>();
    for (var part : parts) {
      var last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.to() == part.from()) {
        joined.set(joined.size() - 1, new TokenRange(last.from(), part.to()));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  /// "in Bergen", "in Bergen, Norway".
  private static Optional<TokenRange> place(Clause clause) {
    var row = clause.row();
    for (var i = clause.rest().from(); i + 1 < clause.rest().to(); i++) {
      if (row.word(i).equals("in") && isCapital(row, i + 1) && !isTime(row, i + 1)) {
        var end = i + 1;
        while (end < clause.rest().to()
            && end - i < LONGEST_PLACE
            && (isCapital(row, end)
                || row.word(end).equals(",") && isCapital(row, end + 1) && isPlace(row, end + 1))) {
          end++;
        }
        return Optional.of(new TokenRange(i, end));
      }
      if (row.isVerb(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isTime(TokenRow row, int index) {
    return row.sentence().entities().stream()
        .filter(entity -> row.tokensIn(entity.span()).contains(index))
        .anyMatch(entity -> entity.type() == EntityType.DATE || entity.type() == EntityType.YEAR);
  }

  private static boolean isPlace(TokenRow row, int index) {
    return !isTime(row, index) && row.is(index, PartOfSpeech.PROPN);
  }

  private static boolean isCapital(TokenRow row, int index) {
    return index < row.size() && Character.isUpperCase(row.at(index).text().charAt(0));
  }

  /// Up to a purpose, a state of mind or an aside behind the place; a date has a comma of its own.
  private static int end(Clause clause, TokenRange place) {
    var row = clause.row();
    for (var i = clause.rest().from(); i < clause.rest().to(); i++) {
      var dated = row.word(i).equals(",") && isTime(row, i + 1);
      var stops =
          row.word(i).equals(",") && !place.contains(i) && !dated && i >= place.to()
              || row.word(i).equals("to") && row.is(i + 1, PartOfSpeech.VERB)
              || row.isVerb(i);
      if (stops && !(row.word(i).equals(",") && row.word(i + 1).matches("at|on|for"))) {
        return i;
      }
    }
    return clause.rest().to();
  }
}
