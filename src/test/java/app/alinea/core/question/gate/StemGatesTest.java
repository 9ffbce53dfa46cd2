package app.alinea.core.question.gate;

import static app.alinea.core.question.gate.OptionGatesTest.assertPasses;
import static app.alinea.core.question.gate.OptionGatesTest.assertRefused;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.Draft;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Gates on stem and answer: each refuses its flaw and lets a sound item pass.
class StemGatesTest {
  private static final FunctionWords FRENCH = FunctionWords.of(Language.FRENCH);
  private static final FunctionWords ENGLISH = FunctionWords.of(Language.ENGLISH);

  private static final Candidate SOUND =
      Given.card("Quel pays préside le comité des fleuves ?", "la Norvège");

  @Test
  void refusesAStatementThatAnybodyWouldAssentTo() {
    var gate = new Platitude();

    assertRefused(
        gate,
        Given.judged(
            "Les phares jouent un rôle clé dans la sécurité.",
            "Les phares",
            AnswerKind.THING,
            true));
    assertRefused(
        gate,
        Given.judged(
            "The lighthouses are essential for the safety of the crews.",
            "The lighthouses",
            AnswerKind.THING,
            false));
    assertPasses(
        gate,
        Given.judged(
            "La Norvège joue un rôle clé dans le balisage.",
            "La Norvège",
            AnswerKind.COUNTRY,
            true));
    assertPasses(
        gate,
        Given.judged(
            "Le réseau réunit le secteur privé et les ports.",
            "Le réseau",
            AnswerKind.THING,
            false));
  }

  @Test
  void refusesPraiseAndBlameThatNobodyWouldDeny() {
    var gate = new Platitude();
    var praise = "Les ports saluent les efforts de la Norvège pour garder les phares.";
    var seat = "Les ports saluent la création d’un centre de sauvetage en Norvège.";

    assertRefused(
        gate, Given.by("NameInRole", Given.judged(praise, "la Norvège", AnswerKind.COUNTRY, true)));
    // Here another name would be false.
    assertPasses(
        gate,
        Given.by("NameInRole", Given.judged(praise, "la Norvège", AnswerKind.COUNTRY, false)));
    assertPasses(
        gate, Given.by("MentionGap", Given.judged(seat, "Norvège", AnswerKind.COUNTRY, true)));
  }

  @Test
  void believesNothingTrueOfWhoeverIsNamedAllTheTime() {
    var gate = new Trivial(Map.of("referent:la Norvège", 0.2));

    assertRefused(
        gate, Given.judged("La Norvège garde ses phares.", "la Norvège", AnswerKind.COUNTRY, true));
    assertPasses(
        gate,
        Given.judged("La Norvège garde ses phares.", "la Norvège", AnswerKind.COUNTRY, false));
  }

  @Test
  void refusesAStemThatSaysTooMuch() {
    assertRefused(
        new OverlongStem(), Given.card("Quel " + "mot ".repeat(50) + "manque ?", "la Norvège"));
    assertRefused(new OverlongStem(), Given.card("Que dit le texte ?", "un ".repeat(40) + "mot"));
    assertPasses(new OverlongStem(), SOUND);
  }

  @Test
  void refusesAStemThatAsksNothingInParticular() {
    var gate =
        new UnfocusedStem(
            FunctionWords.of(Language.FRENCH), _ -> true, _ -> 0, new SaidTogether(List.of()));

    assertRefused(gate, Given.card("Qui est là ?", "la Norvège"));
    assertRefused(gate, Given.card("Le comité des fleuves siège à Oslo.", "Oslo"));
    assertPasses(gate, SOUND);
  }

  @Test
  void refusesADeedWhoseObjectOnlyAnotherSentenceShows() {
    var gate = new DanglingAnaphora(FRENCH);

    assertRefused(
        gate, Given.card("Quel pays est appelé à reconsidérer sa décision ?", "la Norvège"));
    assertRefused(gate, Given.card("Qui mène des efforts similaires à Oslo ?", "la Norvège"));
    assertPasses(
        gate, Given.card("Quel pays regrette sa décision de quitter le comité ?", "la Norvège"));
    assertPasses(gate, SOUND);
  }

