package app.alinea.core.question.gate.law;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Options;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Flaws 1, 17, 22 and 25 in French laws, rule by rule: an agent that lost its complement or its
/// case, a basis that only sends on, a body with "any other task", what the key says again.
public final class FrenchLawSense implements Gate {
  /// "toutes autres missions qui lui sont confiées": every body has them.
  private static final Pattern ANY_OTHER =
      Pattern.compile(
          "(?:toutes?|tous|tout) (?:les )?autres? (?:mission|tâche|fonction|attribution|question"
              + "|mesure|activité|affaire|compétence|pouvoir|responsabilité)s?(?!\\p{L})");

  /// "les mêmes responsabilités": the same as those of a sentence before.
  private static final Pattern THE_SAME =
      Pattern.compile("(?<!\\p{L})(?:les|des|aux|ces) mêmes \\p{L}+(?![^?.]*(?<!\\p{L})qu)");

  /// "l’une de ses sessions", "un nouveau président": whose, and after which.
  private static final Pattern WHOSE =
      Pattern.compile(
          "(?<!\\p{L})(?:l'une? de (?:ses|leurs)|(?:d'|l')?une? (?:nouveau|nouvel|nouvelle))"
              + " \\p{L}");

  private static final Pattern CASED =
      Pattern.compile("(?<!\\p{L})(?:en cas|si|s'il|lorsqu|après|à défaut)");

  private static final Pattern CUT_NAME =
      Pattern.compile("____ (?:de la |de l[’']|du |des |de |d[’'])\\p{Lu}");
  private static final Pattern STRESSED =
      Pattern.compile("(?:particulièrement|notamment|spécialement|surtout) (\\P{Z}+ \\P{Z}+)");
  private static final Pattern FEMININE =
      Pattern.compile(
          "qu'est-ce qui (?:est|a été|sera|peut être) (?:\\p{L}+ ){0,3}?\\p{L}+ées?(?!\\p{L})");

  /// "qu’est-ce qui est le dépôt fait par plusieurs personnes": a definition begun at its end.
  private static final Pattern TURNED_ROUND =
      Pattern.compile("qu'est-ce qui (?:est|sont) (?:le |la |l'|les )");

  /// "peut également donner lieu": besides what a sentence before named.
  private static final Pattern ALSO =
      Pattern.compile(
          "(?:peu(?:t|vent)|est|sont|a|ont|fait|font|donne(?:nt)?) (?:également|aussi|en"
              + " outre)(?!\\p{L})");

  /// "qui statue, à moins qu’il estime …": he is the answer.
  private static final Pattern OWN_PRONOUN =
      Pattern.compile(
          "^(?:selon [^,]*, )?qui [^?]*(?:moins|sauf|afin|pour) (?:qu'|s')(?:il|elle)s? ");

  /// "la façon dont elles sont appliquées" where nobody was named who could be they.
  private static final Pattern THEY = Pattern.compile("(?:dont|que|qu') ?(?:ils|elles)(?!\\p{L})");

  private static final Pattern SEVERAL =
      Pattern.compile("(?<!\\p{L})(?:les|des|aux|ses|leurs|deux|trois|plusieurs) \\p{L}");

  /// "la Commission de la ____": a gap within a name.
  private static final Pattern IN_NAME =
      Pattern.compile("\\p{Lu}\\p{L}+ (?:de |de la |du |des |de l[’'])____");

  /// "le Président du Fonds participe aux réunions du Fonds": true of all, false of none.
  private static final Pattern OWN_MEETINGS =
      Pattern.compile(
          "(?u)(?:de la |de l[’']|du )(\\p{Lu}\\p{L}+)"
              + " .*(?:réunions|sessions|travaux|délibérations) (?:de la |de l[’']|du"
              + " )\\1(?![\\p{L}])");

  private static final Pattern DATED =
      Pattern.compile("^,? (?:en|le \\d{1,2}(?:er)? \\p{L}+) (\\d{4})(?!\\d)");

