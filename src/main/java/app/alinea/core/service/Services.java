package app.alinea.core.service;

import app.alinea.core.classroom.ClassNetwork;
import app.alinea.core.classroom.ClassReportWriter;
import app.alinea.core.classroom.ClassroomRepository;
import app.alinea.core.document.DocumentRepository;
import app.alinea.core.exchange.QuestionExports;
import app.alinea.core.exchange.QuestionImport;
import app.alinea.core.library.Library;
import app.alinea.core.paper.PaperPrinter;
import app.alinea.core.plan.ExamRepository;
import app.alinea.core.question.QuestionRepository;
import app.alinea.core.question.QuestionVariants;
import app.alinea.core.question.TopicRepository;
import app.alinea.core.question.curation.CurationRepository;
import app.alinea.core.quiz.QuizRepository;
import app.alinea.core.settings.SettingRepository;
import app.alinea.core.study.CardRepository;
import java.time.Clock;

/// Everything a screen or a command can ask the program for; the composition root fills it.
///
/// @param clock in the learner's time zone
public record Services(
    Clock clock,
    DocumentRepository documents,
    QuestionRepository questions,
    TopicRepository topics,
    CurationRepository curation,
    QuestionVariants variants,
    CardRepository cards,
    QuizRepository quizzes,
    ExamRepository exams,
    ClassroomRepository classrooms,
    ClassNetwork network,
    ClassReportWriter classReports,
    SettingRepository settings,
    Library library,
    QuestionExports exports,
    QuestionImport questionImport,
    PaperPrinter paperPrinter) {}
