package app.alinea.core.question.pipeline;

import app.alinea.core.document.Document;
import app.alinea.core.language.AnalysedDocument;
import app.alinea.core.language.DocumentAnalyser;
import app.alinea.core.language.Language;
import app.alinea.core.language.Morphology;
import app.alinea.core.question.Generation;
import app.alinea.core.question.Generation.Refusal;
import app.alinea.core.question.Question;
import app.alinea.core.question.QuestionGenerator;
import app.alinea.core.question.QuestionType;
import app.alinea.core.question.distractor.DistractorChooser;
import app.alinea.core.question.distractor.SentenceIndex;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.SlipWords;
import app.alinea.core.question.rule.FrontedTime;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRule;
import app.alinea.core.question.rule.TailCut;
import app.alinea.core.question.rule.Undated;
import app.alinea.core.question.rule.law.CitedArticle;
import app.alinea.core.question.rule.law.OwnDenunciation;
import app.alinea.core.question.topic.FoundTopic;
import app.alinea.core.task.Ahead;
import app.alinea.core.task.Portions;
import app.alinea.core.task.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The way from a document to its questions: analyse, relate, ask, distract, gate, balance, anchor.
public final class PipelineGenerator implements QuestionGenerator {
  private static final int STEPS = 100;
  private static final int ANALYSED = 50;
  private static final int RELATED = 60;
  private static final int ASKED = 70;

