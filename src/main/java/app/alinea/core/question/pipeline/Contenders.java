package app.alinea.core.question.pipeline;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Language;
import app.alinea.core.question.distractor.Contender;
import app.alinea.core.question.distractor.ContenderPool;
import app.alinea.core.question.distractor.Ownership;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.gate.Leaning;
import app.alinea.core.question.phrase.French;
import app.alinea.core.question.rule.Idiom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Gathers what can stand beside a key: what the document names, and the answers of all drafts.
final class Contenders {
  private static final Pattern SPACE = Pattern.compile("[ ’]");
  private static final int FEWEST_WORDS = 5;
  private static final Pattern CUT =
      Pattern.compile(
          "(?: grâce à| pour| présentée?s? par| en ce qui| en vertu|, y compris|, notamment| in"
              + " order to| through| by|, including| in accordance) ");

  private final AnalysedDocument document;
  private final Idiom idiom;
  private final BackPointing back;

  Contenders(AnalysedDocument document, Idiom idiom) {
    this.document = document;
    this.idiom = idiom;
    this.back =
        new BackPointing(document.document(), document.language(), new Leaning(idiom.words()));
  }

  ContenderPool pool(List<Draft> drafts) {
    var contenders = new ArrayList<>(new EntityNames(document).contenders());
    for (var draft : drafts) {
      var answer = draft.answer();
      if (answer.kind() != AnswerKind.FREE && (isMeaning(answer) || !back.isIn(draft))) {
        contenders.add(contender(draft, named(answer)));
        if (answer.kind() == AnswerKind.ACT) {
          brief(answer.text()).map(text -> contender(draft, text)).ifPresent(contenders::add);
        }
      }
    }
    return new ContenderPool(OneAssembly.of(contenders));
  }

  /// What a term means is whole in itself: "that it be kept in one place" points to the meaning’s
  /// own beginning.
  private static boolean isMeaning(Answer answer) {
    return answer.kind() == AnswerKind.DESCRIPTION || answer.kind() == AnswerKind.TERM;
  }

  /// "au Ministre de la Mer" answers "À qui …"; beside other parties he stands by his name.
  private String named(Answer answer) {
    return answer.kind() == AnswerKind.PARTY && document.language() == Language.FRENCH
        ? French.withoutTo(answer.text())
        : answer.text();
  }

  private Contender contender(Draft draft, String text) {
    var answer = draft.answer();
    return new Contender(
        text,
        answer.kind(),
        answer.referent(),
        Ownership.of(draft),
        note(draft),
        draft.position(),
        1,
        WordBag.of(text));
  }

  /// What is asked less how and what for, so that it can stand beside something short.
  private static Optional<String> brief(String act) {
    var cut = CUT.matcher(act);
    while (cut.find()) {
      var brief = act.substring(0, cut.start());
      if (SPACE.split(brief).length >= FEWEST_WORDS) {
        return Optional.of(brief);
      }
    }
    return Optional.empty();
  }

  private String note(Draft draft) {
    var label = document.document().paragraphAt(draft.position()).number().cited();
    return switch (draft.fact()) {
      case Fact.Demand demand ->
          idiom
              .voice()
              .retell(demand.clause().row(), demand.addressee())
              .map(name -> idiom.templates().fill("note", Map.of("answer", name, "label", label)))
              .orElse(label);
      default -> label;
    };
  }
}
