package app.alinea.exchange;

import app.alinea.core.document.ParagraphNumber;
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

  public String name() {
    return bundle.getString("name");
  }

  public String date() {
    return bundle.getString("date");
  }

  public String mark() {
    return bundle.getString("mark");
  }

  public String worksheet() {
    return bundle.getString("worksheet");
  }

  /// @param letter of the sheet
  public String variant(char letter, long seed) {
    return say("variant", String.valueOf(letter), Long.toString(seed));
  }

  public String variantKey(char letter) {
    return say("variant.key", String.valueOf(letter));
  }

  public String answerKey() {
    return bundle.getString("key");
  }

  public String cheatSheet() {
    return bundle.getString("sheet");
  }

  /// The heading of what no topic holds.
  public String otherTopics() {
    return bundle.getString("other");
  }

  public String paragraph(String label) {
    return say("paragraph", ParagraphNumber.cited(label));
  }

  public String rank() {
    return bundle.getString("order");
  }

  /// Other answers that count.
  public String also(String answers) {
    return say("also", answers);
  }

  public String correction(String statement) {
    return say("correction", statement);
  }

  /// The sentence that answers the question, with the number of its paragraph.
  public String source(QuestionSheet sheet, Question question) {
    return say(
        "source", ParagraphNumber.cited(sheet.paragraph(question)), question.anchor().quote());
  }

  private String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }
}
