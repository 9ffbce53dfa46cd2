package app.alinea.core.question.rule.figure;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.ProseFact;
import app.alinea.core.question.rule.Antecedents;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.GapStem;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.TightClause;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "The leaders aim to mobilise up to ____ by 2027.": a figure or date left out of a declaration’s
/// sentence, or another one in its place.
public final class FigureGap implements QuestionRule {
  private static final Pattern MONEY =
      Pattern.compile(
          "(?:€|\\$|£|EUR |USD |US\\$)\\s?(\\d.*)|(\\d[\\d.,]*(?: (?:million|billion|trillion))?)"
              + " (?:US |U\\.S\\. )?(euros?|dollars?|pounds)");

  /// Two figures that give the third away, and an end of no named year.
  private static final Pattern FROM_TO = Pattern.compile("\\bfrom [^,]*\\d[^,]* to [^,]*\\d");

  private static final Pattern UNDATED =
      Pattern.compile("\\b(?:end of the year|this year|next year|last year|the coming year)\\b");
  private static final Set<String> BEFORE_A_YEAR =
      Set.of("by", "in", "until", "since", "before", "after", "of", "through", "to", "than");
  private static final Set<String> RANGES = Set.of("-", "–", "/", "to");
  private static final int FEWEST_TOLD = 9;
  private static final int LONGEST_TOLD = GapStem.LONGEST;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof ProseFact.Figure(var _, var clause, var entity, var range))
        || !Wording.standsAlone(clause)
        || Definiteness.leansBack(idiom, clause)
        || !isPlain(idiom, clause.row(), entity, range)) {
      return List.of();
    }
    var row = clause.row();
    var tight = TightClause.around(idiom, clause, range);
    var found =
        GapStem.of(idiom, tight, range)
            .or(() -> PlanStatement.of(idiom, clause, range))
            .or(() -> shorter(idiom, tight, range));
    var statement = found.map(each -> DatedStatement.of(entity, each));
    var text = row.text(range);
    if (statement.isEmpty()
        || GapStem.words(statement.get()) > LONGEST_TOLD
        || !Antecedents.areHeld(tight)
        || UNDATED.matcher(statement.get().whole()).find()
        || entity.type() == EntityType.PERCENTAGE && FROM_TO.matcher(statement.get().whole()).find()
        || isSaidTwice(statement.get().before() + " " + statement.get().after(), text)
        || (statement.get().before() + " " + statement.get().after()).split(" ", -1).length
            < FEWEST_TOLD) {
      return List.of();
    }
    var answer =
        new Answer(text, kind(entity), entity.id(), row.span(range), spellings(entity, text));
    var gap =
        new Draft(
            name(),
            fact,
            statement.get().with(Form.Cloze.GAP),
            answer,
            statement.get(),
            EnumSet.of(QuestionType.CLOZE, QuestionType.TRUE_FALSE));
    return FigureAtTheEnd.of(gap).map(asked -> List.of(gap, asked)).orElse(List.of(gap));
  }

  /// Up to a circumstance behind the figure that nobody needs to know what is meant: "mobilise ____
  /// a year, in the context of …".
  private static Optional<Statement> shorter(Idiom idiom, Clause clause, TokenRange range) {
    var row = clause.row();
    for (var i = range.to() + 1; i < clause.rest().to(); i++) {
      if (row.spellsOneOf(i, idiom.words().list("needless.circumstances")) > 0
          && !row.is(i - 1, PartOfSpeech.CCONJ)) {
        var end = row.word(i - 1).equals(",") ? i - 1 : i;
        return new Wording(idiom)
            .statement(clause.upTo(end), range)
            .filter(told -> GapStem.words(told) <= LONGEST_TOLD);
      }
    }
    return Optional.empty();
  }

  static AnswerKind kind(Entity entity) {
    return switch (entity.type()) {
      case COUNT, DURATION -> AnswerKind.VALUE;
      default -> AnswerKind.of(entity.type());
    };
  }

  /// Without its sign, and with the currency in words.
  static List<String> spellings(Entity entity, String text) {
    var others = new ArrayList<String>();
    var money = MONEY.matcher(text);
    if (entity.type() == EntityType.AMOUNT && money.matches()) {
      var bare = money.group(1) == null ? money.group(2) : money.group(1);
      others.add(bare);
      others.add(bare + " " + currency(text));
      if (currency(text).equals("dollars")) {
        others.add("$" + bare);
        others.add("US$" + bare);
        others.add("USD " + bare);
      }
    }
    return others.stream().filter(other -> !other.equals(text)).toList();
  }

  private static String currency(String text) {
    if (text.startsWith("€") || text.startsWith("EUR") || text.contains("euro")) {
      return "euros";
    }
    return text.startsWith("£") || text.contains("pound") ? "pounds" : "dollars";
  }

  /// No part of a name or a range, and of years only those that something leads to.
  static boolean isPlain(Idiom idiom, TokenRow row, Entity entity, TokenRange range) {
    var before = row.word(range.from() - 1);
    var after = row.word(range.to());
    var year = entity.type() == EntityType.YEAR;
    var named =
        range.to() < row.size() && Character.isUpperCase(row.at(range.to()).text().charAt(0));
    return range.from() > 0
        && !(entity.type() == EntityType.AMOUNT && before.equals("usd"))
        && !(year && !BEFORE_A_YEAR.contains(before) && !before.equals("end"))
        && !(year && (named || row.is(range.to(), PartOfSpeech.NOUN)))
        && !(entity.type() == EntityType.DATE && (named || before.equals("the")))
        && !(RANGES.contains(after) && startsWithDigit(row, range.to() + 1))
        && !(RANGES.contains(before) && startsWithDigit(row, range.from() - 2))
        && !before.equals("between")
        && !before.equals("(")
        && !(idiom.words().is("coordinators", before) && startsWithDigit(row, range.from() - 2))
        && !(idiom.words().is("coordinators", after) && startsWithDigit(row, range.to() + 1));
  }

  private static boolean startsWithDigit(TokenRow row, int index) {
    return index >= 0 && index < row.size() && Character.isDigit(row.at(index).text().charAt(0));
  }

  private static boolean isSaidTwice(String told, String figure) {
    return Pattern.compile("(?<![\\d.,])" + Pattern.quote(figure) + "(?![\\d])")
        .matcher(told)
        .find();
  }
}
