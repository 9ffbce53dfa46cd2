package app.alinea.core.question.clause;

import app.alinea.core.language.AnalysedSentence;
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

/// Makes sentences of what French says of a name in an aside: "le Code de conduite de Yaoundé,
/// signé en 2013, …" says that the code was signed in 2013; "le Consensus d’Ezulwini, qui réclame
/// …" says what the consensus claims; "l’Agence, dont le siège est à Kigali" says where its seat
/// is.
public final class NameAsideReader {
  private static final Set<String> PLACED = Set.of("à", "au", "aux", "dans", "en", "chez", "sous");
  private static final Set<String> OF = Set.of("de", "d'", "du", "des");
  private static final Set<String> DESCRIBING = Set.of("le", "la", "l'", "un", "une");
  private static final Set<String> UNIQUE =
      Set.of(
          "premier",
          "première",
          "seul",
          "seule",
          "principal",
          "principale",
          "plus",
          "unique",
          "dernier",
          "dernière");
  private static final int SHORTEST_DESCRIPTION = 4;
  private static final int LONGEST_NAME = 14;
  private static final int SHORTEST_ASIDE = 3;
  private static final Set<String> SEATS = Set.of("siège", "quartier", "secrétariat", "mandat");

  private final FunctionWords words;
  private final FiniteVerbs finite;

  public NameAsideReader(FunctionWords words) {
    this.words = words;
    this.finite = new FiniteVerbs(words.language());
  }

  public List<AnalysedSentence> read(List<AnalysedSentence> sentences) {
    var told = new ArrayList<AnalysedSentence>();
    if (words.language() != Language.FRENCH) {
      return told;
    }
    for (var sentence : sentences) {
      if (sentence.sentence().usable()) {
        read(new TokenRow(sentence), told);
      }
    }
    return told;
  }

  private void read(TokenRow row, List<AnalysedSentence> told) {
    for (var comma = 2; comma + SHORTEST_ASIDE < row.size(); comma++) {
      if (!row.word(comma).equals(",")) {
        continue;
      }
      var meeting = meeting(row, comma);
      if (meeting.isPresent()) {
        told.add(meeting.get());
        continue;
      }
      var name = new AsideName(words, finite).endingAt(row, comma);
      if (name.isPresent()) {
        aside(row, name.get(), comma).ifPresent(told::add);
      }
    }
  }

  private Optional<AnalysedSentence> meeting(TokenRow row, int comma) {
    if (!row.word(comma + 1).equals("qui")) {
      return Optional.empty();
    }
    var said = new TokenRange(comma + 2, end(row, comma + 1));
    return new MeetingName(words)
        .endingAt(row, comma, said)
        .flatMap(name -> relative(row, name, said));
  }

  private Optional<AnalysedSentence> aside(TokenRow row, AsideName.Name name, int comma) {
    var start = comma + 1;
    var end = end(row, start);
    if (isPlaceOfThing(row, name)) {
      return Optional.empty();
    }
    if (end - start < SHORTEST_ASIDE || name.range().length() > LONGEST_NAME) {
      return Optional.empty();
    }
    var word = row.word(start);
    if (word.equals("qui")) {
      return isPartOfThing(row, name)
          ? Optional.empty()
          : relative(row, name, new TokenRange(start + 1, end));
    }
    if (word.equals("dont") && SEATS.contains(row.word(start + 2))) {
      return possessed(row, name, new TokenRange(start + 1, end));
    }
    if (!isIncision(row, name) && describes(row, start, end)) {
      var singular = third(name.number() == GrammaticalNumber.PLURAL);
      return Optional.of(
          subject(row, name)
              .word(
                  name.number() == GrammaticalNumber.PLURAL ? "sont" : "est",
                  PartOfSpeech.AUX,
                  "être",
                  singular)
              .add(row.sentence(), new TokenRange(start, end))
              .inPlaceOf(row.sentence()));
    }
    return row.mood(start) == Mood.PAST_PARTICIPLE
            && words.is("aside.participles", row.at(start).lemma())
        ? participle(row, name, new TokenRange(start, end))
        : Optional.empty();
  }

  /// "la mission au Kosovo, qui compte …": what follows may as well tell of the mission.
  private static boolean isPlaceOfThing(TokenRow row, AsideName.Name name) {
    var at = name.range().from() - 1;
    if (row.is(at, PartOfSpeech.DET)) {
      at--;
    }
    return (row.is(at, PartOfSpeech.ADP) || row.word(at).equals("au") || row.word(at).equals("aux"))
        && row.is(at - 1, PartOfSpeech.NOUN)
        && (name.range().length() == 1 && PLACED.contains(row.word(at)) || isPlace(row, name));
  }

  /// "l’accord conclu avec l’Union, qui expire …": the agreement does.
  private static boolean isPartOfThing(TokenRow row, AsideName.Name name) {
    var at = name.range().from() - 1;
    if (row.is(at, PartOfSpeech.DET)) {
      at--;
    }
    var with = row.is(at, PartOfSpeech.ADP) && !OF.contains(row.word(at));
    return with && (row.mood(at - 1) == Mood.PAST_PARTICIPLE || row.is(at - 1, PartOfSpeech.NOUN));
  }

  private static boolean isPlace(TokenRow row, AsideName.Name name) {
    return row.sentence().entities().stream()
        .filter(entity -> row.tokensIn(entity.span()).to() == name.range().to())
        .anyMatch(entity ->
            switch (entity.type()) {
              case COUNTRY, CITY, REGION -> true;
              default -> false;
            });
  }

