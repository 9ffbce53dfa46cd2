package app.alinea.core.document;

/// Names a document in the store and on the command line.
///
/// @param value a readable slug, unique in the store ("otan-vilnius-2023"); never blank
public record DocumentId(String value) {
  public DocumentId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a document id may not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
