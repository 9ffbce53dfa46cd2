package app.alinea.core.question.rule.subject;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Everybody;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.PartyNouns;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// "Qui a exposé l’idée de paix perpétuelle ?" for a subject that names one person.
public final class SubjectPerson implements QuestionRule {
  private static final Set<String> AGENTS = Set.of("by", "par");

  /// Whom somebody follows in an office is not asked.
  private static final Pattern REPLACED =
      Pattern.compile("(?iu),? en remplacement (?:de |du |d[’']).*$");

  /// "est ex directeur de …" wants its article in a question.
  private static final Pattern FORMER =
      Pattern.compile("(?iu)^((?:est|était|fut) )(?=ex[- ]\\p{L}|ancien(?:ne)? \\p{L})");

  private static final Set<String> LADIES = Set.of("madame", "mme", "mademoiselle");
  private static final Set<String> TITLES =
      Set.of("monsieur", "m.", "madame", "mme", "mademoiselle", "mr", "mr.", "ms", "ms.", "mrs.");

  /// "Intervention by the Contracting Parties" is a doing and nobody’s name.
  private static boolean names(Clause clause, Set<String> words) {
    for (var i = clause.subject().from(); i < clause.subject().to(); i++) {
      if (words.contains(clause.row().word(i))) {
        return true;
      }
    }
    return false;
  }

  private static EnumSet<QuestionType> types(Idiom idiom, Clause clause) {
    if (isTitled(clause)) {
      return EnumSet.of(QuestionType.FLASHCARD);
    }
    return isOneOfMany(idiom, clause)
        ? EnumSet.of(QuestionType.TRUE_FALSE, QuestionType.CLOZE)
        : EnumSet.of(
            QuestionType.MULTIPLE_CHOICE,
            QuestionType.FLASHCARD,
            QuestionType.TRUE_FALSE,
            QuestionType.CLOZE);
  }

  /// "Who is a businessman?": that many are; "who is Awa Sow?" is asked instead.
  private static boolean isOneOfMany(Idiom idiom, Clause clause) {
    return idiom.words().is("copulas", clause.mainLemma())
        && clause.verbGroup().length() == 1
        && INDEFINITE.contains(clause.row().word(clause.rest().from()));
  }

  private static final Set<String> INDEFINITE = Set.of("un", "une", "a", "an");

  /// "Madame Awa Sow est nommée …": "quelle personne" agrees.
  private static boolean isLady(Idiom idiom, Clause clause) {
    return idiom.templates().has("word.PERSON.lady")
        && LADIES.contains(clause.row().word(clause.subject().from()))
        && !idiom.phrasing().disagrees(clause, Gender.FEMININE, GrammaticalNumber.SINGULAR);
  }

  /// "Selon le texte, qui est nommé …": another text will name the next.
  private static String dated(Idiom idiom, String stem) {
    return idiom.words().language() == Language.FRENCH
            && !idiom.law()
            && APPOINTED.matcher(stem).find()
        ? "Selon le texte, " + Character.toLowerCase(stem.charAt(0)) + stem.substring(1)
        : stem;
  }

  private static final Pattern APPOINTED =
      Pattern.compile("^(?:Qui|Quelle personne) est (?:nommée?|désignée?) ");

  /// The title and the verb show whether a lady is sought: ladies and gentlemen cannot stand beside
  /// each other, and who is called by a title is one of a row of appointments, each asked for once.
  private static boolean isTitled(Clause clause) {
    return TITLES.contains(clause.row().word(clause.subject().from()));
  }

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var _, var clause))
        || !Wording.standsAlone(clause)
        || PartyNouns.isParty(idiom, clause)
        || names(clause, AGENTS)
        || Everybody.isSubject(idiom, clause)
        || !PersonNames.isPerson(idiom, clause.row(), clause.subject())
        || MainSpeaker.isNameOfMost(idiom, clause)
        // "Qui resteront …": "qui" asks for one.
        || idiom.phrasing().disagrees(clause, Gender.MASCULINE, GrammaticalNumber.SINGULAR)
            && !isLady(idiom, clause)) {
      return List.of();
    }
    var row = clause.row();
    var wording = new Wording(idiom);
    var predicate =
        wording
            .told(row, List.of(clause.predicate()))
            .map(told -> REPLACED.matcher(told).replaceFirst(""))
            .map(told -> FORMER.matcher(told).replaceFirst("$1l’"));
    var answer = wording.answer(row, clause.subject(), AnswerKind.PERSON);
    var statement = wording.statement(clause, clause.subject());
    if (predicate.isEmpty() || answer.isEmpty() || statement.isEmpty()) {
      return List.of();
    }
    var lady = isLady(idiom, clause);
    var word = idiom.templates().get(lady ? "word.PERSON.lady" : "word.PERSON");
    return List.of(
        new Draft(
            name(),
            fact,
            dated(
                idiom,
                idiom
                    .templates()
                    .question("subject.typed", Map.of("word", word, "predicate", predicate.get()))),
            answer.get(),
            statement.get(),
            types(idiom, clause)));
  }
}
