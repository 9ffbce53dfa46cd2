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

  /// "The Assembly:", ", the Peace and Security Council:" at the end of the preamble.
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?m)(?:^\\s*|[,;]\\s)([Tt]he (?:\\p{Lu}[\\p{L}-]+(?: (?:and|of|of the|for|on) | )?)"
              + "{1,8})(?:\\s?\\(\\p{Lu}+\\))?:\\s*$");

  private static final Pattern WORD = Pattern.compile("[Ll][’']|[^\\s’']+");

  private final FunctionWords words;
  private final OperativeVerbs verbs;

  public OperativeReader(FunctionWords words) {
    this.words = words;
    this.verbs = new OperativeVerbs(words);
  }

  /// Who speaks in a resolution, as its own line names it; empty in other texts.
  public static Optional<String> speaker(AnalysedDocument document) {
    var front = document.document().frontMatter();
    var matcher = SPEAKER.matcher(front);
    return matcher.find()
        ? Optional.of(matcher.group(1).strip())
        : CapitalSpeaker.in(front, document.document().language())
            .or(() -> announced(front, document.document().language()));
  }

  private static Optional<String> announced(String front, Language language) {
    var matcher = ANNOUNCED.matcher(front);
    return language == Language.ENGLISH && matcher.find()
        ? Optional.of("T" + matcher.group(1).strip().substring(1))
        : Optional.empty();
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
      var capitals = whole ? verbs.inCapitals(new TokenRow(sentence)) : List.<TokenRange>of();
      if (!capitals.isEmpty()) {
        capitals.forEach(deed -> told.add(spoken(subject, sentence, deed)));
      } else if (whole && startsWithVerb(sentence)) {
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
          && (verbs.lemma(row.word(verbs.at(row, 0))).isPresent()
              || verbs.ofParticiple(row, 0).isPresent());
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

  private AnalysedSentence joined(AnalysedSentence subject, AnalysedSentence sentence) {
    var row = new TokenRow(sentence);
    var to = row.size();
    while (to > 0 && (row.word(to - 1).equals(";") || row.word(to - 1).equals("."))) {
      to--;
    }
    var first = sentence.tokens().getFirst();
    if (words.language() == Language.FRENCH && verbs.ofParticiple(row, 0).isPresent()) {
      return participle(subject, sentence, new TokenRange(0, to));
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
      readVerb(joined, at + verbs.at(row, 0), row.word(verbs.at(row, 0)));
    }
    return joined.inPlaceOf(sentence);
  }

  /// "SOULIGNE que …", written in capitals: in small letters, behind its subject.
  private AnalysedSentence spoken(
      AnalysedSentence subject, AnalysedSentence sentence, TokenRange deed) {
    var row = new TokenRow(sentence);
    if (verbs.ofParticiple(row, deed.from()).isPresent()) {
      return participle(subject, sentence, deed);
    }
    var joined =
        new JoinedRow()
            .add(subject, new TokenRange(0, subject.tokens().size()))
            .add(sentence, deed);
    var shift = subject.tokens().size() - deed.from();
    for (var i : verbs.capitals(row, deed)) {
      joined.lowered(i + shift);
    }
    var verb = verbs.at(row, deed.from());
    readVerb(joined, verb + shift, row.word(verb));
    return joined.inPlaceOf(sentence);
  }

  private AnalysedSentence participle(
      AnalysedSentence subject, AnalysedSentence sentence, TokenRange deed) {
    var row = new TokenRow(sentence);
    var form = verbs.ofParticiple(row, deed.from()).orElseThrow();
    return new JoinedRow()
        .add(subject, new TokenRange(0, subject.tokens().size()))
        .word(
            form,
            PartOfSpeech.VERB,
            verbs.lemma(form).orElseThrow(),
            new WordForm(Gender.NONE, GrammaticalNumber.SINGULAR, 3, Mood.PRESENT))
        .add(sentence, new TokenRange(deed.from() + 1, deed.to()))
        .inPlaceOf(sentence);
  }

  private void readVerb(JoinedRow joined, int at, String form) {
    var token = joined.token(at);
    joined.reading(
        at,
        new Token(
            token.text(),
            token.span(),
            PartOfSpeech.VERB,
            verbs.lemma(form).orElse(token.lemma()),
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
