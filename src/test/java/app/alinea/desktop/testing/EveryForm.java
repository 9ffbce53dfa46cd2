package app.alinea.desktop.testing;

import app.alinea.core.document.Document;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.TextSpan;
import app.alinea.core.question.Form;
import app.alinea.core.question.Generation;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionFlag;
import app.alinea.core.question.QuestionGenerator;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.SourceAnchor;
import app.alinea.core.question.Topic;
import app.alinea.core.task.Progress;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One question of every form about the sample text, and two doubtful ones for the inbox.
public final class EveryForm implements QuestionGenerator {
  private static final String COUNCIL = "Le Conseil";
  private static final String LEAGUE = "Vie de la Ligue";

  @Override
  public Generation generate(Document document, long seed, Progress progress) {
    var questions =
        List.of(
            question(
                document,
                "choice",
                "deux fois par an",
                COUNCIL,
                new Form.MultipleChoice(
                    "Combien de fois par an le Conseil des capitaines siège-t-il ?",
                    List.of(
                        new Form.Option("Deux fois", ""),
                        new Form.Option("Une fois", "Le texte ne le dit d’aucun organe."),
                        new Form.Option(
                            "Douze fois", "Douze est le nombre des villes libres : § 1."),
                        new Form.Option("Trois fois", "")),
                    0)),
            question(
                document,
                "cloze",
                "Selve",
                LEAGUE,
                new Form.Cloze(
                    "La ville de ____ entretient le phare des Aiguilles depuis 1987.",
                    "Selve",
                    List.of("la Selve"))),
            question(
                document,
                "card",
                "douze villes libres",
                LEAGUE,
                new Form.Flashcard(
                    "Que réunit la Ligue des ports du Nord ?", "Douze villes libres")),
            question(
                document,
                "truth",
                "la majorité des trois quarts",
                COUNCIL,
                new Form.TrueFalse(
                    "Le Conseil adopte le budget à l’unanimité.",
                    false,
                    "Le Conseil adopte le budget à la majorité des trois quarts.")),
            question(
                document,
                "short",
                "40 000 couronnes",
                LEAGUE,
                new Form.ShortAnswer(
                    "À combien s’élève la contribution annuelle ?",
                    "40 000 couronnes",
                    List.of("quarante mille couronnes"))),
            question(
                document,
                "order",
                "1954",
                LEAGUE,
                new Form.Ordering(
                    "Remettez ces faits dans l’ordre du temps.",
                    List.of(
                        "Signature du Traité d’Orne",
                        "Début de l’entretien du phare",
                        "Entrée en vigueur de la déclaration"))),
            question(
                document,
                "match",
                "Traité d’Orne",
                LEAGUE,
                new Form.Matching(
                    "Associez chaque chose à son lieu.",
                    List.of(
                        new Form.Pair("Le Conseil des capitaines", "Brume"),
                        new Form.Pair("Le phare des Aiguilles", "Selve"),
                        new Form.Pair("Les actes de piraterie", "Détroit de Varde")))),
            doubtful(document, "doubt-1", "détroit de Varde", Set.of(QuestionFlag.LOW_CONFIDENCE)),
            doubtful(document, "doubt-2", "piraterie", Set.of(QuestionFlag.KEY_IN_STEM)));
    var topics =
        List.of(
            new Topic("council", COUNCIL, "", Topic.Origin.DISCOVERED, List.of(1)),
            new Topic("league", LEAGUE, "", Topic.Origin.DISCOVERED, List.of(0, 2, 3, 4)));
    return new Generation(questions, topics, Map.of(), List.of(), false);
  }

  private static Question doubtful(
      Document document, String id, String answer, Set<QuestionFlag> flags) {
    var form = new Form.Flashcard("Que condamne la Ligue (" + id + ") ?", answer);
    return made(document, id, answer, LEAGUE, form, flags);
  }

  private static Question question(
      Document document, String id, String answer, String topic, Form form) {
    return made(document, id, answer, topic, form, Set.of());
  }

  private static Question made(
      Document document,
      String id,
      String answer,
      String topic,
      Form form,
      Set<QuestionFlag> flags) {
    return new Question(
        new QuestionId(id),
        form,
        anchor(document, answer),
        List.of(topic),
        0.5,
        id.equals("choice") ? "Le Conseil tient ses deux séances à Brume." : "",
        new Provenance("sample", "fact-" + id, "Ce que dit le texte de : " + answer, 0.9),
        flags,
        QuestionStatus.DRAFT,
        false);
  }

  private static SourceAnchor anchor(Document document, String answer) {
    for (var paragraph : document.paragraphs()) {
      for (var sentence : paragraph.sentences()) {
        var at = sentence.text().indexOf(answer);
        if (at >= 0) {
          return anchor(
              document, paragraph, sentence.index(), sentence.span().start() + at, answer);
        }
      }
    }
    throw new IllegalArgumentException("the sample does not say " + answer);
  }

  private static SourceAnchor anchor(
      Document document, Paragraph paragraph, int sentence, int at, String answer) {
    return new SourceAnchor(
        document.id(),
        paragraph.position(),
        sentence,
        paragraph.sentences().get(sentence).span(),
        new TextSpan(at, at + answer.length()),
        paragraph.sentences().get(sentence).text(),
        "",
        "");
  }
}
