package app.alinea.core.question.gate;

import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.fact.DefinedTerms;
import app.alinea.core.task.Remembered;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaws 21, 22 and 25 as they show in the words of a question: "donc", "les dispositions
/// pertinentes", a conjunction before a comma, half of two names, a verb without its object.
public final class LooseEnd implements Gate {
  /// Rules on clauses of running text; those on articles and lists tell their context themselves.
  private static final Set<String> RULES =
      Set.of(
          "SubjectThing",
          "SubjectThings",
          "SubjectParty",
          "SubjectPerson",
          "SubjectByHead",
          "SubjectByType",
          "AttributeOfThing",
          "GovernedObject",
          "NameInRole",
          "AgentQuestion",
          "BasisQuestion",
          "NumberStatement",
          "CountedThing",
          "ConditionQuestion",
          "ConsequenceQuestion",
          "VerbComplement",
          "TimeQuestion",
          "PrepositionObject",
          "WhatObject",
          "FrequencyQuestion",
          "PartsAndParties",
          "ObjectByHead");

  private static final String VAGUE =
      "(?:nécessaires?|pertinente?s?|existante?s?|concernée?s?|appropriée?s?|précitée?s?"
          + "|correspondante?s?)";

  /// What each pattern finds in the stem, in either language.
  private static final List<Pattern> IN_STEM =
      List.of(
          Pattern.compile(
              "(?iu)(?<!\\p{L})(?:donc|en conséquence|dès lors|à cet effet|à cette fin)(?!\\p{L})"),
          Pattern.compile(
              "(?iu)(?:\\b(?:les|des|aux|le|la|du|au) |\\bl’)(?:\\p{L}+ ){1,2}"
                  + VAGUE
                  + "(?=[ ,?])(?! (?:pour|à|au|aux|de|du|des|d’|en matière|par la|par le)\\b)"),
          Pattern.compile(
              "(?iu)\\b(?:les|des|aux|the) (?:(?:deux|trois|quatre|two|three|four) )?"
                  + "(?:autres|other) (?!than\\b)[^?]*\\?"),
          Pattern.compile("(?iu)\\bet (?:\\p{L}{1,5} )?quel(?:le)?s? "),
          Pattern.compile("(?iu)(?<!ce |dès lors |bien |alors |ainsi )\\bque,"),
          Pattern.compile(
              "(?iu)\\b(?:fait|fera|font|feront|prend|prendra|prennent|prendront|met|mettra"
                  + "|mettent|mettront)-(?:t-)?(?:il|elle)s?(?! en (?:place|œuvre|service))"
                  + " (?:à|au|aux|en|dans|par|avant|après|pour|lors|tous|toutes|\\?)"),
          Pattern.compile(
              "(?iu)qu’est-ce qui (?:est|sont|sera|doit être) (?:publié|déposé|fixé|déterminé"
                  + "|réglé|défini)e?s?(?: par (?:la|une) loi| au \\p{L}+ officiel)? ?\\?"),
          Pattern.compile(
              "(?iu)\\bwhat (?:shall be|should be|is|are|was|were|will be|must be) (?:taken"
                  + " (?:of|into)|given to|made of|paid to|had to)\\b"));

  /// "about particular account": nothing apart from its verb.
  private static final Pattern HALF_IDIOM =
      Pattern.compile(
          "(?iu)\\babout (?:\\p{L}+ )?(?:account|regard|consideration|notice|note|effect)\\?$");

  private static final Pattern HOUR =
      Pattern.compile("(?iu)^\\d{1,2} ?(?:h|heures?)(?: ?\\d\\d)?$");

  /// "I’Etat": a capital I for a small l.
  private static final Pattern MISREAD =
      Pattern.compile("(?u)(?<!\\p{L})[Ii][’'](?=[aeiouyhâéèêAEIOUYHÉÈÊ])");

  /// "des propositions faites par la délégation | lors de la réunion".
  private static final Pattern MADE =
      Pattern.compile("(?iu)(?:ée?|i|ie|u|ue|ite?|ise?)s? par (?:le |la |les |l’|des |du |un)");

  private static final Pattern OCCASION =
      Pattern.compile("(?iu)-(?:t-)?(?:il|elle)s? (?:lors|à l’occasion|au cours|pendant)\\b");

