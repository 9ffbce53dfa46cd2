package app.alinea.core.question.gate.statement;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 20 and 25 of French declarations: a key that only its place in the text tells ("le
/// deuxième rapport", "le financement"), one instance given for the whole ("notamment par …"), and
/// one that stops or begins within what the sentence says.
public final class FrenchKey implements Gate {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iu)^(?:l[ea]|les) (?:premi(?:er|ère)s?|second(?:e|s|es)?|troisième|quatrième|cinquième"
              + "|sixième|deuxième|derni(?:er|ère)s?|autres?) \\p{L}+$");
  private static final Pattern BARE =
      Pattern.compile("(?iu)^(?:l[ea] |les |l[’'])(?:autre |même |nouve(?:au|lle) )?(\\p{L}+)$");
  private static final Pattern INSTANCE =
      Pattern.compile(
          "(?iu)^(?:notamment|en particulier|entre autres|y compris|surtout)(?!\\p{L}).*");
  private static final Pattern OPEN =
      Pattern.compile("(?iu).*(?:le cas échéant|en outre|par ailleurs|notamment|, et|, ou)$");
  private static final Pattern RECIPROCAL = Pattern.compile("(?iu)^(?:les un(?:e)?s|l[’']une?) .*");

  /// "des associations | et organisations de jeunesse": the second noun has no article of its own.
  private static final Pattern SECOND_NOUN =
      Pattern.compile(
          "^[ \\p{Z}](?:et|ou)[ \\p{Z}](\\p{Ll}{5,}s)(?<![^tsg]ions|[^i]ons)[ \\p{Z},.;].*",
          Pattern.DOTALL);

  private static final Pattern PLURAL = Pattern.compile("(?iu).*(?:^| )(?:les|des|aux) \\p{L}+s$");

  /// "le budget à 13 milliards" of "porter le budget à 13 milliards".
  private static final Pattern BROUGHT =
      Pattern.compile("(?iu)^(?:l[ea]s? |l[’'])[^,;]*? à \\d[\\d\\s\\p{Z},.]*(?:%|\\p{L}+.*)?$");

  private static final Pattern BRINGING =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:porter|ramener|fixer|relever|réduire|abaisser|augmenter)[\\s\\p{Z}]\\?$");

  private static final Pattern INFORMING =
      Pattern.compile(
          "(?iu)^Qu’est-ce qu.* (?:inform|avis|prévenu|convaincu)\\p{L}*[\\s\\p{Z}]\\?$");

  /// "redoubler d’efforts", "prendre les dispositions utiles": what for is left behind.
  private static final Pattern EMPTY =
      Pattern.compile(
          "(?iu)^(?:d[e’] ?)?(?:redoubler d[’']efforts|(?:des |d[’'])?efforts supplémentaires|de la"
              + " nécessité|la nécessité|(?:faire )?prendre (?:d[’']urgence )?(?:toutes"
              + " )?(?:les|des) (?:dispositions|mesures)(?: \\p{L}+)?)$");

  private static final Pattern EMPTY_STEM =
      Pattern.compile(
          "(?iu)prendre (?:d[’']urgence )?(?:toutes )?(?:les|des) (?:dispositions|mesures)(?:"
              + " \\p{L}+)?[\\s\\p{Z}]*[?.]$");

  /// "les populations concernées": by what an earlier sentence tells.
  private static final Pattern CONCERNED =
      Pattern.compile("(?iu)^(?:aux|les|des|l[ea]|l’) ?\\p{L}+ concernée?s?(?!\\p{L}).*");

  /// "pour atteindre les buts de la Déclaration": whatever is done serves that.
  private static final Pattern OWN_AIM =
      Pattern.compile(
          "(?iu)^(?:pour|afin d[e’]|en vue d[e’]) ?(?:atteindre|réaliser|remplir|servir)"
              + " (?:les|ses|leurs|ces) (?:buts|fins|objectifs|objets)(?: (?:de la|du|de l’)"
              + " ?(?:présente? )?\\p{L}+)?$");

  /// "qu’est-ce qui sera fait au ministre ?" of "un compte rendu sera fait".
  private static final Pattern SUPPORTED =
      Pattern.compile(
          "(?iu)qu[’']est-ce qui (?:est|sera|a été|soit|doit être)"
              + " (?:fait|pris|donné|mis)e?s?(?!\\p{L})");

  private static final Pattern DEFINITE = Pattern.compile("(?iu)^(?:l[ea] |les |l[’'])");
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\d]+");
  private static final int FEW_MORE = 3;
  private static final int FEW_WORDS = 6;

  private final FunctionWords words;

  public FrenchKey(FunctionWords words) {
    this.words = words;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var type = candidate.form().type();
    var key = candidate.draft().answer().text().strip();
    var rule = candidate.draft().rule();
    if (type == QuestionType.TRUE_FALSE) {
      return Optional.empty();
    }
    if (rule.startsWith("SubjectThing") && isUntold(key)) {
      return Optional.of("only its place in the text tells what it is: " + key);
    }
    if (candidate.draft().answer().kind() == AnswerKind.MEANS && isPraise(key)) {
      return Optional.of("a good means, whatever it be");
    }
    if (isKnownPurpose(candidate.form().stem(), key)) {
      return Optional.of("everybody knows what that is for");
    }
    if (INSTANCE.matcher(key).matches()) {
      return Optional.of("one instance for the whole");
    }
    if (OPEN.matcher(key).matches() || RECIPROCAL.matcher(key).matches()) {
      return Optional.of("the key is no whole phrase");
    }
    if (BROUGHT.matcher(key).matches()
        && (rule.equals("ObjectByHead") || BRINGING.matcher(candidate.form().stem()).find())) {
      return Optional.of("a thing and the number it is brought to");
    }
    if (EMPTY.matcher(key).matches() || EMPTY_STEM.matcher(candidate.form().stem()).find()) {
      return Optional.of("efforts and measures that could be any");
    }
    if (SUPPORTED.matcher(candidate.form().stem()).find()) {
      return Optional.of("half of what the verb says is asked for");
    }
    if (rule.equals("GovernedObject") && key.contains(":")) {
      return Optional.of("the first of a list for the whole");
    }
    if (rule.equals("ObjectByHead") && saysItAgain(candidate.form().stem(), key)) {
      return Optional.of("the question says most of its answer");
    }
    if (CONCERNED.matcher(key).matches()) {
      return Optional.of("whom it concerns an earlier sentence tells");
    }
    if (OWN_AIM.matcher(key).matches()) {
      return Optional.of("an aim that everything serves");
    }
    if (INFORMING.matcher(candidate.form().stem()).find()) {
      return Optional.of("who is told something is asked for as a thing");
    }
    return isFirstOfTwo(candidate, key)
        ? Optional.of("the first of two nouns under one article")
        : Optional.empty();
  }

  /// "Quelle politique de pêche …?" – "La nouvelle politique de pêche CBRN".
  private static boolean saysItAgain(String stem, String key) {
    if (!DEFINITE.matcher(key).find()) {
      return false;
    }
    var lower = stem.toLowerCase(Locale.ROOT);
    var words =
        BREAK
            .splitAsStream(key.toLowerCase(Locale.ROOT))
            .filter(word -> word.length() > 3)
            .toList();
    var said = words.stream().filter(lower::contains).count();
    return said > 0 && words.size() - said <= FEW_MORE;
  }

  private boolean isPraise(String key) {
    var row = key.toLowerCase(Locale.ROOT).split(" ", -1);
    return row.length <= FEW_WORDS && words.is("praising.words", row[row.length - 1]);
  }

  private boolean isKnownPurpose(String stem, String key) {
    return words.list("known.purposes").stream()
        .map(pair -> pair.split(":", 2))
        .anyMatch(pair -> stem.contains(pair[0]) && key.contains(pair[1]));
  }

  private boolean isUntold(String key) {
    if (NUMBERED.matcher(key).matches()) {
      return true;
    }
    var bare = BARE.matcher(key);
    return bare.matches() && words.is("untold.things", bare.group(1).toLowerCase(Locale.ROOT));
  }

  private static boolean isFirstOfTwo(Candidate candidate, String key) {
    var end = candidate.draft().answer().span().end();
    var source = candidate.source();
    if (end > source.length() || !PLURAL.matcher(key).matches()) {
      return false;
    }
    return SECOND_NOUN.matcher(source.substring(end)).matches();
  }
}
