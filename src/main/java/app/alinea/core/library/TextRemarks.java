package app.alinea.core.library;

import app.alinea.core.document.Document;
import app.alinea.core.document.LanguageGuess;
import app.alinea.core.document.Paragraph;
import app.alinea.core.document.Sentence;
import app.alinea.core.document.SentenceFlaw;
import app.alinea.core.question.TextRemark;
import app.alinea.core.question.TextRemark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Finds out why a text gives few questions.
public final class TextRemarks {
  /// A text that gives at least one question to so many sentences gives enough.
  private static final int SENTENCES_A_QUESTION = 4;

  private static final int ENOUGH = 60;
  private static final int SHORT = 6;
  private static final int LONG_BLOCK = 25;
  private static final double MOST = 0.5;
  private static final double MANY = 0.25;
  private static final double MOSTLY_FIGURES = 0.4;

  private TextRemarks() {}

  /// Whether so many questions are enough of any text.
  public static boolean isEnough(int questions) {
    return questions >= ENOUGH;
  }

  /// @param questions how many the whole text gives
  /// @return empty where that is enough
  public static List<TextRemark> of(Document document, int questions) {
    var sentences = document.paragraphs().stream().flatMap(p -> p.sentences().stream()).toList();
    if (isEnough(questions)
        || questions > 0
            && questions * SENTENCES_A_QUESTION >= sentences.size()
            && sentences.size() > SHORT) {
      return List.of();
    }
    var remarks = new ArrayList<TextRemark>();
    if (isMostlyFigures(document)) {
      remarks.add(new TextRemark(Kind.FIGURES, 0));
    } else if (!isReadable(document)) {
      remarks.add(new TextRemark(Kind.OTHER_LANGUAGE, 0));
    } else {
      addOfSentences(sentences, document.paragraphs().size(), remarks);
    }
    return List.copyOf(remarks);
  }

  /// Whether the document is in a language that questions can be asked in.
  static boolean isReadable(Document document) {
    return new LanguageGuess().of(text(document)).isPresent();
  }

  private static void addOfSentences(
      List<Sentence> sentences, int paragraphs, List<TextRemark> remarks) {
    int all = sentences.size();
    int fragments = with(SentenceFlaw.FRAGMENT, sentences);
    int cutOff = with(SentenceFlaw.CUT_OFF, sentences);
    int garbled = with(SentenceFlaw.GARBLED, sentences);
    if (fragments > all * MOST) {
      remarks.add(new TextRemark(Kind.LIST, fragments));
    }
    if (cutOff > all * MANY) {
      remarks.add(new TextRemark(Kind.CUT_OFF, cutOff));
    }
    if (garbled > all * MANY) {
      remarks.add(new TextRemark(Kind.GARBLED, garbled));
    }
    if (paragraphs == 1 && all >= LONG_BLOCK) {
      remarks.add(new TextRemark(Kind.ONE_BLOCK, all));
    }
    if (remarks.isEmpty()) {
      remarks.add(
          all <= SHORT ? new TextRemark(Kind.SHORT, all) : new TextRemark(Kind.FEW_FACTS, all));
    }
  }

  private static int with(SentenceFlaw flaw, List<Sentence> sentences) {
    return (int) sentences.stream().filter(sentence -> sentence.flaws().contains(flaw)).count();
  }

  private static boolean isMostlyFigures(Document document) {
    var text = text(document);
    long digits = text.chars().filter(Character::isDigit).count();
    long letters = text.chars().filter(Character::isLetter).count();
    return digits > MOSTLY_FIGURES * (digits + letters);
  }

  private static String text(Document document) {
    return document.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
  }
}
