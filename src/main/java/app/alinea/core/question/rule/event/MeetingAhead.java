package app.alinea.core.question.rule.event;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
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
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// "Dans quelle ville les Alliés doivent-ils se retrouver pour … en 2024 ?", "En quelle année …":
/// when and where the authors meet again, and where a further meeting follows.
public final class MeetingAhead implements QuestionRule {
  private static final Set<String> OF_THE = Set.of("du", "de", "des", "d'", "the", "at");
  private static final Set<String> PLACE = Set.of("à", "en", "au", "aux", "in");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Mention(var _, var clause, var entity, var range))
        || clause.kind() != Subject.AUTHOR
        || idiom.words().is("demand.verbs", clause.mainLemma())
        || !PLACE.contains(clause.row().word(range.from() - 1))) {
      return List.of();
    }
    var verb = meeting(idiom, clause);
    var key =
        switch (entity.type()) {
          case CITY -> "where.city";
          case COUNTRY -> "where.country";
          case YEAR -> "when.year";
          default -> "";
        };
    if (verb.isEmpty() || key.isEmpty()) {
      return List.of();
    }
    var place = new TokenRange(range.from() - 1, range.to());
    var own = own(clause, verb.get());
    if (entity.type() == EntityType.YEAR && countsYears(idiom, clause.row(), own)) {
      return List.of();
    }
    return own.contains(range.from())
        ? again(fact, idiom, clause, new Asked(entity, place, key), own)
        : further(fact, idiom, clause, new Asked(entity, place, key));
  }

  /// "pour le 75e anniversaire": the year can be reckoned.
  private static boolean countsYears(Idiom idiom, TokenRow row, TokenRange own) {
    for (var i = own.from(); i < own.to(); i++) {
      if (idiom.words().is("anniversary.words", row.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// @param place its tokens with the preposition
  /// @param key of the question word
  private record Asked(Entity entity, TokenRange place, String key) {}

  /// From the infinitive of meeting (its reflexive included) to the comma that ends it.
  private static TokenRange own(Clause clause, int verb) {
    var row = clause.row();
    var end = verb + 1;
    while (end < clause.rest().to() && !endsHere(row, end)) {
      end++;
    }
    var from = row.word(verb - 1).equals("nous") ? verb - 1 : verb;
    return new TokenRange(from, end);
  }

  private static boolean endsHere(TokenRow row, int index) {
    var at = row.at(index).span().start();
    return row.word(index).equals(",")
        && row.sentence().entities().stream()
            .noneMatch(entity -> entity.span().start() < at && at < entity.span().end());
  }

  /// The infinitive that tells of a meeting, where the finite verb only looks forward to it.
  private static Optional<Integer> meeting(Idiom idiom, Clause clause) {
    var row = clause.row();
    for (var i = clause.rest().from(); i < clause.rest().to(); i++) {
      if (row.isVerb(i)
          && idiom.words().is("meeting.verbs", row.at(i).lemma())
          && !hasObject(row, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// "to meet the goal", "convene a panel": nobody meets.
  private static boolean hasObject(TokenRow row, int verb) {
    return (row.word(verb).startsWith("meet") || row.word(verb).startsWith("conven"))
        && (row.is(verb + 1, PartOfSpeech.DET)
            || row.is(verb + 1, PartOfSpeech.NOUN)
            || row.is(verb + 1, PartOfSpeech.ADJ));
  }

  private List<Draft> again(Fact fact, Idiom idiom, Clause clause, Asked asked, TokenRange own) {
    var row = clause.row();
    var before = new TokenRange(own.from(), asked.place().from());
    var after = new TokenRange(asked.place().to(), own.to());
    var voice = idiom.voice();
    var told = voice.retell(row, List.of(clause.subject(), before, after));
    var lead = voice.retell(row, List.of(clause.subject(), before));
    var rest = after.isEmpty() ? Optional.of("") : voice.retell(row, after);
    if (told.isEmpty() || lead.isEmpty() || rest.isEmpty()) {
      return List.of();
    }
    var author = voice.author();
    var bare =
        infinitive(row, own.from(), told.get().replaceFirst("^" + author.name(), "").strip());
    var stem =
        idiom
            .templates()
            .question(
                "meeting.again",
                Map.of(
                    "question",
                    idiom.templates().get(asked.key()),
                    "author",
                    author.name(),
                    "pronoun",
                    author.pronoun(),
                    "meeting",
                    bare));
    var opening =
        infinitive(row, own.from(), lead.get().replaceFirst("^" + author.name(), "").strip());
    var statement =
        new Statement(
            idiom
                .templates()
                .fill("meeting.statement", Map.of("author", author.name(), "meeting", opening)),
            row.text(asked.place()),
            rest.get());
    var made = draft(fact, idiom, row, asked, stem, statement);
    return List.of(
        isOfTwo(row, before)
            ? made.without(QuestionType.MULTIPLE_CHOICE).without(QuestionType.SHORT_ANSWER)
            : made);
  }

  /// "lors du forum sur les rivières et du salon à …": the place is that of the second.
  private static boolean isOfTwo(TokenRow row, TokenRange before) {
    for (var i = before.from(); i + 1 < before.to(); i++) {
      if (row.is(i, PartOfSpeech.CCONJ) && OF_THE.contains(row.word(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /// "look forward to meeting again" is "are to meet again".
  private static String infinitive(TokenRow row, int verb, String text) {
    var written = row.at(verb).text();
    return written.endsWith("ing") && text.startsWith(written)
        ? row.at(verb).lemma() + text.substring(written.length())
        : text;
  }

  /// "… suivi d’une réunion aux Pays-Bas en 2025": what, where and when, side by side.
  private List<Draft> further(Fact fact, Idiom idiom, Clause clause, Asked asked) {
    var row = clause.row();
    var noun = -1;
    for (var i = clause.rest().from(); i < asked.place().from(); i++) {
      if (row.is(i, PartOfSpeech.NOUN) && idiom.words().is("meeting.nouns", row.at(i).lemma())) {
        noun = i;
      }
    }
    var determined = noun > 0 && Set.of("une", "un", "a").contains(row.word(noun - 1));
    var near = asked.place().from() - noun <= 4 && determined;
    if (!near) {
      return List.of();
    }
    var end = asked.place().to();
    var year =
        row.sentence().entities().stream()
            .filter(entity -> entity.type() == EntityType.YEAR)
            .map(entity -> row.tokensIn(entity.span()))
            .filter(tokens -> tokens.from() == end + 1 && PLACE.contains(row.word(end)))
            .findFirst();
    var tail =
        year.map(tokens -> new TokenRange(end, tokens.to())).orElse(new TokenRange(end, end));
    var thing = row.text(new TokenRange(noun - 1, asked.place().from())).strip();
    var later = row.text(tail);
    var stem =
        idiom
            .templates()
            .question(
                "meeting.further",
                Map.of(
                    "question",
                    idiom.templates().get(asked.key()),
                    "meeting",
                    follows(idiom, clause, noun)
                        .orElse((thing + " " + whose(idiom) + " " + later).strip())));
    var statement =
        new Statement(
            idiom
                .templates()
                .fill(
                    "meeting.further.statement",
                    Map.of("meeting", (thing + " " + whose(idiom)).strip())),
            row.text(asked.place()),
            later);
    // There may be other meetings that year: no statement about one is false.
    return List.of(
        draft(fact, idiom, row, asked, stem, statement).without(QuestionType.TRUE_FALSE));
  }

  /// "la réunion des Alliés qui suivra celle de Washington": a meeting known by the one before it.
  private static Optional<String> follows(Idiom idiom, Clause clause, int noun) {
    var row = clause.row();
    if (!idiom.templates().has("meeting.following")
        || !idiom.words().is("following.words", row.at(noun - 3).lemma())) {
      return Optional.empty();
    }
    return row.sentence().entities().stream()
        .filter(entity -> entity.type() == EntityType.CITY)
        .filter(entity -> row.tokensIn(entity.span()).to() <= noun)
        .reduce((_, last) -> last)
        .map(city ->
            idiom
                .templates()
                .fill(
                    "meeting.following",
                    Map.of(
                        "noun",
                        row.text(new TokenRange(noun, noun + 1)),
                        "whose",
                        whose(idiom),
                        "city",
                        city.canonical())));
  }

  /// "des Alliés", so that "une réunion" is one of theirs.
  private static String whose(Idiom idiom) {
    return idiom.templates().language() == Language.FRENCH ? idiom.voice().author().genitive() : "";
  }

  private Draft draft(
      Fact fact, Idiom idiom, TokenRow row, Asked asked, String stem, Statement statement) {
    var text = row.text(asked.place());
    var year = asked.entity().type() == EntityType.YEAR;
    var names = new Wording(idiom).otherNames(asked.entity(), text);
    return new Draft(
        name(),
        fact,
        stem,
        new Answer(
            shortest(text, names),
            AnswerKind.of(asked.entity().type()),
            asked.entity().id(),
            row.span(asked.place()),
            year
                ? List.of(text.substring(text.length() - 4))
                : Stream.concat(names.stream(), Stream.of(text)).distinct().toList()),
        statement,
        EnumSet.of(
            QuestionType.MULTIPLE_CHOICE,
            QuestionType.SHORT_ANSWER,
            QuestionType.TRUE_FALSE,
            QuestionType.CLOZE));
  }

  /// "à Washington" of "à Washington, DC", where the text names the place so too: no option but the
  /// key would have a comma.
  private static String shortest(String text, List<String> names) {
    var comma = text.indexOf(',');
    var cut = comma < 0 ? text : text.substring(0, comma);
    return names.stream().anyMatch(name -> cut.equals(name) || cut.endsWith(" " + name))
        ? cut
        : text;
  }
}
