package app.alinea.cli;

import app.alinea.core.question.TextRemark;
import java.text.MessageFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ResourceBundle;

/// The commands' sentences in the person's language.
record CliTexts(ResourceBundle bundle) {
  private static final String REMARKS = "app.alinea.i18n.remark";
  private static final ResourceBundle.Control ONLY_WHAT_IS_ASKED_FOR =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  String say(String key, Object... arguments) {
    return filled(bundle.getString(key), arguments);
  }

  /// Why a text gives few questions, in the words of the window.
  String say(TextRemark remark) {
    var remarks =
        ResourceBundle.getBundle(
            REMARKS, bundle.getLocale(), CliTexts.class.getClassLoader(), ONLY_WHAT_IS_ASKED_FOR);
    return filled(remarks.getString("remark.why." + remark.kind().name()), remark.count());
  }

  /// A day and a time of day, as the language writes them.
  String moment(ZonedDateTime at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(bundle.getLocale())
        .format(at);
  }

  private String filled(String pattern, Object... arguments) {
    return new MessageFormat(pattern, bundle.getLocale()).format(arguments);
  }
}
