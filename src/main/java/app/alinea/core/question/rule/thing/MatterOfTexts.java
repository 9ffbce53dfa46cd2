package app.alinea.core.question.rule.thing;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Negated;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Sur quoi portent les deux politiques que les ministres approuvent ?", "Sur quoi porte la
/// déclaration que les ministres adoptent ?": what texts that somebody brings into being are about.
public final class MatterOfTexts implements QuestionRule {
  private static final Set<String> INDEFINITE = Set.of("un", "une");

  /// What is approved "today" is approved by what one reads.
  private static final String TODAY = "Aujourd";

  private static final int LONGEST = 12;
  private static final int SHORTEST = 2;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Action(var _, var clause, var object, var head))
        || idiom.words().language() != Language.FRENCH
        || idiom.law()
        || !Wording.standsAlone(clause)
        || Negated.is(idiom, clause)
        || Definiteness.leansBack(idiom, clause)
        || !idiom.words().is("text.making.verbs", clause.mainLemma())
        || !idiom.words().is("made.texts", clause.row().at(head).lemma())
        || !INDEFINITE.contains(clause.row().word(object.from()))
        || object.from() != clause.rest().from()) {
      return List.of();
    }
    return draft(fact, idiom, clause, object, head).stream().toList();
  }

  private Optional<Draft> draft(
      Fact fact, Idiom idiom, Clause clause, TokenRange object, int head) {
    var row = clause.row();
    var matters = matters(row, object, head);
    if (matters.isEmpty()) {
      return Optional.empty();
    }
    var two = matters.size() > 1;
    var wording = new Wording(idiom);
    var subject = wording.told(row, List.of(clause.subject()));
    var verb = wording.told(row, List.of(clause.verbGroup()));
    var noun = two ? plural(idiom, row, head) : Optional.of(row.at(head).text());
    var told = matters.stream().map(matter -> wording.told(row, matter)).toList();
    var span = new TokenRange(matters.getFirst().from(), matters.getLast().to());
    if (subject.isEmpty()
        || verb.isEmpty()
        || noun.isEmpty()
        || told.stream().anyMatch(Optional::isEmpty)
        || clause.verbGroup().length() > 1) {
      return Optional.empty();
    }
    var who = subject.get();
    var lower = Character.toLowerCase(who.charAt(0)) + who.substring(1);
    var link = FrenchSound.elides(lower) ? "qu’" : "que ";
    var here =
        clause.kind() == Subject.AUTHOR && row.sentence().text().startsWith(TODAY)
            ? " dans le texte"
            : "";
    var which = row.word(object.from()).equals("une") ? "la " : "le ";
    var asked = two ? "Sur quoi portent les deux " : "Sur quoi porte " + which;
    var stem = asked + noun.get() + " " + link + lower + " " + verb.get() + here;
    if (!two && FrenchSound.elides(noun.get())) {
      return Optional.empty();
    }
    var text =
        String.join(
            " ; ", told.stream().flatMap(Optional::stream).map(each -> "sur " + each).toList());
    return Optional.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(stem),
            new Answer(text, AnswerKind.FREE, text, row.span(span), List.of()),
            Statement.NONE,
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// What stands behind "sur" of one text, or of two of one sort.
  private static List<TokenRange> matters(TokenRow row, TokenRange object, int head) {
    var found = new ArrayList<TokenRange>();
    var second = -1;
    for (var i = head + 1; i < object.to() && second < 0; i++) {
      second =
          row.at(i).lemma().equals(row.at(head).lemma()) && row.is(i - 1, PartOfSpeech.DET)
              ? i
              : -1;
    }
    var first = matter(row, head, second < 0 ? object.to() : second - 2);
    first.ifPresent(found::add);
    if (second >= 0) {
      matter(row, second, object.to()).ifPresent(found::add);
      return found.size() == 2 && row.is(second - 2, PartOfSpeech.CCONJ) ? found : List.of();
    }
    return found;
  }

  private static Optional<TokenRange> matter(TokenRow row, int head, int to) {
    for (var i = head + 1; i < to; i++) {
      if (row.word(i).equals("sur")) {
        var end = i + 1;
        while (end < to && !row.word(end).equals(",") && !row.word(end).equals("qui")) {
          end++;
        }
        var range = new TokenRange(i + 1, end);
        return range.length() < SHORTEST || range.length() > LONGEST
            ? Optional.empty()
            : Optional.of(range);
      }
      if (row.word(i).equals(",") || row.isInfinitive(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<String> plural(Idiom idiom, TokenRow row, int head) {
    return idiom
        .morphology()
        .inflect(
            row.at(head).lemma(),
            PartOfSpeech.NOUN,
            new WordForm(row.at(head).form().gender(), GrammaticalNumber.PLURAL, 0, Mood.NONE));
  }
}
