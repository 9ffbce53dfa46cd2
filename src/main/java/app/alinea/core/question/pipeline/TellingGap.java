package app.alinea.core.question.pipeline;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.Token;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.draft.WordBag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/// A second form for what a card asks: the sentence that tells it, with one telling word of the
/// answer left out. Whoever knows the text fills the gap with that word and no other, so what is
/// left out is a number, a name or a whole member of a row, never one of the words that praise,
/// weigh or hold sentences together, nor a lone adjective or noun that many others could replace.
final class TellingGap {
  private static final int SHORTEST = 5;
  private static final int SHORTEST_NAME = 4;
  private static final int ROOT = 5;
  private static final int FEWEST_SEPARATORS = 2;
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_MEMBER = 8;

  /// In so many sentences a word is at home in the whole text, and guessed.
  private static final int EVERYWHERE = 8;

  private static final int RARE = 2;
  private static final String DEFINITION = "MeaningOfTerm";

  private static final double NUMBER = 5;
  private static final double NAME = 4.5;
  private static final double PROPER = 3;
  private static final double QUALITY = 2;
  private static final double HEAD = 1.8;
  private static final double OF_A_ROW = 1.2;
  private static final double SELDOM = 0.6;
  private static final double OFTEN = -0.8;
  private static final double LEAST = 2.5;

  private static final Pattern NUMERAL = Pattern.compile("\\p{L}{3,}|\\d{1,4}");
  private static final Pattern LABELLED =
      Pattern.compile("(?i)articles?|art\\.?|paragraph(?:e?s?)|chapitres?|chapters?");
  private static final Set<String> DEFINITE = Set.of("les", "aux", "des", "ces", "the", "these");
  private static final Pattern CONTRACTED =
      Pattern.compile("(?iu)(?:[’']|(?<!\\p{L})(?:du|des|au|aux))\\s*$");
  private static final Pattern ARTICLE = Pattern.compile("(?iu)(?<!\\p{L})(?:le|la|les) $");
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

  private final FunctionWords words;
  private final boolean law;
  private final ToIntFunction<String> frequency;

  /// @param law whether the text is one: a law names its own State everywhere
  /// @param frequency in how many sentences of the text a word’s stem stands
  TellingGap(FunctionWords words, boolean law, ToIntFunction<String> frequency) {
    this.words = words;
    this.law = law;
    this.frequency = frequency;
  }

  /// The same fact as a gap to fill; empty where no word of the answer tells enough.
  Optional<Found> of(Draft draft) {
    if (!draft.types().contains(QuestionType.FLASHCARD)
        || draft.types().contains(QuestionType.CLOZE)
        || draft.answer().kind() == AnswerKind.EXPANSION) {
      return Optional.empty();
    }
    var told = draft.statement();
    return places(draft, told).stream()
        .filter(place -> place.score() >= LEAST)
        .max(Comparator.comparingDouble(Place::score))
        .map(place -> new Found(gap(draft, told, place), place.score()));
  }

  /// A gap, and how much what is left out tells.
  record Found(Draft draft, double score) {}

  /// Where something may be left out.
  ///
  /// @param span in the source sentence
  /// @param country its code, where what is left out is one; empty otherwise
  private record Place(String text, TextSpan span, double score, String country) {
    Place(String text, TextSpan span, double score) {
      this(text, span, score, "");
    }

    Place better(double more) {
      return new Place(text, span, score + more, country);
    }

    AnswerKind kind() {
      return score >= NUMBER
          ? AnswerKind.VALUE
          : country.isEmpty() ? AnswerKind.FREE : AnswerKind.COUNTRY;
    }
  }

