package app.alinea.core.question.rule;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.Adjunct;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import java.util.List;
import java.util.regex.Pattern;

/// For what purpose a thing is done.
final class PurposeQuestion implements QuestionRule {
  /// A purpose in the question itself: ", to pursue …".
  private static final Pattern SECOND = Pattern.compile(", (?:in order )?to \\p{Ll}");

  /// "mettre tout en œuvre pour": what follows is the verb’s own complement.
  private static final Pattern EFFORT =
      Pattern.compile(
          "(?iu)tout (?:mettre )?en (?:œuvre|oeuvre)|tout"
              + " faire|[œo]e?uvr(?:er|ent|era|eront)\\b|suffi"
              // "les autorités compétentes pour délivrer", "le nombre nécessaire pour".
              + "|(?:compétent|habilité|qualifié|nécessaire|requis|apte)e?s?[\\s\\p{Z}]*\\?"
              + "|nombre (?:nécessaire|suffisant)");

  /// "extend the list to include 72 substances" tells what is done; "…, and the consideration of
  /// certificates" and "…, and their commitment" go on with what the verb before governs.
  private static final Pattern NO_PURPOSE =
      Pattern.compile(
          "(?i)^to (?:include|be)\\b|^[^,]*, and (?:the|an?|their|its) (?:\\p{L}+ )?\\p{L}+"
              + " (?:of|to|for|on)\\b");

  /// "may order the holder to comply": what is ordered, not what for.
  private static boolean isDirected(Fact fact, Idiom idiom) {
    return idiom.words().language() == Language.ENGLISH
        && fact instanceof Fact.Circumstance(var _, var clause, var adjunct)
        && clause.row().word(adjunct.range().from()).equals("to")
        && idiom.words().is("directing.verbs", clause.mainLemma());
  }

  /// "reconnaissent la nécessité d’efforts afin de …", "restent déterminés à … pour": a declaration
  /// tells the purpose of what it recognises, not of recognising it.
  private static boolean isStance(Fact fact, Idiom idiom) {
    return idiom.words().language() == Language.FRENCH
        && !idiom.law()
        && fact instanceof Fact.Circumstance(var _, var clause, var adjunct)
        && !clause.fronted().contains(adjunct)
        && idiom.words().is("attitude.verbs", clause.mainLemma());
  }

  private final CircumstanceQuestion question =
      new CircumstanceQuestion(Adjunct.Kind.PURPOSE, AnswerKind.PURPOSE);

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (isDirected(fact, idiom) || isStance(fact, idiom)) {
      return List.of();
    }
    return question.ask(name(), fact, idiom).stream()
        .filter(draft -> !SECOND.matcher(draft.stem()).find())
        .filter(draft -> !EFFORT.matcher(draft.stem()).find())
        .filter(draft -> !NO_PURPOSE.matcher(draft.answer().text()).find())
        .toList();
  }
}
