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
import app.alinea.core.language.Token;
import app.alinea.core.language.WordForm;
import app.alinea.core.language.WordForm.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Resolutions name their author once, in a line of its own before their paragraphs ("The Security
/// Council,"), and every paragraph goes on with a verb ("Decides that …"): puts the two together.
public final class OperativeReader {
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?m)^\\s*((?:The|Le|La|L’|L')\\s?\\p{Lu}[^,.;:\\n]{3,70})(?:,\\s\\p{Ll}[^.;:\\n]{3,120})?,\\s*$");
  private static final Pattern WORD = Pattern.compile("[Ll][’']|[^\\s’']+");

  private final FunctionWords words;

  public OperativeReader(FunctionWords words) {
    this.words = words;
  }

  /// Who speaks in a resolution, as its own line names it; empty in other texts.
  public static Optional<String> speaker(AnalysedDocument document) {
    var matcher = SPEAKER.matcher(document.document().frontMatter());
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  /// The paragraphs' sentences with their subject, in order.
  public List<AnalysedSentence> read(AnalysedDocument document) {
    var speaker = speaker(document);
    if (speaker.isEmpty()) {
      return List.of();
    }
    var subject = subject(speaker.get());
    var told = new ArrayList<AnalysedSentence>();
    for (var sentence : document.sentences()) {
      var flaws = sentence.sentence().flaws();
      var whole = flaws.isEmpty() || flaws.equals(Set.of(SentenceFlaw.FRAGMENT));
      if (whole && startsWithVerb(sentence)) {
        told.add(joined(subject, sentence));
      }
    }
    return told;
  }

  private boolean startsWithVerb(AnalysedSentence sentence) {
    var row = new TokenRow(sentence);
    if (words.language() == Language.FRENCH) {
      return row.size() > 3
          && sentence.sentence().index() == 0
          && (infinitive(row.word(frenchVerb(row))).isPresent() || finite(row, 0).isPresent());
    }
    var verb = row.is(0, PartOfSpeech.ADV) ? 1 : 0;
    var form = row.size() > verb ? row.at(verb).form() : WordForm.NONE;
    return row.size() > 3
        && row.isVerb(verb)
        && words.is("operative.verbs", row.at(verb).lemma())
        && form.person() == 3
        && form.number() == GrammaticalNumber.SINGULAR
        && form.mood() == Mood.PRESENT;
  }

  /// Behind "se" in "Se félicite".
  private static int frenchVerb(TokenRow row) {
    return row.word(0).equals("se") || row.word(0).equals("s'") ? 1 : 0;
  }

  /// "Rappelant": the finite form of the verb, where it is one of those that resolutions use.
  private Optional<String> finite(TokenRow row, int index) {
    return row.mood(index) != Mood.PRESENT_PARTICIPLE
        ? Optional.empty()
        : words.list("operative.forms").stream()
            .filter(entry -> entry.endsWith(":" + row.at(index).lemma()))
            .map(entry -> entry.substring(0, entry.indexOf(':')))
            .findFirst();
  }

  /// Of a French verb by its form: without a subject the tagger takes it for a noun or a name.
  private Optional<String> infinitive(String form) {
    return words.list("operative.forms").stream()
        .filter(entry -> entry.startsWith(form + ":"))
        .map(entry -> entry.substring(form.length() + 1))
        .findFirst();
  }

  private AnalysedSentence joined(AnalysedSentence subject, AnalysedSentence sentence) {
    var row = new TokenRow(sentence);
    var to = row.size();
    while (to > 0 && (row.word(to - 1).equals(";") || row.word(to - 1).equals("."))) {
      to--;
    }
    var first = sentence.tokens().getFirst();
    if (words.language() == Language.FRENCH && finite(row, 0).isPresent()) {
      return new JoinedRow()
          .add(subject, new TokenRange(0, subject.tokens().size()))
          .word(
              finite(row, 0).orElseThrow(),
              PartOfSpeech.VERB,
              first.lemma(),
              new WordForm(Gender.NONE, GrammaticalNumber.SINGULAR, 3, Mood.PRESENT))
          .add(sentence, new TokenRange(1, to))
          .inPlaceOf(sentence);
    }
    var joined =
        new JoinedRow()
            .add(subject, new TokenRange(0, subject.tokens().size()))
            .addLowered(sentence, new TokenRange(0, to));
    var at = subject.tokens().size();
    joined.reading(
        at,
        new Token(
            first.text().toLowerCase(Locale.ROOT),
            joined.token(at).span(),
            first.partOfSpeech(),
            first.lemma(),
            first.form()));
    if (words.language() == Language.FRENCH) {
      readVerb(joined, at + frenchVerb(row), row.word(frenchVerb(row)));
    }
    return joined.inPlaceOf(sentence);
  }

  private void readVerb(JoinedRow joined, int at, String form) {
    var token = joined.token(at);
    joined.reading(
        at,
        new Token(
            token.text(),
            token.span(),
            PartOfSpeech.VERB,
            infinitive(form).orElse(token.lemma()),
            new WordForm(Gender.NONE, GrammaticalNumber.SINGULAR, 3, Mood.PRESENT)));
  }

  /// A name as a sentence of its own, read without a tagger: a determiner and the words of a name.
  private static AnalysedSentence subject(String name) {
    var tokens = new ArrayList<Token>();
    var matcher = WORD.matcher(name);
    while (matcher.find()) {
      var lower = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      var determiner = Set.of("the", "le", "la", "l'").contains(lower);
      var gender =
          lower.equals("la")
                  || name.startsWith("L") && name.matches("L[’'](?:\\p{L}+(?:e|ion))\\b.*")
              ? Gender.FEMININE
              : lower.equals("le") ? Gender.MASCULINE : Gender.NONE;
      tokens.add(
          new Token(
              matcher.group(),
              new TextSpan(matcher.start(), matcher.end()),
              determiner ? PartOfSpeech.DET : PartOfSpeech.PROPN,
              lower,
              new WordForm(gender, GrammaticalNumber.SINGULAR, 0, Mood.NONE)));
    }
    return new AnalysedSentence(
        0,
        new Sentence(0, new TextSpan(0, name.length()), name, Set.of()),
        tokens,
        List.of(),
        List.of());
  }
}
