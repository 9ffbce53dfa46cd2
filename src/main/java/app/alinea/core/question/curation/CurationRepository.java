package app.alinea.core.question.curation;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.difficulty.AnswerTally;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Keeps what people decided about generated questions.
public interface CurationRepository {
  /// Every verdict on a document's questions that has not been forgotten, one for each question.
  List<Verdict> verdicts(DocumentId document);

  /// Adds verdicts, or replaces those on the same questions, in one transaction.
  void record(DocumentId document, Collection<Verdict> verdicts);

  /// Takes verdicts back, as undo and 'reset' do; the questions' statuses stay.
  void forget(Collection<QuestionId> questions);

  /// New versions that wait for a decision, by paragraph position of the questions they are for.
  List<Offer> offers(DocumentId document);

  /// Replaces the offers that wait. An offer that was taken or declined does not come back.
  void offer(DocumentId document, Collection<Offer> offers);

  /// Notes that an offer was taken or declined.
  void settle(Offer offer);

  /// Lets a settled offer wait again.
  void reopen(Offer offer);

  /// Ids of the versions that were taken or declined: they are not made questions of their own.
  Set<QuestionId> settledVersions(DocumentId document);

  /// What the review log says of each question that was ever answered.
  Map<QuestionId, AnswerTally> answers();
}
