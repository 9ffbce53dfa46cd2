package app.alinea.core.question.fact;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What the articles of a text deal with, by the titles they bear. Those that stand in every text
/// ("Definitions", "Entry into force") say nothing of this one.
public final class TitleReader {
  private static final Pattern EVERYWHERE =
      Pattern.compile(
          "(?iu)^(?:mise en vigueur|formule exécutoire|(?:publication|exécution)(?: de la"
              + " loi)?$|abrogations?|dispositions?"
              + " abrogatoires?|définitions?|definitions?|terminologie|use of"
              + " terms|interpretation|objet|purpose|aim|subject matter|object|champ"
              + " d[’']application|scope|entrée en vigueur|entry into"
              + " force|amendements?|amendments?"
              + "|modifications?|révision|revision|dénonciation|denunciation|withdrawal|retrait|durée|duration"
              + "|dépositaire|depositary|signature|ratification|adhésion|accession|réserves|reservations|authentic"
              + " texts?|textes authentiques|termination|annexe?s?)\\b.{0,24}$|(?iu)dispositions?"
              + " (?:final|transitoire|général|commune)|(?:final|general|transitional)"
              + " (?:provision|clause)|clauses finales");

  public static boolean isEverywhere(String title) {
    return EVERYWHERE.matcher(title).find();
  }

  /// "Missions", "General obligations": whose they are the title does not say, and much could stand
  /// under it.
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?iu)^(?:procédures?|modalités|conditions|principes?|missions?|pouvoirs?|compétences?|attributions?|fonctions?|tâches|rôle|droits?|(?:obligations?|principes?|règles?|mesures?)(?:"
              + " générales?| généraux)?|organes?"
              + "|functions?|powers?|duties|tasks|competences?|rights?|organs?|objectives?|objectifs?|(?:general"
              + " )?(?:obligations?|principles?|rules?|measures?))$");

  public static boolean isGeneric(String title) {
    return isEverywhere(title) || GENERIC.matcher(title.strip()).find();
  }

  public List<Fact> read(AnalysedDocument document) {
    var titles = ArticleTitles.of(document.document());
    var facts = new ArrayList<Fact>();
    for (var paragraph : document.document().paragraphs()) {
      var sentences = document.sentencesAt(paragraph.position());
      titles
          .at(paragraph.position())
          .filter(title -> titles.isNamed(paragraph) && !isGeneric(title) && !sentences.isEmpty())
          .ifPresent(title -> {
            var first = sentences.getFirst();
            var whole = new TextSpan(0, first.text().length());
            facts.add(
                new OutlineFact.Title(
                    Evidence.of(first, whole, 0.95), paragraph.number().label(), title));
          });
    }
    return facts;
  }
}
