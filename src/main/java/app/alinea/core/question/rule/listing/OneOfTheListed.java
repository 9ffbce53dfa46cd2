package app.alinea.core.question.rule.listing;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Entity;
import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PassingFact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// "Lequel de ces pays compte parmi les partenaires de la région ?", "Pour lequel de ces pays … ?":
/// one member of a row of names, beside names that are not in it; and the whole row.
public final class OneOfTheListed implements QuestionRule {
  private static final double NEARLY_ALL = 0.8;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return switch (fact) {
      case PassingFact.Roster roster -> ofWhole(roster, idiom);
      case PassingFact.Row row -> ofVerb(row, idiom);
      default -> List.of();
    };
  }

  private List<Draft> ofWhole(PassingFact.Roster roster, Idiom idiom) {
    var row = roster.row();
    var whole =
        new Wording(idiom).told(row, roster.whole()).map(text -> owned(idiom, roster, text));
    var key = "listed." + roster.memberKind();
    if (whole.isEmpty() || !idiom.templates().has(key)) {
      return List.of();
    }
    if (roster.located()) {
      return ofPlace(roster, idiom, whole.get());
    }
    var thing = (idiom.words().language() == Language.FRENCH ? "les " : "the ") + whole.get();
    var drafts = new ArrayList<Draft>();
    member(idiom, row, roster.members(), roster.memberKind())
        .map(answer ->
            draft(
                roster,
                idiom.templates().question(key, Map.of("thing", thing)),
                answer,
                QuestionType.MULTIPLE_CHOICE))
        .ifPresent(drafts::add);
    if (roster.complete()) {
      var all = all(idiom, row, roster.members());
      var stem = idiom.templates().question("listed.whole", Map.of("thing", thing));
      all.map(answer -> draft(roster, stem, answer, QuestionType.FLASHCARD)).ifPresent(drafts::add);
      all.flatMap(
              answer -> judged(idiom, roster, stem, "listed.told", Map.of("thing", thing), answer))
          .ifPresent(drafts::add);
    }
    return drafts;
  }

  /// "les partenaires des Alliés dans la région": what the text calls "nos partenaires de la
  /// région".
  static String owned(Idiom idiom, PassingFact.Roster roster, String whole) {
    var ours = roster.row().word(roster.whole().from() - 1);
    var at = whole.indexOf(" de la région");
    var owner = idiom.voice().author().genitive();
    return (ours.equals("nos") || ours.equals("notre")) && at > 0 && !owner.isEmpty()
        ? whole.substring(0, at) + " " + owner + " dans" + whole.substring(at + " de".length())
        : whole;
  }

  /// A thing that lies somewhere, with the verb that agrees with it.
  static Map<String, String> located(Idiom idiom, String thing) {
    var many = idiom.words().language() == Language.FRENCH && thing.matches("(?:les|des) .*");
    return Map.of("thing", thing, "lies", many ? "se trouvent" : "se trouve");
  }

  private List<Draft> ofPlace(PassingFact.Roster roster, Idiom idiom, String thing) {
    var row = roster.row();
    var drafts = new ArrayList<Draft>();
    member(idiom, row, roster.members(), roster.memberKind())
        .map(answer ->
            draft(
                roster,
                idiom.templates().question("located." + roster.memberKind(), located(idiom, thing)),
                answer,
                QuestionType.MULTIPLE_CHOICE))
        .ifPresent(drafts::add);
    var from = roster.members().getFirst().from() - 1;
    var all =
        new Wording(idiom)
            .answer(row, new TokenRange(from, roster.members().getLast().to()), AnswerKind.FREE);
    var stem =
        idiom.templates().question("located.all." + roster.memberKind(), located(idiom, thing));
    all.map(answer -> draft(roster, stem, answer, QuestionType.FLASHCARD)).ifPresent(drafts::add);
    all.flatMap(
            answer -> judged(idiom, roster, stem, "located.told", located(idiom, thing), answer))
        .ifPresent(drafts::add);
    return drafts;
  }

  private List<Draft> ofVerb(PassingFact.Row fact, Idiom idiom) {
    var clause = fact.clause();
    var lead = fact.preposition().isEmpty() ? "" : fact.preposition() + " ";
    if (fact.preposition().equals("à")) {
      return whole(fact, idiom);
    }
    var one = "of.these." + fact.memberKind();
    var many = "which.all." + fact.memberKind();
    if (!Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || !idiom.templates().has(one)
        || idiom.words().is("demand.verbs", clause.mainLemma())) {
      return List.of();
    }
    var rest = List.of(new TokenRange(clause.rest().from(), fact.hole().from()));
    var drafts = new ArrayList<Draft>();
    idiom
        .phrasing()
        .invert(lead + idiom.templates().get(one), clause, rest)
        .flatMap(question ->
            member(idiom, clause.row(), fact.members(), fact.memberKind())
                .map(answer ->
                    draft(
                        fact,
                        idiom.templates().question(question),
                        answer,
                        QuestionType.MULTIPLE_CHOICE)))
        .ifPresent(drafts::add);
    if (idiom.templates().has(many) && !namesMore(idiom, fact)) {
      var whole = all(idiom, clause.row(), fact.members());
      idiom
          .phrasing()
          .invert(lead + idiom.templates().get(many), clause, rest)
          .flatMap(question ->
              whole.map(answer ->
                  draft(
                      fact, idiom.templates().question(question), answer, QuestionType.FLASHCARD)))
          .ifPresent(drafts::add);
    }
    return drafts;
  }

  /// Whether the text tells the same of another name elsewhere, so that the row is not the whole:
  /// "le programme de renforcement des capacités" of one more country.
  private static boolean namesMore(Idiom idiom, PassingFact.Row fact) {
    var row = fact.clause().row();
    var thing =
        WordBag.of(row.text(new TokenRange(fact.clause().rest().from(), fact.hole().from())));
    var members = row.sentence().entities().stream().map(Entity::id).collect(Collectors.toSet());
    return thing.stems().size() > 1
        && idiom.document().sentences().stream()
            .filter(other -> other.position() != row.sentence().position())
            .filter(other -> thing.sharedWith(WordBag.of(other.text())) >= NEARLY_ALL)
            .map(AnalysedSentence::position)
            .distinct()
            .flatMap(position ->
                idiom.document().sentences().stream().filter(other -> other.position() == position))
            .flatMap(other -> other.entities().stream())
            .anyMatch(entity ->
                AnswerKind.of(entity.type()) == fact.memberKind()
                    && !members.contains(entity.id()));
  }

  /// "À quels pays … ?" – "au Maroc et à la Turquie".
  private List<Draft> whole(PassingFact.Row fact, Idiom idiom) {
    var clause = fact.clause();
    var many = "which.all." + fact.memberKind();
    if (!Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || !idiom.templates().has(many)
        || idiom.words().is("demand.verbs", clause.mainLemma())) {
      return List.of();
    }
    var told =
        new Wording(idiom)
            .answer(
                clause.row(),
                new TokenRange(fact.hole().from(), fact.members().getLast().to()),
                AnswerKind.FREE);
    return idiom
        .phrasing()
        .invert(
            "à " + idiom.templates().get(many),
            clause,
            List.of(new TokenRange(clause.rest().from(), fact.hole().from())))
        .flatMap(question ->
            told.map(answer ->
                draft(fact, idiom.templates().question(question), answer, QuestionType.FLASHCARD)))
        .stream()
        .toList();
  }

  /// The whole row, told to be judged.
  private Optional<Draft> judged(
      Idiom idiom, Fact fact, String stem, String key, Map<String, String> parts, Answer answer) {
    if (!idiom.templates().has(key)) {
      return Optional.empty();
    }
    var filled = idiom.templates().fill(key, parts);
    var before = Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    return Optional.of(
        new Draft(
            name(),
            fact,
            stem,
            answer,
            new Statement(before, answer.text(), ""),
            EnumSet.of(QuestionType.TRUE_FALSE)));
  }

  private Draft draft(Fact fact, String stem, Answer answer, QuestionType type) {
    return new Draft(name(), fact, stem, answer, Statement.NONE, EnumSet.of(type));
  }

  /// Always the same one of a row; which one differs from row to row.
  private static Optional<Answer> member(
      Idiom idiom, TokenRow row, List<TokenRange> members, AnswerKind kind) {
    var chosen = members.get(row.text(members.getFirst()).length() % members.size());
    return new Wording(idiom).answer(row, chosen, kind);
  }

  private static Optional<Answer> all(Idiom idiom, TokenRow row, List<TokenRange> members) {
    var range = new TokenRange(members.getFirst().from(), members.getLast().to());
    return new Wording(idiom).answer(row, range, AnswerKind.FREE);
  }
}
