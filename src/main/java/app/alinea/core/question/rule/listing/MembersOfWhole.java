package app.alinea.core.question.rule.listing;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/// "Quelles trois missions essentielles l’Organisation continuera-t-elle de remplir ?": all members
/// of a whole whose number the text gives.
public final class MembersOfWhole implements QuestionRule {
  private static final Pattern ARTICLE = Pattern.compile("^(?:les? |la |l[’']|the )");

  /// Whether the whole is what the verb, or an infinitive behind it, has for its object.
  private static boolean isObject(Clause clause, TokenRange intro) {
    var row = clause.row();
    var before = intro.from() - 1;
    while (row.is(before, PartOfSpeech.DET) || row.is(before, PartOfSpeech.ADV)) {
      before--;
    }
    return row.isVerb(before);
  }

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Enumeration(var _, var clause, var intro, var items))
        || !Wording.standsAlone(clause)) {
      return List.of();
    }
    var row = clause.row();
    if (!isObject(clause, intro)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var noun = row.is(intro.from() + 1, PartOfSpeech.NOUN) ? intro.from() + 1 : intro.from() + 2;
    var which = idiom.phrasing().which(row.at(noun).form().gender(), GrammaticalNumber.PLURAL);
    var members = new ArrayList<String>();
    for (var item : items) {
      wording.told(row, item).ifPresent(members::add);
    }
    var whole = wording.told(row, List.of(intro));
    var before = new TokenRange(clause.rest().from(), intro.from());
    var question =
        whole.flatMap(text -> idiom.phrasing().invert(which + " " + text, clause, List.of(before)));
    if (question.isEmpty() || members.size() != items.size()) {
      return List.of();
    }
    var all = new TokenRange(items.getFirst().from(), items.getLast().to());
    var text = String.join(" ; ", alike(members));
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(question.get()),
            new Answer(text, AnswerKind.FREE, text, row.span(all), List.of()),
            Statement.NONE,
            EnumSet.of(QuestionType.FLASHCARD)));
  }

  /// "dissuasion et défense ; la sécurité coopérative": articles before all members or before none.
  private static List<String> alike(List<String> members) {
    var led = members.stream().filter(member -> ARTICLE.matcher(member).lookingAt()).count();
    return led == 0 || led == members.size()
        ? members
        : members.stream().map(member -> ARTICLE.matcher(member).replaceFirst("")).toList();
  }
}