  @Test
  void letsPassWhatTheQuestionItselfNamesBefore() {
    var gate = new DanglingAnaphora(FRENCH);

    assertPasses(
        gate,
        Given.by(
            "SubjectByHead",
            Given.card(
                "Quelles barques pêchent à condition qu’elles soient saines ?", "les bleues")));
    assertPasses(
        gate,
        Given.by(
            "SubjectParty",
            Given.card("Qui reçoit les pays du lac avant que ces pays votent ?", "le syndic")));
    assertPasses(
        gate, Given.card("Que doit faire le port selon l’article 6 de l’annexe A ?", "Rien"));
    assertPasses(
        gate, Given.card("Qui applique la directive 2000/31/CE et la charte ?", "le port"));
    assertRefused(
        gate,
        Given.by(
            "SubjectParty", Given.card("Selon le texte, qui est élu par celui-ci ?", "le port")));
    assertRefused(
        gate, Given.by("SubjectParty", Given.card("Qui tient à jour cet inventaire ?", "le port")));
    assertRefused(
        gate, Given.card("Que fait le port si l’un d’eux est absent ?", "l’appel du soir"));
  }

  @Test
  void refusesAHoleWhereAQuestionWasPossible() {
    assertRefused(
        new HoleInQuestion(), Given.choice("Le comité siège à ____.", "Oslo", "Bergen", "Turku"));
    assertPasses(new HoleInQuestion(), SOUND);
  }

  @Test
  void refusesAKeyThatTellsNothing() {
    var french = new EmptyKey(FRENCH);
    var english = new EmptyKey(ENGLISH);

    assertRefused(
        french,
        Given.cardFrom(
            "Les autorités compétentes des deux Etats gardent le phare.",
            "Quelles autorités gardent le phare ?",
            "les autorités compétentes des deux Etats",
            AnswerKind.FREE));
    assertRefused(
        english,
        Given.cardFrom(
            "Any State not referred to in Article 13 of the Agreement may join.",
            "According to the text, who may join?",
            "any State not referred to in Article 13 of the Agreement",
            AnswerKind.PARTY));
    assertPasses(
        french,
        Given.cardFrom(
            "Les autorités portuaires gardent le phare.",
            "Quelles autorités gardent le phare ?",
            "les autorités portuaires",
            AnswerKind.FREE));
    assertPasses(
        english,
        Given.cardFrom(
            "The harbour master may join.",
            "According to the text, who may join?",
            "the harbour master",
            AnswerKind.PARTY));
  }

  @Test
  void refusesWhatGoesOnBehindItsEnd() {
    var english = new BrokenText(false);

    assertRefused(english, Given.card("By giving ____’ notice, the State leaves.", "two years"));
    assertRefused(new BrokenText(true), Given.card("Il part à moins que, soit le roi ?", "le roi"));
    assertPasses(english, Given.card("Whose lamps are ____’s?", "the keeper"));
  }

  @Test
  void refusesVagueTerms() {
    assertRefused(
        new VagueTerms(FRENCH), Given.card("Qui a pris certaines mesures ?", "la Norvège"));
    assertRefused(new VagueTerms(ENGLISH), Given.card("Who took several measures?", "Norway"));
    assertPasses(new VagueTerms(FRENCH), SOUND);
  }

  @Test
  void refusesANegationThatIsEasilyOverlooked() {
    assertRefused(
        new NegativeStem(),
        Given.choice("Quel pays ne préside pas le comité ?", "la Norvège", "la Suède"));
    assertPasses(
        new NegativeStem(),
        Given.choice("Quel pays préside le comité ?", "la Norvège", "la Suède"));
    assertPasses(
        new NegativeStem(),
        Given.choice("Quel pays ne préside PAS le comité ?", "la Norvège", "la Suède"));
  }

  @Test
  void refusesAnAnswerThatTheSourceDoesNotGive() {
    assertRefused(
        new AnswerInSource(),
        Given.cardFrom(
            "Le comité siège à Oslo.", "Où siège le comité ?", "Bergen", AnswerKind.CITY));
    assertPasses(
        new AnswerInSource(),
        Given.cardFrom("Le comité siège à Oslo.", "Où siège le comité ?", "Oslo", AnswerKind.CITY));
  }

  @Test
  void refusesAnAnswerThatIsEverywhereOrInTheStem() {
    var gate = new Trivial(Map.of("referent:la Norvège", 0.5, "referent:la Suède", 0.1));

    assertRefused(gate, SOUND);
    assertRefused(gate, Given.card("Quel pays, la Suède exceptée, préside ?", "la Suède"));
    assertPasses(gate, Given.card("Quel pays préside le comité ?", "la Suède"));
  }

