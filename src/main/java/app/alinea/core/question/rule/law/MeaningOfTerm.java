package app.alinea.core.question.rule.law;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Language;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.Statement;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.Quoting;
import app.alinea.core.question.rule.SelfReference;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// "Comment le texte définit-il « rejet » ?" and, the other way round, "Quel terme le texte
/// définit-il ainsi : …".
public final class MeaningOfTerm implements QuestionRule {
  private static final int LOOKED_AT = 7;
  private static final int ROOT = 5;
  private static final int WHOLE = 8;
  private static final int LONGEST = 35;
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> PLACES =
      Set.of("annex", "article", "schedule", "appendix", "annexe", "present", "présent");
  private static final int LONGEST_NAME = 14;
  private static final Pattern BARE = Pattern.compile("^(?:the|an?|les?|la|une?) |^l[’']");
  private static final Pattern CITING =
      Pattern.compile(
          "(?iu)\\b(?:articles?|art\\.) \\d|^(?:this|the present|le présent|la présente|cette|ce)"
              + " ");

  /// « salaire global, »: the comma is the sentence’s.
  private static final Pattern MARK = Pattern.compile("[\\s,;:]+$");

  @Override
  public List<Draft> ask(Fact fact, Idiom idiom) {
    if (!(fact instanceof Fact.Definition(var evidence, var named, var meaning))) {
      return List.of();
    }
    var written = MARK.matcher(named).replaceFirst("");
    if (isCircular(written, meaning)
        || pointsBack(meaning)
        || saysNoMore(idiom, written, meaning)
        || idiom.words().language() == Language.ENGLISH
            && meaning.split(" ", -1).length > LONGEST) {
      return List.of();
    }
    var known = idiom.words().is("daily.terms", written.toLowerCase(Locale.ROOT));
    var plain = idiom.words().is("plain.terms", written.toLowerCase(Locale.ROOT));
    var term = Quoting.of(idiom, written);
    var description = SelfReference.plain(idiom, Quoting.of(idiom, lowered(idiom, meaning)));
    var at = Math.max(0, evidence.sentence().text().indexOf(written));
    var templates = idiom.templates();
    var statement =
        new Statement(
            templates.fill("definition.statement", Map.of("term", term)), description, "");
    return List.of(
        new Draft(
            name(),
            fact,
            templates.question("definition.description", Map.of("term", term)),
            new Answer(description, AnswerKind.DESCRIPTION, term, evidence.span(), List.of()),
            statement,
            known
                ? EnumSet.of(QuestionType.FLASHCARD)
                : chosen(
                    plain,
                    EnumSet.of(
                        QuestionType.MULTIPLE_CHOICE,
                        QuestionType.TRUE_FALSE,
                        QuestionType.FLASHCARD))),
        new Draft(
            name(),
            fact,
            templates.question("definition.term", Map.of("description", description)),
            new Answer(
                term, AnswerKind.TERM, term, new TextSpan(at, at + written.length()), List.of()),
            Statement.NONE,
            known || isTold(written, meaning)
                ? EnumSet.noneOf(QuestionType.class)
                : chosen(
                    plain, EnumSet.of(QuestionType.MULTIPLE_CHOICE, QuestionType.SHORT_ANSWER))));
  }

  /// What everybody can tell apart is not chosen among others.
  private static EnumSet<QuestionType> chosen(boolean plain, EnumSet<QuestionType> types) {
    if (plain) {
      types.remove(QuestionType.MULTIPLE_CHOICE);
    }
    return types;
  }

  /// "adoption : … l’adoptant et l’adopté": the root of the term stands in what it means.
  private static boolean isTold(String term, String meaning) {
    var part = term.toLowerCase(Locale.ROOT);
    return part.length() > ROOT
        && !BREAK.matcher(part).find()
        && BREAK
            .splitAsStream(meaning.toLowerCase(Locale.ROOT))
            .anyMatch(word ->
                word.length() > ROOT && word.startsWith(part.substring(0, ROOT))
                    || word.length() >= WHOLE && part.endsWith(word));
  }

  /// "of that State": which one only the words left out say.
  private static final Pattern POINTING =
      Pattern.compile(
          "(?iu)\\b(?:of|in|by|to|for|under|from) (?:that|such) (\\p{L}+)"
              + "|(?<!\\p{L})(?:de|à|par|dans) (?:cet|cette|ces) (\\p{L}+)");

  private static boolean pointsBack(String meaning) {
    var matcher = POINTING.matcher(meaning);
    while (matcher.find()) {
      var noun = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      var before = meaning.substring(0, matcher.start()).toLowerCase(Locale.ROOT);
      if (!before.contains(noun.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /// "“designated airline” means an airline designated and authorised …".
  private static boolean isCircular(String term, String meaning) {
    var words = meaning.split(" ", -1);
    var start =
        String.join(" ", List.of(words).subList(0, Math.min(words.length, LOOKED_AT)))
            .toLowerCase(Locale.ROOT);
    var bare = BARE.matcher(term.toLowerCase(Locale.ROOT)).replaceFirst("");
    var citing = CITING.matcher(meaning).find();
    if (isFullName(term, meaning)) {
      return true;
    }
    return bare.contains(" ") && start.contains(bare)
        || citing && WordBag.of(start).stems().containsAll(WordBag.of(bare).stems());
  }

  /// "“specified route” means the routes specified in the Annex": the term again, and where to
  /// look.
  private static boolean saysNoMore(Idiom idiom, String term, String meaning) {
    var told = WordBag.of(term).stems();
    return !told.isEmpty()
        && BREAK
            .splitAsStream(meaning.toLowerCase(Locale.ROOT))
            .filter(word -> !idiom.words().is("instrument.nouns", word) && !PLACES.contains(word))
            .flatMap(word -> WordBag.of(word).stems().stream())
            .allMatch(told::contains);
  }

  /// "“Centre” means the Technical Centre for …": a short form, and no definition.
  private static boolean isFullName(String term, String meaning) {
    return !term.isEmpty()
        && Character.isUpperCase(term.charAt(0))
        && meaning.split(" ", -1).length <= LONGEST_NAME
        && Pattern.compile(
                "^(?:(?:[Tt]he|[Ll][ea]|[Ll][’']) ?)?(?:\\p{Lu}\\p{L}+ ){0,3}"
                    + Pattern.quote(term)
                    + "\\b")
            .matcher(meaning)
            .find();
  }

  /// Without the capital of a meaning that starts behind a colon.
  private static String lowered(Idiom idiom, String meaning) {
    var end = meaning.indexOf(' ');
    var first = end < 0 ? meaning : meaning.substring(0, end);
    var plain = first.length() < 2 || !first.equals(first.toUpperCase(Locale.ROOT));
    var determiner =
        idiom.words().language() == Language.FRENCH
            ? first.matches("(?:Le|La|Les|Un|Une|Tout|Toute|Tous|Toutes|L[’'].+|Chaque)")
            : first.matches("(?:The|An?|Any|Every|All|Each)");
    return plain && determiner
        ? Character.toLowerCase(meaning.charAt(0)) + meaning.substring(1)
        : meaning;
  }
}