  private static final int BRIEF = 3;
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?iu) (?:hours?|days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|années?)$");

  private final DocumentAnalyser analyser;
  private final Workshop workshop;

  /// @param morphologies the dictionary of a language
  public PipelineGenerator(DocumentAnalyser analyser, Function<Language, Morphology> morphologies) {
    this.analyser = analyser;
    this.workshop = new Workshop(morphologies);
  }

  @Override
  public Generation generate(Document document, long seed, Progress progress) {
    var analysed =
        analyser.analyse(
            document, (done, total) -> progress.report(done * ANALYSED / total, STEPS));
    if (!progress.report(ANALYSED, STEPS)) {
      return cancelled();
    }
    var idiom = workshop.idiom(analysed);
    var groundwork = Ahead.begin(() -> Groundwork.of(analysed, idiom));
    var mishaps = new Mishaps();
    var relating = new Relating(analysed, idiom, mishaps).facts(part(progress, ANALYSED, RELATED));
    var asking =
        relating.flatMap(facts -> ask(facts, idiom, mishaps, part(progress, RELATED, ASKED)));
    return asking
        .map(asked -> Ambiguity.resolved(asked, analysed.document(), idiom))
        .flatMap(drafts ->
            finish(
                analysed,
                idiom,
                groundwork.answer(),
                drafts,
                seed,
                mishaps,
                part(progress, ASKED, STEPS)))
        .orElseGet(PipelineGenerator::cancelled);
  }

  /// The document as read for asking, to look for other ways to ask what was asked.
  Preparation prepare(Document document) {
    var analysed = analyser.analyse(document, Progress.NONE);
    var idiom = workshop.idiom(analysed);
    var mishaps = new Mishaps();
    var drafts =
        new Relating(analysed, idiom, mishaps)
            .facts(Progress.NONE)
            .flatMap(facts -> ask(facts, idiom, mishaps, Progress.NONE))
            .orElse(List.of());
    var index = new SentenceIndex(analysed.sentences());
    var gates =
        Groundwork.gates(analysed, idiom, index, SlipWords.of(analysed, idiom.morphology()));
    return new Preparation(
        analysed, idiom, drafts, new Contenders(analysed, idiom).pool(drafts), index, gates);
  }

  private static Generation cancelled() {
    return new Generation(List.of(), List.of(), Map.of(), List.of(), true);
  }

  /// The progress of a part of the work, told in steps of the whole.
  private static Progress part(Progress whole, int from, int to) {
    return (done, total) -> whole.report(from + (int) ((long) done * (to - from) / total), STEPS);
  }

  /// The drafts of each rule over all facts, then those of the next rule: of drafts that ask the
  /// same, the one whose rule stands first wins.
  private static Optional<List<Draft>> ask(
      List<Fact> facts, Idiom idiom, Mishaps mishaps, Progress progress) {
    var rules = QuestionRules.all();
    var names = rules.stream().map(QuestionRule::name).toList();
    return Portions.map(facts, fact -> asked(fact, rules, names, idiom, mishaps), progress)
        .map(drafts ->
            joined(drafts).stream()
                .sorted(Comparator.comparingInt(Asked::rule))
                .map(Asked::draft)
                .toList());
  }

  private record Asked(int rule, Draft draft) {}

  private static List<Asked> asked(
      Fact fact, List<QuestionRule> rules, List<String> names, Idiom idiom, Mishaps mishaps) {
    var asked = new ArrayList<Asked>();
    var text = fact.evidence().sentence().text();
    for (var place = 0; place < rules.size(); place++) {
      var rule = rules.get(place);
      var at = place;
      asked.addAll(
          mishaps.spared(
              names.get(place),
              text,
              () -> {
                var drafts = rule.ask(fact, idiom);
                // Nearly every rule has nothing to ask of a fact.
                return drafts.isEmpty()
                    ? List.of()
                    : drafts.stream()
                        .map(draft -> new Asked(at, whole(fact, idiom, draft)))
                        .toList();
              }));
    }
    return asked;
  }

  /// The draft with all that belongs to it and nothing that runs on.
  private static Draft whole(Fact fact, Idiom idiom, Draft draft) {
    var told = Undated.of(idiom, TailCut.of(idiom, FrontedTime.keep(fact, idiom, draft)));
    return CitedArticle.in(fact, idiom, SpelledOut.of(idiom, OwnDenunciation.named(idiom, told)));
  }

  private static <T> List<T> joined(List<List<T>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  private static Optional<Generation> finish(
      AnalysedDocument document,
      Idiom idiom,
      Groundwork groundwork,
      List<Draft> drafts,
      long seed,
      Mishaps mishaps,
      Progress progress) {
    var index = groundwork.index();
    var chooser =
        Ahead.begin(() ->
            new DistractorChooser(
                document,
                idiom.words(),
                new Contenders(document, idiom).pool(printedWell(drafts, groundwork.slips())),
                index));
    var fitted = groundwork.suitability().fitted(drafts);
    var topics = groundwork.topics();
    var examination =
        new Examination(
            new FormMaker(chooser.answer(), idiom.words()),
            groundwork.gates(),
            new QuestionAssembler(
                document.document(), idiom.templates(), new Difficulty(index::frequency)),
            new SeededRandom(seed),
            topics);
    return Portions.map(
            fitted,
            draft -> mishaps.spared(draft.rule(), draft.stem(), () -> examination.examine(draft)),
            progress)
        .map(verdicts ->
            generation(
                document,
                fitted,
                new CardGaps(
                        new TellingGap(idiom.words(), idiom.law(), index::frequency), examination)
                    .behind(fitted, verdicts),
                new ToldCards(examination, mishaps).of(fitted, verdicts),
                idiom,
                topics,
                mishaps));
  }

  /// Without those that would bring a misprint among the wrong options.
  private static List<Draft> printedWell(List<Draft> drafts, SlipWords slips) {
    return drafts.stream().filter(draft -> slips.in(draft.answer().text()).isEmpty()).toList();
  }

  private static Generation generation(
      AnalysedDocument document,
      List<Draft> drafts,
      List<Examination.Verdict> verdicts,
      List<Question> told,
      Idiom idiom,
      List<FoundTopic> topics,
      Mishaps mishaps) {
    var refusals = new TreeMap<String, List<Refusal>>();
    if (!mishaps.all().isEmpty()) {
      refusals.put(Mishaps.NAME, mishaps.all());
    }
    var questions = new ArrayList<Question>();
    // An article may be asked for what it lays down in more than one way.
    var law =
        document.document().paragraphs().stream()
            .anyMatch(paragraph -> paragraph.number().label().startsWith("Art"));
    var asked = new HashSet<String>();
    var here = new AskedHere();
    var judged = new ArrayList<Question>();
    var typed = typedStems(verdicts);
    for (var verdict : verdicts) {
      switch (verdict) {
        case Examination.Verdict.Refused(var gate, var refusal) ->
            refusals.computeIfAbsent(gate, _ -> new ArrayList<>()).add(refusal);
        case Examination.Verdict.Passed(var question)
            when question.type() == QuestionType.TRUE_FALSE ->
            judged.add(question);
        // What can be typed is not asked again as a card, and keeps no other card away.
        case Examination.Verdict.Passed(var question)
            when !law
                && question.type() == QuestionType.FLASHCARD
                && typed.contains(question.form().stem()) -> {}
        case Examination.Verdict.Passed(var question) -> {
          if ((law && !isBrief(question) || here.isNew(question))
              && asked.add(question.type() + question.provenance().fact() + demanded(question))
              && asked.add(question.type() + question.form().stem() + answerOfItem(question))
              && !GapTwins.isOne(question, questions)) {
            questions.add(question);
          }
        }
      }
    }
    questions.addAll(TruthChoice.of(judged, told));
    questions.addAll(new MatchingMaker(idiom.templates()).from(questions));
    questions.addAll(new OrderingMaker(idiom).from(drafts, questions));
    questions.sort(
        Comparator.<Question>comparingInt(question -> question.anchor().position())
            .thenComparing(question -> question.anchor().sentence())
            .thenComparing(question -> question.provenance().fact())
            .thenComparing(Question::type));
    return new Generation(
        CitedQuestions.of(
            idiom,
            KeyBalance.spread(
                TruthBalance.kept(
                    AcronymShare.limited(
                        AppointmentShare.limited(
                            TallyShare.limited(
                                limited(
                                    parted(OneAim.of(questions), law, document.language()),
                                    document))))),
                new ValueOrder(document.language()))),
        topics.stream().map(FoundTopic::topic).toList(),
        refusals,
        List.of(),
        false);
  }

  private static List<Question> parted(List<Question> questions, boolean law, Language language) {
    if (law) {
      return MirrorCards.parted(questions);
    }
    return language == Language.FRENCH ? MirrorCards.untold(questions) : questions;
  }

  private static Set<String> typedStems(List<Examination.Verdict> verdicts) {
    var stems = new HashSet<String>();
    for (var verdict : verdicts) {
      if (verdict instanceof Examination.Verdict.Passed(var question)
          && question.type() == QuestionType.SHORT_ANSWER) {
        stems.add(question.form().stem());
      }
    }
    return stems;
  }

  private static List<Question> limited(List<Question> questions, AnalysedDocument document) {
    var distinct =
        OneGap.left(Siblings.distinct(questions), document.language(), document.document().isLaw());
    return KeyShare.limited(ByNumber.limited(SharedOptions.apart(FillIns.limited(distinct))));
  }

  /// A period or a number is asked for once, whatever rule asks.
  private static boolean isBrief(Question question) {
    return question.form().answer().split(" ", -1).length <= BRIEF
        && QUANTITY.matcher(question.form().answer()).find();
  }

  /// Of several things that one sentence asks of somebody each is a fact of its own.
  private static String demanded(Question question) {
    return question.provenance().rule().equals("DemandAddressee") ? question.form().stem() : "";
  }

  /// Of a list one item after the other may be asked with the same words.
  private static String answerOfItem(Question question) {
    return question.provenance().rule().equals("ItemOfList") ? question.form().answer() : "";
  }
}
