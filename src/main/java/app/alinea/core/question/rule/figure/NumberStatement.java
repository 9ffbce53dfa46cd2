package app.alinea.core.question.rule.figure;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import app.alinea.core.question.rule.GapStem;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.NumberInPlace;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SlotQuestion;
import app.alinea.core.question.rule.law.ValueOfProvision;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Statements with a number in them, true or with another number, and gaps in its place.
public final class NumberStatement implements QuestionRule {
  private static final Pattern CENTURY = Pattern.compile("^\\S+ century\\b");

  /// "the 31st anniversary", "5G networks": nothing shows that an ordinal or a name is wanted.
  private static final Pattern ORDINAL = Pattern.compile("^\\d+\\p{L}+\\b.*");

  /// "three co-chairs, France, India, and Japan": whoever counts them knows the number.
  private static final Pattern LISTED =
      Pattern.compile("^\\s*[\\p{L}-]+(?: [\\p{L}-]+)?, \\p{Lu}[^,]*(?:,| and )");

  /// "in Dutch, Danish and Norse, the three texts": they are counted by whoever reads them.
  private static final Pattern TOLD_BEFORE =
      Pattern.compile(", [^,;]+ (?:and|et) [^,;]+, (?:the|les|ces|these)$");

  /// "three core tasks of defence, crisis management, and security"; "the four countries".
  private static final Pattern COUNTED =
      Pattern.compile("^\\s*[^,]{3,60}(?: of |: )[^,]+(?:, [^,]+)*,? and ");

  /// "the Ready by 40 Campaign": a number within a name.
  private static final Pattern NAMED = Pattern.compile("^\\d+ \\p{Lu}.*", Pattern.DOTALL);

  private static final Pattern PARTIES =
      Pattern.compile(
          "^\\s*(?:countries|leaders|members|partners|sides|nations|governments|Allies)\\b");

  private final SlotQuestion question = new SlotQuestion(Role.NUMBER);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return question.fits(fact, idiom)
            && fact instanceof Fact.Slot slot
            && !isRepeated(slot)
            // A provision is told with what limits it.
            && (slot.clause().fronted().isEmpty() || !ProvisionName.isCited(idiom, fact))
        ? question.ask(name(), slot, idiom, "", AnswerKind.VALUE).stream()
            .filter(draft -> !draft.statement().isNone() && !announces(idiom, draft))
            .map(SlotQuestion::toldOnly)
            .filter(draft -> !countsSigns(idiom, draft))
            .flatMap(draft -> NumberInPlace.of(idiom, draft).stream())
            .map(draft -> rises(slot) ? draft.without(QuestionType.TRUE_FALSE) : draft)
            .toList()
        : List.of();
  }

  /// "de 75 à 95 milliards": another number might be the one it rises from.
  private static boolean rises(Fact.Slot slot) {
    var row = slot.clause().row();
    var from = slot.value().from();
    return row.word(from - 1).equals("à") && row.is(from - 2, PartOfSpeech.NUM);
  }

  /// "de cinq ans en cinq ans": one of the two would stand against the other.
  private static boolean isRepeated(Fact.Slot slot) {
    var row = slot.clause().row();
    var value = row.text(slot.value());
    var text = row.sentence().text();
    return text.indexOf(value) != text.lastIndexOf(value);
  }

  /// "une approche à 360 degrés" is a saying and no number. A statement that announces what
  /// follows, as "trois missions : …", must not end before its last member; where it ends is not
  /// known here.
  private static boolean announces(Idiom idiom, Draft draft) {
    return draft.statement().whole().contains(":")
        || draft.answer().text().contains("degré")
        || ORDINAL.matcher(draft.answer().text()).matches()
        || ValueOfProvision.isOrdinal(draft.answer().text())
        || CENTURY.matcher(draft.answer().text() + " " + draft.statement().after()).find()
        || LISTED.matcher(draft.statement().after()).find()
        || TOLD_BEFORE.matcher(draft.statement().before()).find()
        || idiom.words().language() == Language.ENGLISH
            && (COUNTED.matcher(rest(draft)).find()
                || PARTIES.matcher(rest(draft)).find()
                || NAMED.matcher(draft.answer().text() + " " + draft.statement().after()).matches()
                || !idiom.law() && GapStem.words(draft.statement()) > GapStem.LONGEST);
  }

  /// What follows the number itself, its noun first.
  private static String rest(Draft draft) {
    var text = draft.answer().text();
    return text.substring(Math.min(text.length(), text.indexOf(' ') + 1))
        + " "
        + draft.statement().after();
  }

  /// "l’année par quatre chiffres": nobody needs the text for that.
  private static boolean countsSigns(Idiom idiom, Draft draft) {
    return Stream.of(draft.answer().text().split(" ", -1))
        .anyMatch(word -> idiom.words().is("sign.nouns", word));
  }
}