  @Test
  void refusesWhatIsEverywhereBeforeItHasAForm() {
    var gate = new Trivial(Map.of("referent:le Conseil", 0.5, "referent:la Norvège", 0.5));

    assertTrue(gate.inAnyForm(draft("le Conseil", AnswerKind.BODY)).isPresent());
    // A country may stand among others that are named as often.
    assertTrue(gate.inAnyForm(draft("la Norvège", AnswerKind.COUNTRY)).isEmpty());
  }

  private static Draft draft(String answer, AnswerKind kind) {
    return Given.judged("Il garde ses phares.", answer, kind, true).draft();
  }

  @Test
  void refusesWhatNoCarefulWriterWouldLetStand() {
    var gate = new BrokenText(true);

    assertRefused(gate, Given.card("Quel pays est est membre du comité ?", "la Norvège"));
    assertRefused(gate, Given.card("Que demande le comité à les membres ?", "la paix"));
    assertRefused(gate, Given.card("Qui préside le comité (des fleuves ?", "la Norvège"));
    assertRefused(gate, Given.card("Qui préside ?", "la présidence de"));
    assertRefused(gate, Given.card("Combien de temps la crue du fleuve soit-elle ?", "deux"));
    assertRefused(gate, Given.card("Que dirige Rubrique 21 Le comité ?", "les travaux"));
    assertRefused(gate, Given.card("Qui tient une forge ?", "Outils du port Chaque quai"));
    assertRefused(gate, Given.card("Que fixe Ancien La durée du bail ?", "le prix"));
    assertRefused(gate, Given.card("Quel article prévoit que 2 est interdit de pêcher ?", "9"));
    assertPasses(gate, Given.card("Qui siège à La Haye, non loin de Leyde ?", "la Cour"));
    assertRefused(gate, Given.card("À quelle majorité le Sénat peut-il de la Chambre ?", "deux"));
    assertPasses(gate, Given.card("Que peut-il de plein droit demander ?", "la paix"));
    assertPasses(gate, Given.card("Qui est appelé à les respecter pleinement ?", "la Norvège"));
    assertPasses(gate, SOUND);
  }

  @Test
  void refusesWordsThatPointToWhatIsNotShown() {
    var gate = new DanglingAnaphora(FRENCH);

    assertRefused(gate, Given.card("Quand cette mesure entre-t-elle en vigueur ?", "en 2030"));
    assertRefused(gate, Given.card("Qui préside le comité ?", "celui-ci"));
    assertRefused(gate, Given.card("Qui reçoit la copie visée au paragraphe 2 ?", "le comité"));
    assertPasses(gate, Given.card("Dans quels cas y a-t-il un recours ?", "en cas de refus"));
    assertPasses(gate, SOUND);
  }

  @Test
  void letsTheInvertedPronounOfAQuestionPass() {
    assertPasses(
        new DanglingAnaphora(FRENCH),
        Given.card("Dans quel but le comité a-t-il créé un fonds ?", "pour protéger les fleuves"));
  }

  @Test
  void refusesWordsThatNeedTheTextInView() {
    assertRefused(
        new Deictic(FRENCH), Given.card("Quel accord a récemment été conclu ?", "un accord"));
    assertPasses(new Deictic(FRENCH), SOUND);
  }

  @Test
  void refusesAKeyThatCutsAName() {
    var source = "La cour siège au palais du Bas Rivage.";
    var name =
        new Entity(
            EntityType.REGION, "region:bas-rivage", "Bas Rivage", new TextSpan(27, 37), 0, "");

    assertRefused(
        new CutKey(FRENCH), Given.cardWithin(name, source, "Où siège la cour ?", "palais du Bas"));
    assertPasses(
        new CutKey(FRENCH),
        Given.cardWithin(name, source, "Où siège la cour ?", "palais du Bas Rivage"));
  }

  @Test
  void refusesAnObjectCutBeforeWhatItsAdjectiveTakes() {
    var gate = new CutKey(ENGLISH);
    var key = "exports of all items critical";

    assertRefused(
        gate,
        Given.cardFrom(
            "They restrict " + key + " to the mills.",
            "What do they restrict?",
            key,
            AnswerKind.OBJECT));
    assertPasses(
        gate,
        Given.cardFrom(
            "They restrict " + key + ".", "What do they restrict?", key, AnswerKind.OBJECT));
  }

  @Test
  void refusesAProgrammeWhoseNameGoesOn() {
    var key = "the Clean Rivers Partnership";

    assertRefused(
        new CutKey(ENGLISH),
        Given.cardFrom(
            "They welcome " + key + " in the Northern Valleys.",
            "Which programme do they welcome?",
            key,
            AnswerKind.PROGRAMME));
  }
}
