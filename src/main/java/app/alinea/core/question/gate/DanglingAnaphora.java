package app.alinea.core.question.gate;

import app.alinea.core.language.Alternation;
import app.alinea.core.language.Language;
import app.alinea.core.language.PlainWords;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.task.Remembered;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaw 22: words that point to something the question does not show.
public final class DanglingAnaphora implements Gate {
  private static final Set<String> PRONOUNS =
      Set.of(
          "il",
          "c",
          "ils",
          "elle",
          "elles",
          "it",
          "celles-ci",
          "ceux-ci",
          "celui-ci",
          "celle-ci",
          "nous",
          "we",
          "us",
          "notre",
          "nos",
          "our");
  private static final Set<String> EXPLETIVE_AFTER = Set.of("y", "est", "faut", "s", "convient");
  private static final Set<String> PLAIN_AFTER_THIS =
      Set.of("qui", "que", "qu", "dont", "soit", "fût");

  private final FunctionWords words;
  private final Remembered<Optional<String>> found = new Remembered<>();

  public DanglingAnaphora(FunctionWords words) {
    this.words = words;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (Definitional.isSo(candidate)) {
      return Definitional.reference(candidate);
    }
    if (candidate.draft().rule().equals("WholeList")) {
      // Its items may point to each other.
      return find(candidate.form().stem());
    }
    return find(stem(candidate))
        .or(() -> find(answer(candidate)))
        .or(() ->
            Options.of(candidate)
                .flatMap(options ->
                    options.wrong().stream().flatMap(text -> find(text).stream()).findFirst()));
  }

