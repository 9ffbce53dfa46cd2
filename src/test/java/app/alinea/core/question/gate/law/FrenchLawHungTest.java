package app.alinea.core.question.gate.law;

import static app.alinea.core.question.draft.AnswerKind.THING;
import static app.alinea.core.question.gate.Given.by;
import static app.alinea.core.question.gate.Given.card;
import static app.alinea.core.question.gate.Given.cardFrom;
import static app.alinea.core.question.gate.Given.choice;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.question.Form;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.gate.FrenchNobody;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Given;
import org.junit.jupiter.api.Test;

final class FrenchLawHungTest {
  private final Gate gate = new FrenchLawHung();
  private final Gate holders = new FrenchLawHolders();
  private final Gate nobody = new FrenchNobody();

  @Test
  void refusesVerbsWithoutTheirObject() {
    assertTrue(refuses(card("Quel organe a dix jours pour se prononcer ?", "le Syndic")));
    assertFalse(
        refuses(card("Quel organe a dix jours pour se prononcer sur un permis ?", "le Syndic")));
  }

  @Test
  void refusesNounsWhoseMatterAnotherArticleTells() {
    assertTrue(refuses(card("Quand les discussions devront-elles commencer ?", "en mai")));
    assertFalse(
        refuses(card("Quand les discussions sur les quotas devront-elles commencer ?", "en mai")));
    assertTrue(refuses(card("Qui reçoit tous les biens de cette organisation ?", "le port")));
    assertFalse(
        refuses(card("Si une organisation vend, qui avise cette organisation ?", "le port")));
  }

  @Test
  void refusesWhatIsNoQuestion() {
    assertTrue(
        refuses(card("Selon l’article 3, qu’est-ce qui est celui fixé par la loi ?", "l’âge")));
    assertTrue(refuses(card("Selon l’article 3, qui soit seul, soit en groupe ?", "le pilote")));
    assertTrue(refuses(card("Combien de temps le pilote ne dispose-t-il que du quai ?", "un an")));
    assertTrue(
        refuses(
            cardFrom(
                "Les bornes se comptent depuis le pont jusqu’au phare.",
                "Depuis quand les bornes se comptent-elles ?",
                "depuis le pont",
                THING)));
  }

  @Test
  void refusesWhatOnlyTheSentenceBeforeCounts() {
    assertTrue(
        refuses(card("Que prévoit l’article 4 si les deux offres sont égales ?", "Un tirage")));
    assertFalse(
        refuses(
            card("Que prévoit l’article 4 si deux offres de pêche sont égales ?", "Un tirage")));
  }

  @Test
  void refusesKeysThatSayNoAimOrBeginWithATime() {
    assertTrue(
        refuses(card("Dans quel but le Syndic dispose-t-il de dix jours ?", "Pour se prononcer")));
    assertTrue(
        refuses(
            card("Qui rend compte de la pêche au Syndic ?", "Chaque année et en mai, le pilote")));
    assertFalse(refuses(card("Qui rend compte de la pêche au Syndic ?", "Le pilote")));
  }

  @Test
  void refusesATermWithThoseAmongWhom() {
    assertTrue(
        refuses(
            card(
                "Pour combien de temps est-il élu ?",
                "pour une durée de six ans parmi les pilotes")));
    assertFalse(refuses(card("Pour combien de temps est-il élu ?", "pour une durée de six ans")));
  }

  @Test
  void refusesHalfATitle() {
    assertTrue(
        refuses(
            judged(
                "Les enquêtes sont menées par la Capitainerie en charge des digues.",
                new Statement(
                    "Les enquêtes sont menées", "par le Ministre", " en charge des digues"))));
    assertTrue(refuses(choice("Par qui ?", "par le Syndic", "par la Ligue, conformément")));
  }

  @Test
  void refusesACourtInThePlaceOfAnyCourt() {
    var told = new Statement("Le bail est annulé", "par le tribunal des eaux", "au printemps");
    assertTrue(
        refuses(judged("Selon l’article 2, le bail est annulé par le juge au printemps.", told)));
    assertFalse(refuses(judged("Le bail est annulé par la Ligue des digues au printemps.", told)));
  }

  @Test
  void asksForNoHolderAmongBodies() {
    assertTrue(
        holders
            .objection(
                choice(
                    "Qui est ordonnateur du port ?",
                    "le Président",
                    "la Cour",
                    "le Conseil",
                    "la Chambre"))
            .isPresent());
    assertFalse(
        holders
            .objection(
                choice("Qui est ordonnateur du port ?", "le Président", "le Greffier", "la Cour"))
            .isPresent());
    assertTrue(
        holders
            .objection(card("Qui est une juridiction indépendante des ports ?", "la Cour"))
            .isPresent());
    assertTrue(
        holders
            .objection(by("SubjectParty", card("Qui peut fermer le port en hiver ?", "Le juge")))
            .isPresent());
    assertTrue(
        holders
            .objection(
                choice(
                    "Sur demande, que peut faire, entre autres, le Conseil ?", "fermer", "ouvrir"))
            .isPresent());
  }

  @Test
  void asksForNoHeadingInCapitalsWithoutAccents() {
    var heading =
        cardFrom("DUREE DE LA PECHE", "De quoi traite l’article 3 ?", "Duree de la peche", THING);
    var accented =
        cardFrom("DURÉE DE LA PÊCHE", "De quoi traite l’article 3 ?", "Durée de la pêche", THING);
    assertTrue(holders.objection(by("TitleOfArticle", heading)).isPresent());
    assertFalse(holders.objection(by("TitleOfArticle", accented)).isPresent());
  }

  @Test
  void refusesHalfANegation() {
    assertTrue(nobody.objection(card("À qui le quai n’appartient-il ?", "À personne")).isPresent());
    assertFalse(
        nobody
            .objection(card("À qui le quai revient-il ?", "À la personne du pilote"))
            .isPresent());
  }

  private boolean refuses(Candidate candidate) {
    return gate.objection(candidate).isPresent();
  }

  private static Candidate judged(String told, Statement statement) {
    var draft = Given.judged(told, statement.answer(), AnswerKind.PARTY, false).draft();
    return new Candidate(
        new Draft(
            draft.rule(), draft.fact(), draft.stem(), draft.answer(), statement, draft.types()),
        new Form.TrueFalse(told, false, ""));
  }
}
