package app.alinea.cli;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// The commands' sentences in the person's language.
record CliTexts(ResourceBundle bundle) {
  String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
  }
}
