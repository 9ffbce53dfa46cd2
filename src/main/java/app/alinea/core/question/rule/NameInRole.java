package app.alinea.core.question.rule;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.fact.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// "La neutralité constitutionnelle de quel pays les Alliés respectent-ils ?", "Avec quelle
/// organisation les Alliés coopèrent-ils ?": a name inside an object or behind a preposition, with
/// the whole phrase drawn to the front so that the question stays grammatical.
final class NameInRole implements QuestionRule {
  private static final Set<EntityType> TYPES =
      EnumSet.of(
          EntityType.COUNTRY,
          EntityType.ORGANISATION,
          EntityType.BODY,
          EntityType.REGION,
          EntityType.TREATY,
          EntityType.PERSON);
  private static final Set<String> DEFINITE = Set.of("le", "la", "l'", "les", "the");
  private static final Set<String> OF = Set.of("de", "d'", "du", "des", "of");
  private static final Map<String, String> CONTRACTED =
      Map.of("du", "de", "des", "de", "au", "à", "aux", "à");
  private static final Map<String, String> ARTICLE =
      Map.of("du", "le ", "des", "les ", "au", "le ", "aux", "les ");
  private static final Set<String> BREAKS = Set.of(",", "(", "par", "by", "–", "-", "œuvre");

  /// "En un programme pour quel pays": what begins so is not drawn to the front whole.
  private static final Set<String> UNLED = Set.of("pour", "en", "for", "into");

