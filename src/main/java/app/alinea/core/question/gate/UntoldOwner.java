package app.alinea.core.question.gate;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.Form;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Flaw 22: "la période de transition", "les directives de négociation", "la question": a noun that
/// wants somebody or something it belongs to, which only the heading or a sentence before tells.
public final class UntoldOwner implements Gate {
  /// With whom, wherever it stands in the question.
  private static final Pattern PARTNER =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:avec|entre)"
              + " (?!_|intérêt|satisfaction|force|fermeté|préoccupation|inquiétude|la plus)");

  private static final Pattern PERIOD =
      Pattern.compile(
          "(?iu)dans (?:les?|la|l’)"
              + " ?(?:\\p{L}+ )?(?:jours?|semaines?|mois|ans?|années?|délais?|mesure|cadre)");

  /// What tells a noun apart when it follows.
  private static final Pattern TOLD =
      Pattern.compile(
          "^(?:-| (?:\\p{Lu}|n[°º]|_|\\d{4}|de la |de l’|de l'|du |des |d[’'](?=\\p{Lu})|de"
              + " (?=[\\p{Lu}_])|avec |entre |sur |contre |envers |en (?!\\d)|à (?=(?:l[’']|la"
              + " )?\\p{Lu})|au (?=\\p{Lu})|aux (?=\\p{Lu})|dans |visant |concernant |relati|pour"
              + " |qui |qu[’']|que |dont |où"
              + " |lancé|tenu|conclu|mené|signé|prévu|approuvé|adopté|selon l)).*");

  /// "l’objectif et les principes de la défense": what tells the second tells the first.
  private static final Pattern JOINED =
      Pattern.compile("^ (?:et|ou) (?:\\p{L}+[ ’]){1,4}(?:de la|de l’|du|des|avec|entre) .*");

  private static final Pattern NEEDED =
      Pattern.compile("(?iu) (?:nécessaires?|utiles?|idoines?|appropriée?s|requise?s|voulue?s)");

  private static final Pattern WORD = Pattern.compile("^ ([\\p{L}’'-]+)");

  /// Words that carry on from a sentence before.
  private static final Pattern CARRIED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:donc|en conséquence|par conséquent|dès lors|à cet effet|à cette"
              + " fin|les (?:deux|trois|quatre) autres)(?!\\p{L})");

  /// Deeds whose doer everybody knows: "sa guerre d’agression".
  private static final Pattern NOTORIOUS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:sa guerre|son (?:agression|invasion|annexion))(?!\\p{L})");

  /// "a été pris lors ____" for "du sommet": the type word belongs to the sentence.
  private static final Pattern MELTED = Pattern.compile("^(?:du \\p{Ll}|aux? ).*");

  private final FunctionWords words;
  private final boolean applies;
  private final Pattern bare;

  public UntoldOwner(FunctionWords words, AnalysedDocument document) {
    this.words = words;
    this.applies = document.language() == Language.FRENCH && !document.document().isLaw();
    this.bare = applies ? bare(words) : Pattern.compile("(?!)");
  }

  private static Pattern bare(FunctionWords words) {
    return Pattern.compile(
        "(?<!\\p{L})(?:(?:[Ll]a|[Ll]e|[Ll]es|du|au|aux) |[Ll][’'])(?:(?:"
            + String.join("|", words.list("relational.generic"))
            + ") d(?:e |’|')\\p{Ll}[\\p{Ll}-]{3,}|(?:"
            + String.join("|", words.list("relational.nouns"))
            + ")(?! d(?:e |’|')(?!la |l[’'])\\p{Ll}))(?![\\p{L}-])");
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    if (!applies) {
      return Optional.empty();
    }
    var answer = candidate.draft().answer();
    var stem = candidate.form().stem();
    var carried = CARRIED.matcher(stem);
    if (carried.find()) {
      return Optional.of("carries on: " + carried.group());
    }
    if (candidate.draft().rule().equals("SubjectByType") && NOTORIOUS.matcher(stem).find()) {
      return Optional.of("everybody knows whose deed it is");
    }
    if (candidate.form() instanceof Form.Cloze cloze
        && (MELTED.matcher(cloze.answer()).matches() || isFurther(candidate))) {
      return Optional.of("the gap takes the preposition in: " + cloze.answer());
    }
    return find(candidate, candidate.form().stem())
        .or(() -> isPhrase(answer.kind()) ? find(candidate, answer.text()) : Optional.empty());
  }

  /// "Une réunion aux Pays-Bas doit se tenir ____": no sign whether a place or a year is wanted.
  private static boolean isFurther(Candidate candidate) {
    return candidate.draft().rule().equals("MeetingAhead")
        && candidate.form().stem().startsWith("Une ");
  }

  private static boolean isPhrase(AnswerKind kind) {
    return switch (kind) {
      case FREE, THING, OBJECT, ATTRIBUTE, ACT, PURPOSE -> true;
      default -> false;
    };
  }

  private Optional<String> find(Candidate candidate, String text) {
    if (PARTNER.matcher(text).find()) {
      return Optional.empty();
    }
    return bare.matcher(text)
        .results()
        .filter(found -> !isAnyNeeded(text, found) && !isName(text, found))
        .filter(found -> isUntold(candidate, text.substring(found.end())))
        .map(MatchResult::group)
        .findFirst()
        .map(phrase -> "whose or with whom: " + phrase);
  }

  /// "du Programme national des cantines scolaires": a name that its capital begins.
  private static boolean isName(String text, MatchResult found) {
    var noun = found.group().replaceFirst("^(?:\\p{L}{2,3} |[lL][’'])", "");
    return Character.isUpperCase(noun.charAt(0))
        && NAME_GOES_ON.matcher(text.substring(found.end())).lookingAt();
  }

  private static final Pattern NAME_GOES_ON = Pattern.compile(" \\p{L}{2,}");

  /// "prendre toutes les dispositions nécessaires": none that was told before.
  private static boolean isAnyNeeded(String text, MatchResult found) {
    return text.substring(0, found.start()).matches("(?isu).*(?<!\\p{L})tou(?:te)?s $")
        && NEEDED.matcher(text.substring(found.end())).lookingAt();
  }

  private boolean isUntold(Candidate candidate, String after) {
    if (PERIOD.matcher(after).lookingAt() || PERIOD.matcher(after.strip()).lookingAt()) {
      return true;
    }
    if (TOLD.matcher(after).matches() || JOINED.matcher(after).matches()) {
      return false;
    }
    var next = WORD.matcher(after);
    // An adjective or a participle tells it apart as well.
    if (!next.find()) {
      return true;
    }
    // "programme national annuel": two adjectives tell more than each alone.
    var second = WORD.matcher(after.substring(next.end()));
    var pair =
        words.is("weak.adjectives", next.group(1))
            && second.find()
            && isAdjective(candidate, second.group(1));
    return !pair && (isClosed(next.group(1)) || !isAdjective(candidate, next.group(1)));
  }

  private boolean isClosed(String word) {
    return words.is("coordinators", word) || words.is("weak.adjectives", word);
  }

  private static boolean isAdjective(Candidate candidate, String word) {
    return candidate.draft().fact().evidence().sentence().tokens().stream()
        .filter(token -> token.text().equals(word))
        .anyMatch(token ->
            token.is(PartOfSpeech.ADJ)
                || token.is(PartOfSpeech.VERB) && token.form().mood() == Mood.PAST_PARTICIPLE);
  }
}
