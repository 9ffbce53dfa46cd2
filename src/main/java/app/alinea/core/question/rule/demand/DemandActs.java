package app.alinea.core.question.rule.demand;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Infinitives;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// "Que demandent les Alliés au Bélarus ?": each thing asked is an answer; those asked of others
/// are the distractors.
public final class DemandActs implements QuestionRule {
  private static final Set<String> JOINTS = Set.of("and", "or", ",");
  private static final int FEWEST_WORDS = 3;
  private static final int REACH = 7;

  private static final int SHOWN = 3;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Demand demand)) {
      return List.of();
    }
    var row = demand.clause().row();
    var question = idiom.phrasing().whatIsAsked(demand.clause(), demand.addressee());
    if (question.isEmpty()
        || isLoose(row, demand)
        || isPassive(idiom, demand)
        || hasPurposeBetween(row, demand)
        || Addressees.areUntold(idiom, demand)) {
      return List.of();
    }
    var wording = new Wording(idiom);
    var answers = new ArrayList<Answer>();
    for (var act : demand.acts()) {
      if (act.length() >= FEWEST_WORDS) {
        wording
            .answer(row, DemandAddressee.brief(row, act), AnswerKind.ACT)
            .map(answer -> plain(row, DemandAddressee.brief(row, act), answer))
            .ifPresent(answers::add);
      }
    }
    if (answers.isEmpty()) {
      return List.of();
    }
    var stem = idiom.templates().question(question.get());
    // The longest first; the others stand beside what is asked of others.
    var byLength =
        answers.stream()
            .sorted(Comparator.comparingInt((Answer answer) -> answer.text().length()).reversed())
            .toList();
    var chosen = byLength.getFirst();
    var led = idiom.words().language() == Language.FRENCH && !isGiven(idiom, demand);
    var everything =
        new Answer(
            answers.stream()
                .map(Answer::text)
                .map(text -> led ? Infinitives.asked(Infinitives.alike(text)) : text)
                .collect(Collectors.joining(joint(idiom, answers.size()))),
            AnswerKind.ACT,
            chosen.referent(),
            chosen.span(),
            List.of());
    var drafts = new ArrayList<Draft>();
    for (var answer : byLength) {
      drafts.add(
          new Draft(
              name(),
              fact,
              stem,
              answer,
              Statement.NONE,
              EnumSet.of(QuestionType.MULTIPLE_CHOICE)));
    }
    if (!isAskedElsewhere(idiom, demand)) {
      drafts.add(
          new Draft(
              name(), fact, stem, everything, Statement.NONE, EnumSet.of(QuestionType.FLASHCARD)));
    }
    return List.copyOf(drafts);
  }

  /// "d’évaluer la crise afin d’agir et de fournir": the last may be a demand or a purpose.
  private static boolean hasPurposeBetween(TokenRow row, Fact.Demand demand) {
    return demand.acts().size() > 1
        && demand.acts().subList(0, demand.acts().size() - 1).stream()
            .anyMatch(act -> {
              for (var i = act.from(); i < act.to(); i++) {
                if (row.word(i).equals("afin")
                    || row.word(i).equals("pour") && row.isInfinitive(i + 1)) {
                  return true;
                }
              }
              return false;
            });
  }

  /// Whether another sentence of the text asks something of the same as well, in whatever form: the
  /// answer would not be all that is asked.
  private static boolean isAskedElsewhere(Idiom idiom, Fact.Demand demand) {
    if (idiom.words().language() != Language.FRENCH) {
      return false;
    }
    var row = demand.clause().row();
    var last = row.at(demand.addressee().to() - 1).text();
    if (OtherDemands.areMade(idiom, demand) || OtherDemands.areMadeOfOffice(idiom, demand)) {
      return true;
    }
    return idiom
        .concordance()
        .holding(last)
        .filter(sentence ->
            sentence.position() != row.sentence().position()
                || sentence.sentence().index() != row.sentence().sentence().index())
        .filter(sentence -> sentence.text().contains(last))
        .map(TokenRow::new)
        .anyMatch(other -> asks(idiom, other, row.text(demand.addressee()), last));
  }

  private static boolean asks(Idiom idiom, TokenRow other, String addressee, String last) {
    for (var i = 1; i < other.size(); i++) {
      if (!other.at(i).text().equals(last) || !endsWith(other, i, addressee)) {
        continue;
      }
      for (var j = Math.max(0, i - REACH); j < i; j++) {
        var lemma = other.at(j).lemma();
        if (other.isVerb(j)
            && (idiom.words().is("demand.verbs", lemma) || lemma.equals("demander"))) {
          return true;
        }
      }
    }
    return false;
  }

  /// The same name, whatever article or preposition stands before it.
  private static boolean endsWith(TokenRow other, int end, String addressee) {
    var name = addressee.substring(Math.max(addressee.indexOf(' '), addressee.indexOf('’')) + 1);
    // "le Conseil en session permanente" is the longer name of another sentence.
    var words = name.split(" ", -1);
    var noun =
        words.length > SHOWN
            ? String.join(" ", List.of(words).subList(words.length - SHOWN, words.length))
            : name;
    return other.text(new TokenRange(Math.max(0, end - REACH), end + 1)).endsWith(noun);
  }

  /// English lists two acts as one sentence would.
  private static String joint(Idiom idiom, int acts) {
    return switch (idiom.words().language()) {
      case FRENCH -> " ; ";
      case ENGLISH -> acts == 2 ? " and " : "; ";
    };
  }

  /// A task or leave is named by itself.
  private static boolean isGiven(Idiom idiom, Fact.Demand demand) {
    return idiom.words().list("demand.given").stream()
        .anyMatch(entry -> entry.startsWith(demand.clause().mainLemma() + ":"));
  }

  /// "call for the perpetrators to be brought to justice": others do it.
  private static boolean isPassive(Idiom idiom, Fact.Demand demand) {
    return idiom.words().language() == Language.ENGLISH
        && demand.acts().stream()
            .anyMatch(act -> demand.clause().row().word(act.from()).equals("be"));
  }

  /// A comma in an addressee that lists nobody else.
  private static boolean isLoose(TokenRow row, Fact.Demand demand) {
    var listed = false;
    for (var i = demand.addressee().from(); i < demand.addressee().to(); i++) {
      listed |= row.is(i, PartOfSpeech.CCONJ);
    }
    return row.text(demand.addressee()).contains(",") && !listed;
  }

  /// "join the club and to participate in its work": each of the verbs loses its "to".
  private static Answer plain(TokenRow row, TokenRange act, Answer answer) {
    var text = answer.text();
    for (var i = act.from() + 1; i + 1 < act.to(); i++) {
      if (row.word(i).equals("to")
          && (row.isVerb(i + 1) || isPlainWord(row, i + 1) || row.is(i + 1, PartOfSpeech.ADV))
          && JOINTS.contains(row.word(i - 1))) {
        var joint = row.at(i - 1).text();
        var verb = row.at(i + 1).text();
        text = text.replace(joint + " to " + verb, joint + " " + verb);
      }
    }
    return new Answer(text, answer.kind(), answer.referent(), answer.span(), answer.accepted());
  }

  /// The tagger takes some verbs for nouns; a bare noun in the singular seldom follows "and to".
  private static boolean isPlainWord(TokenRow row, int index) {
    var noun = row.is(index, PartOfSpeech.NOUN);
    return (noun || row.is(index, PartOfSpeech.X)) && !row.word(index).endsWith("s");
  }
}
