package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.fact.Fact;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// Ids made from what makes a question itself, not from its place: they survive regeneration.
final class QuestionIds {
  private static final int LENGTH = 16;

  private QuestionIds() {}

  static QuestionId of(String rule, Form form, String fact) {
    return new QuestionId(digest(rule, form.type().code(), fact, form.stem(), form.answer()));
  }

  static String of(Fact fact) {
    var evidence = fact.evidence();
    return fact.kind()
        + "-"
        + digest(
            fact.kind(),
            fact.slot().toLowerCase(Locale.ROOT),
            evidence.span().of(evidence.sentence().text()));
  }

  private static String digest(String... parts) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        sha.update(part.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      }
      return HexFormat.of().formatHex(sha.digest()).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
