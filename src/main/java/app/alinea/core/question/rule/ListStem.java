package app.alinea.core.question.rule;

import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.clause.Clause;
import app.alinea.core.question.clause.ClauseReader;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.fact.ArticleTitles;
import app.alinea.core.question.fact.TitleReader;
import app.alinea.core.question.listing.ItemShape;
import app.alinea.core.question.listing.ListForm;
import app.alinea.core.question.listing.Listing;
import app.alinea.core.question.phrase.Lowering;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Puts the introduction of a list into a question: for one of its items, and for all of them.
final class ListStem {
  private static final int LONGEST_QUOTED = 24;
  private static final Pattern LEANING =
      Pattern.compile(
          "(?iu)^(?:il|elle|ils|elles|ce|cette|ces|it|they|this|these|such|he|she|those)\\b"
              + "|\\b(?:lui|celui-ci|celle-ci|ceux-ci|celles-ci|thereof)\\b"
              + "|\\b(?:paragraphes?|paragraphs?|alinéas?|points?)\\s\\(?[\\da-z]");
  private static final Pattern QUOTING =
      Pattern.compile("(?iu)[«»“”\"„‘]|\\bon entend\\b|\\bdéfini|\\bdefin");
  private static final Pattern RESTRICTED =
      Pattern.compile("(?iu)\\bn[e’'].*\\bque si\\b|\\bque lorsqu");
  private static final Pattern MADE_UP = Pattern.compile("(?iu)compos|consist|made up");
  private static final Pattern FOLLOW =
      Pattern.compile("(?iu)\\bsuivante?s?\\b|\\bfollowing\\b|\\bci-après\\b");

  private final Idiom idiom;
  private final Listing listing;
  private final ItemShape shape;
  private final ListForm.Found found;
  private final TokenRow row;
  private final int end;
  private final String article;

  ListStem(Idiom idiom, Listing listing, ItemShape shape) {
    this.idiom = idiom;
    this.listing = listing;
    this.shape = shape;
    this.row = new TokenRow(listing.intro());
    this.found = ListForm.of(listing.introduction());
    this.end = tokenAt(listing.introEnd());
    this.article = idiom.document().document().paragraphAt(listing.position()).number().label();
  }

  /// @param one for a single item among others
  /// @param all for the whole list
  /// @param form how the introduction leads to the items
  /// @param said a statement that an item completes, or empty
  record Asked(String one, String all, ListForm form, String said) {
    Asked(String one, String all, ListForm form) {
      this(one, all, form, "");
    }

    Asked saying(String statement) {
      return new Asked(one, all, form, statement);
    }
  }

  /// Empty where the introduction cannot be asked about.
  Optional<Asked> asked() {
    var text = listing.introduction();
    if (QUOTING.matcher(text).find()) {
      return Optional.empty();
    }
    if (LEANING.matcher(text).find()) {
      return headed();
    }
    return read().or(this::ruled).or(this::completed).or(this::headed).map(this::placed);
  }

  private Optional<Asked> read() {
    var clause = clause();
    return switch (found.form()) {
      case CASES -> clause.flatMap(this::cases);
      case DUTY, RIGHT -> acts();
      case FUNCTION, HEADED -> Optional.empty();
      case PARTS -> parts();
      case BEING -> being();
      case FOLLOWING -> new FollowingStem(idiom, row, end).of(clause);
      case OPEN -> function();
    };
  }

  private Optional<Clause> clause() {
    return new ClauseReader(idiom.words())
        .read(row).stream()
            .filter(clause -> clause.attribution().isEmpty() && !clause.isFurther())
            .filter(clause -> !Definiteness.leansBack(idiom, clause))
            .findFirst();
  }

  private int tokenAt(int offset) {
    var at = 0;
    while (at < row.size() && row.at(at).span().start() < offset) {
      at++;
    }
    return at;
  }

  private Optional<Asked> cases(Clause clause) {
    var cut = tokenAt(found.from() + 1);
    if (row.word(cut).equals(",")) {
      cut++;
    }
    if (!clause.fronted().isEmpty() || cut < clause.verbGroup().to() || !isCase()) {
      return Optional.empty();
    }
    var rest = new TokenRange(clause.rest().from(), Math.max(clause.rest().from(), trimmed(cut)));
    var plain = RESTRICTED.matcher(listing.introduction()).find() ? affirmed(clause) : clause;
    var phrasing = idiom.phrasing();
    return phrasing
        .invert(idiom.templates().get("condition"), plain, List.of(rest))
        .flatMap(one ->
            phrasing
                .invert(idiom.templates().get("list.cases"), plain, List.of(rest))
                .map(all -> new Asked(one, all, ListForm.CASES).saying(inCase(plain, rest))));
  }