  private static final int FEWEST_WORDS = 6;
  private static final int LISTED = 3;
  private static final int DEEPEST = 2;
  private static final int LONGEST_LEAD = 8;
  private static final int LONGEST_FRONT = 15;
  private static final int LONGEST_TAIL = 16;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Mention(var _, var clause, var entity, var range))
        || !TYPES.contains(entity.type())
        || !Wording.standsAlone(clause)
        || range.from() < clause.rest().from()
        || idiom.words().is("demand.verbs", clause.mainLemma())
        || !standsFree(idiom, clause, range)) {
      return List.of();
    }
    var front = front(idiom, clause, range);
    var tail = front.flatMap(drawn -> tail(clause, range, drawn));
    if (front.isEmpty() || tail.isEmpty()) {
      return List.of();
    }
    return draft(fact, idiom, new Parts(clause, entity, range, front.get(), tail.get()));
  }

  /// @param front what is drawn to the front, up to the name
  /// @param tail what stays behind the name
  private record Parts(
      Clause clause, Entity entity, TokenRange range, TokenRange front, TokenRange tail) {
    TokenRow row() {
      return clause.row();
    }

    String before() {
      return row().word(range.from() - 1);
    }

    boolean contracted() {
      return range.from() > front.from() && CONTRACTED.containsKey(before());
    }
  }

  private List<Draft> draft(Fact fact, Idiom idiom, Parts parts) {
    var wording = new Wording(idiom);
    var row = parts.row();
    var kind = AnswerKind.of(parts.entity().type());
    var which = "asked." + kind;
    if (!idiom.templates().has(which)) {
      return List.of();
    }
    var lead = lead(idiom, parts);
    var remainder =
        List.of(new TokenRange(parts.clause().rest().from(), parts.front().from()), parts.tail());
    var question =
        lead.flatMap(text ->
            idiom
                .phrasing()
                .invert((text + idiom.templates().get(which)).strip(), parts.clause(), remainder));
    var located = parts.before().equals("en") && parts.range().from() > parts.front().from();
    var named =
        located ? new TokenRange(parts.range().from() - 1, parts.range().to()) : parts.range();
    var told = wording.told(row, named);
    var statement = statement(idiom, parts, told.orElse(""));
    if (question.isEmpty() || told.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    var name = statement.get().answer();
    if (isWelcomeOfSeveral(fact, idiom, parts)) {
      return List.of();
    }
    if (Omnipresent.is(idiom, parts.entity()) && saysLittle(statement.get())) {
      return List.of();
    }
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(question.get()),
            new Answer(
                name,
                kind,
                parts.entity().id(),
                row.span(parts.range()),
                wording.otherNames(parts.entity(), name)),
            statement.get(),
            Negated.is(idiom, parts.clause())
                ? EnumSet.of(QuestionType.TRUE_FALSE)
                : isGap(idiom, parts)
                    ? EnumSet.of(
                        QuestionType.MULTIPLE_CHOICE,
                        QuestionType.SHORT_ANSWER,
                        QuestionType.TRUE_FALSE,
                        QuestionType.CLOZE)
                    : EnumSet.of(
                        QuestionType.MULTIPLE_CHOICE,
                        QuestionType.SHORT_ANSWER,
                        QuestionType.TRUE_FALSE)));
  }

  /// "… d’accueillir ____ en tant que membre": where two are welcomed, only what is said of one of
  /// them alone tells which.
  private static boolean isWelcomeOfSeveral(Fact fact, Idiom idiom, Parts parts) {
    var row = parts.row();
    var member = false;
    for (var i = parts.tail().from(); i < parts.tail().to(); i++) {
      member |= idiom.words().is("member.words", row.at(i).lemma());
    }
    return member && WelcomedMember.isRivalled(idiom, fact, parts.entity());
  }

  /// "L’OTAN et l’UE continueront de soutenir ____."
  private static boolean saysLittle(Statement statement) {
    return WordBag.of(statement.before() + " " + statement.after()).stems().size() < FEWEST_WORDS;
  }

  /// The question word tells what sort of name is sought, a hole does not.
  private static boolean isGap(Idiom idiom, Parts parts) {
    // "____’s plan": what bears that mark everybody sees.
    return !Set.of("'s", "’s").contains(parts.row().word(parts.range().to()))
        && (idiom.words().language() != Language.FRENCH
            || !OF.contains(parts.before())
            || Anchoring.isAnchored(idiom, parts.clause(), parts.entity(), parts.tail()));
  }

  /// The words in front of "quel pays", a contracted preposition taken apart again.
  private static Optional<String> lead(Idiom idiom, Parts parts) {
    var end = parts.range().from() - (parts.contracted() ? 1 : 0);
    var range = new TokenRange(parts.front().from(), end);
    var text = range.isEmpty() ? Optional.of("") : idiom.voice().retell(parts.row(), range);
    return text.map(told -> {
      var plain = parts.contracted() ? told + " " + CONTRACTED.get(parts.before()) : told;
      if (parts.before().equals("en")) {
        return plain.replaceAll("(?i)\\ben$", "dans ");
      }
      return plain.endsWith("d’")
          ? plain.substring(0, plain.length() - 1).replaceAll("d$", "de ")
          : plain + " ";
    });
  }

  private static Optional<Statement> statement(Idiom idiom, Parts parts, String told) {
    var clause = parts.clause();
    var row = parts.row();
    var end = parts.range().from() - (parts.contracted() || parts.before().equals("en") ? 1 : 0);
    var pieces =
        clause.isFurther()
            ? List.of(clause.subject(), new TokenRange(clause.verbGroup().from(), end))
            : List.of(new TokenRange(clause.subject().from(), end));
    var before = new Wording(idiom).told(row, pieces);
    var after = parts.tail().isEmpty() ? Optional.of("") : idiom.voice().retell(row, parts.tail());
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        parts.contracted()
            ? new Statement(
                before.get() + " " + CONTRACTED.get(parts.before()),
                ARTICLE.get(parts.before()) + told,
                after.get())
            : new Statement(before.get(), told, after.get()));
  }

  /// Neither a member of a list nor the beginning of a longer name.
  private static boolean standsFree(Idiom idiom, Clause clause, TokenRange range) {
    var row = clause.row();
    var left = row.word(range.from() - 1);
    var right = row.word(range.to());
    var listed =
        right.equals(",")
            && row.sentence().entities().stream()
                .map(entity -> row.tokensIn(entity.span()).from())
                .anyMatch(start -> start > range.to() && start <= range.to() + LISTED);
    return !listed
        && !left.equals(",")
        && !idiom.words().is("coordinators", left)
        && !idiom.words().is("coordinators", right)
        && !right.equals("-")
        && !right.equals("–")
        && !right.equals("(")
        && !row.is(range.to(), PartOfSpeech.ADJ)
        && !idiom.words().is("relatives", right)
        && !left.equals("-");
  }

  /// What to draw to the front: of an object "de quel pays" alone, the object staying behind the
  /// verb; a deeper name takes the phrase around it along.
  private static Optional<TokenRange> front(Idiom idiom, Clause clause, TokenRange range) {
    var row = clause.row();
    var base = base(idiom, clause);
    if (base > range.from()
        || range.to() - base > LONGEST_FRONT
        || !isPlain(idiom, row, base, range)) {
      return Optional.empty();
    }
    if (base == range.from()) {
      return agreesWithFront(clause) ? Optional.of(range) : Optional.empty();
    }
    if (isPreposition(row, base)) {
      var nested = range.from() > base + 1;
      if (isNested(row, base, range) || nested && UNLED.contains(row.word(base))) {
        return Optional.empty();
      }
      return Optional.of(new TokenRange(base, range.to()));
    }
    var first = base + 1;
    while (first < range.from() && !isPreposition(row, first)) {
      first++;
    }
    if (!row.is(base, PartOfSpeech.DET) || first >= range.from()) {
      return Optional.empty();
    }
    var of = OF.contains(row.word(first));
    var within = of && !OF.contains(row.word(range.from() - 1));
    if (isNested(row, base, range) || within && DEFINITE.contains(row.word(base))) {
      return Optional.empty();
    }
    var possessive = idiom.words().is("possessives", row.word(base));
    var english = idiom.words().language() == Language.ENGLISH;
    if (english && of && DEFINITE.contains(row.word(base))) {
      return first == range.from() - 1
          ? Optional.of(new TokenRange(base, range.to()))
          : Optional.empty();
    }
    if (first == range.from() - 1 && !(of && possessive)) {
      return Optional.of(new TokenRange(first, range.to()));
    }
    if (!of && UNLED.contains(row.word(first)) && first < range.from() - 1) {
      return Optional.empty();
    }
    if (!of) {
      var from = row.word(first - 1).equals("face") ? first - 1 : first;
      return Optional.of(new TokenRange(from, range.to()));
    }
    return DEFINITE.contains(row.word(base)) && agreesWithFront(clause)
        ? Optional.of(new TokenRange(base, range.to()))
        : Optional.empty();
  }

  /// "à la réunion inaugurale de la commission de quel pays": too deep to be asked for.
  private static boolean isNested(TokenRow row, int base, TokenRange range) {
    var depth = 0;
    for (var i = base; i < range.from(); i++) {
      depth += isPreposition(row, i) ? 1 : 0;
    }
    return depth > DEEPEST || range.from() - base > LONGEST_LEAD;
  }

  private static boolean isPreposition(TokenRow row, int index) {
    return row.is(index, PartOfSpeech.ADP)
        || CONTRACTED.containsKey(row.word(index)) && !row.is(index, PartOfSpeech.DET);
  }

  /// One phrase without verbs or marks: no second object behind the first, no agent.
  private static boolean isPlain(Idiom idiom, TokenRow row, int base, TokenRange range) {
    for (var i = base; i < range.to(); i++) {
      var word = row.word(i);
      var second =
          i > base
              && row.is(i, PartOfSpeech.DET)
              && (row.is(i - 1, PartOfSpeech.NOUN) || row.is(i - 1, PartOfSpeech.ADJ));
      if (row.isVerb(i)
          || second
          || row.mood(i) == Mood.PAST_PARTICIPLE && !row.is(i, PartOfSpeech.ADJ)
          || BREAKS.contains(word)
          || idiom.words().is("relatives", word)
          || idiom.words().is("demonstratives", word)) {
        return false;
      }
    }
    return true;
  }

  /// A participle with "avoir" agrees with an object before it; only simple tenses are safe.
  private static boolean agreesWithFront(Clause clause) {
    var last = clause.verbGroup().to() - 1;
    var compound = last > clause.verb() && clause.row().mood(last) == Mood.PAST_PARTICIPLE;
    return !compound || clause.row().at(clause.verb()).lemma().equals("être");
  }

  /// The first token behind adverbs and behind a governed infinitive ("continueront de soutenir").
  private static int base(Idiom idiom, Clause clause) {
    var row = clause.row();
    var base = clause.rest().from();
    while (row.is(base, PartOfSpeech.ADV) || idiom.words().is("mid.adverbs", row.word(base))) {
      base++;
    }
    var link = Set.of("à", "de", "d'", "to").contains(row.word(base));
    var infinitive = base + (link ? 1 : 0);
    if (row.isInfinitive(infinitive) || link && row.word(base).equals("to")) {
      base = infinitive + 1;
      while (row.is(base, PartOfSpeech.ADV)) {
        base++;
      }
    }
    return base;
  }

  /// What follows, up to an aside; too much of it hides the question. Behind a phrase that was
  /// drawn to the front whole, only what hangs on the verb can stay.
  private static Optional<TokenRange> tail(Clause clause, TokenRange range, TokenRange front) {
    var row = clause.row();
    var end = range.to();
    while (end < clause.rest().to() && !isAside(row, end)) {
      end++;
    }
    var tail = new TokenRange(range.to(), end);
    var behindObject = front.from() > clause.rest().from() && front.from() >= range.from() - 1;
    var hangsOnVerb =
        clause.trailing().stream().anyMatch(adjunct -> adjunct.range().from() == tail.from())
            || row.word(tail.from()).equals("en") && row.word(tail.from() + 1).endsWith("tant")
            || row.word(tail.from()).equals("comme");
    var preposition = isPreposition(row, tail.from());
    for (var i = tail.from(); i < tail.to(); i++) {
      if (row.word(i).equals("its")) {
        return Optional.empty();
      }
    }
    var sound = tail.isEmpty() || hangsOnVerb || behindObject && preposition;
    return sound && tail.length() <= LONGEST_TAIL ? Optional.of(tail) : Optional.empty();
  }

  /// A comma or dash that does not merely stand in a row of words.
  private static boolean isAside(TokenRow row, int index) {
    var word = row.word(index);
    var list =
        row.is(index + 1, PartOfSpeech.ADJ)
            || row.is(index + 1, PartOfSpeech.DET)
            || row.is(index + 1, PartOfSpeech.NOUN);
    return word.equals("–") || word.equals(",") && !list;
  }
}
