package app.alinea.core.question.rule.listing;

import app.alinea.core.language.Gender;
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
import app.alinea.core.question.fact.PhraseFact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// "Quels sont les trois niveaux de cyberdéfense de l’OTAN ?", "Entre qui a été conclu l’accord que
/// saluent les Alliés ?".
public final class PartsAndParties implements QuestionRule {
  private static final int BARE = 2;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    return switch (fact) {
      case PhraseFact.Parts parts -> parts(parts, idiom).stream().toList();
      case PhraseFact.Between between -> parties(between, idiom).stream().toList();
      default -> List.of();
    };
  }

  private Optional<Draft> parts(PhraseFact.Parts fact, Idiom idiom) {
    var row = fact.row();
    var noun = fact.whole().from() + (row.is(fact.whole().from() + 1, PartOfSpeech.ADJ) ? 2 : 1);
    var whole = idiom.voice().retell(row, fact.whole());
    var members = new ArrayList<String>();
    for (var member : fact.members()) {
      idiom.voice().retell(row, member).ifPresent(members::add);
    }
    if (whole.isEmpty() || members.size() != fact.members().size()) {
      return Optional.empty();
    }
    var which = row.at(noun).form().gender() == Gender.FEMININE ? "Quelles" : "Quels";
    var text = inRow(members);
    var all = new TokenRange(fact.members().getFirst().from(), fact.members().getLast().to());
    return Optional.of(
        card(
            fact,
            idiom.templates().question(which + " sont les " + whole.get()),
            text,
            all,
            idiom));
  }

  /// "politique, militaire et technique"; members that hold a row themselves are parted by
  /// semicolons.
  private static String inRow(List<String> members) {
    if (members.stream().anyMatch(member -> member.contains(",") || member.contains(" et "))) {
      return String.join(" ; ", members);
    }
    var last = members.size() - 1;
    return String.join(", ", members.subList(0, last)) + " et " + members.get(last);
  }

  private Optional<Draft> parties(PhraseFact.Between fact, Idiom idiom) {
    var row = fact.row();
    var told = idiom.voice().retell(row, fact.thing());
    var parties = idiom.voice().retell(row, fact.parties());
    if (told.isEmpty() || parties.isEmpty()) {
      return Optional.empty();
    }
    // "Nous …, à cet égard, saluons l’accord": on what, the clause before tells.
    if (fact.thing().length() <= BARE && pointsBack(idiom, row, fact.thing().from())) {
      return Optional.empty();
    }
    var thing = told;
    if (fact.thing().length() <= BARE) {
      thing = told.flatMap(text -> spokenOf(idiom, row, fact.thing(), text));
    }
    var plural = row.at(fact.participle()).form().number() == GrammaticalNumber.PLURAL;
    return thing.map(text ->
        card(
            fact,
            idiom
                .templates()
                .question(
                    "Entre qui "
                        + (plural ? "ont été " : "a été ")
                        + row.at(fact.participle()).text()
                        + " "
                        + text),
            "entre " + parties.get(),
            fact.parties(),
            idiom));
  }

  private static boolean pointsBack(Idiom idiom, TokenRow row, int end) {
    for (var i = 0; i < end; i++) {
      if (idiom.words().is("pointers", row.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "l’accord que les Alliés saluent": what the authors say of it tells which one.
  private static Optional<String> spokenOf(
      Idiom idiom, TokenRow row, TokenRange thing, String text) {
    var verb = thing.from() - 1;
    var form = row.at(Math.max(verb, 0)).form();
    return verb >= 0
            && row.isVerb(verb)
            && form.person() == 1
            && form.number() == GrammaticalNumber.PLURAL
            && !idiom.voice().author().name().isEmpty()
        ? idiom
            .voice()
            .retell(row, new TokenRange(verb, verb + 1))
            .map(said -> text + " que " + idiom.voice().author().name() + " " + said)
        : Optional.empty();
  }

  private Draft card(Fact fact, String stem, String answer, TokenRange range, Idiom idiom) {
    var row = ((PhraseFact) fact).row();
    return new Draft(
        name(),
        fact,
        stem,
        new Answer(
            answer,
            AnswerKind.FREE,
            answer.toLowerCase(idiom.words().language().locale()),
            row.span(range),
            List.of()),
        Statement.NONE,
        EnumSet.of(QuestionType.FLASHCARD));
  }
}
