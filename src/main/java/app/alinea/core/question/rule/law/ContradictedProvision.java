package app.alinea.core.question.rule.law;

import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.clause.TokenRange;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.fact.ArticleFact;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.phrase.Lowering;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.ProvisionName;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.UntoldCase;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A whole provision with one phrase turned into what it excludes: "in writing" into "orally", "au
/// moins" into "au plus". Which phrase excludes which is data; the first that stands in the
/// sentence, and only once, is taken.
public final class ContradictedProvision implements QuestionRule {
  private static final List<String> NOT_BEFORE = List.of("ne", "n'", "not", "qu'", "que", "only");

  /// Only before a number they exclude each other.
  private static final Set<String> BOUNDS = Set.of("au moins", "au plus", "at least", "at most");

  /// "un service médical minimum": a kind of thing, and no bound.
  private static final Set<String> EXTREMES = Set.of("minimum", "maximum", "minimal", "maximal");

  /// "once a year on the second Monday of January": twice cannot be.
  private static final Set<String> ONCE =
      Set.of("once a year", "une fois par an", "every year", "annually", "chaque année");

  /// "in public elections": a kind of thing.
  private static final Set<String> IN_PLACES = Set.of("in public", "in private");

  private static final Set<String> OF_A_DAY = Set.of("on", "in", "le", "en", "au");
  private static final Set<String> TIMES = Set.of("avant", "après", "before", "after");
  private static final int ROOT = 5;
  private static final int LOOKED_BACK = 8;

