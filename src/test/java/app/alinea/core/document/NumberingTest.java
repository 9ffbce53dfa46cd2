package app.alinea.core.document;

import static app.alinea.core.document.DraftedTexts.draft;
import static app.alinea.core.document.DraftedTexts.labels;
import static app.alinea.core.document.DraftedTexts.remarks;
import static app.alinea.core.document.DraftedTexts.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Small texts in many kinds of numbering, and what the importer makes of them.
final class NumberingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.;2.;3.|1;2;3",
        "1.;2.;2 bis.;3.|1;2;2 bis;3",
        "6bis.;7.;8.|6 bis;7;8",
        "1);2);3)|1;2;3",
        "(1);(2);(3)|1;2;3",
        "[1];[2];[3]|1;2;3",
        "1 –;2 –;3 –|1;2;3",
        "1. –;2. –;3. –|1;2;3",
        "1/;2/;3/|1;2;3",
        "1 :;2 :;3 :|1;2;3",
        "1°;2°;3°|1;2;3",
        "N° 1;N° 2;N° 3|1;2;3",
        "§ 1;§ 2;§ 3|1;2;3",
        "§1.;§2.;§3.|1;2;3",
        "**1.**;**2.**;**3.**|1;2;3",
        "Article premier;Article 2;Article 3|Article premier;Article 2;Article 3",
        "ARTICLE PREMIER. –;ARTICLE 2. –;ARTICLE 3. –|Article premier;Article 2;Article 3",
        "Art. 1er;Art. 2;Art. 3|Article 1er;Article 2;Article 3",
        "Article 6;Article 6 bis;Article 6 ter;Article 7|Article 6;Article 6 bis;Article 6"
            + " ter;Article 7",
        "Article 6;Article 6-1;Article 6-2;Article 7|Article 6;Article 6-1;Article 6-2;Article 7",
        "Art. 1er. –;Art. 2. –;Art. 3. –|Article 1er;Article 2;Article 3",
        "Article 5;Article 5a;Article 6|Article 5;Article 5a;Article 6",
        "Article I;Article II;Article III|Article I;Article II;Article III",
        "Article L. 123-4;Article L. 123-5;Article L. 124-1|Article L. 123-4;Article L."
            + " 123-5;Article L. 124-1",
        "L. 123-4;L. 123-5;L. 123-6|L. 123-4;L. 123-5;L. 123-6",
        "1.;2.;4.;4.;3.|1;2;4;4;3",
        "1.;2.;3.;3.|1;2;3;3",
        "1.;2.;4.;4.;3.;5.|1;2;4;4;3;5",
        "Règle 1.;Règle 2.;Règle 3.|Règle 1;Règle 2;Règle 3",
        "Principle 1:;Principle 2:;Principle 3:|Principle 1;Principle 2;Principle 3",
        "I.;II.;III.;IV.|I;II;III;IV",
        "i);ii);iii);iv)|i;ii;iii;iv",
        "(i);(ii);(iii);(iv)|i;ii;iii;iv",
        "a);b);c)|a;b;c",
        "A.;B.;C.|A;B;C",
        "(a);(b);(c)|a;b;c",
        "1;2;3|1;2;3",
        "1.1;1.2;2.1;2.2;2.2.1|1.1;1.2;2.1;2.2;2.2.1",
        "234.;235.;236.|234;235;236",
        "Article 3;Article 12;Article 40|Article 3;Article 12;Article 40"
      })
  void numbersOfManyKindsAreFoundAsTheyAreCited(String numbers, String labels) {
    assertThat(labels(text(List.of(numbers.split(";"))))).containsExactly(labels.split(";"));
  }

  @Test
  void aNumberAloneOnItsLineNumbersWhatFollows() {
    assertThat(labels("1.\nLe port ouvre.\n\n2.\nLe phare brille.\n\n3.\nLa criée commence."))
        .containsExactly("1", "2", "3");
    assertThat(labels("1\nLe port ouvre.\n\n2\nLe phare brille.\n\n3\nLa criée commence."))
        .containsExactly("1", "2", "3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.;2.;4.;5.|SKIPPED 4 3",
        "1.;2.;3.;7.;8.;9.|SKIPPED 7 4–6",
        "1.;2.;3.;20.;21.;22.|SKIPPED 20 4–19",
        "1.;2.;2.;3.|REPEATED 2 2",
        "1.;2.;2.;5.;6.|REPEATED 2 2,SKIPPED 5 3–4",
        "1.;2.;4.;3.;5.|GOES_BACK 3 4",
        "4.;3.;2.;1.|GOES_BACK 3 4,GOES_BACK 2 3,RESTARTS 1 2",
        "1.;2.;3.;7.;4.;5.;6.;8.|GOES_BACK 4 7",
        "1.;2.;5.;3.;4.;6.|GOES_BACK 3 5",
        "1.;2.;3.;5.;4.|GOES_BACK 4 5",
        "§ 7;§ 8;§ 12;§ 11;§ 14|SKIPPED 12 9–10,GOES_BACK 11 12,SKIPPED 14 13",
        "Article 1;Article 2;Article 4|SKIPPED Article 4 Article 3",
        "1.1;1.2;1.4;2.1|SKIPPED 1.4 1.3",
        "1.;2.;3.|''"
      })
  void whatIsUnusualInTheNumbersIsTold(String numbers, String expected) {
    var text = text(List.of(numbers.split(";")));

    assertThat(labels(text)).hasSize(numbers.split(";").length);
    assertThat(String.join(",", remarks(text))).isEqualTo(expected);
  }

  @Test
  void aListInsideAParagraphStaysInIt() {
    var inner = "2. Les règles sont :\n1. amarrer ;\n2. ranger ;\n3. partir.";
    var text = text(List.of("1.")) + "\n\n" + inner + "\n\n" + text(List.of("3.", "4."));

    assertThat(labels(text)).containsExactly("1", "2", "3", "4");
    assertThat(draft(text).cut().blocks().get(1).text()).endsWith("3. partir.");
  }

  @Test
  void lettersAndRomanNumbersInsideParagraphsStayInThem() {
    var text =
        """
        1. Le port est ouvert :
        a) le matin ;
        b) le soir :
          i) en été ;
          ii) en hiver.

        2. Le phare est fermé :
        a) la nuit ;
        b) le jour.

        3. La criée a lieu à midi. Tous y viennent.
        """;

    assertThat(labels(text)).containsExactly("1", "2", "3");
  }

  @Test
  void aListInsideOneParagraphIsNoNumberingHoweverLongItIs() {
    var text =
        """
        1. Le comité crée deux groupes :
        a) le groupe du port, qui comprend :
        i) un capitaine ;
        ii) deux pilotes ;
        iii) un médecin ;
        b) le groupe du phare.
        2. Le comité se réunit chaque mois. Il le fait à Brest.
        """;

    assertThat(labels(text)).containsExactly("1", "2");
  }

  @Test
  void aGapBeforeANewStartIsNotFilledAfterIt() {
    var text =
        text(List.of("1.", "2.", "4.")) + "\n\nTitre II\n\n" + text(List.of("1.", "2.", "3."));

    assertThat(remarks(text)).containsExactly("SKIPPED 4 3");
  }

  @Test
  void anUnannouncedListThatGoesBeyondTheNumbersIsStillAList() {
    var inner =
        "2. Les règles suivent.\n1. amarrer ;\n2. ranger ;\n3. partir ;\n4. revenir ;\n5. payer.";
    var text = text(List.of("1.")) + "\n\n" + inner + "\n\n" + text(List.of("3.", "4."));

    assertThat(labels(text)).containsExactly("1", "2", "3", "4");
  }

  @Test
  void articlesHoldTheNumbersInsideThem() {
    var text =
        "Article premier – Objet\n\n"
            + text(List.of("1.", "2."))
            + "\n\nArticle 2 – Portée\n\n"
            + text(List.of("1.", "2.", "3."));

    assertThat(labels(text)).containsExactly("Article premier", "Article 2");
    assertThat(draft(text).ways())
        .extracting(FoundText::way)
        .contains(NumberStyle.DOT.name(), FoundText.COUNTED);
  }

  @Test
  void articlesThatAreOnlyCitedNumberNothing() {
    var numbers = IntStream.rangeClosed(1, 12).mapToObj(number -> number + ".").toList();
    var text = text(numbers) + "\n\nArticle 5\n\nArticle 6\n";

    assertThat(labels(text)).hasSize(12).endsWith("12");
  }

  @Test
  void recitalsBeforeArticlesAreBothFound() {
    var recital = " La mer nourrit les hommes depuis toujours, et il convient de la protéger.";
    var text =
        "Considérant ce qui suit :\n\n(1)%s\n\n(2)%s\n\n(3)%s\n\nont arrêté :\n\n%s"
            .formatted(recital, recital, recital, text(List.of("Article 1", "Article 2")));

    assertThat(labels(text)).containsExactly("(1)", "(2)", "(3)", "Article 1", "Article 2");
    assertThat(draft(text).cut().way()).isEqualTo(FoundText.BOTH);
  }

  @Test
  void yearsDecimalsAndCitedArticlesAtTheStartOfALineAreNoNumbers() {
    var text =
        """
        1. La commune a planté des arbres dans toutes les rues du bourg en
        2019. Elle en a planté d’autres plus tard, sur la foi du traité, dont
        Article 2 dit la portée ; elle y a consacré plus de
        2.5 millions, soit
        3 % de ses recettes, et elle en est fière comme elle peut l’être.

        2. La mairie en prend soin chaque jour, et les enfants les arrosent dès
        2 heures de l’après-midi, quand le soleil donne en plein sur la place.

        3. Le parc est ouvert à tous, même la nuit, et il le restera toujours.
        """;

    assertThat(labels(text)).containsExactly("1", "2", "3");
  }

  @Test
  void yearsThatHeadLinesAreNoNumbersEither() {
    var text =
        "2019. Le port ouvre. La foule vient.\n\n2020. Le port ferme. La foule part.\n\n"
            + "2021. Le port rouvre. La foule revient.";

    assertThat(draft(text).cut().way()).isEqualTo(FoundText.COUNTED);
  }

  @Test
  void aShortListInALongTextDoesNotNumberIt() {
    var prose = "Le port ouvre à l’aube. Les barques en sortent une à une.\n\n".repeat(8);
    var text = prose + "Il faut :\n\n1. amarrer la barque ;\n\n2. ranger le filet.";

    assertThat(draft(text).cut().way()).isEqualTo(FoundText.COUNTED);
    assertThat(draft(text).ways()).extracting(FoundText::way).contains(NumberStyle.DOT.name());
  }

  @Test
  void aTextWithoutBlankLinesHasOneParagraphALine() {
    var line = "Le port ouvre à l’aube et les barques en sortent une à une, sans bruit. ".repeat(3);

    assertThat(draft(line + "\n" + line + "\n" + line).cut().blocks()).hasSize(3);
  }

  @Test
  void oneEndlessLineIsPartedAtItsSentences() {
    var blocks = draft(DraftedTexts.BODY.repeat(2000)).cut().blocks();

    assertThat(blocks).hasSizeGreaterThan(20);
    assertThat(blocks)
        .allMatch(block -> block.text().endsWith(".") && block.text().length() < 6000);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void anySequenceIsFoundWholeHoweverItIsWrittenAndWrapped(int seed) {
    var random = new Random(seed);
    var forms = List.of("%d.", "%d)", "(%d)", "%d –", "§ %d", "Article %d", "N° %d", "[%d]");
    var words =
        List.of("port", "phare", "barque", "en 2019,", "quai", "3,5 milles", "marée", "voile");
    for (int round = 0; round < 30; round++) {
      var form = forms.get(random.nextInt(forms.size()));
      int count = 3 + random.nextInt(30);
      int width = random.nextBoolean() ? 70 : 10_000;
      var text = new StringBuilder();
      for (int number = 1; number <= count; number++) {
        var sentence = new StringBuilder(form.formatted(number)).append(" Le");
        for (int word = 20 + random.nextInt(30); word > 0; word--) {
          sentence.append(' ').append(words.get(random.nextInt(words.size())));
        }
        text.append(wrapped(sentence.append('.').toString(), width)).append("\n\n");
      }

      assertThat(draft(text.toString()).cut().blocks())
          .as("%s, %d, width %d", form, count, width)
          .extracting(block -> block.number().value())
          .containsExactlyElementsOf(IntStream.rangeClosed(1, count).boxed().toList());
    }
  }

  private static String wrapped(String text, int width) {
    var lines = new StringBuilder();
    int length = 0;
    for (var word : text.split(" ")) {
      if (length + word.length() > width) {
        lines.append('\n');
        length = 0;
      } else if (length > 0) {
        lines.append(' ');
      }
      lines.append(word);
      length += word.length() + 1;
    }
    return lines.toString();
  }

  @Test
  void the_many_definitions_that_one_article_counts_are_no_paragraphs_of_their_own() {
    var definitions =
        IntStream.rangeClosed(1, 20)
            .mapToObj("(%d) “term %<d” means a thing that this Regulation names;\n\n"::formatted)
            .reduce("", String::concat);
    var text =
        """
        Article 1

        Subject matter

        1. This Regulation lays down rules for ports.

        2. It applies to every port of the Union.

        Article 2

        Definitions

        For the purposes of this Regulation, the following definitions apply:

        %s
        Article 3

        Harbour masters

        1. Each port shall have a harbour master.

        2. The harbour master shall report to the Commission each year.
        """
            .formatted(definitions);
    assertThat(labels(text)).containsExactly("Article 1", "Article 2", "Article 3");
  }

  @Test
  void an_article_of_another_law_named_at_a_line_s_start_is_none_of_this_text() {
    var text =
        """
        Article 61

        La loi est votée par le Conseil des ports.

        Article 10 de la loi du 12 février 2007 sur les ports, article ajoutant un alinéa.

        Article 62

        Le Conseil vote le budget avant le 1er octobre.

        Article 63

        Le Conseil se réunit deux fois par an.
        """;
    assertThat(labels(text)).containsExactly("Article 61", "Article 62", "Article 63");
  }
}
