package app.alinea.core.question.rule.listing;

import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PassingFact;
import app.alinea.core.question.phrase.FrenchPlaces;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/// "Lequel de ces pays ne compte PAS parmi les partenaires de la région ?": of a row of three names
/// or more, beside one that is not in it. The draft holds the members; the stranger is found among
/// the names of the same kind.
public final class NotListed implements QuestionRule {
  public static final String NAME = "NotListed";

  private static final int FEWEST = 3;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return switch (fact) {
      case PassingFact.Roster roster -> ofWhole(roster, idiom).stream().toList();
      case PassingFact.Row row -> ofVerb(row, idiom).stream().toList();
      default -> List.of();
    };
  }

  private Optional<Draft> ofWhole(PassingFact.Roster roster, Idiom idiom) {
    var key = (roster.located() ? "unlocated." : "unlisted.") + roster.memberKind();
    if (!idiom.templates().has(key) || !roster.complete() && !roster.located()) {
      return Optional.empty();
    }
    var article =
        roster.located()
            ? ""
            : switch (idiom.words().language()) {
              case FRENCH -> "les ";
              case ENGLISH -> "the ";
            };
    return new Wording(idiom)
        .told(roster.row(), roster.whole())
        .map(whole -> owned(idiom, roster, whole))
        .map(whole ->
            idiom.templates().question(key, OneOfTheListed.located(idiom, article + whole)))
        .flatMap(stem ->
            draft(roster, idiom, roster.row(), roster.members(), roster.memberKind(), stem));
  }

  private Optional<Draft> ofVerb(PassingFact.Row fact, Idiom idiom) {
    var clause = fact.clause();
    var key = "unsaid." + fact.memberKind();
    if (!Wording.standsAlone(clause)
        || clause.isFurther()
        || Negated.is(idiom, clause)
        || !idiom.templates().has(key)
        || fact.preposition().equals("à")
        || idiom.words().is("demand.verbs", clause.mainLemma())) {
      return Optional.empty();
    }
    var row = clause.row();
    var lead = fact.preposition().isEmpty() ? "" : fact.preposition() + " ";
    var told =
        idiom.voice().retell(row, new TokenRange(clause.subject().from(), fact.hole().from()));
    return told.filter(text -> !text.isEmpty())
        .map(text -> Character.toLowerCase(text.charAt(0)) + text.substring(1))
        .map(text ->
            idiom
                .templates()
                .question(key, Map.of("lead", lead, "that", that(idiom, text), "told", text)))
        .map(NotListed::capital)
        .flatMap(stem -> draft(fact, idiom, row, fact.members(), fact.memberKind(), stem));
  }

  /// "nos partenaires de la région": whose they are goes along.
  private static String owned(Idiom idiom, PassingFact.Roster roster, String whole) {
    var ours = Set.of("nos", "our").contains(roster.row().word(roster.whole().from() - 1));
    var of = idiom.voice().author().genitive();
    var placed = OneOfTheListed.owned(idiom, roster, whole);
    if (!placed.equals(whole)) {
      return placed;
    }
    return ours && idiom.words().language() == Language.FRENCH && whole.indexOf(' ') > 0
        ? whole.replaceFirst(" ", Matcher.quoteReplacement(" " + of + " "))
        : whole;
  }

  /// A country that the text places without its article gets it.
  private static String named(Idiom idiom, AnswerKind kind, String text) {
    return idiom.words().language() == Language.FRENCH
            && kind == AnswerKind.COUNTRY
            && Character.isUpperCase(text.charAt(0))
        ? FrenchPlaces.definite(text)
        : text;
  }

  private static String that(Idiom idiom, String told) {
    return switch (idiom.words().language()) {
      case FRENCH -> FrenchSound.elides(told) ? "qu’" : "que ";
      case ENGLISH -> "that ";
    };
  }

  private static String capital(String stem) {
    return Character.toUpperCase(stem.charAt(0)) + stem.substring(1);
  }

  private Optional<Draft> draft(
      Fact fact,
      Idiom idiom,
      TokenRow row,
      List<TokenRange> members,
      AnswerKind kind,
      String stem) {
    var names = new ArrayList<Answer>();
    for (var member : members) {
      new Wording(idiom).answer(row, member, kind).ifPresent(names::add);
    }
    if (names.size() != members.size() || names.size() < FEWEST) {
      return Optional.empty();
    }
    var first = names.getFirst();
    return Optional.of(
        new Draft(
            NAME,
            fact,
            stem,
            new Answer(
                first.text(),
                kind,
                first.referent(),
                row.span(new TokenRange(members.getFirst().from(), members.getLast().to())),
                names.stream().map(name -> named(idiom, kind, name.text())).toList()),
            Statement.NONE,
            EnumSet.of(QuestionType.MULTIPLE_CHOICE)));
  }
}
