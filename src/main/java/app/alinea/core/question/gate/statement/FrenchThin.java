package app.alinea.core.question.gate.statement;

import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.gate.Gate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flaws 1, 20, 21 and 24 of French declarations: questions from which what tells the thing asked
/// for has been lost, and such as answer themselves.
public final class FrenchThin implements Gate {
  private static final Pattern PROGRESS =
      Pattern.compile("(?iu)(?<!\\p{L})les progrès (?:accomplis|réalisés|enregistrés)(?! par )");
  private static final Pattern ONE_NOUN =
      Pattern.compile("(?u)^Comment le texte qualifie-t-il les \\p{Ll}+[\\s\\p{Z}]*\\?$");

  /// "toute menace … ou pour réduire leur efficacité": a singular that owns like many.
  private static final Pattern MANY_OF_ONE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:toute?|chaque) (?:(?!(?:les|des|aux|ces|[\\p{L}-]+[sx]|et"
              + " (?:toute?|chaque|l[ea]|une?))(?!\\p{L}))[\\p{L}’'-]+ ){1,12}leurs?(?!\\p{L})");

  private static final Pattern MORE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:encore plus|d[’']autant plus|toujours plus|désormais)(?!\\p{L})");
  private static final Pattern WHO_WHO =
      Pattern.compile("(?iu)qu[’']est-ce qui (?:est|sont) une? .* qui ");

  /// "Quelle institution réunit … et dont le siège se trouve …?": half of a relative clause.
  private static final Pattern AND_WHOSE =
      Pattern.compile("(?iu)^[^,]*(?<!\\p{L})(?:et|ou) (?:dont|qui|où|que|laquelle|lequel) ");

  private static final Pattern ALWAYS =
      Pattern.compile("(?iu)^Quel(?:le)?s? .*(?<!\\p{L})(?:toujours|jamais)(?!\\p{L})");

  /// "____ … à mesure qu’elle progresse": the pronoun tells the gender of what is missing.
  private static final Pattern PRONOUN_BEHIND =
      Pattern.compile("(?iu)____.*(?:(?<!\\p{L})|qu[’'])(?:elle|il)s?(?!\\p{L})");

  private static final Pattern PARTICULAR = Pattern.compile("(?u)(?<=[ ’'])\\p{Lu}|\\d");
  private static final Pattern INDEFINITE = Pattern.compile("(?u)^(?:Des?|D[’']|Une?) .*");
  private static final Pattern DEFINITE =
      Pattern.compile("(?iu)(?:^|[\\s\\p{Z}])(?:aux|des|ces|nos|ses|leurs)[\\s\\p{Z}]+$");
  private static final int FEW_WORDS = 10;

  /// "pourrait conduire ____ à invoquer": whatever speaks fits.
  private static final Pattern LED =
      Pattern.compile("(?iu)(?<!\\p{L})(?:conduire|amener|inviter) ____ à ");

  /// "restent attachés à … pour …": the purpose is that of the deed, not of the will; who is ready
  /// to do something is so to that end.
  private static final Pattern WILL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:rest|demeur|son?t|est)\\p{L}*(?:-t)?-(?:il|elle)s?"
              + " (?:\\p{L}+ment )?(?:(?:engag|attach)\\p{L}* "
              + "|(?:détermin|résolu|prêt|dispos)\\p{L}* (?!à \\p{L}+(?:er|ir|re) ))");

  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]*[\\p{L}\\p{N}][^\\s\\p{Z}]*");

  private static final int LONGEST_PURPOSE = 17;

  /// A card shows its question at a glance; nobody holds more of one in mind while recalling.
  private static final int LONGEST_CARD = 25;

  @Override
  public Optional<String> objection(Candidate candidate) {
    var form = candidate.form();
    var stem = form.stem();
    var rule = candidate.draft().rule();
    if (form.type() == QuestionType.FLASHCARD && words(stem) > LONGEST_CARD) {
      return Optional.of("more of a card than one takes in");
    }
    if (PROGRESS.matcher(stem).find()) {
      return Optional.of("whose progress, an earlier sentence tells");
    }
    if (stem.startsWith("Pour quoi ")) {
      return Optional.of("« Pour quoi » reads as « Pourquoi »");
    }
    if (ONE_NOUN.matcher(stem).matches()) {
      return Optional.of("which of them is not told");
    }
    if (MANY_OF_ONE.matcher(stem).find()) {
      return Optional.of("a singular that owns like many");
    }
    if (rule.startsWith("Subject") && MORE.matcher(stem).find()) {
      return Optional.of("more than before, as an earlier clause tells");
    }
    if (rule.equals("PurposeQuestion") && form.type() != QuestionType.TRUE_FALSE) {
      if (WILL.matcher(stem).find()) {
        return Optional.of("the purpose of a deed is asked of the will to do it");
      }
      if (words(candidate.draft().answer().text()) > LONGEST_PURPOSE) {
        return Optional.of("more of a purpose than one remembers");
      }
    }
    if (rule.startsWith("Subject") && AND_WHOSE.matcher(stem).find()) {
      return Optional.of("half of a relative clause");
    }
    if (WHO_WHO.matcher(stem).find()) {
      return Optional.of("« qui est … qui »");
    }
    if (rule.startsWith("Subject")
        && form.type() != QuestionType.TRUE_FALSE
        && ALWAYS.matcher(stem).find()) {
      return Optional.of("a claim of the speakers as a fact");
    }
    if (form.type() == QuestionType.CLOZE && LED.matcher(stem).find()) {
      return Optional.of("any of those who speak fits the gap");
    }
    if (form.type() == QuestionType.CLOZE
        && rule.equals("SubjectThing")
        && stem.startsWith("____")) {
      return Optional.of("a gap that nothing leads to");
    }
    if (form.type() == QuestionType.CLOZE
        && candidate.draft().answer().kind() == AnswerKind.COUNTRY
        && PRONOUN_BEHIND.matcher(stem).find()) {
      return Optional.of("a pronoun tells the gender of the gap");
    }
    if (form instanceof Form.TrueFalse && isIndistinct(stem)) {
      return Optional.of("a statement on nothing in particular");
    }
    return rule.equals("CountedThing") && isAll(candidate)
        ? Optional.of("the number is that of all there are")
        : Optional.empty();
  }

  private static boolean isIndistinct(String told) {
    return INDEFINITE.matcher(told).matches()
        && told.split("[\\s\\p{Z}]+").length < FEW_WORDS
        && !PARTICULAR.matcher(told).find();
  }

  /// "contribue aux trois tâches": to all of them, whose number is told elsewhere.
  private static boolean isAll(Candidate candidate) {
    var start = candidate.draft().answer().span().start();
    var source = candidate.source();
    return candidate.form().stem().matches("(?u)^(?:À|A|De|Dans|Sur|Par) combien .*")
        && start <= source.length()
        && DEFINITE.matcher(source.substring(0, start)).find();
  }

  /// Marks that stand apart are no words.
  private static int words(String text) {
    return (int) WORD.matcher(text).results().count();
  }
}
