package app.alinea.core.question.gate.law;

import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 1, 19 and 25 in French laws: what a question or its key leaves behind in the sentence: a
/// clause that tells what is declared, the rest of a row, the exception to a rule about all, the
/// object that a verb must have.
public final class FrenchTorn implements Gate {
  /// "auront notifié l’un à l’autre, par écrit | , qu’il a été satisfait".
  private static final Pattern CLAUSE_BEHIND = Pattern.compile("^,? (?:que |qu')");

  /// "représentant ou non des organisations | , entrent en ligne de compte".
  private static final Pattern VERB_BEHIND =
      Pattern.compile("^, (?:est|sont|ont|a|entrent?|peut|peuvent|doit|doivent|ser(?:a|ont)) ");

  private static final Pattern ASIDE =
      Pattern.compile(
          ", (?:par|en|dans|avec|sur|selon|conformément|représentant|au moyen|à)(?: [^,]{3,70})?$");

  /// "adoptées | en application de …": the participle’s own complement.
  private static final Pattern OF_PARTICIPLE =
      Pattern.compile("^ (?:en (?:application|vertu|exécution)|conformément|par|aux?|à|dans) ");

  /// "à moins que son contrat ne soit renouvelé | ou qu’il n’accepte …".
  private static final Pattern SECOND_CLAUSE = Pattern.compile("^,? (?:ou|et) qu(?:e |')");

  private static final Pattern OTHERWISE =
      Pattern.compile("^[^.;]{0,60}(?:,| ou) (?:ou )?[àa] défaut,");

  private static final Pattern ROW_OF_ARTICLES =
      Pattern.compile("(?:articles|paragraphes|alinéas|annexes) [\\divx]+(?: [a-z]{1,6})?[ ?.]*$");

  private static final Pattern ALL =
      Pattern.compile(
          "(?<!\\p{L})(?:tou(?:te?|s|tes)|aucune?|chaque|nul|chacun|chacune)(?!\\p{L})");

  private static final Pattern EXCEPT =
      Pattern.compile(
          "(?:,| )(?:sauf|hormis|excepté|à l'exception|exception faite|à moins)(?!\\p{L})"
              + "(?! (?:convention|stipulation|disposition|accord|entente|clause|indication)s?"
              + " contraire)([^;.]{4,40})");

  /// A verb that acts on something, with nothing behind it.
  private static final Pattern TRANSITIVE =
      Pattern.compile(
          "(?<!\\p{L})(?:communiqu|notifi|présent|transme|adress|soume|reme|fourni|déliv|vers|accord"
              + "|constitu|garanti|assur|propos|désign|nomm|exonèr|exonér|exempt|dispens|autoris|charg)\\p{L}*-(?:t-)?(?:ils?|elles?)(?:"
              + " (?:sans"
              + " (?:délai|retard)|immédiatement|aussitôt|régulièrement|périodiquement|chaque"
              + " année|par écrit|gratuitement|également))? ?\\?$");

  private static final Pattern INFINITIVE =
      Pattern.compile(
          "-(?:t-)?(?:ils?|elles?) (?:[àa] |de )?(?:présenter|communiquer|notifier|transmettre"
              + "|adresser|soumettre|remettre|fournir|délivrer|verser|accorder|constituer|établir"
              + "|garantir|proposer|adopter|fixer|désigner|nommer|exonérer)(?:, [^?]*)? ?\\?$");

  private static final Pattern PREPOSITION =
      Pattern.compile("^(avec|à|aux?|par|sur|dans|pour|contre|auprès) ");

  /// "Dans quel cas lettre a-t-elle …": a letter of the text taken for a verb.
  private static final Pattern LETTER =
      Pattern.compile("(?<!\\p{L})(?:lettre|alinéa|chiffre|littera|lit\\.?) a-t-");

  /// "Dans quel cas relatives à son procès ne donneront-elles …": no noun for what is meant.
  private static final Pattern HEADLESS =
      Pattern.compile(
          "^(?:Dans quels? cas|Dans quel but|Quand|Pour quelle raison|Sur quelle base) "
              + "(?!(?:les?|la|une?|des?|du|tou(?:te?|s|tes)|aucune?|chaque|nulle?|ces?|cette|cet|ils?|elles?|on|sa|son|ses|leurs?|plusieurs|deux|trois|quatre|quiconque|seuls?|seules?|ni|faut|peut|doit|a|est)"
              + " |[ldLD][’'])\\p{Ll}");

