package app.alinea.core.question.rule;

import app.alinea.core.language.WordForm.Mood;
import app.alinea.core.question.fact.TitleReader;
import app.alinea.core.question.listing.ItemShape;
import app.alinea.core.question.listing.ListForm;
import app.alinea.core.question.listing.Listing;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Puts the introduction of a list into a question: for one of its items, and for all of them.
public final class ListStem {
  private static final int LONGEST_QUOTED = 24;
  private static final Pattern LEANING =
      Pattern.compile(
          "(?iu)^(?:il|elle|ils|elles|ce|cette|ces|it|they|this|these|such|he|she|those)\\b"
              + "|\\b(?:lui|celui-ci|celle-ci|ceux-ci|celles-ci|thereof)\\b"
              + "|\\b(?:paragraphes?|paragraphs?|alinéas?|points?)\\s\\(?[\\da-z]");
  private static final Pattern QUOTING =
      Pattern.compile("(?iu)[«»“”\"„‘]|\\bon entend\\b|\\bdéfini|\\bdefin");
  private static final Pattern FOLLOW =
      Pattern.compile("(?iu)\\bsuivante?s?\\b|\\bfollowing\\b|\\bci-après\\b");

  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?iu)^(?:provided|for the purposes?|aux fins|au sens|pour l[’']application)\\b[^,]*$");
  private static final int LONGEST_STEM = 26;

  private final ListIntro intro;
  private final String title;

  /// @param title of the article, or empty
  public ListStem(Idiom idiom, Listing listing, ItemShape shape, String title) {
    this.intro = ListIntro.of(idiom, listing, shape);
    this.title = title;
  }

  /// @param one for a single item among others
  /// @param all for the whole list
  /// @param form how the introduction leads to the items
  /// @param said a statement that an item completes, or empty
  public record Asked(String one, String all, ListForm form, String said) {
    Asked(String one, String all, ListForm form) {
      this(one, all, form, "");
    }

    Asked saying(String statement) {
      return new Asked(one, all, form, statement);
    }
  }

  /// Empty where the introduction cannot be asked about.
  public Optional<Asked> asked() {
    var text = intro.text();
    if (QUOTING.matcher(text).find()) {
      return Optional.empty();
    }
    if (LEANING.matcher(text).find()) {
      return headed();
    }
    return read()
        .filter(asked -> asked.one().split(" ", -1).length <= LONGEST_STEM)
        .or(() -> new CaseStem(intro).ruled())
        .or(() -> new CountedStem(intro).asked())
        .or(this::completed)
        .or(this::headed)
        .map(this::placed);
  }

  private Optional<Asked> read() {
    var clause = intro.clause();
    return switch (intro.found().form()) {
      case CASES -> clause.flatMap(new CaseStem(intro)::cases);
      case DUTY, RIGHT, CHARGE -> new ActStem(intro).acts();
      case AGENT -> clause.flatMap(new PartStem(intro)::agents);
      case FUNCTION, HEADED -> Optional.empty();
      case PARTS -> new PartStem(intro).parts();
      case BEING -> new PartStem(intro).being();
      case FOLLOWING -> new FollowingStem(intro.idiom(), intro.row(), intro.end()).of(clause);
      case OPEN -> new ActStem(intro).function();
    };
  }

  /// "Comment l’intro.article() 5 complète-t-il « Les données doivent être … »": for what cannot be
  /// turned.
  private Optional<Asked> completed() {
    var text = intro.text().strip();
    if (text.split("\\s+", -1).length > LONGEST_QUOTED
        || intro.shape() == ItemShape.OTHER
        || !isSentence(text)
        || FOLLOW.matcher(text).find() && intro.found().form() != ListForm.FOLLOWING) {
      return Optional.empty();
    }
    var stem =
        intro
            .idiom()
            .templates()
            .fill(
                "list.open",
                Map.of(
                    "article",
                    ProvisionName.ofLabel(intro.idiom(), intro.article()),
                    "text",
                    Quoting.of(intro.idiom(), text)));
    return Optional.of(new Asked(stem, stem, ListForm.OPEN));
  }

  /// A sentence that only wants its end; no heading, no "for the purposes of this Convention".
  private boolean isSentence(String text) {
    var verb = false;
    for (var i = 0; i < intro.end(); i++) {
      var mood = intro.row().mood(i);
      verb |= intro.row().isVerb(i) && mood != Mood.INFINITIVE && mood != Mood.PAST_PARTICIPLE;
    }
    return verb && Character.isUpperCase(text.charAt(0)) && !UNFINISHED.matcher(text).find();
  }

  /// "Quel élément figure dans la liste de l’article 13, « Informations à fournir »": for an
  /// introduction that is too long or leans on another sentence.
  private Optional<Asked> headed() {
    var shape = intro.shape();
    if (shape != ItemShape.NOUN && shape != ItemShape.CLAUSE && shape != ItemShape.INFINITIVE
        || title.isEmpty()
        || TitleReader.isEverywhere(title)) {
      return Optional.empty();
    }
    var name = ProvisionName.ofLabel(intro.idiom(), intro.article());
    var parts = Map.of("article", name, "title", Quoting.of(intro.idiom(), title));
    var stem = intro.idiom().templates().fill("list.headed", parts);
    return Optional.of(new Asked(stem, "", ListForm.HEADED));
  }

  private Asked placed(Asked asked) {
    return asked.form() == ListForm.OPEN || asked.form() == ListForm.HEADED
        ? asked
        : new Asked(placed(asked.one()), placed(asked.all()), asked.form(), asked.said());
  }

  private String placed(String question) {
    var lower = Character.toLowerCase(question.charAt(0)) + question.substring(1);
    var label =
        intro.isEnglish()
            ? intro.article()
            : Character.toLowerCase(intro.article().charAt(0)) + intro.article().substring(1);
    return intro.isArticle()
        ? intro.idiom().templates().fill("in.article", Map.of("label", label, "question", lower))
        : intro.idiom().templates().fill("in.text", Map.of("question", lower));
  }
}
