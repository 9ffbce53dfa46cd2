package app.alinea.core.question.rule.law;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Boilerplate;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.PartyWords;
import app.alinea.core.question.phrase.Lowering;
import app.alinea.core.question.rule.Coordination;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.SelfReference;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// "Quel article prévoit que toute personne a droit à l’éducation ?" in a document whose paragraphs
/// are articles.
public final class WhichProvision implements QuestionRule {
  /// The article's own first sentence says what it is about; later and derived ones are details.
  private static boolean isFirst(Idiom idiom, Fact fact) {
    var sentence = fact.evidence().sentence();
    var first = idiom.document().sentencesAt(fact.evidence().position()).getFirst();
    return sentence.text().equals(first.text());
  }

  /// What an organ is made of and does from day to day has no article to be remembered by.
  private static boolean isHousekeeping(Idiom idiom, Clause clause) {
    var subject = clause.subject();
    return PartyWords.organIn(
        idiom.words(), clause.row(), subject.from(), Math.min(subject.to(), subject.from() + HEAD));
  }

  /// "the class to which the heads of their missions …": whose, only what follows tells.
  private static boolean isOwnedAhead(Idiom idiom, Clause clause) {
    var row = clause.row();
    for (var i = clause.subject().from(); i < clause.subject().to(); i++) {
      if (idiom.words().is("possessives", row.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static final int HEAD = 4;

  /// "shall apply the Agreement in accordance with its international obligations".
  private static final Pattern EMPTY =
      Pattern.compile(
          "(?iu)necessary (?:to|for) (?:comply|give effect|giving effect|implement|the"
              + " (?:implementation|application))|in accordance with (?:its|their) (?:own |national"
              + " |domestic |international"
              + " )*(?:obligations|laws?|legislation|regulations)|conformément à"
              + " (?:ses|leurs|sa|leur) (?:obligations|législations?|lois|réglementations?)");

  /// Articles are remembered by their matter: where it is all that they say, where their title
  /// tells it, where others cite them.
  private static boolean hasWeight(Idiom idiom, int position, String label, String text) {
    return idiom.document().sentencesAt(position).size() == 1
        || isInTitle(idiom, position, text)
        || isCited(idiom, position, label);
  }

  private static boolean isInTitle(Idiom idiom, int position, String text) {
    var document = idiom.document().document();
    var heading = document.paragraphAt(position).heading();
    var shared =
        document.paragraphs().stream()
            .anyMatch(other ->
                Math.abs(other.position() - position) == 1 && other.heading().equals(heading));
    return !shared && WordBag.of(heading).overlaps(WordBag.of(text));
  }

  private static boolean isCited(Idiom idiom, int position, String label) {
    var cited = Pattern.compile("(?iu)" + Pattern.quote(label) + "(?![\\p{L}\\d])");
    return idiom
        .concordance()
        .holding(label)
        .filter(other -> other.position() != position)
        .anyMatch(other -> cited.matcher(other.text()).find());
  }

  /// Articles that the statement cites rule out options.
  private static final Pattern CITING =
      Pattern.compile("(?iu)\\b(?:articles?|art\\.) (?:\\d|[ivxl]+\\b|premier)|[\"“”«»]");

  /// The opening of a list: "may be refused if".
  private static final Pattern UNENDED =
      Pattern.compile(
          "(?iu)(?:^|["
              + " ,])(?:if|where|when|that|unless|by|of|to|for|with|as|in|on|and|or|shall|may|must"
              + "|which|who|whether|si|que|où|lorsque|de|d[’']|à|par|pour|et|ou|dans|avec|sur"
              + "|dont|qui)[\\s,:;–—-]*$");

  private static final int LONGEST = 30;
  private static final int SHORTEST = 5;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var evidence, var clause))
        || !Wording.standsAlone(clause)
        || clause.whole().length() > LONGEST
        || clause.whole().length() < SHORTEST
        || !isFirst(idiom, fact)
        // "Quiconque détruit une digue … sera puni": the verb taken is that of the person's deed.
        || clause.row().word(clause.subject().from()).equals("quiconque")
        || SelfReference.isIn(idiom, clause)
        || Definiteness.leansBack(idiom, clause)
        || Coordination.goesOn(clause)) {
      return List.of();
    }
    var paragraph = idiom.document().document().paragraphAt(evidence.position());
    var label = paragraph.number().label();
    if (!paragraph.number().isArticle()) {
      return List.of();
    }
    var row = clause.row();
    var told = new Wording(idiom).told(row, clause.pieces());
    if (told.isEmpty()
        // "soit naturels, soit civils": a row taken for an insertion has swallowed the verb.
        || !told.get().contains(row.at(clause.verb()).text())
        || CITING.matcher(told.get()).find()
        || UNENDED.matcher(told.get()).find()
        || Boilerplate.isDetail(idiom.words(), told.get())
        || isHousekeeping(idiom, clause)
        || isOwnedAhead(idiom, clause)) {
      return List.of();
    }
    var text = Lowering.start(row, clause.subject(), told.get());
    if (EMPTY.matcher(text).find() || !hasWeight(idiom, evidence.position(), label, text)) {
      return List.of();
    }
    var that = FrenchSound.elides(text) ? "provision.elided" : "provision";
    var option =
        idiom
            .templates()
            .fill("provision.option", Map.of("label", label.substring(label.indexOf(' ') + 1)));
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question(that, Map.of("statement", text)),
            new Answer(
                option,
                AnswerKind.PROVISION,
                "provision:" + evidence.position(),
                row.span(clause.subject()),
                List.of(label, label.substring(label.indexOf(' ') + 1))),
            Statement.NONE,
            EnumSet.of(QuestionType.MULTIPLE_CHOICE)));
  }
}