  private static final Pattern LEADING_ARTICLE =
      Pattern.compile("(?iu)^(?:(?:les|des|aux|le|la|du|au) |l’)");

  private static final Set<String> GUESSED =
      Set.of("VerbComplement", "SubjectThing", "SubjectThings", "AgentQuestion");
  private static final int SHORT = 10;

  private static final Pattern OWN_ARTICLE =
      Pattern.compile(
          "(?iu)^(?:(?:conformément|en application|en vertu|au titre|in accordance"
              + "|under|pursuant)[^\\d]{0,12})?(?:l’|the )?articles? \\d+(?:er)?(?: \\(\\d+\\))?$");

  private static final Pattern CUT_START =
      Pattern.compile(
          "(?iu)^(?:and|or|et|ou) |^à (?:travers|cet effet|compter|l’occasion|la suite|partir)\\b");

  /// "ont,dès leur publication": a sentence badly read is so in other places too.
  private static final Pattern GLUED = Pattern.compile("\\p{Ll},\\p{Ll}{2}");

  /// What an earlier sentence told, left out of the question.
  private static final Pattern OPENING =
      Pattern.compile(
          "(?iu)^(?:de même,|dans ce cas|en pareil cas|à cet effet|à cette fin|en conséquence"
              + "|à cet égard|in this regard|in this respect|to this end|to that end"
              + "|for (?:this|that) purpose|in such (?:an? )?(?:case|event)|thereafter)");

  /// Several that one acts with: where the insertion ends, commas do not tell.
  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?iu), en (?:rapport|relation|liaison|collaboration|concertation|coordination|synergie)"
              + " avec [^,]+, (?:le |la |les |l[’']|du |des |de |et |ainsi )");

  private final FunctionWords words;
  private final DefinedTerms terms;
  private final Remembered<Optional<String>> inStem = new Remembered<>();

  public LooseEnd(FunctionWords words, DefinedTerms terms) {
    this.words = words;
    this.terms = terms;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var stem = candidate.form().stem();
    if (HALF_IDIOM.matcher(stem).find()) {
      return Optional.of("a noun that only completes its verb");
    }
    if (words.language() == Language.FRENCH
        && MISREAD.matcher(stem + " " + text(candidate)).find()) {
      return Optional.of("a letter misread");
    }
    if (!RULES.contains(candidate.draft().rule())) {
      return Optional.empty();
    }
    var loose = inStem.of(stem, this::inStem);
    if (loose.isPresent()) {
      return loose;
    }
    if (isPlainlyTrue(candidate)) {
      return Optional.of("nothing in the statement could be otherwise");
    }
    var key = text(candidate);
    if (MADE.matcher(key).find() && OCCASION.matcher(stem).find()) {
      return Optional.of("the occasion may belong to what was made");
    }
    if (HOUR.matcher(key).find()
        || OWN_ARTICLE.matcher(key).find()
        || CUT_START.matcher(key).find()) {
      return Optional.of("the key tells nothing: " + key);
    }
    if (GLUED.matcher(candidate.source()).find()) {
      return Optional.of("words run together in the source");
    }
    if (OPENING.matcher(candidate.source()).find()) {
      return Optional.of("what an earlier sentence told is missing");
    }
    return words.language() == Language.FRENCH && TOGETHER.matcher(candidate.source()).find()
        ? Optional.of("an insertion of several members")
        : Optional.empty();
  }

  private Optional<String> inStem(String stem) {
    for (var pattern : IN_STEM) {
      var matcher = pattern.matcher(stem);
      if (matcher.find()
          && !terms.isTerm(LEADING_ARTICLE.matcher(matcher.group()).replaceFirst(""))) {
        return Optional.of("a loose end: " + matcher.group());
      }
    }
    return Optional.empty();
  }

  private static String text(Candidate candidate) {
    return candidate.draft().answer().text();
  }

  /// "La justice est rendue au nom du peuple": short, true, without a number, anybody’s guess.
  private static boolean isPlainlyTrue(Candidate candidate) {
    return candidate.form() instanceof Form.TrueFalse judged
        && judged.isTrue()
        && GUESSED.contains(candidate.draft().rule())
        && judged.stem().chars().noneMatch(Character::isDigit)
        && judged.stem().split(" ", -1).length <= SHORT;
  }
}
