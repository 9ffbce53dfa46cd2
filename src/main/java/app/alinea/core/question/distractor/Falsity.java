package app.alinea.core.question.distractor;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Makes sure that a contender is wrong: the document nowhere says it of the same thing.
final class Falsity {
  private static final double SAME_MATTER = 0.5;
  private static final double LIKE = 0.4;
  private static final double TOO_CLOSE = 0.4;

  private final AnalysedDocument document;
  private final SentenceIndex index;

  Falsity(AnalysedDocument document, SentenceIndex index) {
    this.document = document;
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
    private final WordBag source;
    private final List<SentenceIndex.Entry> sameMatter;

    private Check(Draft draft, WordBag key, List<SentenceIndex.Entry> sameMatter) {
      this.draft = draft;
      this.key = key;
      this.source = WordBag.of(draft.fact().evidence().sentence().text());
      this.sameMatter = sameMatter;
    }

    boolean isFalse(Contender contender) {
      if (contender.referent().equals(draft.answer().referent())
          || sameName(contender.text(), draft.answer().text())) {
        return false;
      }
      return isName(contender.kind()) ? nameIsFalse(contender) : textIsFalse(contender);
    }

    private boolean nameIsFalse(Contender contender) {
      if (mentions(draft.fact().evidence().sentence().text(), contender)
          || mentions(draft.stem(), contender)) {
        return false;
      }
      return sameMatter.stream().noneMatch(entry -> mentions(entry.sentence().text(), contender));
    }

    private boolean textIsFalse(Contender contender) {
      var words = contender.words();
      if (words.isEmpty()
          || contender.position() == draft.position()
          || words.sharedWith(source) > SAME_MATTER
          || words.sharedWith(key) > TOO_CLOSE
          || key.sharedWith(words) > TOO_CLOSE) {
        return false;
      }
      return sameMatter.stream().noneMatch(entry -> words.sharedWith(entry.words()) > SAME_MATTER);
    }
  }

  private static boolean isName(AnswerKind kind) {
    return switch (kind) {
      case COUNTRY,
          ORGANISATION,
          BODY,
          PERSON,
          CITY,
          REGION,
          TREATY,
          ARTICLE,
          SUMMIT,
          DATE,
          YEAR,
          NUMBER,
          ACRONYM,
          PROGRAMME ->
          true;
      case EXPANSION,
          PROVISION,
          THING,
          ATTRIBUTE,
          ACT,
          PURPOSE,
          MEANS,
          BASIS,
          OCCASION,
          REASON,
          CONDITION,
          EXCEPTION,
          LIMIT,
          PARTY,
          TERM,
          DESCRIPTION,
          FREE ->
          false;
    };
  }

  /// Whether a text names what the contender names, by any of its names.
  private boolean mentions(String text, Contender contender) {
    var lower = text.toLowerCase(Locale.ROOT);
    return Stream.concat(
            Stream.of(contender.text()),
            document.surfaceForms().getOrDefault(contender.referent(), Set.of()).stream())
        .anyMatch(name -> lower.contains(name.toLowerCase(Locale.ROOT)));
  }

  private static boolean sameName(String left, String right) {
    var a = left.toLowerCase(Locale.ROOT);
    var b = right.toLowerCase(Locale.ROOT);
    return a.contains(b) || b.contains(a);
  }
}
