package app.alinea.desktop.control;

import app.alinea.core.language.Language;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The words of the interface in the language chosen. Confined to the interface thread.
///
/// A key's first segment names its bundle: `study.session.empty.title` stands in
/// `study_fr.properties` and `study_en.properties`. Patterns are those of MessageFormat; plurals
/// are choice formats.
public final class Texts {
  private static final String FOLDER = "app.alinea.i18n.";
  private static final ResourceBundle.Control ONLY_WHAT_IS_ASKED_FOR =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final Pattern WIDE = Pattern.compile(" (?=[:»%])");
  private static final Pattern THIN = Pattern.compile(" (?=[;!?])");

  /// The sign before a number that says itself what it numbers: "§ Article 5", "§ Annexe, § 2".
  private static final Pattern DOUBLE_SIGN =
      Pattern.compile("§[ \\u00a0](?=\\p{L}{3,}\\.?[ \\u00a0]\\S|\\p{L}[\\p{L}\\d .’'-]{0,60}, §)");

  private final ReadOnlyObjectWrapper<Language> language;
  private final Map<String, ResourceBundle> bundles = new HashMap<>();

  public Texts(Language language) {
    this.language = new ReadOnlyObjectWrapper<>(language);
  }

  public Language language() {
    return language.get();
  }

  public Locale locale() {
    return language.get() == Language.FRENCH ? Locale.FRANCE : Locale.UK;
  }

  /// A day in full; the first of a month as French writes it, which Java does not know.
  public String day(LocalDate day) {
    var written =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
    return language() == Language.FRENCH && day.getDayOfMonth() == 1
        ? written.replaceFirst("^1 ", "1er ")
        : written;
  }

  public ReadOnlyObjectProperty<Language> languageProperty() {
    return language.getReadOnlyProperty();
  }

  public void choose(Language wanted) {
    bundles.clear();
    language.set(wanted);
  }

  /// Whether the bundle of a key has a text for it.
  public boolean has(String key) {
    return bundle(key).containsKey(key);
  }

  /// @throws java.util.MissingResourceException where no bundle has the key
  public String get(String key, Object... arguments) {
    var pattern = typeset(bundle(key).getString(key));
    return arguments.length == 0
        ? pattern
        : DOUBLE_SIGN
            .matcher(new MessageFormat(pattern, locale()).format(arguments))
            .replaceAll("");
  }

  /// For a key made from a constant: `of("read.card.status", status)` reads
  /// `read.card.status.DRAFT`.
  public String of(String prefix, Enum<?> constant, Object... arguments) {
    return get(prefix + "." + constant.name(), arguments);
  }

  /// French sets no-break spaces inside its quotation marks and before its high punctuation; done
  /// here once, so that nobody has to see invisible characters in a bundle.
  private String typeset(String text) {
    return language.get() == Language.ENGLISH
        ? text
        : THIN.matcher(WIDE.matcher(text.replace("« ", "«\u00a0")).replaceAll("\u00a0"))
            .replaceAll("\u202f");
  }

  private ResourceBundle bundle(String key) {
    var name = key.substring(0, key.indexOf('.'));
    return bundles.computeIfAbsent(
        name,
        bundle ->
            ResourceBundle.getBundle(
                FOLDER + bundle,
                language.get().locale(),
                Texts.class.getClassLoader(),
                ONLY_WHAT_IS_ASKED_FOR));
  }
}
