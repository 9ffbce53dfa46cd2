package app.alinea.core.question.clause;

import static org.assertj.core.api.Assertions.assertThat;

import app.alinea.core.document.DocumentId;
import app.alinea.core.document.DocumentMaker;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.task.Progress;
import app.alinea.linguistics.ModelledAnalyser;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Items of lists, and paragraphs that go on with an introduction, as whole sentences.
final class ItemsTest {
  private static final ModelledAnalyser ANALYSER = new ModelledAnalyser();

  private static AnalysedDocument analysed(String text) {
    var document =
        new DocumentMaker()
            .make(new DocumentId("d"), "d.txt", "", "hash", text, Progress.NONE)
            .document()
            .orElseThrow();
    return ANALYSER.analyse(document, Progress.NONE);
  }

  private static List<String> texts(List<AnalysedSentence> sentences) {
    return sentences.stream().map(AnalysedSentence::text).toList();
  }

  private static List<String> running(String text) {
    var document = analysed(text);
    return texts(new RunOnReader(FunctionWords.of(document.document().language())).read(document));
  }

  private static List<String> listed(String text) {
    var document = analysed(text);
    return texts(new ListReader(FunctionWords.of(document.document().language())).read(document));
  }

  @Test
  void paragraphsGoOnWithAnOpeningBeforeThem() {
    var text =
        """
        Statement on the lighthouses of the northern coast

        We, the mayors of the coast, met in the town hall on 3 May 2031.

        We hereby decide to:

        1. Strengthen the towers of the three islands;

        2. Buy new lamps for the harbours of the coast;

        3. Train forty keepers by the end of the year.
        """;

    assertThat(running(text))
        .containsExactly(
            "We decide to strengthen the towers of the three islands",
            "We decide to buy new lamps for the harbours of the coast",
            "We decide to train forty keepers by the end of the year");
  }

  @Test
  void whatIsDoneTogetherIsWhatTheItemsSay() {
    var text =
        """
        Déclaration des maires de la côte

        1. Nous, maires de la côte, saluons l’ouverture du nouveau phare de la pointe.

        2. Afin de protéger les pêcheurs, nous nous engageons à œuvrer ensemble sur la côte pour :

        3. Réunir les capitaines des trois ports avant la fin de l’année.

        4. Améliorer les lampes des tours.

        5. Le phare de la pointe reste ouvert. Il est gardé par deux hommes.
        """;

    assertThat(running(text))
        .containsExactly(
            "nous nous engageons à réunir les capitaines des trois ports avant la fin de l’année",
            "nous nous engageons à améliorer les lampes des tours");
  }

  @Test
  void paragraphsThatBeginWithNoVerbStandAlone() {
    var text =
        """
        Statement on the lighthouses of the northern coast

        1. The mayors of the coast met in the town hall. They are committed to:

        2. The towers of the islands are old. They stand on rocks.

        3. The lamps of the harbours are new. They shine far.
        """;

    assertThat(running(text)).isEmpty();
  }

  @Test
  void capitalVerbsBehindToAreJoinedWithTheirIntroduction() {
    var text =
        """
        Statement on the lighthouses of the northern coast

        1. The mayors met in the town hall. We agree to the following steps for the coast:
        • Strengthen the towers of the three islands. Total costs are high.
        • Buy new lamps for the harbours.

        2. The mayors will meet again in the spring. They thank the keepers.
        """;

    assertThat(listed(text))
        .containsExactly(
            "We agree to strengthen the towers of the three islands",
            "We agree to buy new lamps for the harbours");
  }

  @Test
  void nounsBehindToAreNoVerbs() {
    var text =
        """
        Statement on the lighthouses of the northern coast

        1. The mayors met in the town hall. We are committed to:
        • Peace on the coast;
        • Safety of the harbours;
        • The old towers.

        2. The mayors will meet again in the spring. They thank the keepers.
        """;

    assertThat(listed(text)).isEmpty();
  }

  @Test
  void anIntroductionThatEndsWithItsLinkTakesInfinitives() {
    var text =
        """
        1. Le conseil des maires se réunit. Les communes s’engagent à :
        – renforcer la garde des tours ;
        – financer douze lampes.

        2. Le conseil remercie les gardiens. Il se réunit chaque année.
        """;

    assertThat(listed(text))
        .containsExactly(
            "Les communes s’engagent à renforcer la garde des tours",
            "Les communes s’engagent à financer douze lampes");
  }

  @Test
  void whatIsNamedAgainKeepsTheComplementOfItsAdjective() {
    var document =
        analysed(
            """
            1. Le ministre a présenté un projet de loi relatif aux phares. Ce projet prévoit douze tours.

            2. Le conseil remercie les gardiens. Il se réunit chaque année.
            """);
    var words = FunctionWords.of(document.document().language());

    assertThat(texts(new RepeatedNounReader(words).read(document.sentences())))
        .containsExactly("Le projet de loi relatif aux phares prévoit douze tours.");
  }
}
