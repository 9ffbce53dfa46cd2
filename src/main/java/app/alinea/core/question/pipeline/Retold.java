package app.alinea.core.question.pipeline;

import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.AnalysedSentence;
import app.alinea.core.question.clause.AgreedReader;
import app.alinea.core.question.clause.AppointmentReader;
import app.alinea.core.question.clause.AsideReader;
import app.alinea.core.question.clause.CoreReader;
import app.alinea.core.question.clause.DatedOpeningReader;
import app.alinea.core.question.clause.EndedReader;
import app.alinea.core.question.clause.EnglishActs;
import app.alinea.core.question.clause.EnglishAsides;
import app.alinea.core.question.clause.EnglishParticiples;
import app.alinea.core.question.clause.FirstPersonReader;
import app.alinea.core.question.clause.FoundedReader;
import app.alinea.core.question.clause.HeadedReader;
import app.alinea.core.question.clause.LeadInReader;
import app.alinea.core.question.clause.ListReader;
import app.alinea.core.question.clause.NameAsideReader;
import app.alinea.core.question.clause.OfficeReader;
import app.alinea.core.question.clause.OpeningReader;
import app.alinea.core.question.clause.OperativeReader;
import app.alinea.core.question.clause.OwnerReader;
import app.alinea.core.question.clause.PointingReader;
import app.alinea.core.question.clause.PronounReader;
import app.alinea.core.question.clause.ReasonReader;
import app.alinea.core.question.clause.RelativeReader;
import app.alinea.core.question.clause.RepeatedNounReader;
import app.alinea.core.question.clause.RunOnReader;
import app.alinea.core.question.clause.SecondVoiceReader;
import app.alinea.core.question.clause.ShortNameReader;
import app.alinea.core.question.rule.Idiom;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The sentences of a document as questions are asked of them: as they stand, and retold where they
/// lean on what stands before them.
final class Retold {
  private static final Pattern ARTICLE = Pattern.compile("(?:^|, )Article ");

  private static final int ALIKE = 3;

  private Retold() {}

  /// The sentences, then those that say something only together with what stands before them.
  static List<AnalysedSentence> sentences(AnalysedDocument document, Idiom idiom) {
    var aside = new EnglishParticiples(idiom.words()).read(document);
    var items = new ArrayList<>(new ListReader(idiom.words()).read(document));
    items.addAll(new RunOnReader(idiom.words()).read(document));
    var spoken = new ArrayList<>(new AgreedReader(idiom.words()).read(document.sentences()));
    spoken.addAll(new OpeningReader(idiom.words()).read(document.sentences()));
    spoken.addAll(aside);
    spoken.addAll(items);
    new LeadInReader(idiom.words())
        .read(document).stream()
            .filter(led -> items.stream().noneMatch(item -> isAtPlaceOf(item, led)))
            .forEach(spoken::add);
    // What is told in fewer words is asked first.
    var all = new ArrayList<>(new EnglishActs(idiom.words()).read(spoken));
    all.addAll(new CoreReader(idiom.words()).read(prose(document, spoken)));
    all.addAll(spoken);
    all.addAll(new PointingReader(idiom.words()).read(document));
    all.addAll(new PronounReader(idiom.words()).read(document.sentences()));
    all.addAll(new AppointmentReader(idiom.words()).read(document.sentences()));
    all.addAll(new AsideReader(idiom.words()).read(document.sentences()));
    all.addAll(new ReasonReader(idiom.words()).read(document.sentences()));
    all.addAll(new RepeatedNounReader(idiom.words()).read(document.sentences()));
    all.addAll(new ShortNameReader(idiom.words(), idiom.law()).read(document.sentences()));
    all.addAll(new RelativeReader(idiom.words()).read(document.sentences()));
    if (!idiom.law()) {
      all.addAll(new EndedReader(idiom.words()).read(document));
      all.addAll(new SecondVoiceReader(idiom.words()).read(document.sentences()));
      all.addAll(new HeadedReader(idiom.words()).read(document.sentences()));
      all.addAll(new DatedOpeningReader(idiom.words()).read(document.sentences()));
    }
    if (idiom.law()) {
      all.addAll(new FoundedReader(idiom.words()).read(document.sentences()));
      withOwners(all, new OwnerReader(idiom.words()).read(document, all));
      withOwners(all, new OfficeReader(idiom.words()).read(document, all));
    }
    all.addAll(new OperativeReader(idiom.words()).read(document));
    all.addAll(new FirstPersonReader(idiom.words()).read(document));
    all.addAll(new NameAsideReader(idiom.words()).read(prose(document, all)));
    all.addAll(new EnglishAsides(idiom.words()).read(prose(document, document.sentences())));
    return all;
  }

  /// Told with whose a thing is, a sentence is not asked without it.
  private static void withOwners(List<AnalysedSentence> all, List<AnalysedSentence> owned) {
    all.removeIf(sentence ->
        owned.stream()
            .anyMatch(other ->
                isAtPlaceOf(sentence, other) && beginsAlike(sentence.text(), other.text())));
    all.addAll(0, owned);
  }

  private static boolean beginsAlike(String one, String other) {
    return other.startsWith(one.substring(0, Math.min(ALIKE, one.length())));
  }

  private static boolean isAtPlaceOf(AnalysedSentence one, AnalysedSentence other) {
    return one.position() == other.position() && one.sentence().index() == other.sentence().index();
  }

  /// Without the articles, whose commas part the members of lists and the objects of verbs more
  /// often than they hold what a name is.
  private static List<AnalysedSentence> prose(
      AnalysedDocument document, List<AnalysedSentence> sentences) {
    return sentences.stream()
        .filter(sentence ->
            !ARTICLE
                .matcher(document.document().paragraphAt(sentence.position()).number().label())
                .find())
        .toList();
  }
}
