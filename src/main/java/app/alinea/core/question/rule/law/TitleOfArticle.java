package app.alinea.core.question.rule.law;

import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Boilerplate;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.OutlineFact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Quoting;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// "De quoi traite l’article 15 ?", answered by the title it bears.
public final class TitleOfArticle implements QuestionRule {
  /// Titles that tell nothing of what stands under them.
  private static final Pattern EMPTY =
      Pattern.compile(
          "(?i)(?:general|miscellaneous|other|final)(?: provisions)?|dispositions"
              + " (?:générales|diverses|finales|transitoires|communes|particulières)|(?:objets?|objectifs?|champ"
              + " d[’']application|portée|définitions?|objet et champ d[’']application)(?:["
              + " ,:].*)?|entrée en vigueur(?: et .*)?|abrogations?(?: .*)?|(?:statement of"
              + " )?(?:purposes?|objects?|objectives?|aims?)(?: and .*)?|subject(?:[ -]matter)?(?:"
              + " and .*)?|scope(?: and .*)?|definitions?|entry into force(?: and .*)?");

  /// "Missions et pouvoirs", "Création, composition": many articles of a French text bear such.
  private static final Pattern MANY_BEAR =
      Pattern.compile(
          "(?iu)(?:créations?|attributions?|missions?|pouvoirs?|compositions?|fonctionnement"
              + "|organisation|compétences?|fonctions?|structures?|institutions?|principes?"
              + "|mesures de mise en (?:œuvre|oeuvre)|mise en (?:œuvre|oeuvre)|généralités"
              + "|établissement|réunions?|procédures?|sièges?|durée|statuts?)(?:(?:, | et |, et )"
              + "(?:créations?|attributions?|missions?|pouvoirs?|compositions?|fonctionnement"
              + "|organisation|compétences?|fonctions?|structures?|procédures?|sièges?|durée))*");

  /// "Duree, denonciation et revision": capitals without their accents, told in small letters.
  private static final Pattern UNACCENTED =
      Pattern.compile(
          "(?iu)\\b(?!limites?|visites?|faillites?|suites?|poursuites?|conduites?|retraites?|traites?"
              + "|réussites?|sites?)\\p{L}{3,}ites?\\b|\\b(?!idées?)\\p{L}{2,}[^éu]ees?\\b"
              + "|\\b(?:prea|deno|defin|revis|reglem|gener|elect|presid|secre|feder|republ|interet"
              + "|depens|desequil|exterieur|interieur|superieur|inferieur|materiel|cooper|develop(?!p)|rever|delai|depot|delega|decis|deleg|resili|reun)\\p{L}*");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof OutlineFact.Title(var evidence, var label, var title))
        || EMPTY.matcher(title.strip()).matches()
        || idiom.words().language() == Language.FRENCH && UNACCENTED.matcher(title).find()
        || MANY_BEAR.matcher(title.strip()).matches()
        // "Article 3.1: Fees": the end of a number stands before the title.
        || Character.isDigit(title.strip().charAt(0))
        || Boilerplate.isTitle(idiom.words(), title.strip())) {
      return List.of();
    }
    var article = ProvisionName.ofLabel(idiom, label);
    var text = Quoting.of(idiom, title);
    return List.of(
        new Draft(
            name(),
            fact,
            idiom.templates().question("article.subject", Map.of("article", article)),
            new Answer(
                text,
                AnswerKind.HEADING,
                "heading:" + evidence.position(),
                evidence.span(),
                List.of()),
            Statement.NONE,
            EnumSet.of(QuestionType.MULTIPLE_CHOICE)));
  }
}