  private static final Pattern SAID_ONE =
      Pattern.compile("(?<![\\p{L}'])(?:du|des|les?|la)dit(?:e?s?)(?!\\p{L})");

  private static final Pattern BROKEN_WORD = Pattern.compile("\\p{L}- (?!et |ou )\\p{Ll}{2,}");

  /// "l’autorité ____ en charge de …": the complement stayed in the statement.
  private static final Pattern COMPLEMENT =
      Pattern.compile(
          "____ (?:en charge|chargée?s?|compétente?s?|habilitée?s?|ayant|qui|dont|désignée?s?"
              + "|du |de la |de l'|des |de |d')");

  private static final Pattern VOTE = Pattern.compile("à la majorité|à l'unanimité");
  private static final Pattern FILLS_IN =
      Pattern.compile("(?<!\\p{L})(?:exerc|assur|assum|remplac|suppl)\\p{L}*");
  private static final Pattern CASE =
      Pattern.compile("^(?:\\P{L}*)(?:En cas|Si |S['’]il|Lorsqu|À défaut|A défaut|Pendant )");

  private static final Pattern SENT_ON =
      Pattern.compile("^(?:conformément|en vertu|en application|au titre|dans le respect)");

  /// "le droit de participer à …": the complement of such a noun is none of the verb.
  private static final Pattern WITH_TO =
      Pattern.compile(
          "(?<!\\p{L})(?:participation|accès|adhésion|contribution|recours|appel|atteinte|respect"
              + "|droit)(?!\\p{L})");

  private static final Pattern ONE_OF = Pattern.compile("^une? \\p{L}+$");

  /// Whom every other article binds as well.
  private static final Pattern EVERYBODY =
      Pattern.compile(" faire,?[^?]* (?:[ée]tats?|parties|pays|membres)(?!\\p{L})");

