package app.alinea.core.question.gate.law;

import static app.alinea.core.question.draft.AnswerKind.THING;
import static app.alinea.core.question.gate.Given.by;
import static app.alinea.core.question.gate.Given.card;
import static app.alinea.core.question.gate.Given.cardFrom;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FrenchLawSenseTest {
  private final FrenchLawSense gate = new FrenchLawSense(_ -> Optional.empty());

  @Test
  void refusesAnyOtherTaskAndTheSameAsBefore() {
    assertTrue(
        refuses("SubjectParty", "Quel organe remplit toute autre mission ?", "le Conseil du lac"));
    assertTrue(
        refuses("SubjectParty", "Qui assume les mêmes charges au port ?", "le syndic du port"));
    assertFalse(
        refuses("SubjectParty", "Qui paie les mêmes droits que les pilotes ?", "le passeur"));
  }

  @Test
  void refusesWhatPointsBackByAFormalWord() {
    assertTrue(refuses("TimeQuestion", "Quand le port ferme-t-il ?", "à la fin dudit délai"));
    assertFalse(refuses("TimeQuestion", "Quand le port est-il fermé ?", "après l’audit annuel"));
  }

  @Test
  void refusesPronounsOfNobodyTold() {
    assertTrue(
        refuses("SubjectParty", "Quel organe examine la façon dont elles sont levées ?", "le lac"));
    assertFalse(
        refuses("SubjectParty", "Qui dit des taxes la façon dont elles sont levées ?", "le lac"));
  }

  @Test
  void refusesTheMeetingsOfOnesOwnBody() {
    assertTrue(
        refuses("SubjectParty", "Quel pilote du Fonds assiste aux réunions du Fonds ?", "le lac"));
    assertFalse(
        refuses("SubjectParty", "Quel pilote du Fonds assiste aux réunions du Lac ?", "le lac"));
  }

  @Test
  void refusesABasisThatOnlySendsOn() {
    assertTrue(
        refuses("BasisQuestion", "Conformément à quoi pêche-t-on ?", "conformément à la loi"));
    assertFalse(
        refuses("BasisQuestion", "Sur quelle base vend-on les barques ?", "sur la base du tarif"));
  }

  @Test
  void refusesAGroupOfNounsTakenForWhoIsGiven() {
    assertTrue(
        refuses(
            "ObjectOfGiving",
            "Que la loi garantit-elle à la vie du port ?",
            "la participation des pilotes"));
    assertFalse(
        refuses("ObjectOfGiving", "Que la loi garantit-elle aux pilotes ?", "un salaire fixe"));
  }

  @Test
  void refusesAMannerAndATimeAskedAsThings() {
    assertTrue(
        refuses("VerbComplement", "De qui le juge ne peut-il relever ?", "d’office sa compétence"));
    assertTrue(
        refuses("VerbComplement", "De quoi le juge dispose-t-il ?", "d’un délai de six jours"));
    assertFalse(refuses("VerbComplement", "De qui le juge dépend-il ?", "du Conseil du lac"));
  }

  @Test
  void refusesAWordBrokenAtTheEndOfItsLine() {
    assertTrue(refuses("WholeList", "Que doivent les pilotes ?", "leurs quote- parts du fonds"));
    assertFalse(refuses("WholeList", "Que doivent les pilotes ?", "leurs quotes-parts du fonds"));
  }

  @Test
  void refusesHalfANameAndALostYear() {
    assertTrue(refuses("MentionGap", "Les pilotes sont jugés par ____ de la Ligue.", "la Cour"));
    assertFalse(refuses("MentionGap", "Les pilotes sont jugés par ____ en août.", "la Cour"));
    assertTrue(dated("conclue à Brunnen en 1937", "à Brunnen"));
    assertFalse(dated("conclue à Brunnen par les cantons", "à Brunnen"));
  }

  @Test
  void refusesWhoseAndAfterWhichIsNotTold() {
    assertTrue(
        refuses("ObjectByHead", "Quelle fête l’une de ses foires précède-t-elle ?", "la fête"));
    assertTrue(
        refuses("SubjectParty", "Qui procède à l’élection d’un nouveau maire ?", "le Conseil"));
    assertFalse(
        refuses("SubjectParty", "Qui élit, en cas de décès, un nouveau maire ?", "le Conseil"));
  }

  @Test
  void refusesAParticipleThatTellsTheGender() {
    assertTrue(
        refuses("SubjectThing", "Qu’est-ce qui est de droit retardée d’un an ?", "la clôture"));
    assertFalse(
        refuses("SubjectThing", "Qu’est-ce qui est retardé d’un an ?", "la clôture des digues"));
  }

  @Test
  void refusesAListWhoseIntroductionIsNoQuestion() {
    var opening =
        "Comment l’article 4 complète-t-il « Les pilotes et les gardiens du port de la Ligue";
    assertTrue(
        refuses(
            "WholeList", opening + " veillent par tous leurs moyens à ce que … » ?", "la paix"));
    assertFalse(
        refuses("WholeList", "Comment l’article 4 complète-t-il « Le port est … » ?", "libre"));
  }

  @Test
  void refusesAPronounForTheAnswerAndWhatOthersDoToo() {
    assertTrue(
        refuses("SubjectParty", "Qui vote sans débat, à moins qu’il veuille l’avis ?", "le juge"));
    assertFalse(refuses("SubjectParty", "Qui vote sans débat le tarif du port ?", "le juge"));
    assertTrue(
        gate.objection(
                by(
                    "SubjectThing",
                    cardFrom(
                        "Le tarif du port peut également donner lieu à un vote.",
                        "Qu’est-ce qui peut donner lieu à un vote ?",
                        "le tarif du port",
                        THING)))
            .isPresent());
  }

  @Test
  void refusesAKeyThatRunsOnBehindItsTime() {
    assertTrue(
        refuses("TimeLimitQuestion", "Pour combien de temps ?", "pour six ans, parmi les pilotes"));
    assertFalse(refuses("TimeLimitQuestion", "Pour combien de temps ?", "pour six ans"));
  }

  private boolean dated(String told, String key) {
    var stem = "Où la Convention a-t-elle été conclue ?";
    return gate.objection(
            by("DeedInPassing", cardFrom("La Convention, " + told + ".", stem, key, THING)))
        .isPresent();
  }

  private boolean refuses(String rule, String stem, String key) {
    return gate.objection(by(rule, card(stem, key))).isPresent();
  }
}
