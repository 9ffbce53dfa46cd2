package app.alinea.exchange;

import app.alinea.core.exchange.QuestionSheet;
import app.alinea.core.language.Language;
import app.alinea.core.question.Question;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The few words that a file needs around its questions, in the document's language: whoever
/// answers reads the document in it, whatever language the program speaks.
public final class Wording {
  private final ResourceBundle bundle;

  public Wording(Language language) {
    bundle =
        ResourceBundle.getBundle(
            "app.alinea.exchange.words",
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public static Wording of(QuestionSheet sheet) {
    return new Wording(sheet.document().language());
  }

  public String verdict(boolean isTrue) {
    return bundle.getString(isTrue ? "true" : "false");
  }

  public String rank() {
    return bundle.getString("order");
  }

  public String correction(String statement) {
    return say("correction", statement);
  }

  /// The sentence that answers the question, with the number of its paragraph.
  public String source(QuestionSheet sheet, Question question) {
    return say("source", sheet.paragraph(question), question.anchor().quote());
  }

  private String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }
}
