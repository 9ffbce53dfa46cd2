package app.alinea.core.question.pipeline;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.question.Form;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PassingFact;
import app.alinea.core.question.rule.Idiom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Gathers dated events into exercises of putting in order. An event is the statement of a sound
/// question about its date, without the date.
final class OrderingMaker {
  private static final Set<String> RULES = Set.of("YearOfAction", "DateOfAction", "WhenOfAction");
  private static final Set<String> NAMED = Set.of("YearOfName");
  private static final int FEWEST = 4;
  private static final int MOST = 5;
  private static final int SHORTEST_EVENT = 3;
  private static final int LONGEST_EVENT = 120;
  private static final double DIFFICULTY = 0.6;
  private static final int DAYS = 32;
  private static final int MONTHS = 13;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");
  private static final Pattern POINT = Pattern.compile("^(?:le|en) ");
  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");

  private final Idiom idiom;

  OrderingMaker(Idiom idiom) {
    this.idiom = idiom;
  }

  private record Event(String text, int time, String date, Question question) {}

  /// @param questions already sound, in document order
  List<Question> from(List<Draft> drafts, List<Question> questions) {
    var made = new ArrayList<Question>();
    made.addAll(ordered(drafts, questions, RULES, "ordering"));
    made.addAll(ordered(drafts, questions, NAMED, "ordering.named"));
    return made;
  }

  private List<Question> ordered(
      List<Draft> drafts, List<Question> questions, Set<String> rules, String stem) {
    var events = new ArrayList<Event>();
    var texts = new HashSet<String>();
    var sound = new HashMap<String, Question>();
    for (var question : questions) {
      if (rules.contains(question.provenance().rule())) {
        sound.putIfAbsent(question.provenance().rule() + question.form().stem(), question);
      }
    }
    for (var draft : drafts) {
      if (rules.contains(draft.rule())) {
        event(draft, sound).filter(event -> texts.add(event.text())).ifPresent(events::add);
      }
    }
    events.sort(Comparator.comparingInt(event -> event.question().anchor().position()));
    var made = new ArrayList<Question>();
    var chosen = new ArrayList<Event>();
    var years = new HashSet<Integer>();
    for (var event : events) {
      // A year alone cannot be put before or after a day in it.
      if (years.add(event.time() / (MONTHS * DAYS))) {
        chosen.add(event);
      }
      if (chosen.size() == MOST) {
        made.add(question(stem, chosen));
        chosen.clear();
        years.clear();
      }
    }
    if (chosen.size() >= FEWEST) {
      made.add(question(stem, chosen));
    }
    return made;
  }

  /// Only where a question on the very date passed every gate, so that its statement is sound.
  private Optional<Event> event(Draft draft, Map<String, Question> sound) {
    if (draft.fact() instanceof PassingFact.Dating) {
      return named(draft, sound);
    }
    var dated = dated(draft);
    if (dated.isEmpty()) {
      return Optional.empty();
    }
    var entity = dated.get();
    var question = Optional.ofNullable(sound.get(draft.rule() + draft.stem()));
    var time = time(entity);
    var sentence = draft.fact().evidence().sentence().text();
    if (question.isEmpty()
        || time.isEmpty()
        || YEAR.matcher(draft.statement().before()).find()
        || sentence.contains("prévu")) {
      return Optional.empty();
    }
    var bare = withoutLead(draft.statement().before());
    var text = bare.isEmpty() ? bare : Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    return text.split(" ", -1).length < SHORTEST_EVENT || text.length() > LONGEST_EVENT
        ? Optional.empty()
        : Optional.of(new Event(text, time.getAsInt(), entity.canonical(), question.get()));
  }

  /// A meeting or text whose year stands in its name.
  private Optional<Event> named(Draft draft, Map<String, Question> sound) {
    var name = withoutTold(draft.statement().before());
    var year = draft.answer().text();
    var question = Optional.ofNullable(sound.get(draft.rule() + draft.stem()));
    return question.isEmpty()
            || name.split(" ", -1).length < SHORTEST_EVENT
            || name.length() > LONGEST_EVENT
            || !YEAR.matcher(year).matches()
        ? Optional.empty()
        : Optional.of(
            new Event(
                Character.toUpperCase(name.charAt(0)) + name.substring(1),
                Integer.parseInt(year) * MONTHS * DAYS,
                year,
                question.get()));
  }

  /// The date, where it closes its clause.
  private static Optional<Entity> dated(Draft draft) {
    return switch (draft.fact()) {
      case Fact.Mention(var _, var clause, var entity, var range) ->
          clause.fronted().isEmpty() && range.to() == clause.rest().to()
              ? Optional.of(entity)
              : Optional.empty();
      case Fact.Slot slot ->
          slot.evidence().sentence().entities().stream()
              .filter(entity -> slot.clause().fronted().isEmpty())
              .filter(entity -> POINT.matcher(draft.answer().text()).find())
              .filter(
                  entity -> slot.clause().row().tokensIn(entity.span()).to() == slot.value().to())
              .findFirst();
      default -> Optional.empty();
    };
  }

  /// "The Treaty was signed in" without the preposition that led to the date; what bounds a date
  /// ("by", "until") dates no event.
  private static String withoutLead(String before) {
    for (var lead : List.of(" in", " on", " en", " le")) {
      if (before.endsWith(lead)) {
        return before.substring(0, before.length() - lead.length());
      }
    }
    return before.matches(".*\\s(?:by|until|before|than|since|end of|avant|jusqu’en|depuis)$")
        ? ""
        : before;
  }

  /// "Le sommet de Lisbonne s’est tenu en" is named without what tells that it was held.
  private String withoutTold(String before) {
    for (var key : List.of("dated.SUMMIT.told", "dated.TREATY.told")) {
      var told = idiom.templates().fill(key, Map.of("thing", ""));
      if (before.endsWith(told)) {
        return before.substring(0, before.length() - told.length());
      }
    }
    return "";
  }

  private OptionalInt time(Entity entity) {
    var text = entity.canonical();
    var year = YEAR.matcher(text);
    if (!year.find()) {
      return OptionalInt.empty();
    }
    var value = Integer.parseInt(year.group()) * MONTHS * DAYS;
    if (entity.type() == EntityType.YEAR) {
      return OptionalInt.of(value);
    }
    var month = new Months(idiom.templates().language()).of(text);
    var day = DAY.matcher(text);
    return month == 0
        ? OptionalInt.empty()
        : OptionalInt.of(value + month * DAYS + (day.find() ? Integer.parseInt(day.group()) : 0));
  }

  private Question question(String stem, List<Event> chosen) {
    var events = new ArrayList<>(chosen);
    events.sort(Comparator.comparingInt(Event::time));
    var form =
        new Form.Ordering(idiom.templates().get(stem), events.stream().map(Event::text).toList());
    var topics = new TreeSet<String>();
    events.forEach(event -> topics.addAll(event.question().topics()));
    var fact = "ordering-" + String.join("+", events.stream().map(Event::date).toList());
    var explanation =
        String.join(
            "\n", events.stream().map(event -> event.date() + " : " + event.text()).toList());
    return new Question(
        QuestionIds.of("Ordering", form, fact),
        form,
        chosen.getFirst().question().anchor(),
        List.copyOf(topics),
        DIFFICULTY,
        explanation,
        new Provenance("Ordering", fact, explanation, 0.85),
        Set.of(),
        QuestionStatus.DRAFT,
        false);
  }
}
