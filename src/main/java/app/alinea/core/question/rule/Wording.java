package app.alinea.core.question.rule;

import app.alinea.core.language.Entity;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.Lowering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What rules share: parts of clauses retold as answers, stems and statements.
public final class Wording {
  private static final Set<String> AUXILIARIES = Set.of("avoir", "être");
  private static final Set<String> INTRODUCING =
      Set.of(
          ",",
          "notamment",
          "compris",
          "y",
          "et",
          "and",
          "including",
          "especially",
          "tant",
          "particulièrement");

  private static final Set<String> CASES =
      Set.of("cas", "cases", "circonstances", "circumstances", "hypothèse", "hypothèses");
  private static final Set<String> OTHER = Set.of("autre", "autres", "other", "another");

  private final Idiom idiom;

  public Wording(Idiom idiom) {
    this.idiom = idiom;
  }

  /// Tokens in the third person, with a small letter where they started the sentence.
  public Optional<String> told(TokenRow row, TokenRange range) {
    return idiom
        .voice()
        .retell(row, range)
        .filter(text -> !text.isEmpty())
        .map(text -> Lowering.start(row, range, text))
        .map(text -> accented(row, range, text));
  }

  /// "A défaut d’accord": an old capital without its accent, now a small letter.
  private static String accented(TokenRow row, TokenRange range, String text) {
    var bare = range.from() == 0 && row.is(0, PartOfSpeech.ADP) && row.word(0).equals("a");
    return bare && text.startsWith("a ") ? "à" + text.substring(1) : text;
  }

  public Optional<String> told(TokenRow row, List<TokenRange> ranges) {
    return idiom.voice().retell(row, ranges).filter(text -> !text.isEmpty());
  }

  public Optional<Answer> answer(TokenRow row, TokenRange range, AnswerKind kind) {
    return told(row, range)
        .map(text ->
            new Answer(
                text,
                kind,
                row.entityAt(range).map(Entity::id).orElse(text.toLowerCase(Locale.ROOT)),
                row.span(range),
                row.entityAt(range).map(entity -> otherNames(entity, text)).orElse(List.of())));
  }

  /// How else an entity is named, with and without its determiner.
  public List<String> otherNames(Entity entity, String text) {
    var names = new ArrayList<String>();
    names.add(entity.canonical());
    names.addAll(
        idiom.document().surfaceForms().getOrDefault(entity.id(), Set.of()).stream()
            .sorted()
            .toList());
    // The west bank of a town is not the town.
    return names.stream()
        .filter(name -> !name.equals(text) && !text.startsWith(name + "-"))
        .distinct()
        .toList();
  }

  /// What the letters of an acronym stand for, where the document tells it.
  public Optional<String> fullForm(String acronym) {
    return Optional.ofNullable(idiom.document().acronyms().get(acronym));
  }

  /// The letters that the document has for a name.
  public Optional<String> lettersOf(String name) {
    return idiom.document().acronyms().entrySet().stream()
        .filter(entry -> entry.getValue().equalsIgnoreCase(name))
        .map(Map.Entry::getKey)
        .min(Comparator.naturalOrder());
  }

  /// A flashcard on a part of a clause, where the clause can be told with it.
  public List<Draft> flashcard(
      String rule, Fact fact, Clause clause, TokenRange part, String stem, Answer answer) {
    return statement(clause, part)
        .map(told -> new Draft(rule, fact, stem, answer, told, EnumSet.of(QuestionType.FLASHCARD)))
        .stream()
        .toList();
  }

  /// A flashcard that nothing is told with; none where the question or the answer could not be
  /// made.
  public Optional<Draft> card(
      String rule, Fact fact, Optional<String> question, Optional<Answer> answer) {
    return card(rule, fact, question, answer, Optional.of(Statement.NONE));
  }

