package app.alinea.core.study;

import app.alinea.core.document.DocumentId;
import app.alinea.core.question.QuestionId;
import app.alinea.core.question.QuestionType;
import app.alinea.core.schedule.CardSchedule;

/// Where a card stands, with what can be known of its question without reading it.
///
/// @param position of its paragraph
/// @param type of the question as it was made
/// @param siblings groups the cards made from one sentence
public record CardStanding(
    CardId id,
    QuestionId question,
    DocumentId document,
    int position,
    QuestionType type,
    String siblings,
    CardSchedule schedule,
    boolean suspended) {}
