package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.ProseFact;
import java.util.Optional;
import java.util.regex.Pattern;

/// Keeps what an English declaration says of the time before its subject: "In June 2005, what did
/// the ministers call for?". Without it nobody knows which of several deeds is meant.
public final class FrontedTime {
  private static final int LONGEST = 12;

  /// A time with a year, or one that something known bounds.
  private static final Pattern TIME =
      Pattern.compile(
          "(?:(?:in|on|by|since|from|between|during|as of|until|at)\\b.*\\b(?:1[89]|20)\\d\\d\\b.*"
              + "|(?:since|after|before|during|throughout) (?:the |its |their |our )?\\p{L}+ .*"
              + "|in (?:our|the|its) (?:first|second|third|past|last) .*)",
          Pattern.CASE_INSENSITIVE);

  /// What the sentences before tell, or the day of the text itself.
  private static final Pattern LEANING =
      Pattern.compile(
          "(?i).*\\b(?:this|that|these|those|such|it|they|last|next|today|now|which|same|latter)\\b.*");

  private FrontedTime() {}

  /// The draft with the time before it, where its question or statement has lost one.
  public static Draft keep(Fact fact, Idiom idiom, Draft draft) {
    if (idiom.words().language() != Language.ENGLISH || idiom.law()) {
      return draft;
    }
    return clause(fact)
        .filter(clause -> clause.fronted().size() == 1)
        .flatMap(clause -> told(idiom, clause, draft))
        .map(time -> with(time, draft))
        .orElse(draft);
  }

  private static Optional<String> told(Idiom idiom, Clause clause, Draft draft) {
    var row = clause.row();
    var range = lastPart(row, clause.fronted().getFirst().range());
    var text = row.text(range);
    var kind = clause.fronted().getFirst().kind();
    var time =
        kind == Adjunct.Kind.TIME || kind == Adjunct.Kind.OCCASION || kind == Adjunct.Kind.OTHER;
    if (!time
        || range.length() > LONGEST
        || text.contains(",")
        || !TIME.matcher(text).matches()
        || LEANING.matcher(text).matches()
        || row.span(range).overlaps(draft.answer().span())
        || draft
            .stem()
            .toLowerCase(idiom.words().language().locale())
            .contains(text.toLowerCase(idiom.words().language().locale()))) {
      return Optional.empty();
    }
    var owner = idiom.voice().author().genitive();
    return new Wording(idiom)
        .told(row, range)
        .map(told -> owner.isEmpty() ? told : told.replace(owner, "their"));
  }

  /// "As the seven, since our meeting in May": the time alone.
  private static TokenRange lastPart(TokenRow row, TokenRange range) {
    for (var i = range.to() - 1; i > range.from(); i--) {
      if (row.word(i).equals(",") && row.word(i + 1).equals("since")) {
        return new TokenRange(i + 1, range.to());
      }
    }
    return range;
  }

  private static Draft with(String time, Draft draft) {
    var opening = Character.toUpperCase(time.charAt(0)) + time.substring(1) + ", ";
    var statement = draft.statement();
    var before = statement.before().isEmpty() ? "" : lowered(statement.before());
    return new Draft(
        draft.rule(),
        draft.fact(),
        opening + lowered(draft.stem()),
        draft.answer(),
        statement.isNone()
            ? statement
            : new Statement((opening + before).strip(), statement.answer(), statement.after()),
        draft.types());
  }

  /// The first word of a sentence, small in the midst of it; a name keeps its capital.
  private static String lowered(String text) {
    var word = text.split("[ ’',]", 2)[0];
    var plain =
        word.matches(
            "The|A|An|More|In|On|At|By|To|For|From|How|What|Which|Who|Whose|Whom|When|Where|Why|Under"
                + "|With|Of|According|As|All|Both|Its|Their|Each|Until|Within");
    return plain ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
  }

  private static Optional<Clause> clause(Fact fact) {
    return switch (fact) {
      case Fact.Predication predication -> Optional.of(predication.clause());
      case Fact.Undertaking undertaking -> Optional.of(undertaking.clause());
      case Fact.Circumstance circumstance -> Optional.of(circumstance.clause());
      case Fact.Action action -> Optional.of(action.clause());
      case Fact.Demand demand -> Optional.of(demand.clause());
      case Fact.Quantity quantity -> Optional.of(quantity.clause());
      case Fact.Mention mention -> Optional.of(mention.clause());
      case Fact.Slot slot -> Optional.of(slot.clause());
      case ProseFact prose -> Optional.of(prose.clause());
      default -> Optional.empty();
    };
  }
}
