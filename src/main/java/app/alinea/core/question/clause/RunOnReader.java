package app.alinea.core.question.clause;

import app.alinea.core.document.Sentence;
import app.alinea.core.document.SentenceFlaw;
import app.alinea.core.document.TextSpan;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.language.Gender;
import app.alinea.core.language.GrammaticalNumber;
import app.alinea.core.language.Language;
import app.alinea.core.language.PartOfSpeech;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Numbered paragraphs that go on with an introduction before them, "We hereby decide to:" and "1.
/// Support …": puts each together with it.
public final class RunOnReader {
  /// What stands last before the first paragraph, with nobody named who does it.
  private static final Pattern OPENING =
      Pattern.compile(
          "(?iu)(?:^|\\n)(?:we\\s|nous\\s)?(?:hereby\\s|therefore\\s|nous\\s)?((?:declare|reaffirm)"
              + " our (?:resolve|commitment|determination)|decide|agree|resolve|commit|pledge"
              + "|undertake|engageons|décidons|convenons)(?:\\sourselves)?\\s(to|à|de)\\s?:\\s*$");

  private static final int FEWEST = 2;
  private static final int LONGEST_INTRODUCTION = 32;
  private static final Set<String> INFINITIVE_MARKS =
      Set.of("to", "pour", "à", "de", "d'", "will", "shall");

  /// "Work together": what the items say is done so.
  private static final Set<String> TOGETHER = Set.of("together", "jointly", "ensemble");

  private static final Set<String> COMMON =
      Set.of("work", "cooperate", "act", "collaborate", "travailler", "œuvrer", "coopérer", "agir");

  private final FunctionWords words;
  private final ItemJoiner joiner;

  public RunOnReader(FunctionWords words) {
    this.words = words;
    this.joiner = new ItemJoiner(words);
  }

  public List<AnalysedSentence> read(AnalysedDocument document) {
    var told = new ArrayList<AnalysedSentence>();
    var count = document.document().paragraphs().size();
    opening(document.document().frontMatter())
        .ifPresent(intro -> told.addAll(joined(document, intro, 0)));
    for (var position = 0; position + FEWEST < count; position++) {
      var sentences = document.sentencesAt(position);
      if (!sentences.isEmpty() && sentences.getLast().text().endsWith(":")) {
        told.addAll(joined(document, shortened(sentences.getLast()), position + 1));
      }
    }
    return told;
  }

  private List<AnalysedSentence> joined(
      AnalysedDocument document, AnalysedSentence intro, int first) {
    var row = new TokenRow(intro);
    var end = row.size() - 1;
    while (end > 0 && row.is(end, PartOfSpeech.PUNCT)) {
      end--;
    }
    if (row.size() > LONGEST_INTRODUCTION || !INFINITIVE_MARKS.contains(row.word(end))) {
      return List.of();
    }
    var items = new ArrayList<AnalysedSentence>();
    for (var at = first; at < document.document().paragraphs().size(); at++) {
      var item = document.sentencesAt(at).stream().findFirst().filter(this::goesOn);
      if (item.isEmpty()) {
        break;
      }
      items.add(item.get());
    }
    return items.size() < FEWEST || !joiner.areVerbs(items)
        ? List.of()
        : joiner.joined(intro, items);
  }

  private boolean goesOn(AnalysedSentence sentence) {
    var row = new TokenRow(sentence);
    var flaws = sentence.sentence().flaws();
    var whole = flaws.isEmpty() || flaws.equals(Set.of(SentenceFlaw.FRAGMENT));
    return whole
        && row.size() > 0
        && !sentence.text().endsWith(":")
        && (words.language() == Language.FRENCH
            ? row.isInfinitive(0)
            : ItemJoiner.mayBeginWithBaseForm(row));
  }

  /// "To reach our aims, we will work together in the region to:" is "we will": who does it stands
  /// behind the comma, and what they do is in the items.
  private AnalysedSentence shortened(AnalysedSentence intro) {
    var row = new TokenRow(intro);
    var from = 0;
    if (row.is(0, PartOfSpeech.ADP) || row.word(0).equals("to") || row.word(0).equals("afin")) {
      for (var i = 1; i < row.size() && from == 0; i++) {
        var we = row.word(i - 1).equals(",") && words.is("author.pronoun", row.word(i));
        from = we ? i : 0;
      }
    }
    var to = row.size();
    for (var i = row.size() - 1; i > from + 1; i--) {
      if (TOGETHER.contains(row.word(i)) && COMMON.contains(row.at(i - 1).lemma())) {
        to = i - 1;
      }
    }
    var whole = from == 0 && to == row.size();
    return whole ? intro : new JoinedRow().add(intro, new TokenRange(from, to)).inPlaceOf(intro);
  }

  private Optional<AnalysedSentence> opening(String front) {
    var matcher = OPENING.matcher(front);
    if (!matcher.find()) {
      return Optional.empty();
    }
    var english = words.language() == Language.ENGLISH;
    var verb = matcher.group(1).toLowerCase(Locale.ROOT);
    var link = matcher.group(2).toLowerCase(Locale.ROOT);
    if (english != link.equals("to") || verb.contains(" ")) {
      return Optional.empty();
    }
    var none = new WordForm(Gender.NONE, GrammaticalNumber.NONE, 0, Mood.NONE);
    var we = new WordForm(Gender.NONE, GrammaticalNumber.PLURAL, 1, Mood.NONE);
    var does = new WordForm(Gender.NONE, GrammaticalNumber.PLURAL, 1, Mood.PRESENT);
    var row =
        new JoinedRow()
            .word(english ? "We" : "Nous", PartOfSpeech.PRON, english ? "we" : "nous", we);
    if (verb.equals("engageons")) {
      row.word("nous", PartOfSpeech.PRON, "nous", we);
    }
    row.word(verb, PartOfSpeech.VERB, lemma(verb), does)
        .word(link, english ? PartOfSpeech.PART : PartOfSpeech.ADP, link, none);
    var text = new Sentence(0, new TextSpan(0, 1), ":", Set.of());
    return Optional.of(
        row.inPlaceOf(new AnalysedSentence(0, text, List.of(), List.of(), List.of())));
  }

  private static String lemma(String verb) {
    return switch (verb) {
      case "engageons" -> "engager";
      case "décidons" -> "décider";
      case "convenons" -> "convenir";
      default -> verb;
    };
  }
}
