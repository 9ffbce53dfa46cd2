package app.alinea.core.question.rule.subject;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.Agreement;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Restriction;
import app.alinea.core.question.rule.SubjectSense;
import app.alinea.core.question.rule.Unframed;
import app.alinea.core.question.rule.Untold;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// "Quelles forces sont la garantie suprême de la sécurité de l’Alliance ?" for a plural subject
/// whose head noun alone does not give it away.
public final class SubjectByHead implements QuestionRule {
  /// "the representatives of the Contracting Parties": whose else could they be?
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?iu)^(?:the|les) \\p{L}+ (?:of|des) (?:the )?(?:two |deux )?(?:contracting |high )*"
              + "(?:parties|states|members?|états|parties|membres|gouvernements|governments)"
              + "(?: \\p{L}+)?$|^(?:the members|les membres) (?:of|de|du|des|d’)");

  private static final int SHORTEST_SUBJECT = 4;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Predication(var _, var whole))) {
      return List.of();
    }
    var clause = Unframed.of(idiom, whole);
    if (!Wording.standsAlone(clause)
        || clause.subject().length() < SHORTEST_SUBJECT
        || isAskedForOtherwise(idiom, clause)
        || Nested.isIn(idiom, clause)
        || Restriction.narrows(idiom, fact, clause)
        || Untold.hasAbsolute(clause)
        || Untold.hasObject(clause)
        || Untold.isWidened(idiom, fact)
        || clause.row().entityAt(clause.subject()).isPresent()) {
      return List.of();
    }
    var row = clause.row();
    var agreement = Agreement.of(clause);
    var head = clause.subject().from() + 1;
    if (agreement.number() != GrammaticalNumber.PLURAL
        || !row.is(clause.subject().from(), PartOfSpeech.DET)
        || !row.is(head, PartOfSpeech.NOUN)
        // "the Customs authorities": which Customs?
        || idiom.words().language() == Language.ENGLISH && row.is(head + 1, PartOfSpeech.NOUN)
        || idiom.voice().author().name().toLowerCase(Locale.ROOT).contains(row.word(head))
        || isCoordinated(idiom, clause.row().text(clause.subject()))
        || idiom.phrasing().disagrees(clause, row.at(head).form().gender(), agreement.number())) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var predicate = wording.told(row, List.of(clause.predicate()));
    var answer = wording.answer(row, clause.subject(), AnswerKind.FREE);
    var noun = idiom.voice().retell(row, new TokenRange(head, head + 1));
    var statement = wording.statement(clause, clause.subject());
    if (predicate.isEmpty()
        || answer.isEmpty()
        || noun.isEmpty()
        || statement.isEmpty()
        || SubjectSense.isHalf(idiom, clause)
        || GENERIC.matcher(answer.get().text()).find()) {
      return List.of();
    }
    var which = idiom.phrasing().which(row.at(head).form().gender(), agreement.number());
    var stem =
        idiom
            .templates()
            .question(
                "subject.head",
                Map.of("which", which, "head", noun.get(), "predicate", predicate.get()));
    return List.of(
        new Draft(
            name(),
            fact,
            stem,
            answer.get(),
            statement.get(),
            EnumSet.of(QuestionType.FLASHCARD, QuestionType.SHORT_ANSWER)));
  }

  /// English asks for persons with "who"; "which rights" needs more than whose they are.
  private static boolean isAskedForOtherwise(Idiom idiom, Clause clause) {
    if (idiom.words().language() != Language.ENGLISH) {
      return false;
    }
    var row = clause.row();
    var head = clause.subject().from() + 1;
    return PEOPLE.contains(row.word(head))
        || row.word(head + 1).equals("of")
            && OF_ANY.contains(row.word(head + 2))
            && clause.subject().to() <= head + LONGEST_OF_ANY;
  }

  private static final Set<String> PEOPLE = Set.of("persons", "members", "citizens", "nationals");
  private static final Set<String> OF_ANY = Set.of("each", "every", "all", "any", "others");
  private static final int LONGEST_OF_ANY = 4;

  private static boolean isCoordinated(Idiom idiom, String subject) {
    return idiom.words().list("coordinators").stream()
        .anyMatch(word -> subject.contains(" " + word + " ") || subject.contains(" " + word + ","));
  }
}
