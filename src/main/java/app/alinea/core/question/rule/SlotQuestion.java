package app.alinea.core.question.rule;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What the rules on parts of clauses share: the clause turned into a question without the part.
public final class SlotQuestion {
  private static final Pattern WHICH_FOLLOW = Pattern.compile("^qui sui(?:vent|t|vront|vra) ");
  private static final Pattern OF_THE = Pattern.compile("^(?:de la |de l’|du )");

  private static final int LONG = 22;

  private final Fact.Slot.Role role;

  public SlotQuestion(Fact.Slot.Role role) {
    this.role = role;
  }

  /// Whether this is a fact of the role, in a clause that holds by itself.
  public boolean fits(Fact fact, Idiom idiom) {
    return fact instanceof Fact.Slot slot
        && slot.role() == role
        && Wording.standsAlone(slot.clause())
        && !isGoverned(slot)
        && !isOfDeedNoun(slot)
        && !Restriction.narrows(idiom, fact, slot.clause())
        && !Definiteness.leansBack(idiom, slot.clause());
  }

  /// "le nombre de certificats valables pour chaque année": the question would end in "pour".
  private static boolean isGoverned(Fact.Slot slot) {
    var before = slot.hole().from() - 1;
    return slot.role() == Fact.Slot.Role.FREQUENCY
        && before >= slot.clause().rest().from()
        && slot.clause().row().is(before, PartOfSpeech.ADP);
  }

  /// "a annoncé la tenue, le 18 avril, d’un forum": the day of the forum.
  private static boolean isOfDeedNoun(Fact.Slot slot) {
    var row = slot.clause().row();
    var from = slot.hole().from() - (row.word(slot.hole().from()).equals(",") ? 0 : 1);
    var to = slot.hole().to() - (row.word(slot.hole().to() - 1).equals(",") ? 1 : 0);
    return from > 1
        && row.word(from).equals(",")
        && row.is(from - 1, PartOfSpeech.NOUN)
        && row.word(to).equals(",")
        && Set.of("de", "d'", "du", "des").contains(row.word(to + 1));
  }

  public List<Draft> ask(String rule, Fact.Slot fact, Idiom idiom, AnswerKind kind) {
    return ask(rule, fact, idiom, idiom.templates().get("slot." + role), kind);
  }

  public List<Draft> ask(
      String rule, Fact.Slot fact, Idiom idiom, String questionWord, AnswerKind kind) {
    var wording = new Wording(idiom);
    var clause = fact.clause();
    var row = clause.row();
    var tail = fact.tail().isEmpty() ? "" : " " + tail(wording.told(row, fact.tail()).orElse(""));
    var pieces =
        Wording.without(clause.rest(), fact.hole()).stream()
            .map(piece -> withoutComma(row, fact, withoutProviso(fact, piece)))
            .map(piece -> Wording.trimmed(row, withoutRelative(idiom, row, piece)))
            .filter(piece -> !ownsByAgent(idiom, row, fact, piece))
            .map(piece -> withoutFrame(idiom, fact, piece))
            .toList();
    var question = idiom.phrasing().close(questionWord + tail, clause, brief(row, pieces));
    var answer = wording.answer(row, fact.value(), kind);
    var whole = withoutRelative(idiom, row, clause.rest());
    var statement =
        whole.to() < fact.hole().to()
            ? wording.statement(clause, fact.value())
            : wording.statement(clause.upTo(whole.to()), fact.value());
    if (question.isEmpty() || answer.isEmpty()) {
      return List.of();
    }
    var draft =
        new Draft(
            rule,
            fact,
            idiom.templates().question(question.get()),
            answer.get(),
            statement.orElse(Statement.NONE),
            types(kind));
    var fitting = isBehindRelative(idiom, fact) ? toldOnly(draft) : draft;
    return List.of(losesElision(draft.statement()) ? fitting.without(QuestionType.CLOZE) : fitting);
  }

  /// "by a two-thirds majority, on condition that …", "à la majorité, sur une liste de …": how many
  /// votes it takes does not hang on it.
  private static TokenRange withoutProviso(Fact.Slot fact, TokenRange piece) {
    var told =
        fact.hole().from() > fact.clause().rest().from() || fact.clause().verbGroup().length() > 1;
    if (fact.role() != Fact.Slot.Role.MAJORITY || !told || piece.from() < fact.hole().to()) {
      return piece;
    }
    for (var i = piece.from(); i < piece.to(); i++) {
      if (fact.clause().row().word(i).equals(",")) {
        return new TokenRange(piece.from(), i);
      }
    }
    return piece;
  }

