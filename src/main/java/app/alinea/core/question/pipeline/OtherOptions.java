package app.alinea.core.question.pipeline;

import app.alinea.core.question.Form;
import app.alinea.core.question.Form.MultipleChoice;
import app.alinea.core.question.Form.Option;
import app.alinea.core.question.distractor.DistractorChooser;
import app.alinea.core.question.distractor.OtherNumbers;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Wrong options of one draft beyond those that it has: false by the same checks, and let pass by
/// every gate in their place.
final class OtherOptions {
  private static final int DRAWS = 6;
  private static final double TOO_CLOSE = 0.6;
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

  private final Preparation prepared;
  private final Draft draft;
  private final SeededRandom random;

  OtherOptions(Preparation prepared, Draft draft, SeededRandom random) {
    this.prepared = prepared;
    this.draft = draft;
    this.random = random;
  }

  /// The choice with one wrong option replaced by the best that was not refused.
  Optional<Form> replaced(MultipleChoice choice, int at, Set<String> refused) {
    return candidates(choice, refused).stream()
        .filter(other -> isDistinct(choice, at, other))
        .map(other -> with(choice, at, other))
        .filter(form -> VariantFinder.passes(prepared, draft, form))
        .<Form>map(form -> form)
        .findFirst();
  }

  /// The choice with as many wrong options replaced as there are others.
  Optional<Form> allReplaced(MultipleChoice choice, Set<String> refused) {
    var old = wrong(choice);
    var tried = new HashSet<>(refused);
    var now = choice;
    for (var text : old) {
      var at = texts(now).indexOf(text);
      var next = replaced(now, at, tried);
      if (next.isPresent() && next.get() instanceof MultipleChoice changed) {
        tried.addAll(texts(changed));
        tried.addAll(old);
        now = changed;
      }
    }
    return now.equals(choice) ? Optional.empty() : Optional.of(now);
  }

  /// Others in the order of preference: those of the document, drawn again and again without the
  /// ones known, and for numbers those nearby.
  private List<Option> candidates(MultipleChoice choice, Set<String> refused) {
    var known = new HashSet<>(refused);
    known.addAll(texts(choice));
    var found = new LinkedHashSet<Option>();
    var numeric =
        switch (draft.answer().kind()) {
          case NUMBER, YEAR, ARTICLE -> true;
          default -> false;
        };
    if (numeric) {
      new OtherNumbers(prepared.index())
          .of(draft).stream().filter(other -> !known.contains(other.text())).forEach(found::add);
    }
    var whole =
        new DistractorChooser(
            prepared.document(), prepared.idiom().words(), prepared.pool(), prepared.index());
    for (var draw = 0; draw < DRAWS; draw++) {
      var chooser = whole.among(prepared.pool().without(known));
      for (var option : chooser.choose(draft, random.forText(draw + draft.rule() + draft.stem()))) {
        if (known.add(option.text())) {
          found.add(option);
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean isDistinct(MultipleChoice choice, int at, Option other) {
    var text = other.text().toLowerCase(Locale.ROOT);
    var words = WordBag.of(other.text());
    for (var i = 0; i < choice.options().size(); i++) {
      var beside = choice.options().get(i).text().toLowerCase(Locale.ROOT);
      var alike = beside.contains(text) || text.contains(beside);
      if (i != at
          && (alike || isPhrase(words) && words.sharedWith(WordBag.of(beside)) > TOO_CLOSE)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPhrase(WordBag words) {
    return words.stems().size() > 1;
  }

  private MultipleChoice with(MultipleChoice choice, int at, Option other) {
    var options = new ArrayList<>(choice.options());
    var key = options.get(choice.key());
    options.set(at, other);
    if (draft.answer().kind() == AnswerKind.VALUE) {
      var _ = new ValueOrder(prepared.document().language()).sort(options);
    } else if (areNumbers(options)) {
      options.sort((a, b) -> Double.compare(number(a), number(b)));
    }
    return new MultipleChoice(choice.stem(), options, options.indexOf(key));
  }

  private static boolean areNumbers(List<Option> options) {
    return options.stream().allMatch(option -> NUMBER.matcher(option.text()).find());
  }

  private static double number(Option option) {
    var matcher = NUMBER.matcher(option.text());
    return matcher.find() ? Double.parseDouble(matcher.group().replace(',', '.')) : 0;
  }

  private static List<String> wrong(MultipleChoice choice) {
    return texts(choice).stream().filter(text -> !text.equals(choice.answer())).toList();
  }

  private static List<String> texts(MultipleChoice choice) {
    return choice.options().stream().map(Option::text).collect(Collectors.toList());
  }
}
