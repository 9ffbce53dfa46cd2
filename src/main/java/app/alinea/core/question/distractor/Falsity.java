package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes sure that a contender is wrong: the document nowhere says it of the same thing.
final class Falsity {
  private static final double SAME_MATTER = 0.5;
  private static final double SAME_DEMAND = 0.3;

  /// Many things are decided at every summit; only telling words make two the same.
  private static final double SUMMIT_TOLD = 1.0;

  /// One uncommon word, or a common one beside some that are everywhere.
  private static final double TOLD_NEAR = 0.1;

  private static final double SAID_ALIKE = 0.2;

  /// What is said of every State says this of one only where a third of it is the same.
  private static final double SAID_OF_ALL = 0.3;

  private static final double LIKE = 0.4;
  private static final double TOO_CLOSE = 0.4;
  private static final Pattern MADE_UP =
      Pattern.compile(
          "\\b(?:is|are|est|sont|be|sera|seront) (?:made up|composed|constitu|compos|form)"
              + "|consists? of|\\bdite? |comprend|comprise");
  private static final Pattern SUPERIOR = Pattern.compile("(?i)\\b(?:gouvernement|government)");
  private static final Pattern INFERIOR =
      Pattern.compile("(?i)\\b(?:minist|authorit|autorité|administration)");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:le |la |les |l[’']|un |une |the |an? )");

  private final Map<String, List<String>> names = new HashMap<>();
  private final SentenceIndex index;
  private final Matter matter;
  private final FunctionWords words;
  private final Places places = Places.known();

  Falsity(AnalysedDocument document, SentenceIndex index, Matter matter, FunctionWords words) {
    this.matter = matter;
    this.words = words;
    document
        .surfaceForms()
        .forEach((id, forms) -> names.put(id, forms.stream().map(Falsity::lower).toList()));
    this.index = index;
  }

  /// The checks for one draft; the sentences on the same matter are looked up once.
  Check of(Draft draft) {
    var stem = WordBag.of(draft.stem());
    return new Check(draft, WordBag.of(draft.answer().text()), index.like(stem, LIKE));
  }

  final class Check {
    private final Draft draft;
    private final WordBag key;
    private final String keyText;
    private final String stem;
    private final String sourceText;
    private final WordBag source;
    private final List<SentenceIndex.Entry> sameMatter;
    private final List<Said> near;
    private final boolean focused;
    private final Set<String> asked;
    private final Demanded demanded;

    private Check(Draft draft, WordBag key, List<SentenceIndex.Entry> sameMatter) {
      this.draft = draft;
      this.key = key;
      this.keyText = name(draft.answer().kind(), lower(draft.answer().text()));
      this.stem = lower(draft.stem());
      this.sourceText = lower(draft.fact().evidence().sentence().text());
      this.source = WordBag.of(draft.fact().evidence().sentence().text());
      this.sameMatter = sameMatter;
      var asked = matter.askedBy(draft);
      this.focused = matter.isFocused(asked);
      this.asked = asked;
      this.near = matter.near(asked);
      this.demanded = new Demanded(draft, matter, words, asked);
    }

    /// Whether the question tells enough of what it is about for anything to be wrong.
    boolean isFocused() {
      return focused;
    }

    boolean isFalse(Contender contender) {
      var text = name(contender.kind(), lower(contender.text()));
      if (contender.referent().equals(draft.answer().referent())
          || text.contains(keyText)
          || keyText.contains(text)) {
        return false;
      }
      return contender.kind().isName() ? nameIsFalse(text, contender) : textIsFalse(contender);
    }

    /// Whether no text on the matter names what the contender names, by any of its names.
    private boolean nameIsFalse(String text, Contender contender) {
      if (isSuperior(contender)
          || (Demanded.judges(draft, contender)
              ? demanded.isAskedOf(contender, near)
              : near.stream().anyMatch(said -> saysIt(said, contender)))) {
        return false;
      }
      var others = names.getOrDefault(contender.referent(), List.of());
      return Stream.concat(Stream.of(text), others.stream())
          .noneMatch(name ->
              sourceText.contains(name)
                  || stem.contains(name)
                  || sameMatter.stream().anyMatch(entry -> entry.lower().contains(name)));
    }

    /// Whether nothing near to what is asked is told of what the contender names, nor anything in
    /// the same paragraph: only then a statement that names it is false and not just unsaid.
    boolean isFarFrom(Contender contender) {
      return matter.said().stream()
          .filter(said -> said.names().contains(contender.referent()))
          .noneMatch(said ->
              said.sentence().position() == draft.position()
                  || matter.weight(said.around(contender.referent(), asked)) >= TOLD_NEAR);
    }

    /// Whether the text speaks of blame or strife where it names the contender too, if the
    /// statement does: nobody believes in fighting where there is peace.
    boolean isOfLikeRole(Contender contender) {
      return !speaksOfStrife(draft.fact().evidence().sentence())
          || matter.said().stream()
              .filter(said -> said.names().contains(contender.referent()))
              .anyMatch(said -> speaksOfStrife(said.sentence()));
    }

    /// Whether the text says that one of two organs is made up of the other, as of a chamber that
    /// is the parliament.
    boolean isMadeUpOf(Contender contender) {
      var other = bare(lower(contender.text()));
      var own = bare(keyText);
      return matter.said().stream()
          .map(Said::lower)
          .anyMatch(
              text -> text.contains(other) && text.contains(own) && MADE_UP.matcher(text).find());
    }

    /// What a ministry does its government does.
    private boolean isSuperior(Contender contender) {
      var key = draft.answer().text();
      return contender.kind() == AnswerKind.ORGAN
          && (SUPERIOR.matcher(key).find() && INFERIOR.matcher(contender.text()).find()
              || INFERIOR.matcher(key).find() && SUPERIOR.matcher(contender.text()).find());
    }

    /// A country or body is named so often that one word in common says little.
    private boolean saysIt(Said said, Contender contender) {
      return speaksOf(said, contender)
          && (!isManifold(contender.kind())
              || matter.shared(asked, said) >= SAID_ALIKE * matter.weight(asked));
    }

    /// Whether a sentence may say what is asked of what the contender names, of a whole that holds
    /// it or of a part of it.
    private boolean speaksOf(Said said, Contender contender) {
      var id = contender.referent();
      if (contender.kind() == AnswerKind.COUNTRY
          && said.everybody()
          && matter.shared(asked, said) >= SAID_OF_ALL * matter.weight(asked)) {
        return true;
      }
      return said.names().stream()
          .filter(name -> name.equals(id) || isPartOrWhole(contender, name))
          .anyMatch(name ->
              contender.kind() == AnswerKind.SUMMIT
                  ? matter.weight(said.around(name, asked)) >= SUMMIT_TOLD
                  : matter.maySay(asked, said.around(name, asked)));
    }

    private boolean isPartOrWhole(Contender contender, String name) {
      var id = contender.referent();
      return switch (contender.kind()) {
        case COUNTRY -> places.holds(name, id);
        case CITY -> places.countryOf(id).filter(name::equals).isPresent();
        case REGION -> places.overlaps(id, name) || places.holds(id, name);
        case ORGANISATION -> places.ownerOf(name).filter(id::equals).isPresent();
        default -> false;
      };
    }

    /// Whether the text may ask the same of somebody in other words.
    private boolean isAskedOf(String addressee, Contender contender) {
      var act = matter.familiesOf(contender.text());
      return matter.near(act).stream()
          .filter(said -> said.names().contains(addressee) || said.everybody())
          .anyMatch(said -> matter.maySay(act, said.around(addressee, act)));
    }

    private boolean textIsFalse(Contender contender) {
      var words = contender.words();
      if (words.isEmpty()
          || contender.position() == draft.position() && !isDefinition(contender.kind())
          || words.sharedWith(source) > SAME_MATTER
          || words.sharedWith(key) > TOO_CLOSE
          || key.sharedWith(words) > TOO_CLOSE) {
        return false;
      }
      if (namesAnArticle(contender.kind())) {
        // The stem names an article; sentences like it speak of everybody else's rights.
        return sameMatter.stream()
            .filter(entry -> entry.sentence().position() == draft.position())
            .noneMatch(entry -> words.sharedWith(entry.words()) > SAME_MATTER);
      }
      if (contender.kind() == AnswerKind.ACT && isAskedOf(Ownership.of(draft), contender)) {
        return false;
      }
      var close = contender.kind() == AnswerKind.ACT ? SAME_DEMAND : SAME_MATTER;
      return sameMatter.stream().noneMatch(entry -> words.sharedWith(entry.words()) > close);
    }
  }

  private boolean speaksOfStrife(AnalysedSentence sentence) {
    return sentence.tokens().stream()
        .map(token -> lower(token.lemma()))
        .anyMatch(lemma -> words.is("conflict.words", lemma) || words.is("blame.words", lemma));
  }

  /// Of whom a text tells many things.
  private static boolean isManifold(AnswerKind kind) {
    return switch (kind) {
      case COUNTRY, BODY, ORGANISATION, CITY, REGION -> true;
      default -> false;
    };
  }

  private static boolean namesAnArticle(AnswerKind kind) {
    return kind == AnswerKind.RIGHT || kind == AnswerKind.OBLIGATION || kind == AnswerKind.POWER;
  }

  /// A text defines its terms side by side, each otherwise.
  private static boolean isDefinition(AnswerKind kind) {
    return kind == AnswerKind.TERM || kind == AnswerKind.DESCRIPTION;
  }

  private static String name(AnswerKind kind, String lower) {
    return kind == AnswerKind.ORGAN ? bare(lower) : lower;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /// Without its article: "un Conseil" and "le Conseil" are one.
  private static String bare(String lower) {
    return ARTICLE.matcher(lower).replaceFirst("");
  }
}
