package app.alinea.core.question.gate;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Flaw 25: an English key that runs on into the next predicate or clause: "cocaine seizures and
/// arrested dozens of leaders", "to prosecute smugglers and the Office issued sanctions".
public final class RunOnKey implements Gate {
  private static final Set<String> FINITE =
      Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would", "did", "does");
  private static final Pattern DATED =
      Pattern.compile("(?i)^(?:since|in|by|until) (?:19|20)\\d\\d \\p{L}.*");
  private static final int LONGEST_SUBJECT = 8;

  private static final Set<AnswerKind> ENDING_WHOLES =
      EnumSet.of(
          AnswerKind.EXPANSION,
          AnswerKind.PROVISION,
          AnswerKind.TERM,
          AnswerKind.DESCRIPTION,
          AnswerKind.HEADING,
          AnswerKind.RULING,
          AnswerKind.ITEM,
          AnswerKind.MODALITY,
          AnswerKind.OBLIGATION,
          AnswerKind.POWER,
          AnswerKind.RIGHT,
          AnswerKind.CONSEQUENCE,
          AnswerKind.CONDITION);

  private final FunctionWords words;

  public RunOnKey(FunctionWords words) {
    this.words = words;
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    var answer = candidate.draft().answer();
    if (words.language() != Language.ENGLISH || !mayRunOn(answer.kind())) {
      return Optional.empty();
    }
    if (DATED.matcher(answer.text()).matches()) {
      return Optional.of("the key goes on behind its date");
    }
    var row = new TokenRow(candidate.draft().fact().evidence().sentence());
    if (answer.span().end() > row.sentence().text().length()) {
      return Optional.empty();
    }
    var key = row.tokensIn(answer.span());
    return key.isEmpty() ? Optional.empty() : runsOn(row, key);
  }

  /// A name cannot run on, and a whole is cut where its own rule says.
  private static boolean mayRunOn(AnswerKind kind) {
    return !ENDING_WHOLES.contains(kind) && (!kind.isName() || kind == AnswerKind.ORGAN);
  }

  private Optional<String> runsOn(TokenRow row, TokenRange key) {
    var past = isPast(row, key.from());
    var led = row.isVerb(key.from());
    for (var i = key.from() + 1; i + 1 < key.to(); i++) {
      if (words.is("relatives", row.word(i)) || words.is("subordinators", row.word(i))) {
        return Optional.empty();
      }
      led |= row.word(i).equals("to");
      if (!row.is(i, PartOfSpeech.CCONJ) || row.isVerb(i - 1)) {
        continue;
      }
      var at = i + 1;
      while (row.is(at, PartOfSpeech.ADV)) {
        at++;
      }
      if (at >= key.to()) {
        continue;
      }
      if (!led && isBase(row, at)) {
        return Optional.of("the key runs on at " + row.word(at));
      }
      if (row.isVerb(at) ? isPredicate(row, at, past) : startsClause(row, at, key.to(), past)) {
        return Optional.of("the key runs on at " + row.word(at));
      }
    }
    return Optional.empty();
  }

  /// A verb of the main subject: in the present it shows by its ending, in the past only beside
  /// another past.
  private static boolean isPredicate(TokenRow row, int verb, boolean past) {
    if (FINITE.contains(row.word(verb))
        || row.at(verb).form().person() == 3 && row.mood(verb) == Mood.PRESENT) {
      return true;
    }
    var form =
        row.mood(verb) == Mood.PAST
            || row.mood(verb) == Mood.PAST_PARTICIPLE
            || row.word(verb).endsWith("ed");
    return past && form;
  }

  /// "must engage in dialogue and give assurances": a verb as it follows "must" and "will".
  private static boolean isBase(TokenRow row, int verb) {
    var base = row.mood(verb) == Mood.INFINITIVE || row.mood(verb) == Mood.PRESENT;
    return row.is(verb, PartOfSpeech.VERB)
        && base
        && row.at(verb).form().person() != 3
        && !row.word(verb).endsWith("ing")
        && !row.word(verb).endsWith("ed")
        && (row.is(verb + 1, PartOfSpeech.DET)
            || row.is(verb + 1, PartOfSpeech.NOUN)
            || row.is(verb + 1, PartOfSpeech.ADJ));
  }

  private boolean startsClause(TokenRow row, int from, int end, boolean past) {
    var starts =
        row.is(from, PartOfSpeech.DET)
            || row.is(from, PartOfSpeech.PROPN)
            || words.is("author.possessive.plural", row.word(from));
    for (var i = from + 1; starts && i < Math.min(end, from + LONGEST_SUBJECT); i++) {
      if (row.word(i).equals(",")
          || row.word(i).equals("to")
          || words.is("relatives", row.word(i))) {
        return false;
      }
      var told =
          FINITE.contains(row.word(i))
              || i > from + 1
                  && row.is(i, PartOfSpeech.VERB)
                  && past
                  && row.mood(i) == Mood.PAST
                  && (row.is(i + 1, PartOfSpeech.DET)
                      || row.is(i + 1, PartOfSpeech.ADJ)
                      || row.is(i + 1, PartOfSpeech.NOUN));
      if (told) {
        return true;
      }
    }
    return false;
  }

  /// Whether what stands before the key tells something past.
  private static boolean isPast(TokenRow row, int end) {
    for (var i = 0; i < end; i++) {
      var has =
          row.word(i).equals("has") || row.word(i).equals("have") || row.word(i).equals("had");
      if (has || row.is(i, PartOfSpeech.VERB) && row.mood(i) == Mood.PAST) {
        return true;
      }
    }
    return false;
  }
}
