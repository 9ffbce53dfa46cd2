package app.alinea.core.question.rule.name;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.ClauseRule;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "Avec quels pays le Conseil exprime-t-il sa solidarité face aux inondations ?", "Avec les chefs
/// d’État de quels pays …": two names or more of one kind within a phrase.
public final class NamesInPhrase implements ClauseRule {
  private static final Set<EntityType> TYPES =
      EnumSet.of(EntityType.COUNTRY, EntityType.ORGANISATION, EntityType.REGION);
  private static final Set<String> LEADS =
      Set.of("avec", "pour", "contre", "envers", "auprès", "dans", "sur");
  private static final Set<String> PLAIN = Set.of("avec", "contre", "envers", "concernant");
  private static final Set<String> OF = Set.of("de", "d'", "du", "des");
  private static final Set<String> JOINTS = Set.of(",", "et", "de", "d'", "du", "des");
  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l'");
  private static final Map<String, String> ARTICLE = Map.of("du", "le ", "des", "les ");
  private static final Set<String> CLOSES = Set.of(",", ";", ".", "", ")");

  /// "leurs précieux échanges", of which the question asks with whom.
  private static final Pattern PRAISED =
      Pattern.compile(
          " (?:leurs|ses) (?:précieux|précieuses|excellents|excellentes|fructueux|fructueuses"
              + "|étroits|étroites) (?=\\p{L})");

  private static final int LONG_LEAD = 5;
  private static final int LONGEST_LEAD = 10;
  private static final int LONGEST_TAIL = 14;
  private static final int PAIR = 2;