  /// "de l’article 2.Sauf entente contraire": where one sentence ends the reading misses.
  private static final Pattern GLUED =
      Pattern.compile("(?:\\p{Ll}{3}|\\p{L} \\d{1,3})\\.(?:\\p{Lu}\\p{Ll}+|L[’'])(?!\\.)");

  /// "ne sont plus traitées à ces fins": left out, the rule holds for more than the text says.
  private static final Pattern AIM =
      Pattern.compile(
          "(?<!\\p{L})(?:à (?:ces fins|cette fin|cet effet|ce titre)|dans (?:ce|ces) cas|en"
              + " (?:ce|pareil) cas|dans cette hypothèse|pour ces finalités)(?!\\p{L})");

  private static final Pattern CUT_VERB =
      Pattern.compile("(?<!\\p{L})(?:peut|doit|peuvent|doivent|est|sont|ont) (?:et|ou) (?!non)");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<!\\p{L})(?:aux?|les?|des|du)"
              + " (?:(?:premier|deuxième|second|troisième|quatrième|cinquième|sixième|dernier|avant-dernier)s?(?:,|"
              + " et| ou| à)? ?(?:aux? |le )?)+alinéas?(?! de l'article)");

  private static final List<Pattern> EMPTY =
      List.of(
          Pattern.compile(
              "^(?:s'il y a lieu|le cas échéant|si (?:nécessaire|besoin est|possible|faire se"
                  + " peut)|au besoin|en cas de (?:besoin|nécessité)|lorsque c'est"
                  + " (?:approprié|nécessaire|possible)|si cela est (?:nécessaire|possible))$"),
          Pattern.compile("^(?:le cas échéant|s'il y a lieu|si nécessaire)[, ].*$"),
          // "les fonctions qui lui sont dévolues par le traité": which, the key does not say.
          Pattern.compile(
              "^(?:les|des|aux) (?:fonctions|attributions|pouvoirs|compétences|tâches|missions)"
                  + " (?:qui (?:lui|leur) sont )?(?:dévolue?s|attribuée?s|conférée?s|confiée?s"
                  + "|prévue?s)(?: par .*)?$"),
          Pattern.compile("^l'acte visé à l'article .*$"),
          Pattern.compile(
              "^(?:à|aux?|de|du|par|sur)?(?: )?(?:l'autre|l'un ou l'autre|les autres)(?: qui"
                  + " .*)?$"));

  /// "l’acte visé à l’article 43 du présent traité".
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:l'|les? |la )\\p{L}+ (?:visé|prévu|mentionné|institué|créé|défini)e?s?"
              + " (?:à|aux?|par|dans) (?:l'article|les articles|l'annexe) [^,;]{1,60}");

  private static final Pattern COLON = Pattern.compile("\\p{L} ?:");

  private static final Set<String> QUOTING =
      Set.of("MeaningOfTerm", "TitleOfArticle", "WholeList", "ItemOfList", "SetFormula");

  private static final int TAIL = 18;
  private static final int HEAD = 10;

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    if (rule.equals("MeaningOfTerm")
        && REFERENCE.matcher(plain(candidate.draft().answer().text())).matches()) {
      return Optional.of("a definition that only sends on");
    }
    if (QUOTING.contains(rule)) {
      return Optional.empty();
    }
    var stem = plain(candidate.form().stem());
    var key = plain(candidate.draft().answer().text());
    var source = plain(candidate.source());
    if (GLUED.matcher(candidate.source()).find()) {
      return Optional.of("two sentences printed as one");
    }
    var aim = AIM.matcher(source);
    if (aim.find() && aim.start() > 0 && !(stem + " " + key).contains(aim.group())) {
      return Optional.of("without what an earlier sentence bounds it to: " + aim.group());
    }
    var asks = candidate.form().type() != QuestionType.TRUE_FALSE;
    for (var pattern : List.of(LETTER, CUT_VERB, NUMBERED, TRANSITIVE, INFINITIVE)) {
      var found = pattern.matcher(stem);
      if (found.find()) {
        return Optional.of("torn: " + found.group());
      }
    }
    if (ROW_OF_ARTICLES.matcher(stem).find() || ROW_OF_ARTICLES.matcher(key).find()) {
      return Optional.of("the first of a row of articles");
    }
    var bare = stem.replaceFirst("[ ?.]+$", "");
    if (asks && goesOn(bare, behind(bare, source))) {
      return Optional.of("the clause goes on behind the question");
    }
    if (HEADLESS.matcher(candidate.form().stem()).find()) {
      return Optional.of("half of the subject");
    }
    if (isCounted(candidate, stem, key)) {
      return Optional.of("the row behind the gap can be counted");
    }
    return exception(candidate, rule, stem, key, source)
        .or(() -> asks ? key(rule, stem, key, source, candidate) : Optional.empty());
  }

  /// "Tous les transports sont soumis à autorisation | , sauf …".
  private static Optional<String> exception(
      Candidate candidate, String rule, String stem, String key, String source) {
    var except = EXCEPT.matcher(source);
    if (rule.equals("ExceptionQuestion") || !except.find()) {
      return Optional.empty();
    }
    var told = stem + " " + key;
    var aside = except.group(1).strip();
    var all = ALL.matcher(source.substring(0, except.start()));
    return all.find()
            && !told.contains(aside.substring(0, Math.min(HEAD, aside.length())))
            && told.contains(all.group())
            && candidate.form().type() != QuestionType.MATCHING
        ? Optional.of("all, without the exception: " + aside)
        : Optional.empty();
  }

  private static Optional<String> key(
      String rule, String stem, String key, String source, Candidate candidate) {
    if (EMPTY.stream().anyMatch(pattern -> pattern.matcher(key).matches())) {
      return Optional.of("the key tells nothing: " + key);
    }
    var numbered = NUMBERED.matcher(key);
    if (numbered.find()) {
      return Optional.of("which paragraph: " + numbered.group());
    }
    if (COLON.matcher(key).find()) {
      return Optional.of("a row that the key begins");
    }
    var after = behind(key, source);
    if (after.isEmpty()) {
      return Optional.empty();
    }
    if (goesOn(key, after)) {
      return Optional.of("the clause goes on: " + after);
    }
    if (SECOND_CLAUSE.matcher(after).find() && key.contains("qu")) {
      return Optional.of("the first of two clauses: " + after);
    }
    if (OTHERWISE.matcher(after).find()) {
      return Optional.of("one of two cases: " + after);
    }
    var lead = PREPOSITION.matcher(key);
    if (lead.find()
        && Pattern.compile("^(?:,| et| ou| ainsi que|, ainsi qu[e'] ?) " + lead.group(1) + " ")
            .matcher(after)
            .find()) {
      return Optional.of("the row goes on: " + after);
    }
    return candidate.form().type() == QuestionType.FLASHCARD
            && !rule.equals("SubjectParty")
            && endsInParticiple(candidate)
            && OF_PARTICIPLE.matcher(after).find()
            && !stem.contains(after.substring(0, Math.min(HEAD, after.length())))
        ? Optional.of("what belongs to the participle: " + after)
        : Optional.empty();
  }

  /// "composé de ____ bandes, de couleur verte, or et rouge": as many as are told.
  private static boolean isCounted(Candidate candidate, String stem, String key) {
    if (candidate.form().type() != QuestionType.CLOZE || !COUNT.containsKey(key)) {
      return false;
    }
    var after = stem.substring(Math.max(0, stem.indexOf("____")));
    var row = ROW.matcher(after);
    while (row.find()) {
      if (row.group().split(", | et ", -1).length == COUNT.getOrDefault(key, 0)) {
        return true;
      }
    }
    return false;
  }

  private static final Map<String, Integer> COUNT =
      Map.of("deux", 2, "trois", 3, "quatre", 4, "cinq", 5, "2", 2, "3", 3, "4", 4, "5", 5);

  /// "verte, or et rouge"
  private static final Pattern ROW =
      Pattern.compile(
          "(?:[\\p{L}'-]+(?: [\\p{L}'-]+){0,3}, ){0,4}[\\p{L}'-]+(?: [\\p{L}'-]+){0,3} et"
              + " [\\p{L}'-]+");

  private static boolean goesOn(String told, String after) {
    return ASIDE.matcher(told).find()
        && (CLAUSE_BEHIND.matcher(after).find() || VERB_BEHIND.matcher(after).find());
  }

  private static boolean endsInParticiple(Candidate candidate) {
    var row = new TokenRow(candidate.draft().fact().evidence().sentence());
    var last = row.tokensIn(candidate.draft().answer().span()).to() - 1;
    return last >= 0 && last < row.size() && row.mood(last) == Mood.PAST_PARTICIPLE;
  }

  /// What the source says behind the key, or nothing where it has not the key’s end.
  private static String behind(String key, String source) {
    var tail = key.substring(Math.max(0, key.length() - TAIL));
    var at = source.lastIndexOf(tail);
    return at < 0 ? "" : source.substring(at + tail.length());
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
