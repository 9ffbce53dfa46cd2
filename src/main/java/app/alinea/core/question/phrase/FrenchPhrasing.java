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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// French questions: complex inversion ("les Alliés ont-ils …") with its pronoun and its "-t-".
public final class FrenchPhrasing implements Phrasing {
  private static final Set<String> COPULAS =
      Set.of("être", "demeurer", "rester", "devenir", "sembler", "paraître");

  /// Verbs that let somebody do what follows, rather than ask it of him.
  private static final Set<String> ALLOWING = Set.of("autoriser", "encourager", "inciter");

  private static final Set<String> APPENDING =
      Set.of("en", "la", "le", "les", "l'", "y", "se", "s'");

  private static final Set<String> GIVING = Set.of("charger", "mandater", "instruire");

  private static final Pattern MEMBERS =
      Pattern.compile(" et (?=(?:les?|la|l’|tou(?:s|tes) les)\\b)");

  private static final Pattern LISTED = Pattern.compile(", (?=(?:(?:les?|la)(?!\\p{L})|l’))");

  /// Endings of women and of what is called like them.
  private static final Pattern FEMININE = Pattern.compile(".*(?:ienne|trice|euse|ière)");

  /// Behind "sur quoi", "à qui" a verb that nothing follows may come before its subject.
  private static final Pattern LED =
      Pattern.compile("(?iu)^(?:à|auprès|avec|contre|dans|de|en|par|sur) .*");

  private final Voice voice;

  public FrenchPhrasing(Voice voice) {
    this.voice = voice;
  }

  @Override
  public Optional<String> invert(String questionWord, Clause clause, List<TokenRange> rest) {
    var row = clause.row();
    var subject =
        voice
            .retell(row, clause.subject())
            .map(text -> Lowering.start(row, clause.subject(), text));
    var pronoun = pronoun(clause);
    var before = voice.retell(row, new TokenRange(clause.verbGroup().from(), clause.verb()));
    var verb = voice.retell(row, new TokenRange(clause.verb(), clause.verb() + 1));
    var pieces = new ArrayList<TokenRange>();
    pieces.add(new TokenRange(clause.verb() + 1, clause.verbGroup().to()));
    rest.forEach(piece -> pieces.add(withoutAppended(row, piece)));
    // The subject names the author, so what follows may say "their".
    var after = voice.retell(row, pieces);
    if (subject.isEmpty()
        || pronoun.isEmpty()
        || before.isEmpty()
        || verb.isEmpty()
        || after.isEmpty()) {
      return Optional.empty();
    }
    var turned =
        questionWord
            + " "
            + subject.get()
            + " "
            + open(before.get())
            + verb.get()
            + link(verb.get())
            + pronoun.get();
    return Optional.of(after.get().isEmpty() ? turned : turned + " " + after.get());
  }

  @Override
  public Optional<String> close(String questionWord, Clause clause, List<TokenRange> rest) {
    var row = clause.row();
    var plain =
        clause.verb() + 1 == clause.verbGroup().to()
            && rest.stream().allMatch(TokenRange::isEmpty)
            && LED.matcher(questionWord).matches();
    if (!plain) {
      return invert(questionWord, clause, rest);
    }
    var subject = voice.retell(row, clause.subject());
    var before = voice.retell(row, new TokenRange(clause.verbGroup().from(), clause.verb()));
    var verb = voice.retell(row, new TokenRange(clause.verb(), clause.verb() + 1));
    return subject.isEmpty() || before.isEmpty() || verb.isEmpty()
        ? Optional.empty()
        : Optional.of(
            questionWord
                + " "
                + open(before.get())
                + verb.get()
                + " "
                + Lowering.start(row, clause.subject(), subject.get()));
  }

  /// Small words before a verb, with the space that an elided one does not need.
  private static String open(String clitics) {
    return clitics.isEmpty() || clitics.endsWith("’") || clitics.endsWith("'")
        ? clitics
        : clitics + " ";
  }

  /// "…, réunissant des décideurs", "…, en la faisant évoluer": what is done besides tells nothing
  /// of what is asked.
  private static TokenRange withoutAppended(TokenRow row, TokenRange piece) {
    for (var i = piece.from() + 2; i + 1 < piece.to(); i++) {
      if (row.word(i).equals(",") && isAppended(row, i + 1, piece.to())) {
        return new TokenRange(piece.from(), i);
      }
    }
    return piece;
  }

  private static boolean isAppended(TokenRow row, int from, int to) {
    var at = from;
    while (at < to && (row.word(at).equals("tout") || APPENDING.contains(row.word(at)))) {
      at++;
    }
    return row.isVerb(at) && row.mood(at) == Mood.PRESENT_PARTICIPLE;
  }

  /// "à la Banque mondiale et au Fonds monétaire international".
  public static String toEach(String phrase) {
    return Arrays.stream(MEMBERS.split(phrase))
        .map(FrenchPhrasing::toEachListed)
        .collect(Collectors.joining(" et "));
  }

