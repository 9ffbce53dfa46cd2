package app.alinea.core.question.gate;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.WordBag;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Flaw 20: a key that tells nothing: "the competent authorities of both States" to the question
/// which authorities, "any State referred to in Article 13".
public final class EmptyKey implements Gate {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?iu)(?:(?:not )?(?:referred to|mentioned|listed|named|specified|provided for|defined)"
              + " (?:in|by|under)|visée?s?|mentionnée?s?|prévue?s?|indiquée?s?|énumérée?s?|(?:in"
              + " accordance with|pursuant to|under|conformément à|en vertu de))"
              + " (?:[àa]ux?|à|dans|par)? ?(?:the (?:provisions|terms) of |les dispositions de"
              + " )?(?:l[’']|les |the )?(?:articles?|annexe?s?|paragraphs?|paragraphes?)"
              + " ?[\\dIVXA-Z().]*(?:(?:,| and| et| or| ou| to| à) (?:l[’']article"
              + " )?[\\dIVX().]+)*(?: (?:of|de|du) (?:the |this |la |l[’']|le |ce |cette"
              + " )?(?:pr[ée]sente? )?\\p{L}+)?");

  /// What is "placed", "given" or "attached": the verb tells it.
  private static final Pattern LIGHT =
      Pattern.compile(
          "(?iu)(?:(?:special|due|particular|full|high) )?(?:emphasis|priority|attention"
              + "|consideration|preference|regard|importance|effect|account)|(?:une?"
              + " |l[’'])?(?:accent|priorité|attention|importance)(?:"
              + " (?:particulière|spéciale?))?");

  private static final Pattern COMPETENT =
      Pattern.compile(
          "(?iu)(?:par )?(?:the competent authorit(?:y|ies)|l[’']autorité compétente|les autorités"
              + " compétentes)");

  /// A majority of no kind: more than the others, which the question says already.
  private static final Pattern MAJORITY =
      Pattern.compile(
          "(?iu)(?:by |à )?(?:an? |la )?(?:majority(?: vote)?|majorité)(?: (?:of|des?)(?!"
              + " .*(?:deux|trois|quatre|cinq|two|three|four|fifths|absol|compos|exprim|cast|all"
              + " |tous|toutes|ensemble|\\d)) .*)?");

  /// A name without a word of its own: "the Global Coalition".
  private static final Pattern BARE_NAME =
      Pattern.compile(
          "(?iu)(?:the"
              + " )?(?:global|international|joint|national|regional|new|world|european|federal)"
              + " (?:coalition|alliance|fund|partnership|initiative|programme|program|forum)");

  /// "exécuter d’autres missions et tâches": than which, and what are they?
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?iu)(?:\\p{L}+ )?d[’']autres \\p{L}+(?: et \\p{L}+)?|(?:\\p{L}+"
              + " )?other \\p{L}+(?: and \\p{L}+)?");

  /// "Les ports sont soumis aux dispositions de la loi", of the law that says so.
  private static final Pattern OF_THIS_LAW =
      Pattern.compile(
          "(?iu).* (?:soumis|régi)e?s? (?:aux|par les) dispositions de la (?:présente )?loi|.*"
              + " régie?s? par la (?:présente )?loi");

  /// "Les quais sont construits conformément aux normes en vigueur": how else.
  private static final Pattern BY_THE_RULES =
      Pattern.compile(
          "(?iu)(?:(?:est|sont|être) \\p{L}+|s[’'](?:effectue(?:nt)?|opère(?:nt)?)|se"
              + " (?:fait|font)) (?:conformément (?:à|aux)|selon|suivant) (?:la |les |l[’'])?"
              + "(?:r[éè]glementations?|normes|textes|lois?|législation|dispositions|règles)"
              + " (?:\\p{L}+ )?(?:en vigueur|requise?s|applicables?)$|(?:be|is|are) \\p{L}+ed(?:"
              + " out)? in accordance with (?:the"
              + " )?(?:applicable|relevant|national|domestic|existing)"
              + " (?:laws?|rules|regulations|standards|legislation)(?: in force)?$");

  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");

  private final FunctionWords words;

  public EmptyKey(FunctionWords words) {
    this.words = words;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var answer = candidate.draft().answer();
    if (candidate.form().type() == QuestionType.TRUE_FALSE) {
      return Optional.empty();
    }
    if (isBare(candidate, answer.text())) {
      return Optional.of("the key tells nothing: " + answer.text());
    }
    var plain = REFERENCE.matcher(answer.text()).replaceAll(" ");
    var refers = plain.length() < answer.text().length();
    var empty =
        switch (answer.kind()) {
          case FREE, THING, OBJECT ->
              LIGHT.matcher(answer.text()).matches() || isEmpty(candidate, plain);
          case PARTY, ORGAN ->
              COMPETENT.matcher(answer.text()).matches() || refers && isEmpty(candidate, plain);
          default -> false;
        };
    return empty ? Optional.of("the key tells nothing: " + answer.text()) : Optional.empty();
  }

  private static boolean isBare(Candidate candidate, String key) {
    return candidate.draft().rule().equals("MajorityQuestion")
            && candidate.form().type() != QuestionType.MULTIPLE_CHOICE
            && MAJORITY.matcher(key).matches()
        || BARE_NAME.matcher(key).matches()
        || OF_THIS_LAW.matcher(key).matches()
        || OTHERS.matcher(key).matches()
        || BY_THE_RULES.matcher(key).find();
  }

  /// Whether nothing is left but what the stem says and what could be said of anything.
  private boolean isEmpty(Candidate candidate, String key) {
    var telling =
        BREAK
            .splitAsStream(key)
            .filter(word -> !isEmpty(word.toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(" "));
    var stems = WordBag.of(telling).stems();
    return WordBag.of(candidate.form().stem()).stems().containsAll(stems);
  }

  private boolean isEmpty(String word) {
    return words.is("empty.words", word) || words.is("bearer.states", word);
  }
}
