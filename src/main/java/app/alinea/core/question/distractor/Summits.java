package app.alinea.core.question.distractor;

import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import java.util.Optional;
import java.util.regex.Pattern;

/// Summits named in one form: all with their year or none, "de 2010" or "en 2010" as the key has
/// it.
final class Summits {
  private static final Pattern YEAR =
      Pattern.compile("(?:,? (?:de|en|in|of))?,? (?<year>(?:19|20)\\d\\d)(?: (?=[Ss]ummit))?$");
  private static final Pattern LEADING = Pattern.compile("(?<year>(?:19|20)\\d\\d) ");

  private Summits() {}

  /// The contender in the key's form; empty where it has no year and the key has one.
  static Optional<Contender> inFormOf(Answer key, Contender contender) {
    if (key.kind() != AnswerKind.SUMMIT) {
      return Optional.of(contender);
    }
    var dated = YEAR.matcher(key.text());
    var other = YEAR.matcher(contender.text());
    if (dated.find()) {
      return other.find()
          ? Optional.of(
              named(
                  contender,
                  contender.text().substring(0, other.start())
                      + key.text().substring(dated.start(), dated.start("year"))
                      + other.group("year")))
          : Optional.empty();
    }
    var plain = YEAR.matcher(contender.text()).replaceFirst("");
    return LEADING.matcher(key.text()).find() == LEADING.matcher(plain).find()
        ? Optional.of(named(contender, plain))
        : Optional.empty();
  }

  private static Contender named(Contender contender, String text) {
    return new Contender(
        text,
        contender.kind(),
        contender.referent(),
        contender.owner(),
        contender.note(),
        contender.position(),
        contender.mentions(),
        contender.words());
  }
}
