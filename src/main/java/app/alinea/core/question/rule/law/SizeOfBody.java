package app.alinea.core.question.rule.law;

import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.Fact.Slot.Role;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SlotQuestion;
import app.alinea.core.question.rule.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// "De combien de membres le Conseil se compose-t-il ?", "How many experts make up the Council?"
public final class SizeOfBody implements QuestionRule {
  private static final Set<String> OF = Set.of("de", "d'");

  /// "321 millions de locuteurs": what is counted stands behind the number’s own noun.
  private static TokenRange counted(Idiom idiom, Fact.Slot slot) {
    var row = slot.clause().row();
    var last = slot.value().to() - 1;
    var scaled = idiom.words().is("scale.nouns", row.at(last).lemma());
    return scaled && OF.contains(row.word(last + 1)) && row.is(last + 2, PartOfSpeech.NOUN)
        ? new TokenRange(last + 2, last + 3)
        : new TokenRange(last, last + 1);
  }

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Slot slot)
        || slot.role() != Role.SIZE
        || !Wording.standsAlone(slot.clause())) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var clause = slot.clause();
    var row = clause.row();
    var noun = counted(idiom, slot);
    var body = wording.told(row, clause.subject());
    var answer = wording.answer(row, slot.value(), AnswerKind.VALUE);
    if (body.isEmpty() || answer.isEmpty() || row.text(noun).isEmpty()) {
      return List.of();
    }
    var stem = stem(idiom, clause, row.text(noun), body.get());
    return List.of(
        new Draft(
            name(),
            fact,
            stem,
            answer.get(),
            wording.statement(clause, slot.value()).orElse(Statement.NONE),
            SlotQuestion.types(AnswerKind.VALUE)));
  }

  /// With the verb of the sentence where it may be asked so, "Combien de membres compte …?".
  private static String stem(Idiom idiom, Clause clause, String noun, String body) {
    var counted =
        idiom.templates().has("size.counted")
            && clause.verbGroup().length() == 1
            && idiom.words().is("counting.verbs", clause.mainLemma());
    return counted
        ? idiom
            .templates()
            .question(
                "size.counted",
                Map.of(
                    "noun",
                    French.of(noun),
                    "verb",
                    clause.row().word(clause.verb()),
                    "body",
                    body))
        : idiom.templates().question("size", Map.of("noun", noun, "body", body));
  }
}
