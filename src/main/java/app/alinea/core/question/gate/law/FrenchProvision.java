package app.alinea.core.question.gate.law;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 1, 21, 22 and 25 in French laws and treaties: what the sentence before told ("aux mêmes
/// fins", "l’agent en cause"), a row or an apposition of which a part was left behind, a question
/// whose form does not fit its answer.
public final class FrenchProvision implements Gate {
  /// What no question says unless the text before it is shown.
  private static final List<Pattern> IN_STEM =
      List.of(
          Pattern.compile(
              "(?iu)\\b(?:présent|même) alinéa\\b|\\baux mêmes fins\\b"
                  + "|\\bparagraphes? 1er\\b"),
          Pattern.compile(
              "(?iu)\\b(?:le|la|du|au) même (?:nombre|délai|procédure|majorité|durée|montant|taux"
                  + "|date|manière|peine|formes?|titre|rang)\\b(?!.*\\b(?:que|qu')\\b)"),
          Pattern.compile("(?iu)(?<!mise |mis |mises |mettre |met |remise )\\ben cause\\b"),
          Pattern.compile("(?iu)(?<!\\p{L})une? tel(?:le)? (?!que\\b|qu')"),
          Pattern.compile("(?iu)\\b(?:qui|organe|institution|texte|autorité) (?:y|en) (?!cas\\b)"),
          Pattern.compile(
              "(?iu)\\ben cas de (?:vacance|contestation|désaccord|refus|empêchement|rejet|partage"
                  + "|silence|retard|litige|doute|renouvellement|non-respect) ?\\?"),
          Pattern.compile("(?iu), (?:au plus tard|au moins|au plus) ?\\?"),
          Pattern.compile(
              "(?iu)\\b(?:vingt|trente|quarante|cinquante|soixante|cents?|mille)[ -]+____"),
          Pattern.compile(
              "(?iu)\\b(?:doit|peut|doivent|peuvent) avoir (?:de (?:façon|manière)|à|en)\\b"
                  + "[^,]{0,20}\\?"),
          Pattern.compile("(?iu)(?:début|fin|cours|fois|milieu) de tous les "),
          Pattern.compile("(?iu)\\b(?:trois tiers|quatre quarts|cinq cinquièmes|deux demis)\\b"),
          // Printed without a blank: "nécessaires.4", a heading before its sentence.
          Pattern.compile("(?u)\\p{L}{3,}\\.(?:\\d{1,2}(?!\\d)|\\p{Lu}\\p{L}+)"),
          Pattern.compile("(?iu)(\\p{L}{4,}) (?:l'|la |le |les )\\1(?!\\p{L})"),
          Pattern.compile(
              "(?iu)(?<!\\p{L})les (?:hautes"
                  + " )?(?:parties|puissances|autorités|administrations|communes|commissions|personnes)(?:"
                  + " \\p{L}+)? \\p{L}+-ils\\b"),
          Pattern.compile(
              "(?iu)(?<!\\p{L})(?:remercie|saisi(?:t|ssent) cette occasion|présente(?:nt)? ses"
                  + " compliments|a l'honneur de)(?!\\p{L})"));

  /// Times that stay in a question for the time.
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "(?iu)\\b(?:dans (?:le|les|un) (?:plus brefs? |meilleurs? )?(?:délais?|bref délai)"
              + "|dans les (?:\\p{L}+|\\d+) (?:jours|mois|semaines)|sans délai|immédiatement"
              + "|aussitôt|sans tarder|au plus tard)\\b");

  private static final Set<String> OF_TIME = Set.of("TimeQuestion", "WhenOfAction");

  /// "…, ou la proposition de révision, doit …": two names of one thing.
  private static final Pattern OR =
      Pattern.compile(
          "(?iu)(?<=\\p{L}), (ou (?:(?:le|la|les|du|de la|des|au|aux|une?) |(?:de"
              + " )?l')[^,;]{3,70}),");

  /// "… et du président de la Cour": the row goes on.
  private static final Pattern ROW_GOES_ON =
      Pattern.compile("(?iu)^ (?:et|ou|ainsi que) (?:du |de |des |d')");

  /// "toute perte, tout dommage ou …".
  private static final Pattern ALL_ROW =
      Pattern.compile("(?iu)\\b(tou(?:te?|s|tes) \\p{L}+), (tou(?:te?|s|tes) \\p{L}+)");

  private static final Pattern DEEDS_BY =
      Pattern.compile("(?iu) par une? .*(?<!\\p{L})(?:établi|situé)");

  /// A single verb, before an insertion that its object stands behind.
  private static final Pattern VERB_ALONE =
      Pattern.compile("(?iu)^(?:pour|afin de|en vue de) (?:s'|se |y )?\\p{L}+$");

  /// What "quel est" can be answered with.
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)^(?:(?:les?|la|une?|des?|du|ses?|son|sa|leurs?|cette|cet?|celles?|celui|ceux|à|aux?|en|pour|par|d'une?|deux|trois)"
              + " |(?:l'|d')|(?:(?:se |s'|y |ne pas )?\\p{L}+(?:er|ir|re)\\b))");

  private static final Pattern PLACE_IN_TEXT =
      Pattern.compile(
          "(?iu)^(?:le|la|l') ?(?:chapitre|articles?|annexe|section|paragraphe|titre) \\p{N}");

  private static final Pattern OTHERS =
      Pattern.compile("(?iu)^(?:les|des|ses|toutes les|tous les) autres \\p{L}+(?!.*\\bqu)");

  private static final Pattern CUT_DEFINITION =
      Pattern.compile("(?iu)(?:dénommée?s?|appelée?s?|désignée?s?|ci-après|nommée?s?)$|; ");

  private static final Pattern UNTOLD_NOUN =
      Pattern.compile(
          "(?iu)» désigne (?!les? |la |l'|une? |des |du |de |d'|tou|chaque|ce|qui|celui)");

  private static final Pattern POSSESSIVE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:son|sa|ses|leurs?)(?!\\p{L})");

  /// What only the true subject can do or be.
  private static final Pattern OF_ITSELF =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:ses|son|sa|leurs?) \\p{L}+|dont les?|(?:est|sont)"
              + " (?:composée?s?|constituée?s?|formée?s?)|comprend|se compose|se réunit de plein"
              + " droit)(?!\\p{L})");

  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "(?iu)(\\p{L}+['’]?)?,? (\\p{L}{2,}(?<!it|ét|aut|ert)ée?s?),?"
              + "(?: (?:en vertu de|conformément à|au titre de|en application de)[ '’a-z]{0,3})?$");

  private static final Pattern AUXILIARY =
      Pattern.compile(
          "(?iu)^(?:est|sont|été|être|sera|seront|soit|soient|fut|furent|a|ont|avoir|aura"
              + "|auront|pas|ne|plus|également|aussi|y)$");

  /// "le dépositaire d’un dossier … d’en assurer la garde".
  private static final Pattern EN =
      Pattern.compile("(?iu)(?<!\\p{L})(?:d'en|pour en|à en) \\p{L}+r\\b");

  private static final Pattern OFFICE_OF =
      Pattern.compile(
          "(?iu)^(?:les? |la |l')(?:vice-)?(?:président|directeur|secrétaire|dépositaire|titulaire"
              + "|membre|chef|rapporteur|doyen|greffier)e?s? .*(?:de|du|des|d')");

  private static final Set<String> BASED = Set.of("BasisQuestion");
  private static final int TAIL = 16;

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = plain(candidate.form().stem());
    for (var pattern : IN_STEM) {
      var found = pattern.matcher(stem + " | " + plain(candidate.draft().answer().text()));
      if (found.find()) {
        return Optional.of("leans on what stands before: " + found.group());
      }
    }
    var rule = candidate.draft().rule();
    var key = plain(candidate.draft().answer().text());
    if (OF_TIME.contains(rule) && OTHER_TIME.matcher(stem).find()) {
      return Optional.of("a time stays in the question for it");
    }
    if (isOdd(stem, '"') || isOdd(stem, '`')) {
      return Optional.of("an open quotation");
    }
    return cut(candidate, stem, key)
        .or(() -> shape(candidate, rule, stem, key))
        .or(() -> swapped(candidate, rule, stem));
  }

  private static Optional<String> cut(Candidate candidate, String stem, String key) {
    var source = plain(candidate.source());
    var told = stem + " " + key;
    var or = OR.matcher(source);
    while (or.find()) {
      var before = source.substring(Math.max(0, or.start() - TAIL), or.start());
      if (told.contains(before)
          && !told.contains(or.group(1))
          // "ou de l’une de ces deux peines": both are named.
          && !or.group(1).contains("l'une de ces")) {
        return Optional.of("one name of two was cut off: " + or.group(1));
      }
    }
    var all = ALL_ROW.matcher(source);
    if (all.find() && told.contains(all.group(1)) && !told.contains(all.group(2))) {
      return Optional.of("one of a row was left: " + all.group(1));
    }
    var bare = stem.replaceFirst("[ ?.]+$", "");
    var tail = bare.substring(Math.max(0, bare.length() - TAIL));
    var at = bare.length() > TAIL ? source.indexOf(tail) : -1;
    return at >= 0 && ROW_GOES_ON.matcher(source.substring(at + tail.length())).find()
        ? Optional.of("the row goes on behind the question")
        : Optional.empty();
  }

  private static Optional<String> shape(Candidate candidate, String rule, String stem, String key) {
    return switch (rule) {
      case "PurposeQuestion" -> purpose(candidate, key);
      case "TimeLimitQuestion" ->
          key.matches("(?iu).*au plus tard (?:dans|\\p{L}+ (?:jours|mois)).*")
              ? Optional.of("no date but a period")
              : Optional.empty();
      case "GoalOfThing" ->
          NAMED.matcher(key).find() ? Optional.empty() : Optional.of("an adjective as a thing");
      case "SubjectThing" ->
          PLACE_IN_TEXT.matcher(key).find() ? Optional.of("a place of the text") : Optional.empty();
      case "MeaningOfTerm" ->
          CUT_DEFINITION.matcher(key).find() || UNTOLD_NOUN.matcher(stem).find()
              ? Optional.of("a definition cut off or without its article")
              : Optional.empty();
      case "DeedInPassing" ->
          DEEDS_BY.matcher(stem).find()
              ? Optional.of("what is placed stands behind \"par\"")
              : Optional.empty();
      case "SubjectByHead" ->
          POSSESSIVE.matcher(stem).find()
              ? Optional.of("whose it is only the key may tell")
              : Optional.empty();
      case "WhatSubjectDoes", "ObjectByHead", "WhatObject" ->
          OTHERS.matcher(key).find() ? Optional.of("others than which") : Optional.empty();
      default ->
          BASED.contains(rule) && hangsOnParticiple(candidate)
              ? Optional.of("the basis belongs to a participle")
              : Optional.empty();
    };
  }

  /// "Pour recueillir, dans les conditions …, des éléments", "pour être adoptées": half of a
  /// purpose, and one that says the deed again.
  private static Optional<String> purpose(Candidate candidate, String key) {
    if (key.startsWith("pour être ") && key.split(" ", -1).length == 3) {
      return Optional.of("the purpose says nothing new");
    }
    var verb = key.substring(key.lastIndexOf(' ') + 1);
    return VERB_ALONE.matcher(key).matches() && plain(candidate.source()).contains(verb + ",")
        ? Optional.of("the object was cut off")
        : Optional.empty();
  }

  /// "l’Organisation, instituée en vertu de …", "l’indicateur déterminé conformément à …".
  private static boolean hangsOnParticiple(Candidate candidate) {
    var source = plain(candidate.source());
    var from = Math.min(candidate.draft().answer().span().start(), source.length());
    var found = PARTICIPLE.matcher(source.substring(0, from).stripTrailing());
    return found.find() && (found.group(1) == null || !AUXILIARY.matcher(found.group(1)).matches());
  }

  /// Another body beside what only the true one can have.
  private static Optional<String> swapped(Candidate candidate, String rule, String stem) {
    if (!rule.equals("SubjectParty")) {
      return Optional.empty();
    }
    var wrong =
        candidate.form().type() == QuestionType.TRUE_FALSE
            && candidate.form().answer().equals("false");
    if (wrong && OF_ITSELF.matcher(stem).find()) {
      return Optional.of("only the true subject has what is told");
    }
    var key = plain(candidate.draft().answer().text());
    return candidate.form().type() == QuestionType.FLASHCARD
            && (EN.matcher(stem).find()
                || OFFICE_OF.matcher(key).find() && POSSESSIVE.matcher(stem).find())
        ? Optional.of("whose it is only the key may tell")
        : Optional.empty();
  }

  private static boolean isOdd(String text, char mark) {
    return text.chars().filter(each -> each == mark).count() % 2 == 1;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
  }
}
