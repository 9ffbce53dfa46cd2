package app.alinea.core.question.rule.event;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PassingFact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// "In which city is the Kelp Summit to take place?", "On which date did the entry into force of
/// the Tug Treaty take place?": the sentence or the year of the text tells whether it is past or to
/// come; where neither does, the present leaves it open.
public final class EventInPassing implements QuestionRule {
  private static final Pattern DAY =
      Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?\\s?[\\p{L},].*|\\p{L}+ \\d{1,2}\\b.*");
  private static final Pattern DAYS = Pattern.compile(".*\\d\\s?(?:[-–]|to|and)\\s?\\d{1,2}\\b.*");
  private static final Set<String> HOLDING =
      Set.of("host", "hold", "organise", "organize", "convene", "chair");
  private static final Pattern HAS_YEAR = Pattern.compile("(?:19|20)\\d\\d");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact
            instanceof
            PassingFact.Event(var _, var row, var thing, var entity, var place, var tail))
        || !idiom.templates().has("event.CITY")
        // "Norway will host the Kelp Forum in 2031": asked of the verb.
        || HOLDING.contains(row.at(Math.max(0, thing.from() - 1)).lemma()) && tail.isEmpty()) {
      return List.of();
    }
    var range = row.tokensIn(entity.span());
    var text = row.text(range);
    var key = key(entity.type(), text);
    var told = idiom.voice().retell(row, List.of(thing, tail));
    if (key.isEmpty() || told.isEmpty() || told.get().contains(text)) {
      return List.of();
    }
    var several = isSeveral(row, thing);
    var time =
        EventTime.of(row, thing, new TokenRange(place.from(), Math.max(place.to(), tail.to())));
    var year = EventTime.compared(row.text(tail) + " " + text, idiom.ownYear());
    var ahead = year > 0 || year == 0 && time > 0;
    var past = year < 0 || year == 0 && time < 0;
    var aux = ahead ? several ? "are" : "is" : past ? "did" : several ? "do" : "does";
    var wording = new Wording(idiom);
    var isPlace = entity.type() == EntityType.CITY || entity.type() == EntityType.COUNTRY;
    var answered = isPlace ? row.text(new TokenRange(place.from() + 1, place.to())) : text;
    var accepted = new ArrayList<String>();
    if (isPlace) {
      accepted.add(row.text(place));
      accepted.addAll(wording.otherNames(entity, answered));
    } else {
      accepted.add(row.text(place));
    }
    return List.of(
        new Draft(
            name(),
            fact,
            idiom
                .templates()
                .question(
                    key, Map.of("event", told.get(), "aux", aux, "ahead", ahead ? "to " : "")),
            new Answer(
                answered,
                AnswerKind.of(entity.type()),
                entity.id(),
                row.span(isPlace ? place : range),
                accepted.stream().distinct().toList()),
            Statement.NONE,
            EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER)));
  }

  /// "the Annual Meetings of the Kelp Bank": the head is the word before the first preposition.
  private static boolean isSeveral(TokenRow row, TokenRange thing) {
    var head = thing.to() - 1;
    for (var i = thing.to() - 1; i > thing.from(); i--) {
      head = row.is(i, PartOfSpeech.ADP) ? i - 1 : head;
    }
    return row.word(head).endsWith("s") && !row.word(head).endsWith("ss");
  }

  /// Empty for a day of no year, which nobody can tell apart.
  private static String key(EntityType type, String text) {
    return switch (type) {
      case CITY -> "event.CITY";
      case COUNTRY -> "event.COUNTRY";
      case YEAR -> "event.YEAR";
      case DATE ->
          !HAS_YEAR.matcher(text).find()
              ? ""
              : DAYS.matcher(text).matches()
                  ? "event.DAYS"
                  : DAY.matcher(text).matches() ? "event.DAY" : "event.MONTH";
      default -> "";
    };
  }
}
