package app.alinea.core.question.rule.listing;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.OutlineFact;
import app.alinea.core.question.listing.Listing;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.ListStem;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Quoting;
import app.alinea.core.question.rule.SelfReference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// "Selon l’article 4, dans quels cas l’Agence refuse-t-elle l’autorisation ?": all items of a
/// short list.
public final class WholeList implements QuestionRule {
  private static final int MOST = 6;
  private static final int MOST_NAMES = 9;
  private static final int LONGEST_NAME = 9;
  private static final int LONGEST = 60;
  private static final int LONGEST_ENGLISH = 40;

  /// A list that sends to other provisions.
  private static final Pattern CITING =
      Pattern.compile("(?iu)\\b(?:sections?|paragraphs?|articles?) \\(?(?:\\d|[a-z]\\))");

  private static final int FEWEST_ROUND_A_HOLE = 3;
  private static final int LONGEST_ITEM = 9;
  private static final int LONGEST_ANSWER = 4;

  /// "D’autres propositions" than those of a page before.
  private static final Pattern OTHERS = Pattern.compile("(?iu)\\bd[’']autres\\b|\\bother\\b");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof OutlineFact.WholeListing(var evidence, var listing, var shape, var title))
        || listing.items().size() > (isOfNames(listing) ? MOST_NAMES : MOST)
        || isAnnexed(fact, idiom)) {
      return List.of();
    }
    var asked = new ListStem(idiom, listing, shape, title).asked();
    if (asked.isEmpty()
        || asked.get().all().isEmpty()
        || OTHERS.matcher(asked.get().all()).find()) {
      return List.of();
    }
    var mark = idiom.words().language() == Language.FRENCH ? " ; " : "; ";
    var texts =
        listing.items().stream()
            .map(item -> ItemText.listed(idiom, item, shape, asked.get().form()))
            .toList();
    var text = SelfReference.plain(idiom, String.join(mark, texts));
    var english = idiom.words().language() == Language.ENGLISH;
    if (text.split("\\s+", -1).length > (english ? LONGEST_ENGLISH : LONGEST)
        || english && CITING.matcher(text).find()) {
      return List.of();
    }
    var drafts = new ArrayList<Draft>();
    drafts.add(
        new Draft(
            name(),
            fact,
            idiom.templates().question(asked.get().all()),
            new Answer(text, AnswerKind.FREE, text, evidence.span(), List.of()),
            Statement.NONE,
            EnumSet.of(QuestionType.FLASHCARD)));
    gap(fact, listing, idiom, mark).ifPresent(drafts::add);
    return drafts;
  }

  /// "The institutions of the Union are: …": of names more can be learnt than of clauses.
  private static boolean isOfNames(Listing listing) {
    return listing.items().stream().allMatch(item -> words(item.text()) <= LONGEST_NAME);
  }

  /// What an annex of an English law lists is detail.
  private static boolean isAnnexed(Fact fact, Idiom idiom) {
    return idiom.law()
        && idiom.words().language() == Language.ENGLISH
        && !ProvisionName.isCited(idiom, fact);
  }

  /// A short list with a hole where one item stood: the others tell what is missing.
  private Optional<Draft> gap(Fact fact, Listing listing, Idiom idiom, String mark) {
    var items = listing.items().stream().map(item -> Quoting.of(idiom, item.text())).toList();
    var hole = IntStream.range(1, items.size()).filter(i -> isShort(items.get(i))).findFirst();
    if (items.size() < FEWEST_ROUND_A_HOLE
        || hole.isEmpty()
        || !items.stream().allMatch(item -> words(item) <= LONGEST_ITEM)) {
      return Optional.empty();
    }
    var at = hole.getAsInt();
    var colon = idiom.words().language() == Language.FRENCH ? " : " : ": ";
    var before =
        Quoting.of(idiom, listing.introduction())
            + colon
            + String.join(mark, items.subList(0, at))
            + mark.stripTrailing();
    var after = items.subList(at + 1, items.size());
    var item = listing.items().get(at);
    var evidence = fact.evidence();
    var found = evidence.sentence().text().indexOf(item.text());
    return Optional.of(
        new Draft(
            name(),
            fact,
            before + " " + items.get(at),
            new Answer(
                items.get(at),
                AnswerKind.FREE,
                items.get(at),
                new TextSpan(found, found + item.text().length()),
                List.of()),
            new Statement(
                before,
                items.get(at),
                after.isEmpty() ? "" : mark.replace(" ;", "\u00A0;") + String.join(mark, after)),
            EnumSet.of(QuestionType.CLOZE)));
  }

  private static boolean isShort(String item) {
    return words(item) <= LONGEST_ANSWER;
  }

  private static int words(String text) {
    return text.split("\\s+", -1).length;
  }
}
