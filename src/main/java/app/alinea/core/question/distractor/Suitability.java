package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.Entity;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Decides in which types a draft may be asked: a choice only where others are plausible and surely
/// wrong, a typed answer only where no other place of the document answers too.
public final class Suitability {
  /// Another sentence says as good as the same where it shares so much of what is asked.
  private static final double SAME = 0.7;

  private static final String HOST = "HostCountry";

  private static final double SAME_ANSWER = 0.6;

  private final Matter matter;
  private final Standing standing;
  private final Negation negation;

  public Suitability(AnalysedDocument document, FunctionWords words) {
    this.matter = new Matter(document, words);
    this.standing = new Standing(document, words);
    this.negation = new Negation(words);
  }

  /// The drafts with the types that suit them; without those that none suits.
  public List<Draft> fitted(List<Draft> drafts) {
    return drafts.stream().map(this::fitted).filter(draft -> !draft.types().isEmpty()).toList();
  }

  private Draft fitted(Draft draft) {
    var types = EnumSet.noneOf(QuestionType.class);
    types.addAll(draft.types());
    // Where a meeting was held stands above the text.
    if (!canBeChosen(draft) || draft.rule().equals(HOST)) {
      types.remove(QuestionType.MULTIPLE_CHOICE);
    }
    if (isPhraseOnCard(draft)) {
      types.add(QuestionType.MULTIPLE_CHOICE);
      types.add(QuestionType.TRUE_FALSE);
    }
    if (isGapOfName(draft)) {
      types.add(QuestionType.TRUE_FALSE);
    }
    if (names(draft) || isSubject(draft)) {
      if (negation.isIn(draft)) {
        types.retainAll(Set.of(QuestionType.TRUE_FALSE));
      }
      if (hasRival(draft)) {
        types.removeAll(
            Set.of(QuestionType.SHORT_ANSWER, QuestionType.CLOZE, QuestionType.FLASHCARD));
      }
    }
    if (names(draft) && draft.answer().kind() != AnswerKind.SUMMIT && !isFocused(draft)) {
      types.retainAll(Set.of(QuestionType.TRUE_FALSE));
    }
    if (names(draft) && isKnownBeforehand(draft)) {
      types.removeAll(Set.of(QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER));
    }
    return new Draft(
        draft.rule(), draft.fact(), draft.stem(), draft.answer(), draft.statement(), types);
  }

  /// "Quel pays continueront-ils de soutenir ?" tells too little of what is sought.
  private boolean isFocused(Draft draft) {
    return matter.isFocused(matter.askedBy(draft));
  }

  private boolean isKnownBeforehand(Draft draft) {
    return Standing.isDisputed(draft.answer().referent()) || standing.of(draft).isGivenAway();
  }

  /// What is asked of a State can stand beside what is asked of other States only.
  private static boolean canBeChosen(Draft draft) {
    return draft.answer().kind() != AnswerKind.ACT || Ownership.of(draft).startsWith("country:");
  }

  /// Phrases out of other sentences answer other questions: a phrase can be chosen only among what
  /// is made of itself, and so judged.
  private static boolean isPhraseOnCard(Draft draft) {
    return draft.answer().kind().isPhrase()
        && draft.types().contains(QuestionType.FLASHCARD)
        && !draft.statement().isNone();
  }

  /// What can be left out of a sentence can also be exchanged in it.
  private static boolean isGapOfName(Draft draft) {
    return !draft.statement().isNone()
        && (names(draft) && draft.types().contains(QuestionType.CLOZE)
            || draft.answer().kind() == AnswerKind.ORGAN);
  }

  private static boolean names(Draft draft) {
    return switch (draft.answer().kind()) {
      case COUNTRY, ORGANISATION, BODY, PERSON, CITY, REGION, TREATY, SUMMIT, PROGRAMME -> true;
      default -> false;
    };
  }

  /// A thing or party that does what the question tells.
  private static boolean isSubject(Draft draft) {
    return draft.fact() instanceof Fact.Predication
        && (draft.answer().kind() == AnswerKind.THING || draft.answer().kind() == AnswerKind.PARTY);
  }

  /// Whether another sentence says the same of somebody or something else.
  private boolean hasRival(Draft draft) {
    var asked = matter.askedBy(draft);
    if (!matter.isFocused(asked)) {
      return false;
    }
    var own = draft.fact().evidence().sentence();
    var answer = matter.familiesOf(own, draft.answer().span());
    return matter
        .saying(asked, SAME)
        .filter(said -> !isSame(own, said))
        .anyMatch(said -> answersOtherwise(draft, said, answer));
  }

  private static boolean isSame(app.alinea.core.language.AnalysedSentence own, Said said) {
    var other = said.sentence();
    return other.position() == own.position()
        && (other.sentence().index() == own.sentence().index()
            || own.text().contains(other.text())
            || other.text().contains(own.text()));
  }

  private static boolean answersOtherwise(Draft draft, Said said, Set<String> answer) {
    if (names(draft)) {
      var kind = draft.answer().kind();
      return !said.names().contains(draft.answer().referent())
          && said.sentence().entities().stream()
              .map(Entity::type)
              .anyMatch(type -> AnswerKind.of(type) == kind);
    }
    var same = answer.stream().filter(said.families()::contains).count();
    return same < SAME_ANSWER * answer.size();
  }
}
