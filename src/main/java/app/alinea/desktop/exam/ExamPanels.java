package app.alinea.desktop.exam;

import app.alinea.core.document.DocumentId;
import app.alinea.core.plan.Exam;
import app.alinea.core.plan.ExamDesk;
import app.alinea.core.plan.ExamOutlook;
import app.alinea.core.plan.UnreadableExam;
import app.alinea.core.service.Services;
import app.alinea.core.study.StudyDesk;
import app.alinea.desktop.screen.ScreenContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Opens the panels in which exams are set up, changed and looked at. Confined to the interface
/// thread.
public final class ExamPanels {
  private final ScreenContext context;
  private final ExamDesk desk;
  private final Runnable changed;

  /// @param changed hears that exams were added, changed or deleted
  public ExamPanels(ScreenContext context, Runnable changed) {
    this.context = context;
    this.changed = changed;
    desk = desk(context.services());
  }

  /// The exams of a store.
  public static ExamDesk desk(Services services) {
    var study =
        new StudyDesk(
            services.cards(), services.questions(), services.settings(), services.clock());
    return new ExamDesk(
        services.exams(), services.topics(), services.cards(), study, services.clock());
  }

  public void create() {
    show(ExamDraft.fresh(desk.today()));
  }

  public void edit(Exam exam) {
    show(new ExamDraft(exam, desk.today()));
  }

  /// Sets an exam anew of which nothing but the name can be read.
  void mend(UnreadableExam exam, String name) {
    edit(exam.fresh(name, desk.today()));
  }

  private void show(ExamDraft draft) {
    context
        .background()
        .query(
            this::offer,
            offer ->
                context
                    .overlays()
                    .show(
                        new ExamForm(
                            draft,
                            offer,
                            context.texts(),
                            new ExamForm.Verbs(
                                this::save,
                                () -> draft.stored().ifPresent(this::delete),
                                context.overlays()::close))));
  }

  private ExamForm.Offer offer() {
    var documents = context.services().documents().list();
    var topics =
        documents.stream()
            .flatMap(document -> context.services().topics().ofDocument(document.id()).stream())
            .map(topic -> topic.name())
            .distinct()
            .toList();
    return new ExamForm.Offer(documents, topics);
  }

  private void save(Exam exam) {
    var texts = context.texts();
    context.overlays().close();
    context
        .background()
        .command(
            () -> context.services().exams().save(exam),
            _ -> {
              context.toasts().show(texts.get("exam.saved", exam.name()));
              changed.run();
            });
  }

  void delete(Exam exam) {
    context.overlays().close();
    var exams = context.services().exams();
    var texts = context.texts();
    context
        .background()
        .command(
            () -> exams.delete(exam.id()),
            () -> {
              changed.run();
              context
                  .undo()
                  .announce(
                      texts.get("exam.deleted", exam.name()),
                      texts.get("exam.undo"),
                      texts.get("exam.undeleted", exam.name()),
                      () -> context.background().command(() -> bringBack(exam), changed));
            });
  }

  private void bringBack(Exam exam) {
    var _ = context.services().exams().save(exam);
  }

  /// Shows what is expected of each topic and paragraph.
  public void details(ExamOutlook outlook) {
    context
        .background()
        .query(
            () -> labels(outlook),
            labels ->
                context
                    .overlays()
                    .show(new ExamDetails(outlook, labels, context, () -> edit(outlook.exam()))));
  }

  private Map<ExamOutlook.ParagraphScore, String> labels(ExamOutlook outlook) {
    var labels = new HashMap<ExamOutlook.ParagraphScore, String>();
    var documents = context.services().documents();
    List<DocumentId> ids =
        outlook.paragraphs().stream().map(place -> place.document()).distinct().toList();
    for (var id : ids) {
      documents
          .find(id)
          .ifPresent(document ->
              outlook.paragraphs().stream()
                  .filter(place -> place.document().equals(id))
                  .filter(place -> place.position() < document.paragraphs().size())
                  .forEach(place ->
                      labels.put(place, document.paragraphAt(place.position()).number().label())));
    }
    return labels;
  }
}
