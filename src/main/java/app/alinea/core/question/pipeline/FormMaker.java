package app.alinea.core.question.pipeline;

import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.FrenchSound;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.distractor.DistractorChooser;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.rule.listing.NotListed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Gives a draft the forms that fit it. Where no two good wrong options exist there is no multiple
/// choice.
final class FormMaker {
  private static final String AGENT = "AgentQuestion";
  private static final String PROVISION = "WhichProvision";
  private static final String DEMAND = "DemandActs";

  /// "de cesser", "d’agir".
  private static final Pattern LED = Pattern.compile("^(?:[Dd]e |[Dd]’)");

  private static final int FEWEST_DISTRACTORS = 2;
  private static final int FEWEST_DEFINITIONS = 3;
  private static final int LONGEST_TYPED = 6;
  private static final int SHORT_NAME = 4;
  private static final int MEMBERS_SHOWN = 3;

  private static final Pattern NEGATION =
      Pattern.compile("((?<!\\p{L})[Nn](?:e |[’'])(?:[\\p{L}-]+ ){1,3})(pas|jamais)(?!\\p{L})");

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

  private final DistractorChooser distractors;
  private final ValueOrder order;
  private final Language language;
  private final Months months;
  private final Spellings spellings;
  private final Gap gap;
  private final Judgements judgements;
  private final CardStatements cards;

  FormMaker(DistractorChooser distractors, FunctionWords words) {
    var language = words.language();
    this.judgements = new Judgements(distractors, words);
    this.cards = new CardStatements(distractors, judgements);
    this.distractors = distractors;
    this.order = new ValueOrder(language);
    this.language = language;
    this.months = new Months(language);
    this.spellings = new Spellings(language);
    this.gap = new Gap(language, spellings);
  }

  List<Form> forms(Draft draft, RandomGenerator random) {
    if (draft.rule().equals(NotListed.NAME)) {
      return distractors.stranger(draft).map(other -> unlisted(draft, other, random)).stream()
          .toList();
    }
    var wrong = isAmongOthers(draft) ? distractors.choose(draft, random) : List.<Form.Option>of();
    var forms = new ArrayList<Form>();
    for (var type : QuestionType.values()) {
      if (draft.types().contains(type)) {
        form(draft, type, wrong, random).ifPresent(forms::add);
      }
    }
    if (draft.types().contains(QuestionType.TRUE_FALSE)) {
      forms.addAll(judgements.of(draft, wrong, random));
    }
    if (isCard(draft) && forms.stream().noneMatch(Form.MultipleChoice.class::isInstance)) {
      multipleChoice(draft, distractors.made(draft, random), random)
          .or(() -> multipleChoice(draft, distractors.organs(draft, random), random))
          .ifPresent(forms::add);
    }
    return forms;
  }

  /// What a card asks for, told as it is and with its key turned into something false.
  List<Form> told(Draft draft, RandomGenerator random) {
    return cards.of(draft, random);
  }

  /// Whether one of its forms may need wrong options; to look for them takes longest of all.
  private static boolean isAmongOthers(Draft draft) {
    return draft.types().contains(QuestionType.MULTIPLE_CHOICE)
        || draft.types().contains(QuestionType.TRUE_FALSE)
        // The choice of a card is drawn with what chance is left behind these.
        || isCard(draft);
  }

  /// Wrong options beyond those of the first choice, the best first.
  List<Form.Option> spares(Draft draft, RandomGenerator random) {
    return draft.rule().equals(NotListed.NAME) ? List.of() : distractors.many(draft, random);
  }

  /// The key among some wrong options.
  Optional<Form> choice(Draft draft, List<Form.Option> wrong, RandomGenerator random) {
    return multipleChoice(draft, wrong, random);
  }

  /// Three members of a row and one that is none: the one is the key.
  private static Form unlisted(Draft draft, String stranger, RandomGenerator random) {
    var members = new ArrayList<>(draft.answer().accepted());
    while (members.size() > MEMBERS_SHOWN) {
      members.remove(random.nextInt(members.size()));
    }
    var options = new ArrayList<>(members.stream().map(each -> new Form.Option(each, "")).toList());
    var at = random.nextInt(options.size() + 1);
    options.add(at, new Form.Option(stranger, ""));
    return new Form.MultipleChoice(draft.stem(), options, at);
  }

  private static boolean isCard(Draft draft) {
    return draft.types().contains(QuestionType.FLASHCARD);
  }

  private Optional<Form> form(
      Draft draft, QuestionType type, List<Form.Option> wrong, RandomGenerator random) {
    return switch (type) {
      case MULTIPLE_CHOICE -> chosen(draft, wrong, random);
      case FLASHCARD ->
          Optional.of(
              new Form.Flashcard(
                  draft.stem(), led(draft, new Form.Option(draft.answer().text(), "")).text()));
      case SHORT_ANSWER ->
          isShort(draft)
              ? Optional.of(
                  new Form.ShortAnswer(
                      draft.stem(), draft.answer().text(), spellings.of(draft.answer())))
              : Optional.empty();
      case CLOZE -> cloze(draft);
      case TRUE_FALSE, ORDERING, MATCHING -> Optional.empty();
    };
  }