  /// "Selon l’article 4, l’Agence refuse l’autorisation", which a case completes; nothing where the
  /// introduction names the cases with a noun.
  private String inCase(Clause clause, TokenRange rest) {
    if (shape != ItemShape.CLAUSE || clause.verbGroup().from() != clause.subject().to()) {
      return "";
    }
    return idiom
        .voice()
        .retell(
            row, List.of(clause.subject(), new TokenRange(clause.verbGroup().from(), rest.to())))
        .map(text -> Lowering.start(row, clause.subject(), text))
        .map(text -> said(text, idiom.templates().get("list.case.where")))
        .orElse("");
  }

  private boolean isCase() {
    return shape == ItemShape.CLAUSE || shape == ItemShape.NOUN;
  }

  /// "Le traitement n’est licite que si": asked for the cases, he is.
  private static Clause affirmed(Clause clause) {
    return new Clause(
        clause.row(),
        clause.fronted(),
        clause.kind(),
        clause.subject(),
        clause.verb(),
        new TokenRange(clause.verb(), clause.verbGroup().to()),
        clause.rest(),
        clause.trailing(),
        clause.attribution());
  }

  /// "dans quel cas vaut la règle « … »": for a rule that cannot be turned.
  private Optional<Asked> ruled() {
    var text = listing.introduction().substring(0, found.from()).strip();
    if (found.form() != ListForm.CASES
        || !isCase()
        || RESTRICTED.matcher(listing.introduction()).find()
        || text.split("\\s+", -1).length > LONGEST_QUOTED) {
      return Optional.empty();
    }
    var parts = Map.of("text", Quoting.of(idiom, text));
    return Optional.of(
        new Asked(
            idiom.templates().fill("list.rule", parts),
            idiom.templates().fill("list.rule.all", parts),
            ListForm.CASES));
  }

  private int trimmed(int to) {
    var at = to;
    while (at > 0
        && (row.word(at - 1).equals(",") || idiom.words().is("only.words", row.word(at - 1)))) {
      at--;
    }
    return at;
  }

  /// "que doit faire l’exploitant", "what may the Board do". The introduction has no verb of its
  /// own for a clause to be read.
  private Optional<Asked> acts() {
    if (shape != ItemShape.INFINITIVE) {
      return Optional.empty();
    }
    var verb = tokenAt(found.from() + 1);
    var start = 0;
    for (var i = 1; i < verb; i++) {
      start = row.word(i).equals(",") && row.is(0, PartOfSpeech.ADP) ? i + 1 : start;
    }
    var who = new TokenRange(start, verb);
    return name(who)
        .flatMap(subject -> {
          var word = row.word(verb);
          var key =
              isEnglish() && word.startsWith("undertake")
                  ? "list.undertake"
                  : "list." + found.form().name().toLowerCase(Locale.ROOT);
          var does = word.endsWith("s") ? "does" : "do";
          var does3 = isPlural(subject) ? key + ".plural" : key;
          var stem =
              isEnglish()
                  ? idiom
                      .templates()
                      .fill(key, Map.of("subject", subject, "verb", word, "does", does))
                  : idiom
                      .templates()
                      .fill(
                          "list.acts",
                          Map.of("subject", subject, "verb", idiom.templates().get(does3)));
          var said =
              isEnglish() && word.startsWith("undertake")
                  ? word + " to"
                  : isEnglish() ? word : idiom.templates().get(does3);
          return fronted(new TokenRange(0, who.from()), stem, found.form())
              .map(asked -> who.from() > 0 ? asked : asked.saying(said(subject, said)));
        });
  }

  /// A noun phrase without a verb, as it stands in a question.
  private Optional<String> name(TokenRange range) {
    for (var i = range.from(); i < range.to(); i++) {
      if (row.isVerb(i) && row.mood(i) != Mood.PAST_PARTICIPLE || row.word(i).equals(",")) {
        return Optional.empty();
      }
    }
    return range.isEmpty() || Definiteness.pointsBefore(idiom, row, range)
        ? Optional.empty()
        : idiom
            .voice()
            .retell(row, range)
            .filter(text -> !text.isEmpty())
            .map(text -> Lowering.start(row, range, text));
  }

  /// "Le comité :", with verbs as items.
  private Optional<Asked> function() {
    if (shape != ItemShape.FINITE || isEnglish() || row.is(0, PartOfSpeech.ADP)) {
      return Optional.empty();
    }
    return name(new TokenRange(0, end))
        .map(who -> idiom.templates().fill("list.function", Map.of("subject", toWhom(who))))
        .map(stem -> new Asked(stem, stem, ListForm.FUNCTION));
  }

  private static String toWhom(String who) {
    if (who.startsWith("le ")) {
      return "au " + who.substring(3);
    }
    return who.startsWith("les ") ? "aux " + who.substring(4) : "à " + who;
  }

  private static boolean isPlural(String who) {
    return who.startsWith("les ") || who.startsWith("tous ");
  }

