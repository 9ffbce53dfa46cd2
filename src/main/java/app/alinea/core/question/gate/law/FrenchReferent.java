package app.alinea.core.question.gate.law;

import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 22 and 24 in French laws: small words within the predicate that mean what only an earlier
/// sentence names: "doit y apporter une réponse", "délibère alors", "les conditions de leur
/// création", "la faculté de la dénoncer".
public final class FrenchReferent implements Gate {
  private static final Pattern THERE = Pattern.compile("(?<!\\p{L})y (?!compris|a |ait |aura)");

  /// A place or thing before "y" that it may mean.
  private static final Pattern PLACE =
      Pattern.compile("(?<!\\p{L})(?:à la|à l'|à une?|aux?|dans|sur)(?: |(?<='))\\p{L}{3,}");

  private static final Pattern JOINED = Pattern.compile("(?:et|ou|qui|ne|qu'ils?|n'|s')[ ]?$");

  private static final Pattern OF_IT =
      Pattern.compile(
          "(?<!\\p{L})(?:peu(?:t|vent)|doi(?:t|vent)|pourr(?:a|ont)|devr(?:a|ont)) en"
              + " (?!\\p{L}+ant\\b)\\p{L}+(?:er|ir|re)(?!\\p{L})");

  /// "le délai pour la réclamer": a key that is itself asked for names nothing before it.
  private static final Pattern TO_IT =
      Pattern.compile(
          "^(?:les? |la |l'|une? )\\p{L}+ (?:pour|de|à) (?:le |la |les |l'|leur |lui |en |y )"
              + "\\p{L}+(?:er|ir|re)(?!\\p{L})");

  private static final Pattern THEN =
      Pattern.compile(
          "(?<!\\p{L})(?:alors(?! qu| même)|dès lors(?! qu)|cas précédents?|dans les deux"
              + " cas)(?!\\p{L})");

