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
import app.alinea.core.question.clause.ClauseReader;
import app.alinea.core.question.clause.TokenRow;
import app.alinea.core.question.distractor.Contender;
import app.alinea.core.question.distractor.ContenderPool;
import app.alinea.core.question.distractor.DistractorChooser;
import app.alinea.core.question.distractor.Ownership;
import app.alinea.core.question.distractor.SentenceIndex;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.draft.Draft;
import app.alinea.core.question.draft.WordBag;
import app.alinea.core.question.fact.Fact;
import app.alinea.core.question.fact.FactFinders;
import app.alinea.core.question.fact.Reading;
import app.alinea.core.question.gate.Gate;
import app.alinea.core.question.gate.Gates;
import app.alinea.core.question.rule.Idiom;
import app.alinea.core.question.rule.QuestionRules;
import app.alinea.core.question.topic.FoundTopic;
import app.alinea.core.question.topic.SentenceKey;
import app.alinea.core.question.topic.TopicFinder;
import app.alinea.core.task.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// The way from a document to its questions: analyse, relate, ask, distract, gate, balance, anchor.
public final class PipelineGenerator implements QuestionGenerator {
  private static final int RARE_IN_SENTENCES = 4;
  private static final double RARE_SHARE = 0.07;
  private static final int STEPS = 100;
  private static final int ANALYSED = 50;
  private static final int ASKED = 70;

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
    var drafts =
        Ambiguity.resolved(ask(relate(analysed, idiom), idiom), analysed.document(), idiom);
    if (!progress.report(ASKED, STEPS)) {
      return cancelled();
    }
    return finish(analysed, idiom, drafts, seed, progress);
  }

  private static Generation cancelled() {
    return new Generation(List.of(), List.of(), Map.of(), List.of(), true);
  }

  private static List<Fact> relate(AnalysedDocument document, Idiom idiom) {
    var reader = new ClauseReader(idiom.words());
    var finders = FactFinders.of(document);
    var facts = new ArrayList<Fact>();
    for (var sentence : document.sentences()) {
      if (!sentence.sentence().usable()) {
        continue;
      }
      var row = new TokenRow(sentence);
      var reading = new Reading(document, row, reader.read(row), idiom.words());
      for (var finder : finders) {
        facts.addAll(finder.find(reading));
      }
    }
    return facts;
  }

  private static List<Draft> ask(List<Fact> facts, Idiom idiom) {
    var drafts = new ArrayList<Draft>();
    for (var rule : QuestionRules.all()) {
      for (var fact : facts) {
        drafts.addAll(rule.ask(fact, idiom));
      }
    }
    return drafts;
  }

  private Generation finish(
      AnalysedDocument document, Idiom idiom, List<Draft> drafts, long seed, Progress progress) {
    var index = new SentenceIndex(document.sentences());
    var maker =
        new FormMaker(
            new DistractorChooser(document, idiom.words(), pool(document, idiom, drafts), index),
            document.language());
    var gates = Gates.of(idiom.words(), shareOfParagraphs(document), rare(document, index));
    var random = new SeededRandom(seed);
    var assembler = new QuestionAssembler(document.document(), idiom.templates());
    var topics = new TopicFinder().find(document);
    var refusals = new TreeMap<String, List<Refusal>>();
    var questions = new ArrayList<Question>();
    var asked = new HashSet<String>();
    var done = 0;
    for (var draft : drafts) {
      for (var form : maker.forms(draft, random.forText(draft.rule() + draft.stem()))) {
        var candidate = new Candidate(draft, form);
        if (passes(candidate, gates, refusals)) {
          var question =
              assembler.assemble(
                  candidate, topicsOf(topics, SentenceKey.of(draft.fact().evidence().sentence())));
          if (asked.add(question.type() + question.provenance().fact())
              && asked.add(question.type() + form.stem())) {
            questions.add(question);
          }
        }
      }
      done++;
      if (!progress.report(ASKED + done * (STEPS - ASKED) / drafts.size(), STEPS)) {
        return cancelled();
      }
    }
    questions.addAll(new MatchingMaker(idiom.templates()).from(questions));
    questions.sort(
        Comparator.<Question>comparingInt(question -> question.anchor().position())
            .thenComparing(question -> question.anchor().sentence())
            .thenComparing(question -> question.provenance().fact())
            .thenComparing(Question::type));
    return new Generation(
        KeyBalance.spread(FillIns.limited(questions), new ValueOrder(document.language())),
        topics.stream().map(FoundTopic::topic).toList(),
        refusals,
        List.of(),
        false);
  }

  private static List<String> topicsOf(List<FoundTopic> topics, SentenceKey sentence) {
    return topics.stream()
        .filter(found -> found.isAbout(sentence))
        .map(found -> found.topic().name())
        .toList();
  }

  private static boolean passes(
      Candidate candidate, List<Gate> gates, Map<String, List<Refusal>> refusals) {
    for (var gate : gates) {
      var objection = gate.objection(candidate);
      if (objection.isPresent()) {
        var draft = candidate.draft();
        refusals
            .computeIfAbsent(gate.name(), _ -> new ArrayList<>())
            .add(
                new Refusal(
                    draft.rule(),
                    candidate.form().stem(),
                    candidate.form().answer(),
                    objection.get()));
        return false;
      }
    }
    return true;
  }

  private static ContenderPool pool(AnalysedDocument document, Idiom idiom, List<Draft> drafts) {
    var contenders = new ArrayList<>(new EntityNames(document).contenders());
    for (var draft : drafts) {
      var answer = draft.answer();
      if (answer.kind() != AnswerKind.FREE) {
        var owner = Ownership.of(draft);
        contenders.add(
            new Contender(
                answer.text(),
                answer.kind(),
                answer.referent(),
                owner,
                note(document, idiom, draft),
                draft.position(),
                1,
                WordBag.of(answer.text())));
      }
    }
    return new ContenderPool(contenders);
  }

  private static String note(AnalysedDocument document, Idiom idiom, Draft draft) {
    var label = document.document().paragraphAt(draft.position()).number().label();
    return switch (draft.fact()) {
      case Fact.Demand demand ->
          idiom
              .voice()
              .retell(demand.clause().row(), demand.addressee())
              .map(name -> idiom.templates().fill("note", Map.of("answer", name, "label", label)))
              .orElse("§ " + label);
      default -> "§ " + label;
    };
  }

  private static Predicate<String> rare(AnalysedDocument document, SentenceIndex index) {
    var most = Math.max(RARE_IN_SENTENCES, document.sentences().size() * RARE_SHARE);
    return stem -> index.frequency(stem) <= most;
  }

  /// In which share of the paragraphs each entity is named.
  private static Map<String, Double> shareOfParagraphs(AnalysedDocument document) {
    var positions = new HashMap<String, HashSet<Integer>>();
    for (var sentence : document.sentences()) {
      for (var entity : sentence.entities()) {
        positions.computeIfAbsent(entity.id(), _ -> new HashSet<>()).add(sentence.position());
      }
    }
    var paragraphs = (double) document.document().paragraphs().size();
    var shares = new HashMap<String, Double>();
    positions.forEach((id, found) -> shares.put(id, found.size() / paragraphs));
    return shares;
  }
}