  private Optional<Asked> parts() {
    if (shape != ItemShape.NOUN && shape != ItemShape.PREPOSITION) {
      return Optional.empty();
    }
    var from = tokenAt(found.from() + 1);
    var verb = row.text(new TokenRange(from, end)).replace("'", "’");
    var bare = verb.replaceFirst("(?: notamment| au moins| in particular)?(?: de)?$", "");
    var made = MADE_UP.matcher(bare).find();
    return name(new TokenRange(0, from))
        .map(who -> {
          var all =
              isEnglish()
                  ? new EnglishParts(bare).asked(who)
                  : idiom
                      .templates()
                      .fill(
                          made ? "list.madeup" : "list.contains",
                          Map.of("verb", bare, "subject", who));
          var one = made ? idiom.templates().fill("list.part", Map.of("whole", ofWhat(who))) : all;
          var asked = new Asked(one, all, ListForm.PARTS);
          return made ? asked : asked.saying(said(who, bare));
        });
  }

  private String ofWhat(String who) {
    if (isEnglish()) {
      return "of " + who;
    }
    if (who.startsWith("le ")) {
      return "du " + who.substring(3);
    }
    return who.startsWith("les ") ? "des " + who.substring(4) : "de " + who;
  }

  private Optional<Asked> being() {
    var verb = tokenAt(found.from() + 1);
    var who = new TokenRange(0, verb);
    var plural = !isEnglish() || row.word(verb - 1).endsWith("s") || !row.word(verb).equals("is");
    if (shape != ItemShape.NOUN && shape != ItemShape.INFINITIVE || !plural) {
      return Optional.empty();
    }
    return name(who)
        .filter(subject -> isEnglish() || isPlural(subject))
        .map(subject -> {
          var gender = row.at(headOf(who)).form().gender();
          var which = idiom.phrasing().which(gender, GrammaticalNumber.PLURAL);
          var all =
              idiom.templates().fill("list.being", Map.of("which", which, "subject", subject));
          var one = idiom.templates().fill("list.being.one", Map.of("subject", subject));
          return new Asked(one, all, ListForm.BEING);
        });
  }

  /// "Selon l’article 5, l’exploitant doit".
  private String said(String subject, String verb) {
    var name = ProvisionName.ofLabel(idiom, article);
    return idiom
        .templates()
        .fill("list.statement", Map.of("article", name, "subject", subject, "verb", verb));
  }

  private int headOf(TokenRange range) {
    for (var i = range.from(); i < range.to(); i++) {
      if (row.is(i, PartOfSpeech.NOUN) || row.is(i, PartOfSpeech.PROPN)) {
        return i;
      }
    }
    return range.from();
  }

  /// "En cas de sécheresse, que peut faire l’Agence": what stood before the subject stays there.
  private Optional<Asked> fronted(TokenRange before, String question, ListForm form) {
    if (before.isEmpty()) {
      return Optional.of(new Asked(question, question, form));
    }
    return idiom
        .voice()
        .retell(row, before)
        .map(text -> text.replaceFirst("[\\s,]+$", "") + ", " + question)
        .map(text -> new Asked(text, text, form));
  }

  /// "Comment l’article 5 complète-t-il « Les données doivent être … »": for what cannot be turned.
  private Optional<Asked> completed() {
    var text = listing.introduction().strip();
    if (text.split("\\s+", -1).length > LONGEST_QUOTED
        || shape == ItemShape.OTHER
        || FOLLOW.matcher(text).find() && found.form() != ListForm.FOLLOWING) {
      return Optional.empty();
    }
    var stem =
        idiom
            .templates()
            .fill(
                "list.open",
                Map.of(
                    "article",
                    ProvisionName.ofLabel(idiom, article),
                    "text",
                    Quoting.of(idiom, text)));
    return Optional.of(new Asked(stem, stem, ListForm.OPEN));
  }

  /// "Quel élément figure dans la liste de l’article 13, « Informations à fournir »": for an
  /// introduction that is too long or leans on another sentence.
  private Optional<Asked> headed() {
    if (shape != ItemShape.NOUN && shape != ItemShape.CLAUSE && shape != ItemShape.INFINITIVE) {
      return Optional.empty();
    }
    return ArticleTitles.of(idiom.document().document())
        .at(listing.position())
        .filter(title -> !TitleReader.isEverywhere(title))
        .map(title -> {
          var name = ProvisionName.ofLabel(idiom, article);
          var parts = Map.of("article", name, "title", Quoting.of(idiom, title));
          var stem = idiom.templates().fill("list.headed", parts);
          return new Asked(stem, "", ListForm.HEADED);
        });
  }

  private Asked placed(Asked asked) {
    return asked.form() == ListForm.OPEN || asked.form() == ListForm.HEADED
        ? asked
        : new Asked(placed(asked.one()), placed(asked.all()), asked.form(), asked.said());
  }

  private String placed(String question) {
    return idiom
        .templates()
        .fill(
            "in.article",
            Map.of(
                "label",
                isEnglish()
                    ? article
                    : Character.toLowerCase(article.charAt(0)) + article.substring(1),
                "question",
                Character.toLowerCase(question.charAt(0)) + question.substring(1)));
  }

  private boolean isEnglish() {
    return idiom.words().language() == Language.ENGLISH;
  }
}
