package app.alinea.exchange;

import app.alinea.core.document.Document;
import app.alinea.core.document.DocumentId;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.ParagraphNumber;
import app.alinea.core.document.TextSpan;
import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.Provenance;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionStatus;
import app.alinea.core.question.SourceAnchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One question of each type, with the characters that file formats stumble over.
public final class SampleSheet {
  private static final String TEXT = "Le conseil {A=B} siège à Oslo : il compte 7 membres.";
  public static final DocumentId DOCUMENT = new DocumentId("statuts");

  private SampleSheet() {}

  public static QuestionSheet everyType() {
    return of(
        new Form.MultipleChoice(
            "Où siège le conseil {A=B} ?",
            List.of(
                new Form.Option("à Rome", "§ 4"),
                new Form.Option("à Oslo", ""),
                new Form.Option("à Bonn ~ Köln", "")),
            1),
        new Form.Cloze("Le conseil siège à ____.", "Oslo", List.of("Oslo (Norvège)")),
        new Form.Flashcard("Combien de membres ?\nRéponse brève", "7 & pas <8>"),
        new Form.TrueFalse("Le conseil siège à Rome.", false, "Le conseil siège à Oslo."),
        new Form.ShortAnswer("Dans quelle ville ?", "Oslo", List.of()),
        new Form.Ordering("Rangez.", List.of("un", "deux", "trois")),
        new Form.Matching(
            "Associez.", List.of(new Form.Pair("A", "Oslo"), new Form.Pair("B -> C", "Rome"))));
  }

  public static QuestionSheet of(Form... forms) {
    var questions = new ArrayList<Question>();
    for (int i = 0; i < forms.length; i++) {
      questions.add(question("q" + (i + 1), forms[i]));
    }
    var paragraph = new Paragraph(0, ParagraphNumber.of(27), "", TEXT, TEXT, List.of(), List.of());
    var document =
        new Document(
            DOCUMENT, "Statuts", Language.FRENCH, "statuts.txt", "0", "", "", List.of(paragraph));
    return new QuestionSheet(document, questions);
  }

  public static Question question(String id, Form form) {
    var span = new TextSpan(0, TEXT.length());
    return new Question(
        new QuestionId(id),
        form,
        new SourceAnchor(DOCUMENT, 0, 0, span, span, TEXT, "", ""),
        List.of("Siège du conseil"),
        0.5,
        "",
        new Provenance("seat", "fact", "le conseil, Oslo", 1),
        Set.of(),
        QuestionStatus.ACCEPTED,
        false);
  }
}
