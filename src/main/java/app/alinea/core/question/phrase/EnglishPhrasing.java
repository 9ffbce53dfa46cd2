package app.alinea.core.question.phrase;

import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.Subject;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.clause.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// English questions: the auxiliary before the subject, "do" where there is none.
public final class EnglishPhrasing implements Phrasing {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "will", "would", "shall", "should",
          "can", "could", "may", "might", "must");

  /// "further commit": besides what the sentence before told.
  private static final Pattern FURTHER = Pattern.compile("^further$");

  private final Voice voice;

  public EnglishPhrasing(Voice voice) {
    this.voice = voice;
  }

  @Override
  public Optional<String> invert(String questionWord, Clause clause, List<TokenRange> rest) {
    var row = clause.row();
    var subject =
        voice
            .retell(row, clause.subject())
            .map(text -> Lowering.start(row, clause.subject(), text));
    var pieces = new ArrayList<TokenRange>();
    pieces.add(new TokenRange(clause.verb() + 1, clause.verbGroup().to()));
    pieces.addAll(rest);
    var after = voice.retell(row, pieces);
    var adverbs = voice.retell(row, new TokenRange(clause.verbGroup().from(), clause.verb()));
    if (subject.isEmpty() || after.isEmpty() || adverbs.isEmpty()) {
      return Optional.empty();
    }
    var verb = row.word(clause.verb());
    var main =
        clause.verbGroup().length() > 1
            || Set.of("shall", "must", "may", "can", "will", "should").contains(verb)
            || row.at(clause.verb()).lemma().equals("be");
    if (AUXILIARIES.contains(verb) && main) {
      return Optional.of(words(questionWord, verb, subject.get(), adverbs.get(), after.get()));
    }
    if (does(clause).equals("did") && (hasSecondPast(row, rest) || hasVerbToCome(row, rest))) {
      return Optional.empty();
    }
    return Optional.of(
        words(
            questionWord,
            does(clause),
            subject.get(),
            FURTHER.matcher(adverbs.get()).replaceFirst(""),
            row.at(clause.verb()).lemma(),
            after.get()));
  }

  /// "did … establish … and signed": the second verb would stay in the past.
  private static boolean hasSecondPast(TokenRow row, List<TokenRange> rest) {
    for (var range : rest) {
      for (var i = range.from(); i + 1 < range.to(); i++) {
        var at = row.is(i + 1, PartOfSpeech.ADV) ? i + 2 : i + 1;
        if (row.is(i, PartOfSpeech.CCONJ)
            && at < range.to()
            && row.is(at, PartOfSpeech.VERB)
            && (row.mood(at) == Mood.PAST || row.word(at).endsWith("ed"))) {
          return true;
        }
      }
    }
    return false;
  }

  /// "the timeframe set out in the report ends …": the verb taken was a participle.
  private static boolean hasVerbToCome(TokenRow row, List<TokenRange> rest) {
    for (var range : rest) {
      for (var i = range.from(); i < range.to(); i++) {
        if (Set.of("that", "which", "who", "what", "how", "where", "whose").contains(row.word(i))) {
          return false;
        }
        if (row.is(i, PartOfSpeech.VERB)
            && row.mood(i) == Mood.PRESENT
            && row.at(i).form().person() == 3
            && row.word(i).endsWith("s")) {
          return true;
        }
      }
    }
    return false;
  }

  private static String does(Clause clause) {
    var token = clause.row().at(clause.verb());
    if (token.form().mood() == Mood.PAST || token.text().endsWith("ed")) {
      return "did";
    }
    var singular =
        clause.kind() != Subject.AUTHOR
            && token.form().person() == 3
            && token.form().number() == GrammaticalNumber.SINGULAR;
    return singular ? "does" : "do";
  }

  private static String words(String... parts) {
    return String.join(" ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
  }

  @Override
  public String which(Gender gender, GrammaticalNumber number) {
    return "which";
  }

  @Override
  public boolean disagrees(Clause clause, Gender gender, GrammaticalNumber number) {
    if (number != GrammaticalNumber.SINGULAR) {
      return false;
    }
    var verb = clause.row().word(clause.verb());
    if (Set.of("are", "were", "have", "do").contains(verb)) {
      return true;
    }
    var form = clause.row().at(clause.verb()).form();
    var base = form.mood() != Mood.PAST && form.person() != 3 && !verb.endsWith("ed");
    return base && !AUXILIARIES.contains(verb);
  }

  @Override
  public Optional<String> whatIsAsked(Clause clause, TokenRange addressee) {
    var row = clause.row();
    return voice
        .retell(row, new TokenRange(clause.verb() + 1, addressee.to()))
        .flatMap(whom ->
            voice
                .retell(row, clause.subject())
                .map(who ->
                    words(
                        "What",
                        does(clause),
                        Lowering.start(row, clause.subject(), who),
                        row.at(clause.verb()).lemma(),
                        whom,
                        row.word(clause.rest().from()).equals("that") ? "do" : "to do")));
  }
}
