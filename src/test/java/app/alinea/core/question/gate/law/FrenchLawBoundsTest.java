package app.alinea.core.question.gate.law;

import static app.alinea.core.question.gate.Given.by;
import static app.alinea.core.question.gate.Given.card;
import static app.alinea.core.question.gate.Given.choice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FrenchLawBoundsTest {
  private static final FunctionWords WORDS = FunctionWords.of(Language.FRENCH);

  private final FrenchLawBounds gate =
      new FrenchLawBounds(
          WORDS,
          List.of(
              "Le Syndic ouvre la pêche.", "Le Syndic ferme le port.", "Les filets sont libres."));
  private final FrenchLawValue value = new FrenchLawValue(WORDS);
  private final FrenchLawMatter matter = new FrenchLawMatter(WORDS);

  @Test
  void asksWhoDoesWhatOnlyWithItsMatter() {
    refuses("SubjectParty", card("Quel organe tient compte des mesures prévues ?", "Le Conseil"));
    refuses("SubjectParty", card("Selon le texte, qui nomme aux emplois ?", "Le Conseil"));
    passes(
        "SubjectParty",
        card("Quel organe arrête le budget annuel de la pêche côtière ?", "Le Conseil du lac"));
  }

  @Test
  void asksForNobodyWhomTheDeedTells() {
    refuses(
        "SubjectParty",
        card("Quel organe vote les projets de loi sur la pêche côtière ?", "Le Parlement"));
    refuses(
        "SubjectParty",
        card(
            "Quel organe surveille la navigation postale du grand lac ?",
            "Le Conseil de la navigation"));
    refuses(
        "SubjectParty",
        card("Selon le texte, qui arrête le calendrier annuel des marées ?", "Le Syndic"));
  }

  @Test
  void offersNoCourtBesideWhatIsNone() {
    refuses(
        "SubjectParty",
        choice(
            "Quel organe arrête le budget annuel de la pêche ?",
            "le Conseil du lac",
            "la Cour du lac",
            "l’Assemblée du port"));
  }

  @Test
  void asksNoDeedByTheNumberOfItsArticle() {
    refuses(
        "ActUnderArticle",
        card("Selon l’article 52, que peut faire le Conseil ?", "fermer le port"));
    passes(
        "ActUnderArticle",
        card(
            "Selon l’article 52, en cas de tempête durable, que peut faire le Conseil ?",
            "Fermer le port"));
    refuses(
        "ObjectUnderArticle",
        card("Selon l’article 47, que vote l’Assemblée ?", "Les quotas de pêche"));
    passes("ArticleInOneSentence", card("Que prévoit l’article 9 ?", "La pêche est libre"));
    refuses(
        "ArticleInOneSentence",
        card("Que prévoit l’article 9 ?", "Les filets visés à l’article 4 sont marqués"));
    refuses(
        "ContentOfArticle",
        card("Que prévoit l’article 1 ?", "La loi a pour objet de protéger la pêche"));
  }

  @Test
  void asksForWholeValuesOnly() {
    refuses(
        "ValueOfProvision",
        card(
            "Le filet est relevé deux jours au moins et ____ au plus après la pose.", "six jours"));
    refuses("ValueOfProvision", card("Sont électeurs les citoyens âgés de ____.", "dix-huit ans"));
    refuses(
        "ValueOfProvision",
        card("Après ____ dépôts, un mois passe depuis le troisième dépôt.", "trois"));
    passes(
        "ValueOfProvision",
        card("Le syndic est élu par les pêcheurs pour une durée de ____.", "six ans"));
  }

  @Test
  void takesNoReferenceForADefinition() {
    refuses(
        "MeaningOfTerm",
        card("Comment le texte définit-il « lots » ?", "Les envois décrits dans la Convention"));
    refuses(
        "MeaningOfTerm", card("Comment le texte définit-il « Le Syndic » ?", "Le chef du port"));
    passes(
        "MeaningOfTerm",
        card("Comment le texte définit-il « nasse » ?", "Un panier d’osier fermé par un goulet"));
  }

  @Test
  void asksForTheNumberOfAnyArticleButTheFirst() {
    refuses(
        "WhichProvision",
        card("Quel article prévoit que le port ferme à midi ?", "l’article premier"));
    passes(
        "WhichProvision", card("Quel article prévoit que le port ferme à midi ?", "l’article 12"));
  }

  @Test
  void asksOfNoBodyLeftBefore() {
    assertTrue(objects(card("Le quorum est constitué par sept pêcheurs.", "sept")));
    assertTrue(objects(card("Par qui l’irrecevabilité est-elle prononcée ?", "Par le syndic")));
    assertTrue(objects(card("À quelle majorité toute décision est-elle prise ?", "À la majorité")));
    assertTrue(objects(card("Quand les agents sont-ils liés même ?", "Après la pêche")));
    assertTrue(
        objects(card("____ peut sous forme d’avis, proposer la fermeture du port.", "le Conseil")));
    assertTrue(
        objects(
            card("Quel droit le syndic se réserve-t-il sur les filets dont la maille ?", "un")));
    assertTrue(objects(card("Par quoi le statut du lac est-il régi ?", "Par le titre XIII")));
    assertTrue(
        objects(
            card("À quoi le permis répond-il ?", "Aux conditions fixées par une loi organique")));
    assertTrue(objects(card("Ensuite, l’accord vaut pour ____.", "deux ans")));
    assertTrue(
        objects(card("Quel organe percevra une taxe qu’elle réclamera ?", "L’Administration")));
    assertEquals(
        Optional.empty(),
        matter.objection(
            card(
                "À quelle majorité les décisions du Conseil sont-elles prises ?",
                "aux deux tiers")));
  }

  private boolean objects(Candidate candidate) {
    return matter.objection(candidate).isPresent();
  }

  @Test
  void asksWhichOnesWhereAClauseTellsThemFromOthers() {
    var stem = "Quelles barques sont vendues au profit des orphelins de la vallée basse ?";

    passes("SubjectByHead", card(stem, "les barques abandonnées dans le chenal"));
    refuses("SubjectByHead", card(stem, "les barques du syndic"));
    refuses("SubjectByHead", card(stem, "les barques visées à l’article 6"));
    refuses(
        "SubjectByHead",
        card("Quelles barques sont vendues ?", "les barques abandonnées dans le chenal"));
  }

  private void refuses(String rule, Candidate candidate) {
    var made = by(rule, candidate);
    assertTrue(gate.objection(made).or(() -> value.objection(made)).isPresent());
  }

  private void passes(String rule, Candidate candidate) {
    var made = by(rule, candidate);
    assertEquals(Optional.empty(), gate.objection(made).or(() -> value.objection(made)));
  }
}
