package app.alinea.core.question.rule.name;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.GrammaticalNumber;
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
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Insertion;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.Omnipresent;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Untold;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// "La neutralité constitutionnelle de quel pays les Alliés respectent-ils ?", "Avec quelle
/// organisation les Alliés coopèrent-ils ?": a name inside an object or behind a preposition, with
/// the whole phrase drawn to the front so that the question stays grammatical.
public final class NameInRole implements QuestionRule {
  private static final Set<EntityType> TYPES =
      EnumSet.of(
          EntityType.COUNTRY,
          EntityType.ORGANISATION,
          EntityType.BODY,
          EntityType.REGION,
          EntityType.TREATY,
          EntityType.PERSON);
  private static final Set<String> OF = Set.of("de", "d'", "du", "des", "of");
  private static final Map<String, String> CONTRACTED =
      Map.of("du", "de", "des", "de", "au", "à", "aux", "à");
  private static final Map<String, String> ARTICLE =
      Map.of("du", "le ", "des", "les ", "au", "le ", "aux", "les ");

  private static final Set<String> LEADING = Set.of("conduire", "amener", "pousser", "inciter");

  private static final Set<String> OF_ONE = Set.of("son", "sa", "ses");
  private static final int FEWEST_WORDS = 6;
  private static final int LISTED = 3;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Mention(var _, var clause, var entity, var range))
        || !TYPES.contains(entity.type())
        || Untold.isOneOfSeveral(idiom, clause)
        || !Wording.standsAlone(clause)
        || range.from() < clause.rest().from()
        || idiom.words().is("demand.verbs", clause.mainLemma())
        || Insertion.displacesObject(clause)
        || losesObject(idiom, clause)
        || isOneOfItsPlaces(clause, entity)
        || isWhere(idiom, clause, entity, range)
        || isLed(clause, range)
        // "shall act as Chairman of the Council": an office, and no body.
        || clause.row().word(range.from() - 1).equals("as")
        || !standsFree(idiom, clause, range)) {
      return List.of();
    }
    var front = FrontedPhrase.front(idiom, clause, range);
    var tail = front.flatMap(drawn -> FrontedPhrase.tail(clause, range, drawn));
    if (front.isEmpty() || tail.isEmpty() || isOwnedByEither(idiom, clause, tail.get())) {
      return List.of();
    }
    return draft(fact, idiom, new Parts(clause, entity, range, front.get(), tail.get()));
  }

  /// "… a accru sa présence dans les régions de la mer Noire et maintient des bases dans
  /// l’Arctique": the other regions would be no wrong answer.
  private static boolean isOneOfItsPlaces(Clause clause, Entity entity) {
    return entity.type() == EntityType.REGION
        && clause.isFurther()
        && clause.row().sentence().entities().stream()
            .anyMatch(
                other -> other.type() == EntityType.REGION && !other.id().equals(entity.id()));
  }

  /// "conduire le Conseil à agir": who is led to something is asked for by what it does.
  private static boolean isLed(Clause clause, TokenRange range) {
    var row = clause.row();
    if (!row.word(range.to()).equals("à") || !row.isInfinitive(range.to() + 1)) {
      return false;
    }
    for (var i = clause.verb(); i < range.from(); i++) {
      if (LEADING.contains(row.at(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /// "organiser des entretiens à Cuba": a State that bears no article may be a place like a town.
  private static boolean isWhere(Idiom idiom, Clause clause, Entity entity, TokenRange range) {
    var row = clause.row();
    if (entity.type() != EntityType.COUNTRY || !row.word(range.from() - 1).equals("à")) {
      return false;
    }
    var placed = idiom.words().is("placed.verbs", clause.mainLemma());
    for (var i = clause.rest().from(); i < range.from(); i++) {
      placed |= row.isInfinitive(i) && idiom.words().is("placed.verbs", row.at(i).lemma());
    }
    return placed && !row.is(range.from(), PartOfSpeech.DET);
  }

  /// "étendre son partenariat avec ____ pour sa transformation": with the name left out it would be
  /// the subject’s own.
  private static boolean isOwnedByEither(Idiom idiom, Clause clause, TokenRange tail) {
    var row = clause.row();
    if (idiom.words().language() != Language.FRENCH
        || clause.kind() == Subject.AUTHOR
        || row.at(clause.verb()).form().number() == GrammaticalNumber.PLURAL) {
      return false;
    }
    for (var i = tail.from(); i < tail.to(); i++) {
      if (OF_ONE.contains(row.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "communiquera au Secrétaire général, aux fins d’enregistrement, toute ratification": behind
  /// the comma the verb’s object is lost.
  private static boolean losesObject(Idiom idiom, Clause clause) {
    var row = clause.row();
    var first = clause.rest().from();
    if (!idiom.words().is("telling.to", row.at(clause.verbGroup().to() - 1).lemma())
        && !idiom.words().is("telling.to", clause.mainLemma())) {
      return false;
    }
    while (row.is(first, PartOfSpeech.ADV)) {
      first++;
    }
    return row.is(first, PartOfSpeech.ADP) || TO.contains(row.word(first));
  }

  private static final Set<String> TO = Set.of("à", "au", "aux", "to");

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
                .close((text + idiom.templates().get(which)).strip(), parts.clause(), remainder));
    var located = parts.before().equals("en") && parts.range().from() > parts.front().from();
    var named =
        located ? new TokenRange(parts.range().from() - 1, parts.range().to()) : parts.range();
    var told = wording.told(row, named);
    var statement = statement(idiom, parts, told.orElse(""));
    if (question.isEmpty() || told.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    var name = statement.get().answer();
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
                : isGap(idiom, parts) && !isWelcomeOfSeveral(fact, idiom, parts)
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

  /// "… d’accueillir ____ en tant que membre": where two are welcomed the words of the sentence
  /// tell which, but a hole would take either.
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
    var pieces = clause.lead(end);
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
}