  private static Draft gap(Draft draft, Statement told, Place place) {
    var name = told.answer().indexOf(place.text());
    var article = place.country().isEmpty() ? "" : article(told.answer().substring(0, name));
    var at = name - article.length();
    var whole = article.toLowerCase(Locale.ROOT) + place.text();
    var before = joined(told.before(), told.answer().substring(0, at).strip());
    var after = told.answer().substring(name + place.text().length()).strip();
    return new Draft(
        draft.rule(),
        draft.fact(),
        draft.stem(),
        new Answer(
            whole,
            place.kind(),
            place.country(),
            place.span(),
            article.isEmpty() ? List.of() : List.of(place.text())),
        new Statement(before, whole, joined(after, told.after())),
        Set.of(QuestionType.CLOZE));
  }

  /// The article that would tell the gender of a country goes with it.
  private static String article(String before) {
    var found = ARTICLE.matcher(before);
    return found.find() ? found.group() : "";
  }

  private static String joined(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return left + right;
    }
    var close = left.endsWith("’") || right.startsWith(",");
    return close ? left + right : left + " " + right;
  }

  /// "3/5": a part of one number.
  private static boolean isOfFraction(AnalysedSentence sentence, Token token) {
    var before = sentence.text().substring(0, token.span().start()).stripTrailing();
    return before.endsWith("/");
  }

  /// "d’____", "des ____": what stands before the gap tells how the name begins, or its number.
  private static boolean isElided(Statement told, String text) {
    var at = told.answer().indexOf(text);
    var before = told.before() + told.answer().substring(0, Math.max(0, at));
    return CONTRACTED.matcher(before).find();
  }

  private List<Place> places(Draft draft, Statement told) {
    var sentence = draft.fact().evidence().sentence();
    var span = draft.answer().span();
    var inside =
        sentence.tokens().stream()
            .filter(token -> token.span().start() >= span.start())
            .filter(token -> token.span().end() <= span.end())
            .toList();
    var row = members(inside);
    var defines = draft.rule().equals(DEFINITION);
    var places = new ArrayList<Place>();
    for (var i = 0; i < inside.size(); i++) {
      var token = inside.get(i);
      var more = isMember(row, i) ? OF_A_ROW : 0;
      var entity = entityAt(sentence, token);
      // Many words fit as well as one.
      var found =
          entity.isPresent()
              ? name(sentence, entity.get(), token)
              : word(inside, i)
                  .filter(score ->
                      score >= NUMBER && !isOfFraction(sentence, token)
                          || token.is(PartOfSpeech.PROPN) && !defines)
                  .map(score -> new Place(token.text(), token.span(), score));
      found
          .filter(place -> standsOnce(told, place.text()) && !isElided(told, place.text()))
          .map(place -> place.better(more))
          .ifPresent(places::add);
    }
    // In a declaration one member of a row of aims or fields is as good as the next.
    (law ? new RowPhrases(words).within(inside) : List.<TextSpan>of())
        .stream()
            .map(member -> phrase(sentence, member))
            .filter(place -> !isPlain(place.text()))
            .filter(place -> standsOnce(told, place.text()) && !isElided(told, place.text()))
            .forEach(places::add);
    return places;
  }

  private Place phrase(AnalysedSentence sentence, TextSpan span) {
    var text = span.of(sentence.text());
    return new Place(text, span, HEAD + OF_A_ROW + (often(text) <= RARE ? SELDOM : 0));
  }

  /// A later member of a row; one so long is a clause, and none of its words stands in a row.
  private static boolean isMember(List<Integer> row, int at) {
    return !row.isEmpty()
        && row.get(at) > 0
        && Collections.frequency(row, row.get(at)) <= LONGEST_MEMBER;
  }

  private static Optional<Entity> entityAt(AnalysedSentence sentence, Token token) {
    return sentence.entities().stream()
        .filter(entity -> entity.span().start() < token.span().end())
        .filter(entity -> token.span().start() < entity.span().end())
        .findFirst();
  }

  /// A name as a whole, from its first word on.
  private Optional<Place> name(AnalysedSentence sentence, Entity entity, Token token) {
    var text = entity.span().of(sentence.text());
    var telling =
        switch (entity.type()) {
          case COUNTRY, CITY, REGION, PERSON -> true;
          default -> false;
        };
    return telling
            && !law
            && entity.span().start() == token.span().start()
            && text.length() >= SHORTEST_NAME
            && text.split(" ", -1).length <= LONGEST_NAME
            && Character.isUpperCase(text.charAt(0))
            && often(text) < EVERYWHERE
        ? Optional.of(
            new Place(
                text, entity.span(), NAME, entity.type() == EntityType.COUNTRY ? entity.id() : ""))
        : Optional.empty();
  }

  private Optional<Double> word(List<Token> inside, int at) {
    var token = inside.get(at);
    var lower = token.text().toLowerCase(Locale.ROOT);
    if (NUMERAL.matcher(lower).matches()
        && words.numbers().cardinal(lower).filter(value -> value > 1).isPresent()) {
      return isGiven(inside, at) ? Optional.empty() : Optional.of(NUMBER);
    }
    if (!WORD.matcher(token.text()).matches()
        || token.text().length() < (token.is(PartOfSpeech.PROPN) ? SHORTEST_NAME : SHORTEST)
        || isPlain(token.lemma())
        || isPlain(lower)
        || at > 0 && (isOwned(inside.get(at - 1)) || isInName(inside.get(at - 1)))) {
      return Optional.empty();
    }
    var often = often(token.text());
    var more = often <= RARE ? SELDOM : often >= EVERYWHERE ? OFTEN : 0;
    return switch (token.partOfSpeech()) {
      case PROPN ->
          at + 1 < inside.size() && inside.get(at + 1).is(PartOfSpeech.PROPN)
              ? Optional.empty()
              : Optional.of(PROPER + more);
      case ADJ -> Optional.of(QUALITY + more);
      case NOUN -> Optional.of(HEAD + more);
      default -> Optional.empty();
    };
  }

  /// "les deux assemblées", "articles 11 et 89": behind the article nobody sees that a number is
  /// asked for, and a label counts nothing.
  private boolean isGiven(List<Token> inside, int at) {
    var definite = at > 0 && DEFINITE.contains(inside.get(at - 1).text().toLowerCase(Locale.ROOT));
    return definite
        || inside.subList(0, at).stream()
            .anyMatch(token -> LABELLED.matcher(token.text()).matches());
  }

  /// "for its …": whoever owns may own much.
  private boolean isOwned(Token before) {
    return words.is("possessives", before.text().toLowerCase(Locale.ROOT));
  }

  /// "le Conseil …", "Ibrahima …": half of a name.
  private static boolean isInName(Token before) {
    return Character.isUpperCase(before.text().charAt(0));
  }

  private boolean isPlain(String word) {
    return words.is("plain.gap.words", word) || words.is("generic.words", word);
  }

  private int often(String text) {
    return WordBag.of(text).stems().stream().mapToInt(frequency).max().orElse(0);
  }

  /// For each token the rank of its member; 0 in the first one, and in a second one that no comma
  /// parts from it; empty where there is no row of three.
  private static List<Integer> members(List<Token> inside) {
    var ranks = new ArrayList<Integer>();
    var listed = false;
    var closed = false;
    var separators = 0;
    for (var token : inside) {
      var comma = token.text().equals(",") || token.text().equals(";");
      if (comma || token.is(PartOfSpeech.CCONJ)) {
        separators++;
        listed |= comma;
        closed |= listed && !comma || token.text().equals(";");
      }
      ranks.add(listed ? separators : 0);
    }
    return closed && separators >= FEWEST_SEPARATORS ? ranks : List.of();
  }

  /// Once in the answer, and nothing of the same root in all the sentence.
  private static boolean standsOnce(Statement statement, String text) {
    var told = statement.whole().toLowerCase(Locale.ROOT);
    var lower = text.toLowerCase(Locale.ROOT);
    var root = lower.length() > ROOT ? lower.substring(0, ROOT) : lower;
    var first = Pattern.compile("(?<!\\p{L})" + Pattern.quote(root)).matcher(told);
    return first.find()
        && !first.find()
        && Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(text) + "(?![\\p{L}-])")
            .matcher(statement.answer())
            .find();
  }
}
