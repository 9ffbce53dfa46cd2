package app.alinea.core.question.rule.law;

import app.alinea.core.language.Language;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.ProvisionName;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Asks of a French law by its article: "Selon le texte" would ask for all that any article says of
/// it, and two articles may set two times for what they call alike. What something is the name of
/// is asked as a name.
public final class CitedArticle {
  private static final String WHOLE = "Selon le texte, ";
  private static final String WHAT = "qu’est-ce qui ";
  private static final Pattern ARTICLE = Pattern.compile("^(?:[Ll]e |[Ll]a |[Ll]es |[Ll]’)");
  private static final Set<String> FORMATIONS = Set.of("formation", "section", "délégation");

  /// What makes a definition of what something is.
  private static final String GENUS =
      "((?:la |le |l’|une? )\\p{L}+(?: \\p{L}+)?"
          + " (?:par laquelle|par lequel|qui|que|qu’|dont|au moyen|destinée?s? à) ?\\P{Z}.*)";

  /// "qu’est-ce qui est la convention par laquelle …": a definition turned round.
  private static final Pattern DEFINED =
      Pattern.compile("^Selon le texte, qu’est-ce qui est " + GENUS + "$");

  private static final Pattern MEANING = Pattern.compile("^" + GENUS + "$");
  private static final Pattern WHAT_IS =
      Pattern.compile("^Quel(?:le)? est ((?:la |le |l’)\\P{Z}.*\\?)$");

  private CitedArticle() {}

  public static Draft in(Fact fact, Idiom idiom, Draft draft) {
    if (!idiom.law() || idiom.words().language() != Language.FRENCH) {
      return draft;
    }
    var defined = DEFINED.matcher(draft.stem());
    if (defined.matches()) {
      return asking(draft, "Comment le texte appelle-t-il " + defined.group(1));
    }
    var meant = WHAT_IS.matcher(draft.stem());
    if (meant.matches() && MEANING.matcher(draft.answer().text()).matches()) {
      return asking(draft, "Comment le texte définit-il " + meant.group(1));
    }
    if (isBody(idiom, draft.answer().text()) && draft.stem().startsWith(WHOLE + WHAT)) {
      return in(fact, idiom, asking(draft, draft.stem().replace(WHOLE + WHAT, WHOLE + "qui ")));
    }
    if (!ProvisionName.isCited(idiom, fact)) {
      return draft;
    }
    if (draft.stem().startsWith(WHOLE)) {
      return asking(
          draft,
          "Selon " + ProvisionName.of(idiom, fact) + ", " + draft.stem().substring(WHOLE.length()));
    }
    return draft;
  }

  /// "le doyen de la Ligue", "la formation plénière": somebody, not something.
  private static boolean isBody(Idiom idiom, String text) {
    var head = ARTICLE.matcher(text).replaceFirst("").split("\\P{L}", 2)[0];
    return idiom.words().is("organ.nouns", head.toLowerCase(Locale.ROOT))
        || FORMATIONS.contains(head);
  }

  private static Draft asking(Draft draft, String stem) {
    return draft.asking(stem);
  }
}
