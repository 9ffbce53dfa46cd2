package app.alinea.core.question.rule.subject;

import app.alinea.core.language.EntityType;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// "By whom were the donations of fertilisers facilitated?": who did what an English participle
/// tells of a thing beside the point of its sentence.
public final class MadeBy implements QuestionRule {
  public static final Set<EntityType> DOERS =
      EnumSet.of(EntityType.COUNTRY, EntityType.ORGANISATION, EntityType.BODY);
  private static final Set<String> IRREGULAR =
      Set.of("held", "made", "led", "built", "drawn", "written", "given", "brought", "taken");
  private static final int LONGEST_NAME = 12;
  private static final int SHORTEST_NAME = 3;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Mention(var _, var clause, var entity, var range))
        || !idiom.templates().has("made")
        || !DOERS.contains(entity.type())
        || range.from() <= clause.rest().from()
        || by(clause.row(), range.from()) < 0) {
      return List.of();
    }
    var row = clause.row();
    var from = by(row, range.from()) + 1;
    var participle = from - 2;
    var ahead = row.word(participle - 1).equals("be") && row.word(participle - 2).equals("to");
    var aside = row.word(participle - 1).equals(",") && isCapital(row, participle - 2);
    var end = ahead ? participle - 2 : aside ? participle - 1 : participle;
    var name =
        isParticiple(row, participle, ahead || aside)
            ? name(idiom, row, end)
            : Optional.<TokenRange>empty();
    var doers = new TokenRange(from, end(row, range.to(), clause.rest().to()));
    if (name.isEmpty() || goesOn(row, doers.to())) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var told = wording.told(row, List.of(name.get()));
    var doer = wording.told(row, List.of(doers));
    if (told.isEmpty() || doer.isEmpty()) {
      return List.of();
    }
    var plural =
        row.at(head(row, name.get())).form().number() == GrammaticalNumber.PLURAL
            || told.get().contains(" and ");
    var stem =
        idiom
            .templates()
            .question(
                "made",
                Map.of(
                    "be",
                    ahead ? plural ? "are" : "is" : plural ? "were" : "was",
                    "thing",
                    told.get(),
                    "made",
                    (ahead ? "to be " : "")
                        + row.text(new TokenRange(participle, participle + 1))));
    var alone = doers.equals(range);
    return List.of(
        new Draft(
            name(),
            fact,
            stem,
            new Answer(
                doer.get(),
                alone ? AnswerKind.of(entity.type()) : AnswerKind.FREE,
                alone ? entity.id() : doer.get(),
                row.span(doers),
                alone ? wording.otherNames(entity, doer.get()) : List.of()),
            Statement.NONE,
            alone
                ? EnumSet.of(QuestionType.FLASHCARD, QuestionType.SHORT_ANSWER)
                : EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// The "by" before a name or before its government, or -1.
  private static int by(TokenRow row, int name) {
    if (row.word(name - 1).equals("by")) {
      return name - 1;
    }
    var government =
        row.word(name - 1).equals("of")
            && row.word(name - 2).startsWith("government")
            && row.word(name - 3).equals("the")
            && row.word(name - 4).equals("by");
    return government ? name - 4 : -1;
  }

  /// Behind a noun, without an auxiliary: "the agreement brokered by …".
  public static boolean isParticiple(TokenRow row, int index, boolean ahead) {
    var word = row.word(index);
    var noun = row.is(index - 1, PartOfSpeech.NOUN) || row.is(index - 1, PartOfSpeech.PROPN);
    return (noun || ahead)
        && row.isVerb(index)
        && (word.endsWith("ed") || IRREGULAR.contains(word));
  }

  /// From "the" on, at least two words more, without verbs and without what points elsewhere.
  public static Optional<TokenRange> name(Idiom idiom, TokenRow row, int end) {
    for (var i = end - 1; i >= Math.max(0, end - LONGEST_NAME); i--) {
      var word = row.word(i);
      if (word.equals("the") && (!row.word(i - 1).equals("of") || isNamed(row, i, end))) {
        return end - i >= SHORTEST_NAME && !isLight(idiom, row, i, end)
            ? Optional.of(new TokenRange(i, end))
            : Optional.empty();
      }
      if (row.isVerb(i)
          || word.equals(",")
          || word.equals(")")
          || word.equals("our")
          || word.equals("we")
          || idiom.words().is("possessives", word)
          || idiom.words().is("relatives", word)
          || idiom.words().is("deictic", word)
          || idiom.words().is("demonstratives", word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "the establishment of the Pandemic Fund hosted by …": what has a name of its own is meant.
  private static boolean isNamed(TokenRow row, int from, int to) {
    for (var i = from + 1; i < to; i++) {
      if (isCapital(row, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLight(Idiom idiom, TokenRow row, int from, int to) {
    var named = false;
    var passing = false;
    for (var i = from + 1; i < to; i++) {
      named |= isCapital(row, i);
      passing |= row.word(i).equals("recent") || row.word(i).equals("ongoing");
    }
    if (passing && !named || !named && !isTold(row, from, to)) {
      return true;
    }
    for (var i = from; i < to; i++) {
      var noun = row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.PROPN);
      if (noun
          && !idiom.words().is("light.nouns", row.at(i).lemma())
          && !idiom.words().is("bare.nouns", row.at(i).lemma())) {
        return false;
      }
    }
    return true;
  }

  /// "the donations of fertilisers", no "the significant financing": which one it is.
  private static boolean isTold(TokenRow row, int from, int to) {
    for (var i = from; i < to; i++) {
      if (row.is(i, PartOfSpeech.ADP)) {
        return true;
      }
    }
    return false;
  }

  /// The noun before the first preposition.
  public static int head(TokenRow row, TokenRange name) {
    for (var i = name.from() + 1; i < name.to(); i++) {
      if (row.is(i, PartOfSpeech.ADP)) {
        return i - 1;
      }
    }
    return name.to() - 1;
  }

  /// One past the last of several doers: "Japan and Gavi".
  private static int end(TokenRow row, int from, int limit) {
    var end = from;
    while (end + 1 < limit
        && (row.is(end, PartOfSpeech.CCONJ) || row.word(end).equals(","))
        && startsName(row, end + 1)) {
      end = end + 1;
      while (end < limit && (row.word(end).equals("the") || isCapital(row, end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean startsName(TokenRow row, int index) {
    return isCapital(row, index) || row.word(index).equals("the") && isCapital(row, index + 1);
  }

  private static boolean isCapital(TokenRow row, int index) {
    return index < row.size() && Character.isUpperCase(row.at(index).text().charAt(0));
  }

  /// "by the Government and others", "by Norway’s navy": not all of who did it.
  private static boolean goesOn(TokenRow row, int end) {
    return row.is(end, PartOfSpeech.CCONJ)
        || row.word(end).equals("'s")
        || row.word(end).equals("of")
        || row.word(end).equals("and")
        || isCapital(row, end)
        || row.is(end, PartOfSpeech.NOUN);
  }
}