  @Override
  public Optional<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    if (idiom.words().language() != Language.FRENCH) {
      return Optional.empty();
    }
    if (!Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || idiom.words().is("demand.verbs", clause.mainLemma())
        || Definiteness.leansBack(idiom, clause)) {
      return Optional.empty();
    }
    var names = names(clause);
    if (names.size() < PAIR) {
      return Optional.empty();
    }
    var row = clause.row();
    var start = start(row, names.getFirst());
    var lead = lead(idiom, clause, start);
    var end = row.tokensIn(names.getLast().span()).to();
    var tail = tail(clause, end);
    var which = "which.all." + AnswerKind.of(names.getFirst().type());
    if (lead.isEmpty() || tail.isEmpty() || !idiom.templates().has(which)) {
      return Optional.empty();
    }
    return draft(fact, idiom, clause, names, lead.get(), tail.get(), which);
  }

  private Optional<Draft> draft(
      Fact fact,
      Idiom idiom,
      Clause clause,
      List<Entity> names,
      TokenRange lead,
      TokenRange tail,
      String which) {
    var row = clause.row();
    var wording = new Wording(idiom);
    var front = idiom.voice().retell(row, lead);
    var told = told(wording, row, names);
    var of = OF.contains(row.word(lead.to())) ? " de " : " ";
    var question =
        isBuried(idiom, clause, names, lead)
            ? counted(idiom, clause, names, lead, tail)
            : front.flatMap(text ->
                idiom
                    .phrasing()
                    .invert(
                        text + of + idiom.templates().get(which),
                        clause,
                        List.of(new TokenRange(clause.rest().from(), lead.from()), tail))
                    .map(asked -> PRAISED.matcher(asked).replaceFirst(" des ")));
    var range =
        new TokenRange(
            row.tokensIn(names.getFirst().span()).from(),
            row.tokensIn(names.getLast().span()).to());
    return question.flatMap(text ->
        told.map(answer ->
            new Draft(
                name(),
                fact,
                idiom.templates().question(text),
                new Answer(
                    answer,
                    AnswerKind.FREE,
                    answer.toLowerCase(idiom.words().language().locale()),
                    row.span(range),
                    List.of()),
                Statement.NONE,
                EnumSet.of(QuestionType.FLASHCARD))));
  }

  /// "Avec les chefs d’État et de gouvernement de quels pays attendent-ils avec …": the word that
  /// asks comes too late.
  private static boolean isBuried(Idiom idiom, Clause clause, List<Entity> names, TokenRange lead) {
    var row = clause.row();
    var again = false;
    for (var i = clause.rest().from(); i < lead.from(); i++) {
      again |= row.word(i).equals(row.word(lead.from()));
    }
    return idiom.templates().has("which.counted." + AnswerKind.of(names.getFirst().type()))
        && lead.length() > 2
        && (again || lead.length() > LONG_LEAD);
  }

  /// "Ils attendent des échanges avec les dirigeants de quatre pays : lesquels ?"
  private static Optional<String> counted(
      Idiom idiom, Clause clause, List<Entity> names, TokenRange lead, TokenRange tail) {
    var kind = AnswerKind.of(names.getFirst().type());
    var key = "which.counted." + kind;
    var numbers = idiom.words().list("counted.numbers");
    if (names.size() > numbers.size()) {
      return Optional.empty();
    }
    var wording = new Wording(idiom);
    var number = numbers.get(names.size() - 1);
    var of = OF.contains(clause.row().word(lead.to())) ? " de " : " ";
    var begin = wording.told(clause.row(), clause.lead(lead.to()));
    var end = tail.isEmpty() ? Optional.of("") : wording.told(clause.row(), tail).map(" "::concat);
    return begin.flatMap(text ->
        end.map(more ->
            PRAISED.matcher(text).replaceFirst(" des ")
                + of
                + idiom.templates().fill(key, Map.of("number", number, "tail", more))));
  }

  /// The first run of two names or more of one kind behind the verb.
  private static List<Entity> names(Clause clause) {
    var row = clause.row();
    var run = new ArrayList<Entity>();
    for (var entity : row.sentence().entities()) {
      var tokens = row.tokensIn(entity.span());
      if (tokens.from() < clause.rest().from()
          || tokens.to() > clause.rest().to()
          || !TYPES.contains(entity.type())) {
        continue;
      }
      if (!run.isEmpty()
          && (run.getLast().type() != entity.type() || !joined(row, run.getLast(), entity))) {
        if (run.size() >= PAIR) {
          return run;
        }
        run.clear();
      }
      run.add(entity);
    }
    return run.size() >= PAIR ? run : List.of();
  }

  private static boolean joined(TokenRow row, Entity left, Entity right) {
    var marked = false;
    for (var i = row.tokensIn(left.span()).to(); i < row.tokensIn(right.span()).from(); i++) {
      if (!JOINTS.contains(row.word(i)) && !ARTICLES.contains(row.word(i))) {
        return false;
      }
      marked |= row.word(i).equals(",") || row.word(i).equals("et");
    }
    return marked;
  }

  /// Where the first name starts, its article or contracted preposition included.
  private static int start(TokenRow row, Entity name) {
    var from = row.tokensIn(name.span()).from();
    if (ARTICLES.contains(row.word(from - 1))) {
      from--;
    }
    return OF.contains(row.word(from - 1)) ? from - 1 : from;
  }

  /// From the preposition of the phrase up to the names, or nothing where the phrase is no plain
  /// one.
  private static Optional<TokenRange> lead(Idiom idiom, Clause clause, int start) {
    var row = clause.row();
    if (!OF.contains(row.word(start))) {
      return PLAIN.contains(row.word(start - 1)) && start - 1 > clause.rest().from()
          ? Optional.of(new TokenRange(start - 1, start))
          : Optional.empty();
    }
    for (var i = start - 1; i > Math.max(clause.rest().from(), start - LONGEST_LEAD); i--) {
      var word = row.word(i);
      if (LEADS.contains(word)) {
        return i < start - 1 ? Optional.of(new TokenRange(i, start)) : Optional.empty();
      }
      if (row.isVerb(i)
          || word.equals(",")
          || idiom.words().is("relatives", word)
          || idiom.words().is("possessives", word)
          || idiom.words().is("demonstratives", word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// What follows and hangs on the verb, up to a mark; nothing where something else goes on there.
  private static Optional<TokenRange> tail(Clause clause, int end) {
    var row = clause.row();
    if (end >= clause.rest().to() || CLOSES.contains(row.word(end))) {
      return Optional.of(new TokenRange(end, end));
    }
    var phrase = row.is(end, PartOfSpeech.ADP) || row.word(end).equals("face");
    var to = end;
    while (to < clause.rest().to() && !CLOSES.contains(row.word(to))) {
      to++;
    }
    return phrase && !OF.contains(row.word(end)) && to - end <= LONGEST_TAIL
        ? Optional.of(new TokenRange(end, to))
        : Optional.empty();
  }

  private static boolean hasArticle(String name) {
    return name.matches("(?:le |la |les |l’).*");
  }

  private static Optional<String> told(Wording wording, TokenRow row, List<Entity> names) {
    var told = new ArrayList<String>();
    for (var entity : names) {
      var tokens = row.tokensIn(entity.span());
      var before = row.word(tokens.from() - 1);
      var from = ARTICLES.contains(before) ? tokens.from() - 1 : tokens.from();
      var name = wording.told(row, new TokenRange(from, tokens.to()));
      if (name.isEmpty()) {
        return Optional.empty();
      }
      told.add(ARTICLE.getOrDefault(before, "") + name.get());
    }
    // "Géorgie et la Moldavie": one bare, one not.
    if (told.stream().map(NamesInPhrase::hasArticle).distinct().count() > 1) {
      return Optional.empty();
    }
    var last = told.removeLast();
    return Optional.of(String.join(", ", told) + " et " + last);
  }
}