  /// "Selon l’article 6 de l’annexe A": where the question says itself that its matter stands.
  private static final Pattern ATTACHED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(l[’']article|article) \\S+ (?:de l[’']annexe|of annex)"
              + " \\p{L}(?!\\p{L})");

  /// "… et dont elle doit être tenue responsable": somebody whom the sentence before names.
  private static final Pattern OF_ANOTHER =
      Pattern.compile("(?iu)(?<!\\p{L})et dont (?:ils?|elles?)(?!\\p{L})");

  /// Rules that tell a sentence of a law whole.
  private static final Set<String> WHOLE =
      Set.of("ValueOfProvision", "NumberStatement", "EntryIntoForce");

  private static final String EXPECTED = "ExpectedOf";

  /// Rules that tell a provision with the subject in its place, so that a pronoun behind it may
  /// mean the subject.
  private static final Set<String> OF_PROVISIONS =
      Set.of(
          "WhichProvision",
          "CaseUnderArticle",
          "ConditionQuestion",
          "ExceptionQuestion",
          "MatterOfArticle",
          "AgentQuestion",
          "VerbComplement",
          "GovernedObject",
          "ActUnderArticle",
          "ObjectUnderArticle",
          "TimeLimitQuestion",
          "Deadline",
          "LeadTime",
          "IntervalQuestion",
          "MajorityQuestion",
          "TimeQuestion",
          "TitleOfArticle",
          "ContentOfArticle",
          "BanOfArticle",
          "BanOnBearer",
          "SetNorm",
          "SetFormula",
          "RightGranted");

  private String stem(Candidate candidate) {
    var stem = ATTACHED.matcher(candidate.form().stem()).replaceAll("$1");
    var rule = candidate.draft().rule();
    if (rule.equals(EXPECTED)) {
      // "De quel pays … qu’il": the country asked for.
      return stem.replaceFirst("qu’il ", "que ");
    }
    if (OF_PROVISIONS.contains(rule)) {
      return HeldReferences.inQuestion(
          words.language(), AgreeingNouns.without(words.language(), "", stem));
    }
    var told =
        rule.startsWith("Subject")
            || candidate.form().type() == QuestionType.TRUE_FALSE
            || candidate.form().type() == QuestionType.CLOZE;
    if (words.language() == Language.ENGLISH && told && WHOLE.contains(rule)) {
      return HeldReferences.inSentence(stem);
    }
    if (words.language() == Language.ENGLISH && rule.startsWith("Subject")) {
      return AS_IT_DEEMS.matcher(stem).replaceAll("$1 the one ");
    }
    return words.language() == Language.FRENCH
            && told
            && !OF_ANOTHER.matcher(stem).find()
            && !meansAnother(rule, stem, candidate.draft().answer().text())
        ? HeldReferences.within(stem)
        : stem;
  }

  /// "Qu’est-ce qui tient la liste des navires dont elle a la garde ?" – "Le greffe du port".
  private static boolean meansAnother(String rule, String stem, String key) {
    return rule.startsWith("Subject") && MASCULINE.matcher(key).find() && SHE.matcher(stem).find();
  }

  private static final Pattern MASCULINE = Pattern.compile("(?iu)^(?:le|un|tout) ");

  private static final Pattern SHE = Pattern.compile("(?iu)(?:qu’| dont | où |lorsqu’)elle ");

  /// "for such purposes as it may deem desirable": whoever is asked for.
  private static final Pattern AS_IT_DEEMS =
      Pattern.compile(
          "(?iu)\\b(as|which) it (?=(?:may )?(?:deems?|considers?|thinks?|sees|determines?|decides?"
              + "|requires?|judges?)\\b)");

  /// An article of one sentence points to nothing before it but other articles.
  private static final String ALONE = "ArticleInOneSentence";

  /// The case that the question tells names whom its consequence means.
  private static final String CASE = "CaseUnderArticle";

  /// The matter that the question names is "it" in the answer.
  private static final String MATTER = "MatterOfArticle";

  /// "In which case is a contract void?" – "If, at the time of its conclusion, it conflicts …".
  private static final Set<String> CASES = Set.of("SetFormula", "EntryIntoForce");

  private static final Pattern HELD_BY_CASE =
      Pattern.compile("(?iu)(\\b(?:if|where|when|unless|after)|(?<=^.{0,80}),) (?:it|they) ");

  private static final Pattern IT = Pattern.compile("(?iu)(^|, )(?:ils?|elles?|it|they) ");

  private String answer(Candidate candidate) {
    var answer = candidate.draft().answer();
    if (OF_PROVISIONS.contains(candidate.draft().rule())
        && !candidate.draft().rule().equals(CASE)
        && !candidate.draft().rule().equals(MATTER)) {
      var stem = candidate.form().stem();
      var held =
          HeldReferences.without(
              answer.kind(), stem, AgreeingNouns.without(words.language(), stem, answer.text()));
      var told = HeldReferences.behind(words.language(), stem, held);
      return CASES.contains(candidate.draft().rule())
          ? HELD_BY_CASE.matcher(told).replaceAll("$1 ")
          : told;
    }
    if (candidate.draft().rule().equals(ALONE)) {
      return HeldReferences.withoutPronouns(answer.text());
    }
    var held = HeldReferences.without(answer.kind(), candidate.form().stem(), answer.text());
    if (candidate.draft().rule().equals(MATTER)) {
      return IT.matcher(held).replaceFirst("$1");
    }
    if (CASES.contains(candidate.draft().rule())) {
      return HELD_BY_CASE.matcher(held).replaceAll("$1 ");
    }
    return candidate.draft().rule().equals(CASE) ? HeldReferences.withoutPronouns(held) : held;
  }

  /// Places of the text itself, in words or numbers, and words that stand for them.
  private static final Alternation REFERENCE =
      new Alternation(
          0,
          "(?:paragraphes?|paragraphs?|points?|alinéas?|subparagraphs?|annexe|annex)"
              + "\\s\\(?[\\da-z]\\)?(?![\\p{L}])(?! of (?:its )?resolution \\d)",
          "présente? (?:article|section|chapitre|paragraphe)",
          "(?:de|à) tel(?:le)?s? |(?:^|\\bd[’'])une? tel(?:le)? (?!que\\b)",
          "(?<!développement )\\bultérieure?s?(?!\\p{L})(?! (?:à|au|aux)(?!\\p{L}))",
          "such (?!as\\b|an? (?:manner|way) (?:that|as)\\b|manner that\\b|(?:[\\p{L}-]+"
              + " ){1,5}as\\b)",
          "ci-après|ci-dessus|ci-dessous|hereinafter",
          "(?:premier|deuxième|troisième|quatrième|dernier|précédente?s?) alinéas?",
          "alinéas? (?:précédente?s?|qui précède)|disposition prévue",
          "(?:articles?|paragraphes?|dispositions?) (?:précédente?s?|ci-|qui précède)",
          "(?:preceding|foregoing|previous|present|following|above|last|first|second|third)"
              + " (?:paragraph|subparagraph|sub-paragraph|sentence|article|provision|section)s?",
          "\\b(?:said|aforesaid|above-mentioned|abovementioned|aforementioned|herein|hereof"
              + "|hereunder|hereto|hereinbefore|the latter|the former)\\b",
          "\\b(?:susmentionné|susvisé|précité|susdit|ledit|ladite|lesdits|lesdites|dudit"
              + "|desdits|desdites|audit)e?s?\\b",
          "(?:si|lorsque|quand) l[’']une? d[’'](?:eux|elles)\\b",
          "\\ben (?:la|pareille) (?:circonstance|occasion|occurrence)\\b(?!"
              + " (?:de|du|des|où)\\b)|\\ben (?:pareil cas\\b|l[’'](?:espèce|occurrence)\\b)",
          "\\bin that (?:case|event|respect|regard|capacity|connection|context|instance)\\b",
          "\\ben question\\b|\\bmodifications? ultérieures?\\b"
              + "|\\bsubsequent (?:modification|amendment|change)s?\\b",
          // Two words for one, and roles that only a sentence before gives.
          "\\b(?:les?|la|des?|du|aux?) dite?s?"
              + " \\p{L}{3,}|\\b(?:l|d|qu)[’']intéressée?(?!\\p{L})",
          "\\b(?:le|du|au|les|des|aux) (?:demandeur|requérant|déposant|adhérent)s?(?!\\p{L})"
              + "(?! (?:de|du|des|d[’']|qui|à))",
          "\\ben (?:son|leur) honneur\\b|(?<!\\p{L})à (?:sa|leur) mémoire\\b",
          "\\bainsi (?:\\p{L}+(?<!q)[éiu]e?s?|faite?s?|prise?s?|mise?s?)(?!\\p{L})",
          "\\b(?:referred to|mentioned|set out|defined|described) (?:above|below|herein)\\b",
          "\\b(?:do|does|did|doing) so\\b|\\b(?:to|in|with) (?:this|that)"
              + " (?:end|effect|regard)\\b",
          "\\bshall so\\b|\\b(?:so|thus)"
              + " \\p{L}+ed\\b(?! as to)|(?:first|second|last|above|before|under)-mentioned",
          "\\bdont il s[’']agit\\b|\\b(?:le|la|du|au|ce) même"
              + " (?:année|mois|jour|date|semaine|période)\\b(?![^.;?]*\\bque?\\b)",
          "\\bthe country\\b(?! of)|\\bas follows\\b|\\bcomme suit\\b",
          "\\b(?:before|after|if|when|where|once|until|unless|because) that (?!which\\b|of\\b)"
              + "\\p{L}+ (?:is|are|was|were|has|have|shall|may|can)\\b",
          "\\bthat (?:agreement|convention|treaty|party|state|territory|country|authority|date"
              + "|period|article|person|body|decision|measure|government)\\b",
          // A comparison without what it compares with; a deed without its object.
          "(?<!\\bautres \\p{L}{3,20} )\\bsimilaires?\\b(?! (?:à|au|aux)\\b)|\\bsemblables?\\b(?!"
              + " (?:à|au|aux)\\b)",
          "\\bsimilar\\b(?! to\\b)",
          "\\b(?:son|sa|leur) (?:retrait|décision|départ|dépôt|suspension|réalisation|abandon)"
              + "\\b(?! (?:de|du|des|d[’']|à|au|aux|sur)\\b)(?! d[’'])",
          "\\bits (?:withdrawal|decision|departure|deposit|suspension)\\b"
              + "(?! (?:from|of|to|on)\\b)",
          "\\bthe same (?!time\\b|(?:state|country|nationality|sex)\\b)(?![^.;?]*\\bas\\b)",
          "\\bthe (?:interim|transitional|intervening) period\\b|\\bsubsequently\\b"
              + "|\\bsimultaneously\\b(?! (?:with|in)\\b)",
          "\\bthe actual \\p{L}+\\b(?! of\\b)|\\b(?:on|upon|after) receipt of"
              + " (?:approval|notice|notification)\\b(?! (?:of|from|by)\\b)",
          "\\bother (?:forms|means|methods|ways|procedures)\\b(?![^.?]*\\bthan\\b)",
          "in the same (?:manner|way)|de la même manière|dans les mêmes conditions",
          "\\bthere(?:of|to|in|under|by|after)\\b",
          "\\b(?:by|of|to|from|for|with|on|at|under|during|within) that \\p{L}+");

  private static final Pattern COMMUNITY =
      Pattern.compile("(?<=[/(])CEE?(?!\\p{L})|\\b(?:US|IT)\\b");

  /// "If within a month there are no objections, they shall remain in force".
  private static final Pattern THEY =
      Pattern.compile(", (?:then )?they (?:shall|may|must|will|are|have|can)\\b");

  private static final Pattern LED =
      Pattern.compile(
          "(?i)(?:^|, )(?:if|when|where|unless|although|as|while|whenever|before|after|once|until)"
              + " (?!(?:within|there|in|by|at|on|for) )(?:\\p{L}+ ){0,4}?\\p{L}{2,}(?<!s)s\\b|"
              + "\\bpersons who\\b");

  private static boolean hasPlural(String[] row, int before) {
    for (var i = 0; i < before; i++) {
      if (row[i].endsWith("s") && row[i].length() > 4 || row[i].equals("they")) {
        return true;
      }
    }
    return false;
  }

  /// "work with them and all partners": somebody named before.
  private static boolean isJoined(String[] row, int index) {
    return index + 1 < row.length && row[index + 1].equals("and");
  }

  /// "lequel de ces pays": those that the question offers.
  private static boolean isAmongOptions(String[] row, int index) {
    return index > 1
        && Set.of("lequel", "laquelle", "lesquels", "lesquelles", "which").contains(row[index - 2])
        && Set.of("de", "of").contains(row[index - 1]);
  }

  Optional<String> find(String text) {
    return found.of(text, this::search);
  }

  private Optional<String> search(String text) {
    if (THEY.matcher(text).find() && !LED.matcher(text).find()) {
      return Optional.of("they");
    }
    // "la directive 2000/31/CE et …", "3 million US dollars": letters of a name.
    var lower = COMMUNITY.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    var reference = REFERENCE.find(lower);
    if (reference.isPresent()) {
      return reference;
    }
    var row = PlainWords.of(lower).toArray(String[]::new);
    for (var i = 0; i < row.length; i++) {
      var next = i + 1 < row.length ? row[i + 1] : "";
      var expletive = row[i].equals("il") && EXPLETIVE_AFTER.contains(next);
      if (PRONOUNS.contains(row[i]) && !expletive) {
        return Optional.of(row[i]);
      }
      var plain =
          row[i].equals("ce") && PLAIN_AFTER_THIS.contains(next)
              || row[i].equals("that")
              || row[i].equals("those") && (next.startsWith("who") || next.equals("present"));
      var they = row[i].equals("they") && i > 0 && row[i - 1].equals("that");
      if (they) {
        return Optional.of("that they");
      }
      if (row[i].equals("them") && (!hasPlural(row, i) || isJoined(row, i))) {
        return Optional.of("them");
      }
      if (words.is("demonstratives", row[i]) && !plain && !isAmongOptions(row, i)) {
        return Optional.of(row[i] + " " + next);
      }
    }
    return Optional.empty();
  }
}
