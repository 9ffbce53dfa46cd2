package app.alinea.core.study;

import app.alinea.core.question.QuestionId;

/// A wrong option that was taken for the right one.
///
/// @param right text of the option that was right
/// @param chosen text of the option that was taken
public record WrongChoice(QuestionId question, String right, String chosen) {}
