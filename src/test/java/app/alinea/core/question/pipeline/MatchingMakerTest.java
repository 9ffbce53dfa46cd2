package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.Document;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.phrase.StemTemplates;
import app.alinea.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingMakerTest {
  private final Document document = Samples.register("d", 20);
  private final MatchingMaker maker = new MatchingMaker(new StemTemplates(Language.ENGLISH));

  @Test
  void titlesOfThreeArticlesPairOff() {
    var made =
        maker.from(
            List.of(
                title(1, "Article 1", "Seat of the Harbour Court"),
                title(2, "Article 2", "Election of judges"),
                title(3, "Article 3", "Costs of the proceedings")));

    var matching = (Form.Matching) made.getFirst().form();
    assertEquals(
        List.of("Article 1", "Article 2", "Article 3"),
        matching.pairs().stream().map(Form.Pair::left).toList());
    assertEquals("Election of judges", matching.pairs().get(1).right());
  }

  @Test
  void twoAreTooFew() {
    assertTrue(
        maker
            .from(
                List.of(
                    title(1, "Article 1", "Seat of the Harbour Court"),
                    title(2, "Article 2", "Election of judges")))
            .isEmpty());
  }

  @Test
  void titlesThatSayNearlyTheSameDoNotStandTogether() {
    var made =
        maker.from(
            List.of(
                title(1, "Article 1", "Seat of the Harbour Court"),
                title(2, "Article 2", "Election of judges"),
                title(3, "Article 3", "Election of deputy judges"),
                title(4, "Article 4", "Costs of the proceedings")));

    var matching = (Form.Matching) made.getFirst().form();
    assertEquals(3, matching.pairs().size());
    assertTrue(matching.pairs().stream().noneMatch(pair -> pair.right().contains("deputy")));
  }

  @Test
  void twoRulesOfOneArticleAreNotToldApart() {
    assertTrue(
        maker
            .from(
                List.of(
                    title(1, "Article 1", "Seat of the Harbour Court"),
                    title(1, "Article 1, § 2", "Election of judges"),
                    title(2, "Article 2", "Costs of the proceedings")))
            .isEmpty());
  }

  private Question title(int position, String article, String title) {
    var options = List.of(new Form.Option(title, ""), new Form.Option("Final clauses", ""));
    var form = new Form.MultipleChoice("What does %s deal with?".formatted(article), options, 0);
    var paragraph = document.paragraphAt(position);
    var made =
        Samples.question(article, form, document, paragraph, paragraph.sentences().getFirst());
    return new Question(
        made.id(),
        form,
        made.anchor(),
        made.topics(),
        made.difficulty(),
        made.explanation(),
        new Provenance("TitleOfArticle", article, "a sample", 1),
        made.flags(),
        made.status(),
        made.edited());
  }
}
