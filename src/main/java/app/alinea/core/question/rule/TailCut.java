package app.alinea.core.question.rule;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Language;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import java.util.regex.Pattern;

/// Ends the answers on English declarations before what their sentence grants or recalls by the
/// way: "to buy tugs, recognizing the role of divers", "to promote trust while keeping secrets".
public final class TailCut {
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?s)(?:,? (?:while|whereas|although)|, (?:(?:also|while) )?(?:noting|recogni[sz]ing"
              + "|acknowledging|recalling|emphasi[sz]ing|underlining|stressing|reaffirming"
              + "|highlighting|mindful|bearing in mind|taking into account|taking note)) .*$");
  private static final int FEWEST_WORDS = 3;

  private TailCut() {}

  public static Draft of(Idiom idiom, Draft draft) {
    var answer = draft.answer();
    if (idiom.words().language() != Language.ENGLISH
        || idiom.law()
        || !answer.kind().isPhrase() && answer.kind() != AnswerKind.ACT) {
      return draft;
    }
    var aside = ASIDE.matcher(answer.text());
    if (!aside.find()) {
      return draft;
    }
    var text = answer.text().substring(0, aside.start());
    if (text.split(" ", -1).length < FEWEST_WORDS) {
      return draft;
    }
    var marker = aside.group().split(" ", -1)[1];
    var source = draft.fact().evidence().sentence().text();
    var start = answer.span().start();
    var at = source.indexOf(" " + marker + " ", start);
    if (at < 0 || at > answer.span().end()) {
      return draft;
    }
    var end = source.charAt(at - 1) == ',' ? at - 1 : at;
    var cut =
        new Answer(
            text,
            answer.kind(),
            answer.referent(),
            new TextSpan(start, end),
            answer.accepted().stream().filter(other -> !ASIDE.matcher(other).find()).toList());
    return new Draft(
        draft.rule(), draft.fact(), draft.stem(), cut, draft.statement(), draft.types());
  }
}
