package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Le soutien de la Norvège a été décisif, car elle continue de …" says what Norway continues to
/// do: a reason whose pronoun can only mean the one name in front of it is a sentence of its own,
/// as is one that names what it is about ("car la dérive des bouées fausse les cartes").
public final class ReasonReader {
  private static final Set<EntityType> NAMES =
      Set.of(EntityType.COUNTRY, EntityType.ORGANISATION, EntityType.BODY);
  private static final Set<String> ARTICLES = Set.of("le", "la", "l'");
  private static final int SHORTEST = 4;

  private final FunctionWords words;

  public ReasonReader(FunctionWords words) {
    this.words = words;
  }

  /// The reasons with their subject, in order.
  public List<AnalysedSentence> read(List<AnalysedSentence> sentences) {
    var told = new ArrayList<AnalysedSentence>();
    if (words.language() != Language.FRENCH) {
      return told;
    }
    for (var sentence : sentences) {
      if (sentence.sentence().usable()) {
        var row = new TokenRow(sentence);
        reason(row).or(() -> ofThing(row)).ifPresent(told::add);
      }
    }
    return told;
  }

  private Optional<AnalysedSentence> reason(TokenRow row) {
    for (var i = 3; i + SHORTEST < row.size(); i++) {
      var length = row.spellsOneOf(i, words.list("reason.clauses"));
      var pronoun = row.word(i + length);
      if (length > 0 && (pronoun.equals("elle") || pronoun.equals("il"))) {
        var at = i;
        var verb = i + length + 1;
        var gender = pronoun.equals("elle") ? Gender.FEMININE : Gender.MASCULINE;
        return isPersonal(row, verb)
            ? onlyName(row, at, gender).map(name -> joined(row, name, verb))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "…, car la dérive des bouées fausse les cartes".
  private Optional<AnalysedSentence> ofThing(TokenRow row) {
    for (var i = 0; i + SHORTEST < row.size(); i++) {
      var length = row.spellsOneOf(i, words.list("holding.clauses"));
      var from = i + length;
      if (length > 0
          && row.is(from, PartOfSpeech.DET)
          // "comme l’énonce la Charte" within a sentence gives no reason.
          && (i == 0 || !row.word(i).equals("comme"))
          && !row.is(from + 1, PartOfSpeech.NUM)
          && !words.is("anaphoric.determiners", row.word(from))) {
        var end = end(row, i, from);
        return hasVerb(row, from, end)
            ? Optional.of(
                new JoinedRow()
                    .add(row.sentence(), new TokenRange(from, end))
                    .inPlaceOf(row.sentence()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean hasVerb(TokenRow row, int from, int end) {
    for (var i = from + 2; i + 1 < end; i++) {
      if (row.isVerb(i) && row.at(i).form().person() == 3) {
        return true;
      }
    }
    return false;
  }

  /// Up to what belongs to the sentence around it; what opens it ends with its first comma.
  private static int end(TokenRow row, int opening, int from) {
    for (var i = from; i < row.size(); i++) {
      var next = i + 1;
      if (row.word(i).equals(";")
          || row.word(i).equals(".")
          || row.is(i, PartOfSpeech.CCONJ) && row.word(next).startsWith("qu")
          || row.word(i).equals(",")
              && !row.is(next, PartOfSpeech.DET)
              && !row.is(next, PartOfSpeech.NOUN)
              && !row.is(next, PartOfSpeech.ADJ)
          || row.word(i).equals(",") && opening == 0) {
        return i;
      }
    }
    return row.size();
  }

  /// "car il faut", "car il est nécessaire de": nobody does that.
  private boolean isPersonal(TokenRow row, int verb) {
    return !words.is("impersonal.verbs", row.at(verb).lemma())
        && !row.word(verb).equals("est")
        && !row.word(verb).equals("y")
        && !row.word(verb).equals("s'");
  }

  /// The name in front of a place, where no other name or noun of its gender stands there.
  private static Optional<Entity> onlyName(TokenRow row, int end, Gender gender) {
    Optional<Entity> found = Optional.empty();
    for (var entity : row.sentence().entities()) {
      var tokens = row.tokensIn(entity.span());
      if (tokens.to() > end || !NAMES.contains(entity.type())) {
        continue;
      }
      if (found.isPresent() && !found.get().id().equals(entity.id())) {
        return Optional.empty();
      }
      found = Optional.of(entity);
    }
    return found
        .filter(entity -> gender(row, entity) == gender)
        .filter(entity -> !hasRival(row, entity, end, gender));
  }

  private static Gender gender(TokenRow row, Entity entity) {
    return switch (row.word(row.tokensIn(entity.span()).from() - 1)) {
      case "la" -> Gender.FEMININE;
      case "le", "du", "au" -> Gender.MASCULINE;
      case "l'" -> row.at(row.tokensIn(entity.span()).from()).form().gender();
      default -> Gender.NONE;
    };
  }

  private static boolean hasRival(TokenRow row, Entity name, int end, Gender gender) {
    var tokens = row.tokensIn(name.span());
    for (var i = 0; i < end; i++) {
      var form = row.at(i).form();
      if (row.is(i, PartOfSpeech.NOUN)
          && !tokens.contains(i)
          && form.gender() == gender
          && form.number() == GrammaticalNumber.SINGULAR) {
        return true;
      }
    }
    return false;
  }

  private static AnalysedSentence joined(TokenRow row, Entity name, int verb) {
    var tokens = row.tokensIn(name.span());
    var before = row.word(tokens.from() - 1);
    var joined = new JoinedRow();
    if (ARTICLES.contains(before)) {
      joined.add(row.sentence(), new TokenRange(tokens.from() - 1, tokens.to()));
    } else {
      joined
          .word(
              "le",
              PartOfSpeech.DET,
              "le",
              new WordForm(Gender.MASCULINE, GrammaticalNumber.SINGULAR, 0, Mood.NONE))
          .add(row.sentence(), tokens);
    }
    return joined.add(row.sentence(), new TokenRange(verb, row.size())).inPlaceOf(row.sentence());
  }
}
