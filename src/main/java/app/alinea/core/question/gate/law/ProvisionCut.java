package app.alinea.core.question.gate.law;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 19, 22 and 25 in provisions: what was cut off makes the rest untrue or leaves it open
/// ("tout Etat" without "non représenté à la conférence"), or what was asked for holds the noun
/// that a possessive in the question belongs to.
public final class ProvisionCut implements Gate {
  /// "Any State, not represented at the Conference, may …": a participle behind a whole class
  /// narrows it.
  private static final Pattern NARROWED =
      Pattern.compile(
          "(?iu)(?:^|[ '(])((?:tout|toute|tous les|toutes"
              + " les|chaque|aucun|aucune|any|every|each|no|all) \\p{L}+(?: \\p{L}+){0,2}),"
              + " ((?:non[ -]|not |qui |dont |which |who |whose"
              + " |\\p{L}+(?:ée?s?|ants?|ante?s?|ed|ing) )[^,]{4,120}),");

  /// "se seront notifié par la voie diplomatique, qu’il a été satisfait …": what is notified.
  private static final Pattern TELLING =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:notifi|inform|déclar|signal|constat|avis)\\p{L}*[^,;:]{0,90}"
              + "(?=, (?:qu'|que |that ))");

  /// ", de noms commerciaux, d’étiquettes et de …": the row goes on behind the key.
  private static final Pattern ROW_GOES_ON =
      Pattern.compile("(?iu)^, (?:de |d'|des |du )[^,;.]{2,70}(?:,| et (?:de |d'|des |du ))");

  /// "by a weighted majority vote, that is, two thirds plus one".
  private static final Pattern SPELT_OUT =
      Pattern.compile(
          "(?iu)^, (?:that (?:is|being)|namely|i\\.e\\.|c'est-à-dire|à savoir|soit)[, ]");

  private static final Pattern ROW_BEGUN = Pattern.compile("(?iu)(?: de | d'| des | du )");

  private static final Pattern POSSESSIVE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:son|sa|ses|leurs?|its|their|his|her)(?!\\p{L})");

  /// A predicate whose possessive may belong to the subject that is asked for.
  private static final Set<String> SUBJECTS = Set.of("SubjectThing", "SubjectThings");

  private static final int TAIL = 18;
  private static final int HEAD = 14;

  @Override
  public Optional<String> objection(Candidate candidate) {
    var source = plain(candidate.source());
    var stem = plain(candidate.form().stem());
    var key = plain(candidate.draft().answer().text());
    var narrowed = NARROWED.matcher(source);
    while (narrowed.find()) {
      var bare = narrowed.group(1);
      var aside = narrowed.group(2);
      var told = stem + " " + key;
      if (told.contains(bare)
          && !told.contains(aside.substring(0, Math.min(HEAD, aside.length())))) {
        return Optional.of("a class without what narrows it: " + bare);
      }
    }
    var telling = TELLING.matcher(source);
    while (telling.find()) {
      var tail = telling.group();
      var end = tail.substring(Math.max(0, tail.length() - TAIL));
      if (key.endsWith(end) || bare(stem).endsWith(end)) {
        return Optional.of("what is told is cut off: " + end);
      }
    }
    var after =
        source.substring(
            Math.min(candidate.draft().answer().span().end(), candidate.source().length()));
    if (SPELT_OUT.matcher(after).find()) {
      return Optional.of("the key ends before what spells it out");
    }
    if (ROW_GOES_ON.matcher(after).find() && ROW_BEGUN.matcher(key).find()) {
      return Optional.of("the row goes on behind the key");
    }
    return SUBJECTS.contains(candidate.draft().rule())
            && candidate.form().type() == QuestionType.FLASHCARD
            && POSSESSIVE.matcher(stem).find()
        ? Optional.of("whose it is only the key may tell")
        : Optional.empty();
  }

  private static String bare(String text) {
    return text.replaceFirst("[ ?.]+$", "");
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
