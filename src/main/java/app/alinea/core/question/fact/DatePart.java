package app.alinea.core.question.fact;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Measures;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.fact.Fact.Slot.Role;
import java.util.Optional;
import java.util.Set;

/// "le 31 janvier 2020", "jusqu’au 31 mars 2028", "d’ici à 2030": when the main verb’s doing
/// happens or ends.
final class DatePart implements SlotFinder.Pattern {
  private static final Set<String> LINKS = Set.of("à", "de", "d'");

  @Override
  public Optional<SlotFinder.Part> startingAt(
      Reading reading, Measures measures, Clause clause, int index) {
    var row = clause.row();
    var words = reading.words();
    var marker = row.spellsOneOf(index, words.list("date.markers"));
    var free =
        !row.is(index - 1, PartOfSpeech.ADP) && !words.is("coordinators", row.word(index - 1));
    // "… a examiné l’objectif d’ici à 2030": what is past has no term to come.
    var toCome =
        row.word(index).equals("d'")
            && clause.verbGroup().to() - 1 > clause.verb()
            && row.mood(clause.verbGroup().to() - 1) == Mood.PAST_PARTICIPLE
            && row.at(clause.verb()).lemma().equals("avoir")
            && row.mood(clause.verb()) == Mood.PRESENT;
    if (marker == 0
        || toCome
        || !free
        || row.spellsOneOf(clause.rest().from(), words.list("force.phrases")) > 0
        || !hangsOnVerb(reading, clause, index)) {
      return Optional.empty();
    }
    // "le mercredi 21 mars 2029".
    var day = index + marker;
    var from = words.is("weekdays", row.word(day)) ? day + 1 : day;
    return row.sentence().entities().stream()
        .filter(entity -> row.tokensIn(entity.span()).from() == from)
        .filter(entity -> isDated(entity, row.word(index), marker))
        .findFirst()
        .map(entity -> row.tokensIn(entity.span()).to())
        .filter(end -> end >= clause.rest().to() || !words.is("coordinators", row.word(end)))
        .map(end -> part(row, index, end));
  }

  /// A date between commas goes with them.
  private static SlotFinder.Part part(TokenRow row, int index, int end) {
    var aside = row.word(index - 1).equals(",") && row.word(end).equals(",");
    return aside
        ? new SlotFinder.Part(
            Role.DATE,
            new TokenRange(index - 1, end + 1),
            new TokenRange(index, end),
            new TokenRange(end, end))
        : SlotFinder.Part.of(Role.DATE, index, index, end);
  }

  /// A day behind "le", a month behind "en"; a bare year only behind words for a limit.
  private static boolean isDated(Entity entity, String first, int marker) {
    var day = Character.isDigit(entity.canonical().charAt(0));
    var year = entity.canonical().matches(".*\\d{4}");
    return switch (entity.type()) {
      case DATE -> year && (first.equals("en") ? !day : day || marker > 1);
      case YEAR -> marker > 1 || first.equals("depuis");
      default -> false;
    };
  }

  /// Nothing in between that it could belong to: no other verb but a governed infinitive.
  private static boolean hangsOnVerb(Reading reading, Clause clause, int index) {
    var row = clause.row();
    var from = clause.rest().from();
    var governed = LINKS.contains(row.word(from)) ? from + 1 : from;
    for (var i = from; i < index; i++) {
      if (row.isVerb(i) && i != governed
          || row.mood(i) == Mood.PAST_PARTICIPLE
          || reading.words().is("subordinators", row.word(i))
          || row.word(i).equals("(")) {
        return false;
      }
    }
    return !isOfNoun(row, index);
  }

  /// "la réunion du 3 mars" is no doing of the verb; a name before the date is the place of one.
  private static boolean isOfNoun(TokenRow row, int index) {
    return row.word(index - 1).equals("du") || row.is(index - 1, PartOfSpeech.NUM);
  }

  static EntityType kindOf(TokenRow row, int end) {
    return row.sentence().entities().stream()
        .filter(entity -> row.tokensIn(entity.span()).to() == end)
        .map(Entity::type)
        .findFirst()
        .orElse(EntityType.DATE);
  }
}