  private record Swap(TokenRange phrase, String other) {}

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof ArticleFact.Sentence(var _, var row, var whole))
        || !ProvisionName.isCited(idiom, fact)
        || UntoldCase.opens(row, whole)) {
      return List.of();
    }
    return swap(idiom, row, whole)
        .flatMap(swap -> draft(fact, idiom, row, whole, swap))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Swap> swap(Idiom idiom, TokenRow row, TokenRange whole) {
    for (var pair : idiom.words().list("provision.swaps")) {
      var cut = pair.indexOf('=');
      var phrase = pair.substring(0, cut);
      var found = new TokenRange(0, 0);
      var times = 0;
      for (var i = whole.from() + 1; i < whole.to(); i++) {
        var length = row.spells(i, phrase);
        if (length > 0 && i + length <= whole.to()) {
          times++;
          found = new TokenRange(i, i + length);
        }
      }
      // "not less than twenty and not more than forty": the other stands there too.
      var other = pair.substring(cut + 1);
      if (times == 1 && !row.text(whole).contains(other) && fits(idiom, row, whole, found)) {
        return Optional.of(new Swap(found, pair.substring(cut + 1)));
      }
    }
    return Optional.empty();
  }

  /// A power is not turned into a duty where nobody would believe it or where it hangs on "which",
  /// nothing behind "not", no part of a name, no half of "au plus tôt".
  private static boolean fits(Idiom idiom, TokenRow row, TokenRange whole, TokenRange phrase) {
    var before = phrase.from() - 1;
    var behind = row.word(phrase.to());
    if (NOT_BEFORE.contains(row.word(before))
        || row.word(before).equals(",")
        || row.word(before).equals("as")
        || behind.equals("as")
        || row.is(before, PartOfSpeech.CCONJ)
        || row.is(phrase.to(), PartOfSpeech.CCONJ)
            && (row.is(phrase.to() + 1, PartOfSpeech.ADV)
                || row.is(phrase.to() + 1, PartOfSpeech.ADJ))
        || denies(row, phrase) && isSubordinate(idiom, row, phrase)
        || before > 0 && Character.isUpperCase(row.at(before).text().charAt(0))
        || ONCE.contains(row.text(phrase).toLowerCase(Locale.ROOT)) && OF_A_DAY.contains(behind)
        || IN_PLACES.contains(row.text(phrase).toLowerCase(Locale.ROOT))
            && row.is(phrase.to(), PartOfSpeech.NOUN)
        || behind.equals("tôt")
        || behind.equals("tard")
        || behind.equals("extent")
        || behind.equals("possible")
        || isCounted(idiom, row, phrase)
        || EXTREMES.contains(row.text(phrase))
            && (row.is(before, PartOfSpeech.NOUN) || row.is(before, PartOfSpeech.ADJ))
        || rootRecurs(row, whole, phrase)
        || BOUNDS.contains(row.text(phrase).toLowerCase(Locale.ROOT)) && isOnce(row, phrase.to())
        || BOUNDS.contains(row.text(phrase).toLowerCase(Locale.ROOT))
            && !row.is(phrase.to(), PartOfSpeech.NUM)
            && row.spellsOneOf(phrase.to(), idiom.words().list("fractions")) == 0
        || row.word(phrase.to() - 1).equals("tard") && !row.is(phrase.to(), PartOfSpeech.NUM)) {
      return false;
    }
    var lead = row.word(phrase.from());
    var modal =
        phrase.length() == 1
            && (lead.equals("may") || lead.startsWith("peu") || lead.startsWith("pourr"));
    if (!modal) {
      return true;
    }
    // Of what the law may do nobody can tell that it must; English powers are told apart from
    // duties
    // where one bearer has both.
    if (lead.equals("may") || row.word(1).equals("loi")) {
      return false;
    }
    for (var i = Math.max(0, phrase.from() - LOOKED_BACK); i < phrase.from(); i++) {
      if (idiom.words().is("relatives", row.word(i))) {
        return false;
      }
    }
    var lemma = row.at(phrase.to()).lemma();
    return row.isVerb(phrase.to())
        && !idiom.words().is("free.verbs", lemma)
        && !idiom.words().is("offering.verbs", lemma)
        && !lemma.equals("be")
        && !lemma.equals("être");
  }

  /// "au plus une fois par an", "at most 20 per cent must nominate": nobody would believe it.
  private static boolean isOnce(TokenRow row, int number) {
    return Set.of("une", "un", "once", "one", "1").contains(row.word(number))
        || Set.of("percent", "per", "%").contains(row.word(number + 1));
  }

  /// "six mois avant l’expiration": notice is given before, as everybody knows.
  private static boolean isCounted(Idiom idiom, TokenRow row, TokenRange phrase) {
    return (TIMES.contains(row.word(phrase.from())) || row.text(phrase).startsWith("prior to"))
        && idiom.words().is("time.words", row.word(phrase.from() - 1));
  }

  /// "jointly determine … shall be joint controllers" would refute itself.
  private static boolean rootRecurs(TokenRow row, TokenRange whole, TokenRange phrase) {
    var word = row.word(phrase.to() - 1);
    if (word.length() < ROOT + 1 || phrase.length() > 1) {
      return false;
    }
    var root = word.substring(0, ROOT);
    for (var i = whole.from(); i < whole.to(); i++) {
      if (!phrase.contains(i) && row.word(i).startsWith(root)) {
        return true;
      }
    }
    return false;
  }

  private static boolean denies(TokenRow row, TokenRange phrase) {
    var last = row.word(phrase.to() - 1);
    return last.equals("pas") || last.equals("not") || row.word(phrase.from() + 1).equals("not");
  }

  /// "pour autant qu’il n’est pas fixé": what is denied there is no rule.
  private static boolean isSubordinate(Idiom idiom, TokenRow row, TokenRange phrase) {
    for (var i = Math.max(0, phrase.from() - LOOKED_BACK); i < phrase.from(); i++) {
      if (idiom.words().is("relatives", row.word(i))
          || idiom.words().is("subordinators", row.word(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> draft(Fact fact, Idiom idiom, TokenRow row, TokenRange whole, Swap swap) {
    var phrase = swap.phrase();
    var first = new TokenRange(whole.from(), phrase.from());
    var before = idiom.voice().retell(row, first);
    var right = idiom.voice().retell(row, phrase);
    var after = idiom.voice().retell(row, new TokenRange(phrase.to(), whole.to()));
    if (before.isEmpty() || right.isEmpty() || after.isEmpty() || before.get().isEmpty()) {
      return Optional.empty();
    }
    var other =
        idiom.words().language() == Language.FRENCH
            ? swap.other().replace('\'', '’')
            : swap.other();
    var comma = row.word(phrase.to()).equals(",") ? ", " : "";
    var statement =
        new Statement(
            Lowering.start(row, first, before.get()) + commaBefore(row, phrase.from()),
            right.get(),
            comma + after.get());
    return Optional.of(
        new Draft(
            name(),
            fact,
            statement.whole(),
            new Answer(
                right.get(), AnswerKind.MODALITY, right.get(), row.span(phrase), List.of(other)),
            statement,
            EnumSet.of(QuestionType.TRUE_FALSE)));
  }

  /// The comma that closes an aside before the phrase.
  private static String commaBefore(TokenRow row, int from) {
    return row.word(from - 1).equals(",") ? "," : "";
  }
}