  /// "… par l’Assemblée selon la procédure prévue à l’article 71": who decides is asked for.
  private static TokenRange withoutFrame(Idiom idiom, Fact.Slot fact, TokenRange piece) {
    if (fact.role() != Fact.Slot.Role.AGENT || piece.from() < fact.hole().to()) {
      return piece;
    }
    return Unframed.opensWithFrame(idiom, fact.clause().row(), piece)
        ? new TokenRange(piece.from(), piece.from())
        : piece;
  }

  /// "… by the signatory states in accordance with their processes": whose they are only the answer
  /// tells.
  private static boolean ownsByAgent(Idiom idiom, TokenRow row, Fact.Slot fact, TokenRange piece) {
    if (fact.role() != Fact.Slot.Role.AGENT || piece.from() < fact.hole().to()) {
      return false;
    }
    for (var i = piece.from(); i < piece.to(); i++) {
      if (idiom.words().is("possessives", row.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "dans le délai de ____" of "d’un mois": the gap would show another sound than the text.
  private static boolean losesElision(Statement statement) {
    return !statement.isNone()
        && (statement.before().endsWith(" d’") || statement.before().endsWith(" d'"));
  }

  /// "la pêche illicite, qui prive chaque année …": the part hangs on another verb.
  private static boolean isBehindRelative(Idiom idiom, Fact.Slot fact) {
    var row = fact.clause().row();
    for (var i = fact.clause().rest().from(); i < fact.hole().from(); i++) {
      if (idiom.words().is("relatives", row.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// The draft only as a statement, where the question would ask of the wrong verb.
  public static Draft toldOnly(Draft draft) {
    return new Draft(
        draft.rule(),
        draft.fact(),
        draft.statement().isNone() ? draft.stem() : draft.statement().whole(),
        draft.answer(),
        draft.statement(),
        EnumSet.of(QuestionType.TRUE_FALSE, QuestionType.CLOZE));
  }

  /// The draft only as a question, where others tell the same as a statement.
  public static Draft askedOnly(Draft draft) {
    return new Draft(
        draft.rule(),
        draft.fact(),
        draft.stem(),
        draft.answer(),
        draft.statement(),
        EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.FLASHCARD));
  }

  public static Draft cardOnly(Draft draft) {
    return new Draft(
        draft.rule(),
        draft.fact(),
        draft.stem(),
        draft.answer(),
        draft.statement(),
        EnumSet.of(QuestionType.FLASHCARD));
  }

  public static Set<QuestionType> types(AnswerKind kind) {
    return kind == AnswerKind.FREE
        ? EnumSet.of(QuestionType.FLASHCARD)
        : EnumSet.of(
            QuestionType.MULTIPLE_CHOICE,
            QuestionType.FLASHCARD,
            QuestionType.TRUE_FALSE,
            QuestionType.CLOZE);
  }

  /// Of a long clause what stands before a comma: the rest tells more of the same deed.
  private static List<TokenRange> brief(TokenRow row, List<TokenRange> pieces) {
    if (pieces.stream().mapToInt(TokenRange::length).sum() < LONG) {
      return pieces;
    }
    var kept = new ArrayList<TokenRange>();
    for (var piece : pieces) {
      for (var i = piece.from() + 2; i < piece.to(); i++) {
        if (row.word(i).equals(",")) {
          kept.add(new TokenRange(piece.from(), i));
          return kept;
        }
      }
      kept.add(piece);
    }
    return kept;
  }

  /// What stood between two commas takes both of them along.
  private static TokenRange withoutComma(TokenRow row, Fact.Slot fact, TokenRange piece) {
    var between =
        piece.from() == fact.hole().to()
            && piece.length() > 1
            && row.word(piece.from()).equals(",")
            && row.word(fact.hole().from() - 1).equals(",");
    return between ? new TokenRange(piece.from() + 1, piece.to()) : piece;
  }

  /// "…, who shall be appointed by …", "…, ce qui donne …" tells more of what the question leaves
  /// out.
  private static TokenRange withoutRelative(Idiom idiom, TokenRow row, TokenRange piece) {
    for (var i = piece.from(); i + 1 < piece.to(); i++) {
      var pronoun = row.word(i + 1).equals("ce") ? i + 2 : i + 1;
      if (row.word(i).equals(",") && idiom.words().is("relatives", row.word(pronoun))) {
        return new TokenRange(piece.from(), i);
      }
    }
    return piece;
  }

  /// "of receipt" reads as "after receipt", "qui suivent la transmission" as "suivant la
  /// transmission", "de la réception" as "à compter de la réception".
  private static String tail(String text) {
    // "within six months of the end of the year".
    if (text.startsWith("of ")) {
      return "after " + text.substring("of ".length());
    }
    var following = WHICH_FOLLOW.matcher(text).replaceFirst("suivant ");
    return OF_THE.matcher(following).find() ? "à compter " + following : following;
  }
}