  private static final Pattern SHARE = Pattern.compile("(?:____|ième|quart|tiers) (?:au moins )?d");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<!\\p{L})(?:de|entre) (\\d[\\d  .]*|\\p{Ll}+(?:-\\p{Ll}+)*) (?:\\p{L}+ )?(?:à|et)"
              + " (\\d[\\d  .]*|\\p{Ll}+(?:-\\p{Ll}+)*) (?:ans|mois|jours|heures|euros|francs)");

  private static final Pattern HOUSE = Pattern.compile("l'assemblée nationale|le sénat|du sénat");

  /// "l’Assemblée nationale dissoute", "la Conférence prévue à l’article 5": no bodies of their
  /// own.
  private static final Pattern UNFIT =
      Pattern.compile("dissoute?|(?:prévue?|visée?|mentionnée?) (?:à|par|au)|en exercice");

  private static final Pattern TWO_HOUSES =
      Pattern.compile("(?:^|\\| ?)(?:par )?l'assemblée .*\\| ?(?:par )?l'assemblée ");

  /// Of a parliament and its only house neither can be right.
  private static boolean namesAHouseTwice(Options options) {
    var wrong = String.join(" | ", options.wrong()).toLowerCase(Locale.ROOT).replace('’', '\'');
    var all = plain(options.key()) + " | " + wrong;
    return wrong.contains("le parlement") && HOUSE.matcher(wrong).find()
        || TWO_HOUSES.matcher(all).find()
        || UNFIT.matcher(wrong).find();
  }

  private static final int LONGEST_INTRODUCTION = 20;
  private static final double ECHO = 0.3;

  private final Function<AnalysedSentence, Optional<String>> before;

  /// @param before what stands right before a sentence in its article
  FrenchLawSense(Function<AnalysedSentence, Optional<String>> before) {
    this.before = before;
  }

  public static FrenchLawSense of(AnalysedDocument document) {
    return new FrenchLawSense(sentence ->
        document.sentencesAt(sentence.position()).stream()
            .filter(other -> other.sentence().index() == sentence.sentence().index() - 1)
            .map(AnalysedSentence::text)
            .findFirst());
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = plain(candidate.form().stem()).strip();
    var key = plain(candidate.draft().answer().text());
    var statement = candidate.form() instanceof Form.TrueFalse;
    var told = statement ? stem : stem + " | " + key;
    for (var pattern : new Pattern[] {ANY_OTHER, THE_SAME}) {
      var found = pattern.matcher(told);
      if (found.find()) {
        return Optional.of("of an earlier sentence, or of everybody: " + found.group());
      }
    }
    if (SAID_ONE.matcher(told).find()) {
      return Optional.of("points back");
    }
    var they = THEY.matcher(stem);
    if (they.find() && !SEVERAL.matcher(stem.substring(0, they.start())).find()) {
      return Optional.of("they, of whom nothing was told");
    }
    if (candidate.form().type() == QuestionType.CLOZE
        && IN_NAME.matcher(candidate.form().stem()).find()) {
      return Optional.of("a gap within a name");
    }
    if (OWN_MEETINGS.matcher(candidate.form().stem()).find()) {
      return Optional.of("of its own meetings");
    }
    if (WHOSE.matcher(stem).find() && !CASED.matcher(stem).find()) {
      return Optional.of("whose, or after what, is not told");
    }
    var options = Options.of(candidate);
    if (statement && stem.contains("parlement") && HOUSE.matcher(stem).find()
        || stem.contains("parlement")
            && options
                .filter(all -> HOUSE.matcher(plain(String.join(" ", all.wrong()))).find())
                .isPresent()
        || options.filter(FrenchLawSense::namesAHouseTwice).isPresent()) {
      return Optional.of("a parliament and its house");
    }
    if (BROKEN_WORD.matcher(told).find()
        || options.stream()
            .flatMap(all -> all.wrong().stream())
            .anyMatch(wrong -> BROKEN_WORD.matcher(plain(wrong)).find())) {
      return Optional.of("a word broken at the end of its line");
    }
    return byRule(candidate, stem, key);
  }

  private Optional<String> byRule(Candidate candidate, String stem, String key) {
    var type = candidate.form().type();
    return switch (candidate.draft().rule()) {
      case "AgentQuestion" -> agent(candidate, stem, key);
      case "BasisQuestion" ->
          SENT_ON.matcher(key).find() ? Optional.of("the answer only sends on") : Optional.empty();
      case "TimeLimitQuestion" ->
          key.matches(".*\\d*(?:ans|mois|jours), (?:parmi|sur|par|avec|après avis) .*")
              ? Optional.of("the key runs on behind the time")
              : Optional.empty();
      case "ObjectOfGiving" ->
          WITH_TO.matcher(key).find()
              ? Optional.of("to whom it goes may belong to the noun")
              : Optional.empty();
      case "VerbComplement" ->
          key.startsWith("d'office") || key.matches("d'un délai.*|de \\p{L}+ (?:jours|mois).*")
              ? Optional.of("a manner or a time, asked as a thing")
              : Optional.empty();
      case "MatterOfArticle" ->
          stem.contains("au sujet du fait d") ? Optional.of("no matter: a deed") : Optional.empty();
      case "ValueOfProvision", "NumberStatement" -> value(type, stem, key);
      case "ItemOfList" ->
          EVERYBODY.matcher(stem).find() || stem.contains("complète-t-il")
              ? Optional.of("one of many duties, beside those of other matters")
              : Optional.empty();
      case "ContradictedProvision" ->
          stem.matches(".* d[eu] tous les \\p{L}+ (?:ans|mois|jours).*")
              ? Optional.of("a time that does not fit behind its preposition")
              : candidate.source().split("majorité|unanimité|consensus", -1).length > 3
                  ? Optional.of("more than one way to vote")
                  : Optional.empty();
      case "SubjectThing", "SubjectThings" ->
          FEMININE.matcher(stem).find() || ALSO.matcher(plain(candidate.source())).find()
              ? Optional.of("the agreement tells the gender, or others do it too")
              : TURNED_ROUND.matcher(stem).find()
                  ? Optional.of("asks backwards for what is defined")
                  : thing(type, stem, key);
      case "MentionGap", "NameGap" ->
          CUT_NAME.matcher(candidate.form().stem()).find()
              ? Optional.of("half of a name")
              : Optional.empty();
      case "DeedInPassing" -> dated(candidate, stem);
      case "MajorityQuestion" ->
          stem.matches(".* (?:par|à) un vote ?\\?")
              ? Optional.of("a rest of the vote in the question")
              : Optional.empty();
      case "SubjectParty" ->
          (stem + key).contains(", statuant") || OWN_PRONOUN.matcher(stem).find()
              ? Optional.of("the vote within the name, or a pronoun for the answer")
              : Optional.empty();
      case "WholeList" ->
          stem.contains("complète-t-il") && stem.split(" ", -1).length > LONGEST_INTRODUCTION
              ? Optional.of("no question but a raw introduction")
              : Optional.empty();
      case "PurposeQuestion" ->
          lostStress(candidate, key)
                  || stem.matches(
                      ".* ne \\p{L}+-t-.*|.*-(?:il|elle|ils|elles)(?:-t)? pas .*|.* n'.*")
              ? Optional.of("the purpose of what is not done")
              : Optional.empty();
      case "TimeQuestion" ->
          stem.matches("quand (?:aucune?|nul) .*")
              ? Optional.of("the time of what is never done")
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// "particulièrement celles des zones rurales" without the adverb equates the two.
  private static boolean lostStress(Candidate candidate, String key) {
    var found = STRESSED.matcher(plain(candidate.source()));
    while (found.find()) {
      if (key.contains(found.group(1)) && !key.contains(found.group())) {
        return true;
      }
    }
    return false;
  }

  /// "la Convention conclue à Paris en 1947": another year, another Convention.
  private static Optional<String> dated(Candidate candidate, String stem) {
    var source = candidate.source();
    var name = candidate.draft().answer().span();
    if (name.end() >= source.length()) {
      return Optional.empty();
    }
    var year = DATED.matcher(source.substring(name.end()));
    return year.find() && !stem.contains(year.group(1))
        ? Optional.of("the year that tells it apart is left out")
        : Optional.empty();
  }

  private Optional<String> agent(Candidate candidate, String stem, String key) {
    if (COMPLEMENT.matcher(stem).find()) {
      return Optional.of("the agent lost its complement");
    }
    if (VOTE.matcher(stem).find() && candidate.form().type() != QuestionType.TRUE_FALSE) {
      return Optional.of("the majority is what counts");
    }
    if (key.endsWith("conformément")) {
      return Optional.of("cut within a preposition");
    }
    var sentence = candidate.draft().fact().evidence().sentence();
    return FILLS_IN.matcher(stem).find()
            && !CASE.matcher(sentence.text()).find()
            && before.apply(sentence).filter(other -> CASE.matcher(other).find()).isPresent()
        ? Optional.of("in which case, the sentence before tells")
        : Optional.empty();
  }

  private static Optional<String> value(QuestionType type, String stem, String key) {
    if (ONE_OF.matcher(key).matches() && !SHARE.matcher(stem).find()) {
      return Optional.of("one of something is no figure");
    }
    var range = RANGE.matcher(stem);
    return type == QuestionType.TRUE_FALSE && range.find()
        ? Optional.of("half of a range was exchanged: " + range.group())
        : Optional.empty();
  }

  /// "La formation compétente à l’égard des magistrats du siège" of "… des magistrats du siège".
  private static Optional<String> thing(QuestionType type, String stem, String key) {
    if (type == QuestionType.TRUE_FALSE || type == QuestionType.CLOZE) {
      return Optional.empty();
    }
    var asked = WordBag.of(stem).stems();
    var own = WordBag.of(key).stems();
    var shared = own.stream().filter(asked::contains).count();
    return shared >= 2 && shared >= ECHO * own.size()
        ? Optional.of("the stem says half of the key")
        : Optional.empty();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