  /// A phrase stands among phrases made of itself.
  private Optional<Form> chosen(Draft draft, List<Form.Option> wrong, RandomGenerator random) {
    return draft.answer().kind().isPhrase()
        ? multipleChoice(draft, distractors.made(draft, random), random)
        : multipleChoice(draft, wrong, random);
  }

  /// Where a text has but two definitions of the same genus, one of them as a rule is far from the
  /// key’s matter.
  private static int fewest(AnswerKind kind) {
    return kind == AnswerKind.DESCRIPTION || kind == AnswerKind.TERM
        ? FEWEST_DEFINITIONS
        : FEWEST_DISTRACTORS;
  }

  private Optional<Form> multipleChoice(
      Draft draft, List<Form.Option> wrong, RandomGenerator random) {
    if (wrong.size() < fewest(draft.answer().kind())) {
      return Optional.empty();
    }
    var key = led(draft, new Form.Option(draft.answer().text(), ""));
    var options = new ArrayList<>(wrong.stream().map(option -> led(draft, option)).toList());
    if (draft.answer().kind() == AnswerKind.DATE && options.add(key)) {
      if (!order.sort(options)) {
        options.sort(Comparator.comparingInt(option -> months.of(option.text())));
      }
    } else if (isNumeric(draft.answer().kind())) {
      options.add(key);
      if (draft.answer().kind() != AnswerKind.PROVISION || !order.sort(options)) {
        options.sort((a, b) -> Double.compare(number(a.text()), number(b.text())));
      }
    } else if (months.of(key.text()) > 0
        && options.stream().allMatch(option -> months.of(option.text()) > 0)
        && options.add(key)) {
      if (!order.sort(options)) {
        options.sort(Comparator.comparingInt(option -> months.of(option.text())));
      }
    } else if ((draft.answer().kind() == AnswerKind.VALUE || draft.answer().kind().isPhrase())
        && options.add(key)
        && order.sort(options)) {
      return Optional.of(new Form.MultipleChoice(draft.stem(), options, options.indexOf(key)));
    } else {
      options.remove(key);
      for (var i = options.size() - 1; i > 0; i--) {
        var j = random.nextInt(i + 1);
        var swapped = options.get(i);
        options.set(i, options.get(j));
        options.set(j, swapped);
      }
      options.add(random.nextInt(options.size() + 1), key);
    }
    // What a provision denies is told in the question, not asked.
    var stem = draft.rule().equals(PROVISION) ? draft.stem() : emphatic(draft.stem());
    return Optional.of(new Form.MultipleChoice(stem, options, options.indexOf(key)));
  }

  /// "… ne reconnaîtront-ils JAMAIS": among options a negation is easily overlooked. What the stem
  /// quotes stays as it is.
  private String emphatic(String stem) {
    return switch (language) {
      case FRENCH ->
          stem.contains("«")
              ? stem
              : NEGATION
                  .matcher(stem)
                  .replaceAll(found -> found.group(1) + found.group(2).toUpperCase(Locale.FRENCH));
      case ENGLISH -> stem;
    };
  }

  /// "Par qui …?" is answered "par le Conseil".
  private Form.Option led(Draft draft, Form.Option option) {
    if (language == Language.FRENCH
        && draft.rule().equals(DEMAND)
        && draft.stem().startsWith("Que demande")
        && !LED.matcher(option.text()).find()) {
      var of = FrenchSound.elides(option.text()) ? "d’" : "de ";
      return new Form.Option(of + option.text(), option.note());
    }
    if (!draft.rule().equals(AGENT)) {
      return option;
    }
    var lead =
        switch (language) {
          case FRENCH -> "par ";
          case ENGLISH -> "by ";
        };
    return new Form.Option(lead + option.text(), option.note());
  }

  private static boolean isNumeric(AnswerKind kind) {
    return kind == AnswerKind.NUMBER
        || kind == AnswerKind.YEAR
        || kind == AnswerKind.PROVISION
        || kind == AnswerKind.ARTICLE;
  }

  private static double number(String text) {
    var matcher = NUMBER.matcher(text);
    return matcher.find() ? Double.parseDouble(matcher.group().replace(',', '.')) : 0;
  }

  /// A long name can be typed by a short one of its own: "Conseil de sécurité", "CSNU".
  private static boolean isShort(Draft draft) {
    var answer = draft.answer();
    return words(answer.text()) <= LONGEST_TYPED
        || answer.kind().isName()
            && answer.accepted().stream().anyMatch(name -> words(name) <= SHORT_NAME);
  }

  private static int words(String text) {
    return text.split("[\\s\\p{Z}]+", -1).length;
  }

  private Optional<Form> cloze(Draft draft) {
    if (draft.statement().isNone() || !isShort(draft)) {
      return Optional.empty();
    }
    return Optional.of(gap.in(draft));
  }
}