  /// A flashcard of what could be made of a clause; none where one of the three could not.
  public Optional<Draft> card(
      String rule,
      Fact fact,
      Optional<String> question,
      Optional<Answer> answer,
      Optional<Statement> statement) {
    if (question.isEmpty() || answer.isEmpty() || statement.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            rule,
            fact,
            idiom.templates().question(question.get()),
            answer.get(),
            statement.get(),
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// The clause as a statement with a slot; empty where a part cannot be retold.
  public Optional<Statement> statement(Clause clause, TokenRange slot) {
    var row = clause.row();
    var to = Math.max(clause.rest().to(), slot.to());
    var before = idiom.voice().retell(row, before(clause, slot));
    var answer = told(row, slot);
    var isSubject = slot.equals(clause.subject());
    var after =
        idiom
            .voice()
            .retell(
                row, isSubject ? clause.predicate() : new TokenRange(Math.min(slot.to(), to), to));
    if (before.isEmpty() || answer.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    // What stood between two commas takes both of them along.
    var between = row.word(slot.from() - 1).equals(",");
    var comma =
        row.word(behindBrackets(row, slot.to())).equals(",")
                && slot.to() < to
                && !isSubject
                && !between
            ? ", "
            : "";
    var rest = after.get().isEmpty() ? "" : comma + after.get();
    // "by 2031, five years ahead of the plan": the comma before a number stays.
    var parted =
        between
            && row.is(slot.from(), PartOfSpeech.NUM)
            && !row.word(slot.to()).equals(",")
            && !before.get().endsWith(",");
    return Optional.of(
        new Statement(parted ? before.get() + "," : before.get(), answer.get(), rest.strip()));
  }

  /// An aside in brackets is not retold; a comma behind it stays.
  private static int behindBrackets(TokenRow row, int index) {
    var at = index;
    if (row.word(at).equals("(")) {
      while (at < row.size() && !row.word(at).equals(")")) {
        at++;
      }
      at++;
    }
    return at;
  }

  private static List<TokenRange> before(Clause clause, TokenRange slot) {
    if (slot.from() <= clause.subject().from()) {
      return List.of();
    }
    return clause.lead(slot.from());
  }

  /// Whether a clause holds without what stands before it; a condition cannot be left out.
  public static boolean standsAlone(Clause clause) {
    return !speaksOfOthers(clause)
        && !isBroken(clause)
        && !isParticiple(clause)
        && !isScoped(clause)
        && !Gapping.isIn(clause)
        && clause.fronted().stream()
            .map(Adjunct::kind)
            .noneMatch(kind ->
                kind == Adjunct.Kind.CONDITION
                    || kind == Adjunct.Kind.EXCEPTION
                    || kind == Adjunct.Kind.LIMIT);
  }

  /// "Dans de nombreux cas, …": without that it would be told of all.
  private static boolean isScoped(Clause clause) {
    for (var adjunct : clause.fronted()) {
      for (var i = adjunct.range().from(); i < adjunct.range().to(); i++) {
        if (CASES.contains(clause.row().word(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /// "Nous avons Mettre en place": an auxiliary before an infinitive, from a text pasted together.
  private static boolean isBroken(Clause clause) {
    return AUXILIARIES.contains(clause.mainLemma())
        && clause.row().isInfinitive(clause.rest().from());
  }

  /// "New initiatives supported by the fund between …": no verb of its own.
  private static boolean isParticiple(Clause clause) {
    var row = clause.row();
    var next = clause.verbGroup().to();
    return clause.verbGroup().length() == 1
        && row.word(clause.verb()).endsWith("ed")
        && row.word(next).equals("by")
        && next + 1 < row.size()
        && !Character.isDigit(row.at(next + 1).text().charAt(0));
  }

  /// "All other decisions", "les autres membres": other than those of a sentence before.
  private static boolean speaksOfOthers(Clause clause) {
    var row = clause.row();
    var from = clause.subject().from();
    return OTHER.contains(row.word(from))
        || OTHER.contains(row.word(from + 1))
        || OTHER.contains(row.word(from + 2)) && row.word(from).equals("tous");
  }

  /// Without a comma or an introducing word ("notamment", "y compris") at its end.
  public static TokenRange trimmed(TokenRow row, TokenRange range) {
    var to = range.to();
    while (to > range.from() && INTRODUCING.contains(row.word(to - 1))) {
      to--;
    }
    return new TokenRange(range.from(), to);
  }

  /// The parts of a range that remain without another range inside it.
  public static List<TokenRange> without(TokenRange range, TokenRange hole) {
    if (hole.to() <= range.from() || hole.from() >= range.to()) {
      return List.of(range);
    }
    return List.of(
        new TokenRange(range.from(), Math.max(range.from(), hole.from())),
        new TokenRange(Math.min(range.to(), hole.to()), range.to()));
  }
}
