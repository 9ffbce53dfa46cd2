package app.alinea.core.study;

import app.alinea.core.document.DocumentId;
import app.alinea.core.settings.SettingRepository;
import java.util.Optional;

/// The desired retention of documents that have their own.
public final class Retentions {
  private static final String NAME = "study.desiredRetention.of.";

  private final SettingRepository settings;

  public Retentions(SettingRepository settings) {
    this.settings = settings;
  }

  /// Empty where the document follows the usual one; so is a value no one can have meant.
  public Optional<Double> of(DocumentId document) {
    try {
      return settings
          .find(NAME + document.value())
          .map(Double::valueOf)
          .filter(Retentions::isSound);
    } catch (NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isSound(double retention) {
    return retention >= StudySettings.LEAST_RETENTION && retention <= StudySettings.MOST_RETENTION;
  }

  /// @throws IllegalArgumentException unless 0.7 to 0.99
  public void set(DocumentId document, double retention) {
    if (!isSound(retention)) {
      throw new IllegalArgumentException("retention out of range: " + retention);
    }
    settings.put(NAME + document.value(), Double.toString(retention));
  }

  /// Lets the document follow the usual one again.
  public void forget(DocumentId document) {
    settings.remove(NAME + document.value());
  }
}