  private static String toEachListed(String phrase) {
    return Arrays.stream(LISTED.split(phrase)).map(French::to).collect(Collectors.joining(", "));
  }

  private static String link(String verb) {
    var last = verb.charAt(verb.length() - 1);
    return last == 'a' || last == 'e' || last == 'c' ? "-t-" : "-";
  }

  private static Optional<String> pronoun(Clause clause) {
    if (clause.kind() == Subject.AUTHOR) {
      return Optional.of("ils");
    }
    var agreement = Agreement.of(clause);
    if (agreement.number() == GrammaticalNumber.PLURAL) {
      // A plural of unknown gender names people of both: "les chefs", "les membres".
      return Optional.of(
          (agreement.gender() == Gender.FEMININE && !shows(clause, Gender.MASCULINE))
                  || shows(clause, Gender.FEMININE)
              ? "elles"
              : "ils");
    }
    return switch (agreement.gender()) {
      case FEMININE -> Optional.of("elle");
      case MASCULINE -> Optional.of("il");
      case NONE -> Optional.empty();
    };
  }

  /// "les ordonnances sont prises", "nos capacités sont essentielles": what agrees with it shows
  /// what the noun does not.
  private static boolean shows(Clause clause, Gender gender) {
    var row = clause.row();
    var last = clause.verbGroup().to() - 1;
    if (!COPULAS.contains(row.at(clause.verb()).lemma())) {
      return false;
    }
    var attribute = last > clause.verb() ? last : clause.rest().from();
    while (attribute < clause.rest().to() && row.is(attribute, PartOfSpeech.ADV)) {
      attribute++;
    }
    return (row.mood(attribute) == Mood.PAST_PARTICIPLE || row.is(attribute, PartOfSpeech.ADJ))
        && row.at(attribute).form().gender() == gender;
  }

  @Override
  public String which(Gender gender, GrammaticalNumber number) {
    var feminine = gender == Gender.FEMININE;
    return number == GrammaticalNumber.PLURAL
        ? feminine ? "quelles" : "quels"
        : feminine ? "quelle" : "quel";
  }

  @Override
  public boolean disagrees(Clause clause, Gender gender, GrammaticalNumber number) {
    var row = clause.row();
    if (row.at(clause.verb()).form().number() != number) {
      return true;
    }
    for (var i = clause.verb(); i < clause.rest().to(); i++) {
      if (COPULAS.contains(row.at(i).lemma()) && !agrees(row, i + 1, clause.rest().to(), gender)) {
        return true;
      }
      if (row.is(i, PartOfSpeech.NOUN)) {
        return false;
      }
    }
    return false;
  }

  /// Whether adjectives and participles right after a copula have the gender.
  private static boolean agrees(TokenRow row, int from, int to, Gender gender) {
    var first = from;
    while (first < to && row.is(first, PartOfSpeech.ADV)) {
      first++;
    }
    for (var i = first; i < to; i++) {
      // "est gardienne de la liberté": a noun without its article agrees like an adjective.
      var bare = i == first && row.is(i, PartOfSpeech.NOUN);
      var adjective = row.is(i, PartOfSpeech.ADJ) || row.mood(i) == Mood.PAST_PARTICIPLE || bare;
      var form = row.at(i).form();
      if (adjective && form.gender() != Gender.NONE && form.gender() != gender
          || i == first && gender == Gender.MASCULINE && FEMININE.matcher(row.word(i)).matches()) {
        return false;
      }
      if (!adjective && !row.is(i, PartOfSpeech.ADV) && !row.is(i, PartOfSpeech.CCONJ)) {
        return true;
      }
    }
    return true;
  }

  @Override
  public Optional<String> whatIsAsked(Clause clause, TokenRange addressee) {
    var row = clause.row();
    var author = voice.author();
    var name =
        clause.kind() == Subject.AUTHOR
            ? Optional.of(author.name())
            : voice
                .retell(row, clause.subject())
                .map(text -> Lowering.start(row, clause.subject(), text));
    var plural = row.at(clause.verb()).form().number() == GrammaticalNumber.PLURAL;
    var whom = voice.retell(row, addressee);
    if (name.isEmpty() || whom.isEmpty()) {
      return Optional.empty();
    }
    if (ALLOWING.contains(row.at(clause.verb()).lemma())) {
      return voice
          .retell(row, clause.verbGroup())
          .map(verb -> French.what(name.get()) + " " + verb + " " + whom.get() + " à faire");
    }
    if (GIVING.contains(row.at(clause.verb()).lemma()) || GIVING.contains(clause.mainLemma())) {
      return Optional.of(
          (plural ? "Quelle tâche confient " : "Quelle tâche confie ")
              + name.get()
              + " "
              + toEach(whom.get()));
    }
    return Optional.of(
        (plural ? "Que demandent " : "Que demande ") + name.get() + " " + toEach(whom.get()));
  }
}
