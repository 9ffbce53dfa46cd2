package app.alinea.core.question.gate;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Language;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 1, 20, 22 and 25 in questions for a subject or an agent: what is done says nothing, leans
/// on the answer or on a sentence before, or whoever does it is called by a word that fits anybody.
public final class SubjectBound implements Gate {
  /// "make appropriate arrangements, in consultation with …": to what end, nobody learns.
  private static final Pattern EMPTY_DEED =
      Pattern.compile(
          "(?iu)\\b(?:make|take|adopt) (?:all |any |the |such )?(?:appropriate|necessary|suitable)"
              + " (?:arrangements|measures|steps|action)\\b(?! (?:to|for|against|with|in"
              + " order)\\b)|\\b(?:prend|prendra|prennent|prendront|prendre|arrête) (?:toutes?"
              + " )?(?:les?|la|des?) (?:mesures?|dispositions?)"
              + " (?:nécessaires?|appropriées?|utiles?|requises?|adéquates?|adaptées?|spéciales?)(?!"
              + " (?:pour|à|au|aux|afin|en vue|contre)\\b)");

  /// "take any other action", "exerce toute autre fonction": other than the items before.
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?iu)\\b(?:shall|may|will|must|to) \\p{L}+(?: (?:and|or) \\p{L}+)?"
              + " (?:any|such|all|every)"
              + " other\\b|\\b(?:qui|organe|institution|Conseil|Commission|Comité) (?:peut |doit"
              + " |est chargée? (?:de |d’))?\\p{L}+ (?:toute?s?|les|d’) ?autres?\\b");

  private static final Pattern MISUSED = Pattern.compile("(?iu)\\bcomprises? of\\b");

  /// "by which they are bound": who, only the answer tells.
  private static final Pattern POINTS_TO_KEY =
      Pattern.compile(
          "(?iU)\\b(?:they|them)\\b|\\b(?:de|à|par|sur|que|avec) (?:celui|celle|ceux|celles)\\b"
              + "|\\b(?:les?|la) (?:concernant|régissant|composant|visant)\\b");

  private static final Pattern OF_PEOPLE =
      Pattern.compile(
          "(?iu)\\b(?:workers|states|persons|parties|children|members|countries|leaders|authorities"
              + "|people|citizens)\\b.*\\b(?:they|them)\\b");

  private static final Pattern FITS_ANYBODY =
      Pattern.compile(
          "(?iu)^(?:by )?(?:the|any|each) competent authorit(?:y|ies)(?: of .*)?$|^by"
              + " (?:all|each|every|the) (?:high )?(?:contracting |states?"
              + " )?(?:states|parties|members)(?: parties)?$");

  /// "the task force", "the President": in a declaration of two states, which?
  private static final Pattern BARE =
      Pattern.compile(
          "(?u)^(?:[Bb]y )?[Tt]he (?:\\p{Ll}+ )?(?:task"
              + " force|[Cc]ouncil|[Cc]ommittee|[Cc]ommission|[Pp]resident|(?:Prime"
              + " )?[Mm]inisters?|[Ss]ecretary"
              + "|[Bb]oard|[Gg]roup|[Pp]anel|[Tt]eam|[Gg]overnments?|[Aa]gency|[Oo]ffice|[Dd]ialogue"
              + "|[Pp]artnership|[Ii]nitiative|[Pp]rogramm?e?|[Ff]und|[Pp]roject|[Pp]arties|[Ff]orum)$");

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?iu)^according to the text, what (?:could|can|may|might|should)"
              + " (?:be|become|play|help)\\b");

  private static final Pattern OWN_PEOPLE =
      Pattern.compile(
          "(?iu)s’ (?:respective |future |shared |own |collective )*(?:workforces?|citizens"
              + "|peoples?|publics|societies|communities|families|children)\\b");

  private static final Pattern BROKEN =
      Pattern.compile(
          "(?iU)\\bvalablement\\b|\\bqui acte \\p{L}|\\bs’assure"
              + " qu’(?:ils?|elles?)\\b|\\b(?:qui|organe|institution|texte) soit\\b|qu’est-ce qui"
              + " (?:est |sont )?(?:en effet|précisément|évidemment|bien sûr)\\b|\\b(?:en"
              + " effet|évidemment|précisément)\\b");

  private static final Pattern LEANING_KEY =
      Pattern.compile(
          "(?iu)^seule?s?\\b|^l’(?:accent|attention)$|^(?:l[ea’]s? ?|une? )\\p{L}+"
              + " (?:de|à|des|pour) (?:son|sa|ses|leurs?)\\b|(?<!et )\\bdes autres\\b");

  private static final Pattern MANY_PEOPLE =
      Pattern.compile(
          "(?iu)^(?:l’ensemble|la totalité) des"
              + " (?:travailleurs|agents|salariés|membres|personnels)");

  private static final Pattern OF_WHAT =
      Pattern.compile(
          "(?iu)\\bpar qui .*\\bratifiée?s?\\b|\\bpar qui des (?:dispositions|mesures)\\b"
              + "|\\bpar qui les (?:modalités|conditions|règles|montants|taux|formes|détails"
              + "|bénéficiaires)(?:,| et| sont)|^by whom (?:shall|may|is|are|will) the"
              + " (?:amounts?|rates?|conditions|terms|details|procedure) (?:and|be)\\b");

  private static final Pattern FIRST_PERSON =
      Pattern.compile("(?u)(?<!\\p{L})(?:[Jj]e |[Jj][’']|I (?:am|have|will|want|know|believe)\\b)");

  private static final int MANY_OF_ONE = 5;

  private final Language language;
  private final boolean law;
  private final boolean speech;

  public SubjectBound(AnalysedDocument document) {
    this.language = document.document().language();
    this.law = document.document().isLaw();
    this.speech =
        !law
            && document.sentences().stream()
                    .filter(sentence -> FIRST_PERSON.matcher(sentence.text()).find())
                    .limit(MANY_OF_ONE)
                    .count()
                >= MANY_OF_ONE;
  }

  /// Of a speech: what its speaker says of his own country or of large things is no knowledge.
  private static boolean isRhetoric(Candidate candidate, String rule) {
    return (rule.startsWith("SubjectThing")
            || rule.equals("SubjectByType")
                && candidate.draft().answer().kind() == AnswerKind.COUNTRY)
        && candidate.form().stem().chars().noneMatch(Character::isDigit);
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var rule = candidate.draft().rule();
    var subject = rule.startsWith("Subject");
    if (!subject && !rule.equals("AgentQuestion")) {
      return Optional.empty();
    }
    var stem = candidate.form().stem();
    var key = candidate.draft().answer().text();
    if (speech && isRhetoric(candidate, rule)) {
      return Optional.of("the rhetoric of a speech");
    }
    if (EMPTY_DEED.matcher(stem).find()) {
      return Optional.of("a deed without its end: " + stem);
    }
    if (subject && OTHERS.matcher(stem).find()) {
      return Optional.of("other than what stands before: " + stem);
    }
    if (MISUSED.matcher(stem).find() || BROKEN.matcher(stem).find()) {
      return Optional.of("no sentence to ask with: " + stem);
    }
    if (language == Language.FRENCH
        ? subject && LEANING_KEY.matcher(key).find() || OF_WHAT.matcher(stem).find()
        : FITS_ANYBODY.matcher(key).find() || OF_WHAT.matcher(stem).find()) {
      return Optional.of("fits anybody, or leans on what is not told: " + key);
    }
    if (rule.startsWith("SubjectThing") || rule.equals("SubjectByHead")) {
      return thing(stem, key);
    }
    return inProse(stem, key);
  }

  private Optional<String> thing(String stem, String key) {
    if (POINTS_TO_KEY.matcher(stem).find() && !OF_PEOPLE.matcher(stem).find()) {
      return Optional.of("points to the answer: " + stem);
    }
    if (MANY_PEOPLE.matcher(key).find()) {
      return Optional.of("people are no thing: " + key);
    }
    return VAGUE.matcher(stem).find() && !law
        ? Optional.of("asks for nothing definite: " + stem)
        : inProse(stem, key);
  }

  private Optional<String> inProse(String stem, String key) {
    if (law || language == Language.FRENCH) {
      return Optional.empty();
    }
    if (BARE.matcher(key).matches()) {
      return Optional.of("called by a word alone: " + key);
    }
    return OWN_PEOPLE.matcher(stem).find()
        ? Optional.of("what belongs to peoples given to those who speak")
        : Optional.empty();
  }
}