  /// "mettre en place, à la Primature, un dispositif": a place between commas before the object.
  private static boolean isIncision(TokenRow row, AsideName.Name name) {
    var at = name.range().from() - 1;
    if (row.is(at, PartOfSpeech.DET)) {
      at--;
    }
    return PLACED.contains(row.word(at)) && row.word(at - 1).equals(",");
  }

  /// ", le premier fonds de capital-risque du monde,": what the name is, with something that tells
  /// it apart, and no further member of a list.
  private boolean describes(TokenRow row, int start, int end) {
    var determined = row.is(start, PartOfSpeech.DET) && DESCRIBING.contains(row.word(start));
    if (!determined || end - start < SHORTEST_DESCRIPTION || row.word(end).isEmpty()) {
      return false;
    }
    var relative = false;
    for (var i = start; i < end; i++) {
      if (row.is(i, PartOfSpeech.CCONJ) && row.is(i + 1, PartOfSpeech.DET) && !relative
          || row.isVerb(i) && row.at(i).form().person() > 0 && !relative) {
        return false;
      }
      relative |= words.is("relatives", row.word(i));
    }
    var first = row.word(start + 1);
    var unique = UNIQUE.contains(first) || row.word(start).startsWith("un");
    return unique
        && row.sentence().entities().stream()
            .noneMatch(entity ->
                row.tokensIn(entity.span()).from() <= start + 1
                    && row.tokensIn(entity.span()).to() > start + 1);
  }

  /// Up to the comma or mark that closes the aside.
  private static int end(TokenRow row, int start) {
    for (var i = start; i < row.size(); i++) {
      var word = row.word(i);
      if (word.equals(",") || word.equals(";") || word.equals(":") || word.equals(".")) {
        return i;
      }
    }
    return row.size();
  }

  private Optional<AnalysedSentence> relative(TokenRow row, AsideName.Name name, TokenRange said) {
    var verb = said.from();
    while (words.is("clitics", row.word(verb)) && !row.is(verb, PartOfSpeech.DET)) {
      verb++;
    }
    if (!finite.isFinite(row, verb) || row.at(verb).form().number() != name.number()) {
      return Optional.empty();
    }
    return Optional.of(subject(row, name).add(row.sentence(), said).inPlaceOf(row.sentence()));
  }

  private Optional<AnalysedSentence> participle(
      TokenRow row, AsideName.Name name, TokenRange said) {
    var form = row.at(said.from()).form();
    var agrees =
        (form.number() == name.number() || form.number() == GrammaticalNumber.NONE)
            && (form.gender() == name.gender()
                || form.gender() == Gender.NONE
                || name.gender() == Gender.NONE);
    if (!agrees) {
      return Optional.empty();
    }
    var plural = name.number() == GrammaticalNumber.PLURAL;
    var joined = subject(row, name);
    if (words.is("lasting.participles", row.at(said.from()).lemma())) {
      joined.word(plural ? "sont" : "est", PartOfSpeech.AUX, "être", third(plural));
    } else {
      joined
          .word(plural ? "ont" : "a", PartOfSpeech.AUX, "avoir", third(plural))
          .word(
              "été",
              PartOfSpeech.AUX,
              "être",
              new WordForm(Gender.MASCULINE, GrammaticalNumber.SINGULAR, 0, Mood.PAST_PARTICIPLE));
    }
    return Optional.of(joined.add(row.sentence(), said).inPlaceOf(row.sentence()));
  }

  private static WordForm third(boolean plural) {
    return new WordForm(
        Gender.NONE,
        plural ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR,
        3,
        Mood.PRESENT);
  }

  /// "dont le siège est à Kigali": "le siège de l’Agence est à Kigali".
  private Optional<AnalysedSentence> possessed(TokenRow row, AsideName.Name name, TokenRange said) {
    var verb = said.from() + 2;
    while (verb < said.to() && !finite.isFinite(row, verb)) {
      verb++;
    }
    if (verb - said.from() > 3 || verb >= said.to()) {
      return Optional.empty();
    }
    var joined = new JoinedRow().add(row.sentence(), new TokenRange(said.from(), verb));
    var article = name.article();
    var none = new WordForm(name.gender(), name.number(), 0, Mood.NONE);
    switch (article) {
      case "le" -> joined.word("du", PartOfSpeech.ADP, "de", none);
      case "les" -> joined.word("des", PartOfSpeech.ADP, "de", none);
      case "la" ->
          joined.word("de", PartOfSpeech.ADP, "de", none).word("la", PartOfSpeech.DET, "le", none);
      case "l’" ->
          joined.word("de", PartOfSpeech.ADP, "de", none).word("l’", PartOfSpeech.DET, "le", none);
      default -> joined.word("de", PartOfSpeech.ADP, "de", none);
    }
    return Optional.of(
        joined
            .add(row.sentence(), name.range())
            .add(row.sentence(), new TokenRange(verb, said.to()))
            .inPlaceOf(row.sentence()));
  }

  /// The name with its definite article; "du Fonds" gives "le Fonds", "un Centre" gives "le
  /// Centre".
  private static JoinedRow subject(TokenRow row, AsideName.Name name) {
    var joined = new JoinedRow();
    if (!name.article().isEmpty()) {
      joined.word(
          name.article(),
          PartOfSpeech.DET,
          "le",
          new WordForm(name.gender(), name.number(), 0, Mood.NONE));
    }
    return joined.add(row.sentence(), name.range());
  }
}
