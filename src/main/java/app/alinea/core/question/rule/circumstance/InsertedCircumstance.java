package app.alinea.core.question.rule.circumstance;

import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.ArticleFact;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Definiteness;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.Opening;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// "How may the Parties invite a State to accede?" – "by unanimous agreement", "À la demande de qui
/// le Conseil peut-il …": what a provision puts between commas behind its verb. Which words ask for
/// it, by how it begins, is data.
public final class InsertedCircumstance implements QuestionRule {
  /// Question words that have nothing of the answer.
  private static final Set<String> PLAIN =
      Set.of("How", "When", "For what purpose", "De quelle manière", "Quand", "Dans quel but");

  private static final Pattern MELTED = Pattern.compile("(?:au|du|des|d')\\s?$");

  /// How the words of an aside begin, and what asks for them.
  private record Asked(String beginning, String word) {}

  private static final int SHORTEST_REST = 3;
  private static final int LONGEST_REST = 26;

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof ArticleFact.Insertion(var _, var clause, var row, var aside))
        || !ProvisionName.isCited(idiom, fact)
        || !Wording.standsAlone(clause.withoutOpenings())
        || Definiteness.leansBack(idiom, clause)
        || clause.rest().length() < SHORTEST_REST
        || clause.rest().length() > LONGEST_REST) {
      return List.of();
    }
    var asked = asked(idiom, row.text(aside).toLowerCase(Locale.ROOT).replace('’', '\''));
    var opening = new Opening(idiom, clause);
    if (asked.isEmpty() || !opening.isSound()) {
      return List.of();
    }
    var turned = idiom.phrasing().invert(asked.get().word(), clause, List.of(clause.rest()));
    var answer = idiom.voice().retell(row, aside).map(told -> bare(told, asked.get()));
    if (turned.isEmpty() || answer.isEmpty() || answer.get().isEmpty()) {
      return List.of();
    }
    var question = turned.get();
    var text =
        opening.told().isEmpty()
            ? question
            : opening.told() + Character.toLowerCase(question.charAt(0)) + question.substring(1);
    var draft =
        new Draft(
            name(),
            fact,
            idiom.templates().question(text),
            new Answer(
                answer.get(),
                AnswerKind.FREE,
                answer.get().toLowerCase(Locale.ROOT),
                row.span(aside),
                List.of()),
            Statement.NONE,
            EnumSet.of(QuestionType.FLASHCARD));
    return WhoseBasis.asked(idiom, draft).stream().toList();
  }

  /// Without the words that the question has already: "At whose request …?" – "a landowner".
  private static String bare(String told, Asked asked) {
    var length = asked.beginning().length();
    var plain = PLAIN.contains(asked.word()) || MELTED.matcher(asked.beginning()).find();
    return plain || told.length() <= length ? told : told.substring(length).strip();
  }

  /// The words that ask for what begins so; the longest beginning counts.
  private static Optional<Asked> asked(Idiom idiom, String aside) {
    var best = "";
    var word = "";
    for (var pair : idiom.words().list("insertion.words")) {
      var cut = pair.indexOf('=');
      var beginning = pair.substring(0, cut);
      if (aside.startsWith(beginning) && beginning.length() > best.length()) {
        best = beginning;
        word = pair.substring(cut + 1);
      }
    }
    return word.isEmpty() ? Optional.empty() : Optional.of(new Asked(best, word));
  }
}
