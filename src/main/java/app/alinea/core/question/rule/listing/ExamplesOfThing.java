package app.alinea.core.question.rule.listing;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Prose;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.TightClause;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// "Which challenges in the Atlantic does the text name as examples?": what stands behind "such as"
/// or "including".
public final class ExamplesOfThing implements QuestionRule {
  private static final int LONGEST_WHOLE = 9;
  private static final int LONGEST_LIST = 34;
  private static final Set<String> OPEN =
      Set.of(
          "other", "all", "any", "various", "several", "both", "some", "these", "those", "this",
          "its", "their", "many", "such", "certain", "ways", "means", "areas", "others");

  /// "deepen exchanges through bilateral programs such as …": what serves a deed is known by it.
  private static final Set<String> SERVING = Set.of("through", "by", "via", "with", "for", "using");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return switch (fact) {
      case Fact.Predication(var _, var clause) -> ask(fact, clause, idiom);
      case Fact.Undertaking(var _, var clause) -> ask(fact, clause, idiom);
      default -> List.of();
    };
  }

  private List<Draft> ask(Fact fact, Clause clause, Idiom idiom) {
    if (idiom.words().language() != Language.ENGLISH || idiom.law()) {
      return List.of();
    }
    var row = clause.row();
    for (var i = clause.rest().from() + 2; i < clause.rest().to() - 2; i++) {
      var marker = row.word(i).equals("including") ? 1 : row.spells(i, "such as");
      if (marker > 0) {
        var draft = draft(fact, clause, idiom, i, i + marker);
        if (draft.isPresent()) {
          return List.of(draft.get());
        }
      }
    }
    return List.of();
  }

  private Optional<Draft> draft(Fact fact, Clause clause, Idiom idiom, int marker, int from) {
    var row = clause.row();
    var whole = whole(idiom, row, marker);
    var list = whole.flatMap(named -> list(idiom, clause, from));
    if (whole.isEmpty() || list.isEmpty() || isSaidAgain(idiom, row, whole.get())) {
      return Optional.empty();
    }
    var wording = new Wording(idiom);
    var told = wording.told(row, whole.get());
    var answer = wording.answer(row, list.get(), AnswerKind.FREE);
    if (told.isEmpty() || answer.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question("examples", Map.of("things", told.get())),
            answer.get(),
            Statement.NONE,
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// The plural before the list with its adjectives and what stands behind its "of".
  private static Optional<TokenRange> whole(Idiom idiom, TokenRow row, int end) {
    var from = end;
    while (from - 1 >= 0 && end - from < LONGEST_WHOLE && belongs(row, from - 1)) {
      from--;
    }
    while (from < end
        && (row.is(from, PartOfSpeech.ADP)
            || row.is(from, PartOfSpeech.DET)
            || row.is(from, PartOfSpeech.ADV))) {
      from++;
    }
    var range = new TokenRange(from, end);
    if (SERVING.contains(row.word(from - 1))) {
      return Optional.empty();
    }
    var head = end - 1;
    for (var i = from; i < end; i++) {
      if (OPEN.contains(row.word(i)) || row.word(i).equals("our")) {
        return Optional.empty();
      }
      if (row.is(i, PartOfSpeech.ADP)) {
        head = Math.min(head, i - 1);
      }
    }
    var plural =
        head >= from
            && row.is(head, PartOfSpeech.NOUN)
            && (row.at(head).form().number() == GrammaticalNumber.PLURAL
                || row.word(head).endsWith("s"));
    return range.length() >= 2
            && !row.word(from - 1).equals("to")
            && !row.is(from - 1, PartOfSpeech.ADV)
            && plural
            && Prose.telling(idiom, row, range) >= 2
        ? Optional.of(range)
        : Optional.empty();
  }

  private static boolean belongs(TokenRow row, int index) {
    var word = row.word(index);
    return row.is(index, PartOfSpeech.NOUN)
        || row.is(index, PartOfSpeech.PROPN)
        || row.is(index, PartOfSpeech.ADJ)
        || word.equals("of")
        || word.equals("in") && row.is(index - 1, PartOfSpeech.NOUN)
        || row.is(index, PartOfSpeech.VERB)
            && (word.endsWith("ed") || word.endsWith("ing"))
            && row.is(index + 1, PartOfSpeech.NOUN)
            && !row.word(index - 1).equals("to");
  }

  /// At least two things, no doings, up to where the clause goes on.
  private static Optional<TokenRange> list(Idiom idiom, Clause clause, int from) {
    var row = clause.row();
    if (row.is(from, PartOfSpeech.ADP)
        || row.word(from).endsWith("ing") && !row.is(from + 1, PartOfSpeech.NOUN)
        || row.word(from).equals("to")
        || row.word(from).equals("those")
        || row.word(from).equals("all")
        || row.is(from, PartOfSpeech.ADV)
        || row.is(from, PartOfSpeech.SCONJ)
        || row.word(from).equals(",")) {
      return Optional.empty();
    }
    var joined = false;
    var to = from;
    while (to < clause.rest().to()) {
      var ends =
          TightClause.isEnd(idiom, row, to) && !isItem(row, to)
              || row.spells(to, "as well as") > 0
              || row.is(to, PartOfSpeech.SCONJ)
              || idiom.words().is("subordinators", row.word(to))
              || row.word(to).equals("but")
              || row.isVerb(to) && (row.word(to - 1).equals("to") || !row.word(to).endsWith("ing"));
      if (ends) {
        break;
      }
      joined |= row.is(to, PartOfSpeech.CCONJ);
      if (idiom.words().is("possessives", row.word(to)) || row.word(to).equals("our")) {
        return Optional.empty();
      }
      to++;
    }
    if (to < clause.rest().to() && row.isVerb(to) && !row.word(to - 1).equals("to")) {
      return Optional.empty();
    }
    if (to < clause.rest().to() && row.isVerb(to)) {
      to--;
    }
    var range = Wording.trimmed(row, new TokenRange(from, to));
    return joined && range.length() >= 3 && range.length() <= LONGEST_LIST
        ? Optional.of(range)
        : Optional.empty();
  }

  /// ", and energy security": the last thing of the row.
  private static boolean isItem(TokenRow row, int comma) {
    var next = row.is(comma + 1, PartOfSpeech.CCONJ) ? comma + 2 : comma + 1;
    return row.word(comma).equals(",")
        && (row.is(next, PartOfSpeech.NOUN) || row.is(next, PartOfSpeech.PROPN));
  }

  /// The same things with other examples.
  private static boolean isSaidAgain(Idiom idiom, TokenRow row, TokenRange whole) {
    var text = row.text(whole);
    return idiom
            .concordance()
            .holding(text)
            .filter(sentence ->
                sentence.text().contains(text + " such as")
                    || sentence.text().contains(text + ", such as")
                    || sentence.text().contains(text + ", including")
                    || sentence.text().contains(text + " including"))
            .count()
        > 1;
  }
}