  private static final Pattern THEIR = Pattern.compile("(?<!\\p{L})leurs?(?!\\p{L})");

  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?<!\\p{L})(?:les|des|aux|ces|ses|mes|leurs|quels|quelles|deux|trois|quatre|cinq|tous"
              + "|toutes|plusieurs|certains|certaines|lesquels|celles|ceux|et|ou|membres"
              + "|nombre|ensemble|chaque|chacun|chacune|toute|tout)(?!\\p{L})");

  /// "les pièces nécessaires à leur mariage", "la date de son entrée en vigueur".
  private static final Pattern OWNED =
      Pattern.compile(
          "^(?:l'|(?:les?|la|des|une?|toute?s?|tous les|toutes les) )\\p{L}+(?: \\p{L}+){0,2}"
              + " (?:de|à|pour) (?:leurs?|son|sa|ses) ");

  private static final Pattern MATTER =
      Pattern.compile("(?:au sujet|en matière) (?:de |du |des |d')((?:la |l')?.*?) ?\\?$");

  /// "peut exiger une demande préventive": of what, at the end of what is told.
  private static final Pattern ANY =
      Pattern.compile(
          "(?<!\\p{L})une?"
              + " (?:demande|requête|déclaration|autorisation|notification|décision|proposition"
              + "|plainte|réclamation|enquête|attestation)(?:"
              + " (?:préalable|préventive|écrite|motivée|spéciale|expresse|formelle))? ?[.?]?$");

  /// "la 2 session": the letters of an ordinal lost; "les procédures choisies": by whom or when.
  private static final Pattern UNTOLD =
      Pattern.compile(
          "(?<!\\p{L})(?:la|le|une?) \\d{1,3}"
              + " (?!%|°|[^\\p{L}]|janvier|février|mars|avril|mai|juin|juillet|août"
              + "|septembre|octobre|novembre|décembre)\\p{L}{4,}|(?<!\\p{L})(?:les|des|aux|la|le|du)"
              + " \\p{L}{4,}"
              + " (?:choisi|envisagé|retenu|proposé|décidé|considéré|sollicité|intervenu|requi|pris)e?s?(?!\\p{L})(?!"
              + " (?:par|dans|pour|en|à|au|aux|conformément|lors|sur|selon|entre|d'|de))");

  /// "si l’un des deux est mort", "ne peut non plus être exercée", "le tribunal du port est
  /// compétent": of which two, beside what, for what.
  private static final Pattern ELLIPTIC =
      Pattern.compile(
          "(?<!\\p{L})(?:l'une?|aucune?|chacune?) des deux(?= (?:est|a|ait|soit|ne|se)(?!\\p{L})|"
              + " (?:n'|s')|[ ?.,]*$)|(?<!\\p{L})non plus(?!"
              + " qu)|(?<!\\p{L})(?:est|sont|sera|seront) (?:seule?s? )?compétente?s?[ ?.]*$");

  private static final Pattern FOR_WHAT =
      Pattern.compile("(?<!\\p{L})(?:pour|à l'égard|quant)(?!\\p{L})");

  /// "la Cour se prononce dans les dix jours": on what.
  private static final Pattern PRONOUNCES =
      Pattern.compile(
          "(?<!\\p{L})(?<!qui (?:ne )?)(?:se |s'est |se sont )(?:pas |point"
              + " )?prononc(?:e|ent|era|eront|ée?s?)(?:-t)?(?!\\p{L})(?!.*(?<!\\p{L})(?:sur|contre|en"
              + " faveur|pour)(?!\\p{L}))");

  /// "un plus long délai", "une peine plus forte": than what.
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?<!\\p{L})(?:une? plus \\p{L}+"
              + " (?:délai|durée|période|terme|montant|somme|peine|majorité)|un(?:e)?"
              + " (?:délai|durée|période|terme|montant|somme|peine|majorité) plus \\p{L}+)"
              + "(?!.*(?<!\\p{L})qu[e'])");

  /// Nouns by which an act is only introduced: "la faculté de la dénoncer".
  private static final Pattern NOUN =
      Pattern.compile(
          "(?<!\\p{L})(?:les?|la|l'|du|des|aux?|une?|toute?|chaque|quels?|quelles?|son|sa|ses)(?:"
              + " |(?<='))(\\p{L}{3,})");

  private static final Set<String> TOLD =
      Set.of("MeaningOfTerm", "TitleOfArticle", "WholeList", "ItemOfList");

  private static final Set<String> CASES = Set.of("CaseUnderArticle", "ConsequenceQuestion");

  private final FunctionWords words;

  public FrenchReferent(FunctionWords words) {
    this.words = words;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    if (TOLD.contains(rule)) {
      return Optional.empty();
    }
    var stem = plain(candidate.form().stem());
    var key =
        candidate.form().type() == QuestionType.TRUE_FALSE
            ? ""
            : plain(candidate.draft().answer().text());
    return inPhrase(stem, key, rule.startsWith("Subject"))
        .or(() -> there(stem, ""))
        .or(() -> CASES.contains(rule) ? Optional.empty() : there(key, stem + " "))
        .or(() -> first(OF_IT, stem))
        .or(() -> CASES.contains(rule) ? Optional.empty() : first(OF_IT, key))
        .or(() -> first(TO_IT, rule.startsWith("Subject") ? key : ""))
        .or(() -> first(ANY, stem))
        .or(() -> first(UNTOLD, stem + " | " + key))
        .or(() -> first(COMPARED, stem))
        .or(() -> first(PRONOUNCES, stem))
        .or(() -> elliptic(stem, key))
        .or(() -> CASES.contains(rule) ? Optional.empty() : first(THEN, stem + " | " + key))
        .or(() -> ofThat(candidate, stem))
        .or(() -> theirs(stem, ""))
        .or(() -> theirs(key, stem + " "))
        .or(() -> object(candidate, stem));
  }

  private static Optional<String> elliptic(String stem, String key) {
    var told = FOR_WHAT.matcher(stem).find() || FOR_WHAT.matcher(key).find();
    return first(ELLIPTIC, stem)
        .or(() -> first(ELLIPTIC, key))
        .filter(found -> !told || !found.contains("compétent"));
  }

  private static Optional<String> there(String text, String before) {
    var found = THERE.matcher(text);
    while (found.find()) {
      var told = before + text.substring(0, found.start());
      if (!PLACE.matcher(told).find() && !JOINED.matcher(told).find()) {
        return Optional.of("where: " + found.group() + text.substring(found.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> theirs(String text, String before) {
    var found = THEIR.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    // "Avant leur promulgation, les lois …": those that follow are meant.
    var comma = text.indexOf(',');
    var opening = before.isEmpty() && found.start() < comma ? text.substring(comma) : "";
    return !SEVERAL.matcher(before + text.substring(0, found.start()) + opening).find()
        ? Optional.of("whose: " + text.substring(found.start()))
        : Optional.empty();
  }

  /// A possessive within the very phrase that opens the statement, the matter or the key.
  private static Optional<String> inPhrase(String stem, String key, boolean asksFor) {
    var matter = MATTER.matcher(stem);
    var phrases =
        matter.find()
            ? List.of(stem, key, "le " + matter.group(1), matter.group(1))
            : List.of(stem, key);
    return phrases.stream()
        .filter(text -> asksFor || !text.equals(key))
        .flatMap(text -> first(OWNED, text).stream())
        .findFirst();
  }

  /// "dispose d’un délai pour l’examiner": nothing before it that could be meant.
  private Optional<String> object(Candidate candidate, String stem) {
    var row = new TokenRow(candidate.draft().fact().evidence().sentence());
    for (var i = 1; i + 2 < row.size(); i++) {
      if (!words.is("object.prepositions", row.word(i))
          || !words.is("pronouns.before.infinitives", row.word(i + 1))
          || !row.isVerb(i + 2)
          || row.mood(i + 2) != Mood.INFINITIVE) {
        continue;
      }
      var space = row.word(i + 1).endsWith("'") ? "" : " ";
      var phrase = row.word(i) + " " + row.word(i + 1) + space + row.word(i + 2);
      var at = stem.indexOf(phrase);
      if (at >= 0 && nouns(stem.substring(0, at)) < 2) {
        return Optional.of("what: " + phrase);
      }
    }
    return Optional.empty();
  }

  /// "Le Conseil en proclame les résultats", "si un Etat en désire la mise en vigueur": of what.
  private Optional<String> ofThat(Candidate candidate, String stem) {
    var row = new TokenRow(candidate.draft().fact().evidence().sentence());
    for (var i = 1; i + 1 < row.size(); i++) {
      if (!row.word(i).equals("en") || !row.isVerb(i + 1) || row.at(i + 1).form().person() == 0) {
        continue;
      }
      var phrase = " en " + row.word(i + 1);
      var at = stem.indexOf(phrase);
      if (at >= 0
          && !JOINED.matcher(stem.substring(0, at)).find()
          && nouns(stem.substring(0, at)) < 2) {
        return Optional.of("of what:" + phrase);
      }
    }
    return Optional.empty();
  }

  private long nouns(String text) {
    return NOUN.matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(noun -> !words.is("faculty.nouns", noun))
        .count();
  }

  private static Optional<String> first(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    return found.find() ? Optional.of("points before: " + found.group()) : Optional.empty();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
