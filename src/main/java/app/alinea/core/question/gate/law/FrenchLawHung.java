package app.alinea.core.question.gate.law;

import app.alinea.core.question.Form;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 19, 21 and 22 in French laws: what hangs on something that is not there: a verb without
/// its object, a noun whose matter the article before tells, the rest of a title whose head is
/// asked for.
public final class FrenchLawHung implements Gate {
  private static final Pattern WITHOUT_OBJECT =
      Pattern.compile(
          " (?:pour|de|à|afin de) (?:se prononcer|statuer|délibérer|décider|se"
              + " déterminer|répondre)[ ?.]*$");

  /// "les discussions devront commencer": on what.
  private static final Pattern WITHOUT_MATTER =
      Pattern.compile(
          "(?<!\\p{L})(?:les (?:discussions|négociations|pourparlers|débats)|la"
              + " fraude|l'infraction) (?=[^ ]+(?:ra|ront|er|ent|t|-elles?)(?!\\p{L})|est |sont |a"
              + " |ont |\\?|\\.|$)");

  /// "tous les biens de cette organisation".
  private static final Pattern THIS =
      Pattern.compile(
          "(?<!\\p{L})(?:cette|cet|ce)"
              + " (organisation|institution|organisme|union|association|société|entreprise"
              + "|établissement|traité|loi|juridiction|pays|état)(?!\\p{L})");

  /// "qu’est-ce qui est celui fixé par la loi", "qu’est-ce qui est d’un an", "qui soit seul, soit
  /// …", "combien de temps … ne dispose-t-il que".
  private static final Pattern NO_QUESTION =
      Pattern.compile(
          "qu'est-ce qui (?:est|sont) (?:celui|celle|ceux|celles|d'une?|de"
              + " (?:deux|trois|quatre|cinq|six|huit|dix|douze))(?!\\p{L})|(?:^|, )qui soit"
              + " |combien de temps .*(?<!\\p{L})n(?:e |')");

  /// "menées par le Ministre | en charge du secteur".
  private static final Pattern REST_OF_TITLE =
      Pattern.compile("^ ?(?:en charge d|chargée?s? d|délégué|compétente? p)");

  private static final Pattern TORN_ADVERB =
      Pattern.compile("(?<!\\p{L})conformément(?! (?:à|aux?)(?!\\p{L}))");

  private static final Pattern COURT =
      Pattern.compile(
          "(?<!\\p{L})(?:juges?|tribuna(?:l|ux)|cours?|juridictions?|magistrats?)(?!\\p{L})");

  private static final Pattern ANY_COURT =
      Pattern.compile(
          "(?:par |devant |au |à )?(?:le |la )?(?:juge|tribunal|juridiction|cour)[ .]*");

  /// "pour une durée de cinq ans parmi les juristes".
  private static final Pattern AMONG =
      Pattern.compile("^(?:pour )?(?:une durée|un mandat|une période) de [^,]* parmi ");

  /// "si les deux demandes sont accueillies": which two, the sentence before tells.
  private static final Pattern COUNTED_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?:si|lorsque|quand) les (?:deux|trois|quatre) \\p{L}+ (?:sont|ont) ");

  private static final Pattern EMPTY_AIM =
      Pattern.compile("^pour (?:se prononcer|statuer|délibérer|décider|répondre)[ .]*$");

  /// "Chaque année, le mandataire" for who gives account.
  private static final Pattern TIME_BEFORE_DOER =
      Pattern.compile(
          "^(?:chaque (?:année|mois|jour|semaine|trimestre|fois)|en (?:fin|début) d|(?:dans|après"
              + "|avant|pendant|lors d|au cours d)[^ ]* )[^,]*, (?:le |la |les |l')");

  private static final Pattern DOER = Pattern.compile("(?<!\\p{L})(?:qui|quel organe) ");

  /// "depuis l’un des parents jusqu’à l’autre": no time.
  private static final Pattern STRETCH = Pattern.compile("depuis .*jusqu");

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = plain(candidate.form().stem());
    if (stem.contains("depuis quand") && STRETCH.matcher(plain(candidate.source())).find()) {
      return Optional.of("a stretch of a line, and no time");
    }
    var key = plain(candidate.draft().answer().text());
    if (DOER.matcher(stem).find() && TIME_BEFORE_DOER.matcher(key).find()) {
      return Optional.of("a time before who does it");
    }
    return first(WITHOUT_OBJECT, stem)
        .or(() -> first(COUNTED_BEFORE, stem))
        .or(() -> first(EMPTY_AIM, key))
        .or(() -> first(WITHOUT_MATTER, stem))
        .or(() -> first(NO_QUESTION, stem))
        .or(() -> unnamed(stem))
        .or(() -> first(AMONG, key))
        .or(() -> first(REST_OF_TITLE, plain(candidate.draft().statement().after())))
        .or(() -> first(TORN_ADVERB, stem))
        .or(() -> options(candidate))
        .or(() -> ofOneKind(candidate));
  }

  private static Optional<String> unnamed(String stem) {
    var found = THIS.matcher(stem);
    return found.find() && !stem.substring(0, found.start()).contains(found.group(1))
        ? Optional.of("which: " + found.group())
        : Optional.empty();
  }

  private static Optional<String> options(Candidate candidate) {
    return wrong(candidate).stream()
        .flatMap(option -> first(TORN_ADVERB, plain(option)).stream())
        .findFirst();
  }

  /// "prononcée par le juge" in the place of "par le tribunal": the one is the other.
  private static Optional<String> ofOneKind(Candidate candidate) {
    var key = plain(candidate.draft().answer().text());
    if (!COURT.matcher(key).find()) {
      return Optional.empty();
    }
    var any = ANY_COURT.matcher(key).matches();
    return wrong(candidate).stream()
        .map(FrenchLawHung::plain)
        .filter(option -> COURT.matcher(option).find())
        .filter(option -> any || ANY_COURT.matcher(option).matches())
        .findFirst()
        .map(option -> "one is the other: " + option + ", " + key);
  }

  private static List<String> wrong(Candidate candidate) {
    if (candidate.form() instanceof Form.TrueFalse judged && !judged.isTrue()) {
      var around = candidate.draft().statement();
      var told = plain(judged.stem());
      var before = plain(around.before());
      var from = told.indexOf(before);
      var to = told.lastIndexOf(plain(around.after()));
      return from >= 0 && to >= from + before.length()
          ? List.of(told.substring(from + before.length(), to).strip())
          : List.of();
    }
    return Options.of(candidate).map(Options::wrong).orElse(List.of());
  }

  private static Optional<String> first(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    return found.find() ? Optional.of("hangs: " + found.group()) : Optional.empty();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
