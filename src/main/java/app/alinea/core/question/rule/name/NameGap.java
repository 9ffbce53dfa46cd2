package app.alinea.core.question.rule.name;

import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
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
import app.alinea.core.question.fact.ProseFact;
import app.alinea.core.question.phrase.NationalWords;
import app.alinea.core.question.rule.Antecedents;
import app.alinea.core.question.rule.Concordance;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.GapStem;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.TightClause;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// "The leaders welcome the establishment of ____, hosted by the World Bank.": a whole name left
/// out of a sentence that says enough of it.
public final class NameGap implements QuestionRule {
  private static final int LONGEST_NAME = 10;
  private static final int FEWEST_TOLD = 10;
  private static final int FEW_PARAGRAPHS = 2;
  private static final double SHARE = 0.12;
  private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
  private static final Set<String> OPENING_MARKS =
      Set.of("“", "\"", "‘", "``", "«", "(", "[", "/", "-");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof ProseFact.Name(var _, var clause, var range))
        || !isAskable(idiom, clause, range)) {
      return List.of();
    }
    var row = clause.row();
    var name =
        row.word(range.from() - 1).equals("the")
            ? new TokenRange(range.from() - 1, range.to())
            : range;
    var tight = TightClause.around(idiom, clause, range);
    var wording = new Wording(idiom);
    var statement = GapStem.of(idiom, tight, name);
    if (statement.isEmpty()
        || !Antecedents.areHeld(tight)
        || !tellsEnough(statement.get())
        || isShown(idiom, row.text(range), statement.get())) {
      return List.of();
    }
    return answer(wording, row, name, range)
        .map(answer ->
            new Draft(
                name(),
                fact,
                SortOfName.stem(idiom, row, range, statement.get()),
                answer,
                statement.get(),
                types(answer)))
        .stream()
        .toList();
  }

  /// Whether a name is a whole, stands alone and is not everywhere, in a clause that leans on none.
  static boolean isAskable(Idiom idiom, Clause clause, TokenRange range) {
    return Wording.standsAlone(clause)
        && !Definiteness.leansBack(idiom, clause)
        && isWhole(idiom, clause.row(), range)
        && !isJoined(idiom, clause.row(), range)
        && !holdsFigure(clause.row(), range)
        && !isWorn(idiom, clause.row().text(range))
        && !idiom.words().list("expected.names").contains(clause.row().text(range))
        && !isForSome(clause);
  }

  /// "For those members that are parties to …, we will": said of some only.
  private static boolean isForSome(Clause clause) {
    var row = clause.row();
    return Set.of("for", "where", "if", "unless", "in").contains(row.word(0))
        && Set.of("those", "case", "cases", "applicable", "all").contains(row.word(1));
  }

  /// "USD 24 billion" is an amount, with a question of its own.
  private static boolean holdsFigure(TokenRow row, TokenRange range) {
    return row.sentence().entities().stream()
        .filter(entity ->
            entity.type() == EntityType.AMOUNT
                || entity.type() == EntityType.COUNT
                || entity.type() == EntityType.PERCENTAGE)
        .map(entity -> row.tokensIn(entity.span()))
        .anyMatch(tokens -> tokens.from() < range.to() && range.from() < tokens.to());
  }

  /// Only where others of the kind are surely comparable another one makes a false statement.
  private static Set<QuestionType> types(Answer answer) {
    var comparable =
        switch (answer.kind()) {
          case COUNTRY, CITY -> true;
          // "Finance Ministers" are several.
          case PERSON -> !answer.text().endsWith("s");
          default -> false;
        };
    return comparable
        ? EnumSet.of(QuestionType.CLOZE, QuestionType.TRUE_FALSE)
        : EnumSet.of(QuestionType.CLOZE);
  }

  static Optional<Answer> answer(Wording wording, TokenRow row, TokenRange name, TokenRange range) {
    var entity = row.entityAt(range);
    return wording
        .answer(row, name, entity.map(Entity::type).map(AnswerKind::of).orElse(AnswerKind.FREE))
        .map(answer -> {
          var accepted = new ArrayList<>(answer.accepted());
          bracketed(row, range).ifPresent(accepted::add);
          var full = wording.fullForm(row.text(range));
          full.ifPresent(accepted::add);
          wording.lettersOf(row.text(range)).ifPresent(accepted::add);
          var article = name.equals(range) ? "" : "the ";
          return new Answer(
              article + row.text(range), answer.kind(), answer.referent(), answer.span(), accepted);
        });
  }

  /// The letters in brackets behind the name.
  private static Optional<String> bracketed(TokenRow row, TokenRange range) {
    return row.word(range.to()).equals("(")
            && row.word(range.to() + 2).equals(")")
            && row.at(range.to() + 1).text().matches("(?=(?:.*\\p{Lu}){2})[\\p{L}\\d&-]{2,9}")
        ? Optional.of(row.at(range.to() + 1).text())
        : Optional.empty();
  }

  /// No half of a name, no adjective before its noun, no common noun with a capital.
  private static boolean isWhole(Idiom idiom, TokenRow row, TokenRange range) {
    var words = idiom.words();
    var before = row.word(range.from() - 1);
    var generic = true;
    for (var i = range.from(); i < range.to(); i++) {
      generic &= words.is("generic.capitals", row.word(i)) || !Character.isUpperCase(first(row, i));
    }
    var last = range.to() - 1;
    var letters = range.length() == 1 && row.at(last).text().matches("\\p{Lu}{2,}s");
    return !generic
        && !letters
        && range.length() <= LONGEST_NAME
        && range.from() > 0
        && !isAttribute(row, behindBrackets(row, range.to()))
        && !goesOn(row, range.to())
        && !row.is(last, PartOfSpeech.ADJ)
        && !isNational(row, range)
        && !OPENING_MARKS.contains(before)
        && !OPENING_MARKS.contains(row.word(range.to()).equals("(") ? "" : row.word(range.to()))
        && isOwned(idiom, row, range)
        && !before.equals(")")
        && !before.equals(".")
        && !row.word(range.to()).matches("[+&/-]")
        && !before.equals("a")
        && !before.equals("an")
        && !before.equals("all")
        && !before.matches(".*\\d.*")
        && !cutsEntity(row, range)
        && !(row.is(range.from() - 1, PartOfSpeech.ADP)
            && range.from() > 1
            && Character.isUpperCase(first(row, range.from() - 2))
            && !row.is(range.from() - 2, PartOfSpeech.DET)
            && !words.is("generic.capitals", row.word(range.from() - 2))
            && !words.is("time.words", row.word(range.from() - 2))
            && range.from() - 2 > 0);
  }

  /// "the Institute of Ports (IP)/OECD Portal", "the Roadmap Mid-Term Review", "the Kelp Fund to
  /// Fight Rot".
  private static boolean goesOn(TokenRow row, int from) {
    var at = behindBrackets(row, from);
    if (Set.of("of", "through", "to").contains(row.word(at)) && at + 1 < row.size()) {
      return Character.isUpperCase(row.at(at + 1).text().charAt(0));
    }
    // "the Interim Force in Lebanon (UNIFIL)": the letters behind the place are the whole name’s.
    if (at == from
        && Set.of("in", "for", "on").contains(row.word(at))
        && row.word(at + 2).equals("(")
        && row.word(at + 4).equals(")")
        && row.at(at + 3).text().matches("\\p{Lu}{3,}")) {
      return true;
    }
    return at < row.size()
        && (row.word(at).startsWith("/") || Character.isUpperCase(row.at(at).text().charAt(0)));
  }

  private static int behindBrackets(TokenRow row, int from) {
    var at = from;
    if (row.word(at).equals("(")) {
      while (at < row.size() && !row.word(at).equals(")")) {
        at++;
      }
      at++;
    }
    return at;
  }

  /// "Ukraine’s Zaporizhzhya Nuclear Power Plant", but no office, session or half of a name.
  private static boolean isOwned(Idiom idiom, TokenRow row, TokenRange range) {
    if (!POSSESSIVE.contains(row.word(range.from() - 1))) {
      return true;
    }
    var plain = range.length() > 1;
    for (var i = range.from(); i < range.to(); i++) {
      plain &= !idiom.words().is("generic.capitals", row.word(i));
    }
    return plain
        && row.sentence().entities().stream()
            .filter(entity -> entity.type() == EntityType.COUNTRY)
            .anyMatch(entity -> row.tokensIn(entity.span()).to() == range.from() - 1);
  }

  private static char first(TokenRow row, int index) {
    return row.at(index).text().charAt(0);
  }

  /// "ASEAN centrality", "the Indo-Pacific region": the name only tells which.
  private static boolean isAttribute(TokenRow row, int next) {
    return row.is(next, PartOfSpeech.NOUN)
        || row.is(next, PartOfSpeech.ADJ)
        || row.is(next, PartOfSpeech.NUM)
        || row.word(next).endsWith("ed") && row.is(next + 1, PartOfSpeech.NOUN)
        || row.word(next).matches("(?:.*-)?(?:led|based|wide|owned|backed|brokered|approved)");
  }

  private static boolean isNational(TokenRow row, TokenRange range) {
    return range.length() == 1
        && NationalWords.has(row.at(range.from()).text())
        && row.entityAt(range).isEmpty();
  }

  private static boolean cutsEntity(TokenRow row, TokenRange range) {
    return row.sentence().entities().stream()
        .map(entity -> row.tokensIn(entity.span()))
        .anyMatch(tokens ->
            tokens.from() < range.to()
                && range.from() < tokens.to()
                && (tokens.from() < range.from() && !row.word(tokens.from()).equals("the")
                    || tokens.to() > range.to()));
  }

  /// One of several names in a row: any of them would fill the gap.
  private static boolean isJoined(Idiom idiom, TokenRow row, TokenRange range) {
    var led =
        row.word(range.from() - 1).equals("the")
            || idiom.words().is("possessives", row.word(range.from() - 1))
            || idiom.words().is("author.possessive.plural", row.word(range.from() - 1));
    var left = led ? range.from() - 2 : range.from() - 1;
    var right = range.to();
    if (row.word(right).equals("(")) {
      while (right < row.size() && !row.word(right).equals(")")) {
        right++;
      }
      right++;
    }
    var next = row.word(right + 1).equals("the") ? right + 2 : right + 1;
    var joins =
        row.is(right, PartOfSpeech.CCONJ) || row.word(right).equals(",") || isDash(row, right);
    return row.is(left, PartOfSpeech.CCONJ)
        || row.word(left).equals(",")
        || isDash(row, left)
        || joins
            && next < row.size()
            && (Character.isUpperCase(first(row, next))
                || row.is(right, PartOfSpeech.CCONJ)
                    && (!row.isVerb(next) || row.word(next).endsWith("ing")))
        || row.word(right).equals(",")
            && (row.is(right + 1, PartOfSpeech.CCONJ) || isRow(row, right))
        || POSSESSIVE.contains(row.word(right)) && next < row.size() && isOffice(row, right + 1);
  }

  /// "____, dredging and pilotage", "to sign ____, mend and guard the dykes".
  private static boolean isRow(TokenRow row, int comma) {
    return !row.is(comma + 1, PartOfSpeech.ADP)
        && !row.word(comma + 1).endsWith("ed")
        && !row.is(comma + 1, PartOfSpeech.PRON)
        && !row.is(comma + 1, PartOfSpeech.DET)
        && row.is(comma + 2, PartOfSpeech.CCONJ);
  }

  private static boolean isDash(TokenRow row, int index) {
    return row.word(index).matches("[-–—&+]");
  }

  /// "____’s President Volodymyr Zelenskyy": everybody knows.
  private static boolean isOffice(TokenRow row, int index) {
    return index < row.size() && Character.isUpperCase(first(row, index));
  }

  /// Named in many paragraphs, or in the title: anybody would say it first.
  private static boolean isWorn(Idiom idiom, String name) {
    var document = idiom.document().document();
    var lower = name.toLowerCase(Locale.ROOT);
    var title = (document.title() + " " + document.frontMatter()).toLowerCase(Locale.ROOT);
    var many = (int) Math.max(FEW_PARAGRAPHS, SHARE * document.paragraphs().size()) + 1;
    return title.contains(lower)
        || Concordance.isSpread(idiom.concordance().holding(name), many)
        || isWornBesidesGenerics(idiom, name, many);
  }

  /// "the NATO Alliance" where everything is NATO's.
  private static boolean isWornBesidesGenerics(Idiom idiom, String name, int many) {
    var own =
        Stream.of(name.split("[ ,]+", -1))
            .filter(word -> !idiom.words().is("generic.capitals", word.toLowerCase(Locale.ROOT)))
            .toList();
    return own.size() == 1
        && !own.getFirst().equals(name)
        && Concordance.isSpread(idiom.concordance().holding(own.getFirst()), many);
  }

  private static boolean tellsEnough(Statement statement) {
    var told = statement.before() + " " + statement.after();
    return told.split("[\\s\\p{Z}]+", -1).length >= FEWEST_TOLD;
  }

  /// The name, its letters or its full form stand in the sentence once more.
  private static boolean isShown(Idiom idiom, String name, Statement statement) {
    var told = (statement.before() + " " + statement.after()).toLowerCase(Locale.ROOT);
    var others =
        idiom.document().acronyms().entrySet().stream()
            .filter(entry ->
                entry.getValue().equalsIgnoreCase(name) || entry.getKey().equalsIgnoreCase(name))
            .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()));
    return Stream.concat(Stream.of(name), others)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .anyMatch(told::contains);
  }
}
