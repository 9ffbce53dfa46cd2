package app.alinea.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.alinea.core.study.AnswerCheck.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnswerCheckTest {
  private final AnswerCheck check = new AnswerCheck();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "suede | la Suède",
        "L'UKRAINE | l’Ukraine",
        "etats unis | les États-Unis",
        "2% | 2 %",
        "20 | 20 %",
        "bosnie herzegovine | la Bosnie-Herzégovine"
      })
  void forgivesSpellingThatChangesNothing(String typed, String answer) {
    assertEquals(new Verdict.Exact(), check.check(typed, answer, List.of()));
  }

  @Test
  void leavesASlipToTheLearner() {
    assertEquals(
        new Verdict.NearMiss("la Finlande"), check.check("Finnlande", "la Finlande", List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 % | 2 %",
        "la Norvège | la Suède",
        "1936 | 1949",
        "Iran | Irak",
        "a | la Finlande"
      })
  void refusesAnotherAnswer(String typed, String answer) {
    assertEquals(new Verdict.Wrong(answer), check.check(typed, answer, List.of()));
  }

  @Test
  void acceptsAnotherSpelling() {
    assertEquals(
        new Verdict.Exact(), check.check("biélorussie", "le Bélarus", List.of("la Biélorussie")));
  }
}
