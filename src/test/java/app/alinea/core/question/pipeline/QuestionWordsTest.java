package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What one asks with: "who" of people, "which" of provisions, and the verb before a long subject.
final class QuestionWordsTest {
  private static final String CODE =
      AskedTexts.cards(
          """
          Code des moulins du lac

          Article 1
          Tout Norvégien qui épouse une meunière conserve la licence de mouture, dans les conditions prévues à l’article 4.

          Article 2
          La garde des vannes et des écluses du lac appartient au Collège des éclusiers.

          Article 3
          Le concessionnaire cède en totalité les droits nécessaires à l’emploi de la roue pendant la durée de la concession.

          Article 6
          Le syndic du lac peut interdire le déplacement des meules, sauf à spécifier celles dont il laisse l’usage aux meuniers.

          Article 4
          La durée du mandat des trois éclusiers désignés la première fois sera respectivement de deux ans, quatre ans et six ans.

          Article 5
          Les éclusiers sont élus par l’Assemblée du lac à la majorité des voix exprimées, sur une liste de trois noms présentée par les meuniers.
          """,
          7);

  private static final String NEWS =
      AskedTexts.cards(
          """
          Affaires du port

          1. Awa Diarra Sow est l’ex-directrice générale de la Loterie du lac.

          2. Boubacar Kanté est ex directeur administratif de l’Agence des phares.

          3. Moussa Tall Diop est un homme d’affaires, fondateur de la société Ancre.
          """,
          7);

  private static final String PACT =
      AskedTexts.cards(
          """
          Convention on Reed Beds

          Article 1
          Whenever two or more Parties jointly drain a reed bed, they shall be jointly liable for the damage caused.

          Article 2
          This Convention shall be registered by the Depositary pursuant to Article 77 of the Charter of the Lakes.

          Article 4
          The instruments of ratification shall be deposited as soon as possible with the Government of the Kingdom of Norway.

          Article 3
          Amendments shall be adopted by a three-fifths majority of the Parties present and voting in the Reed Committee, on condition that at least half of the Parties shall be present at the time of voting.
          """,
          7);

  private static final String TALKS =
      AskedTexts.cards(
          """
          Joint Statement of the Shores

          1. The Tide Council met for the first time in Alden on 4 March 2031. We further call on the eel fishers of the delta to respect the closed season agreed in Alden in May 2030.

          2. We welcomed efforts to develop a new agenda for young divers under the Heron-Otter Commercial Dialogue, to include two events in the fall.

          4. We express our grave concern over the recent floods in the southern villages of Kenya.

          3. Norway and Iceland will work collaboratively to expand the breeding of eels that have been demonstrated healthy.
          """,
          7);

  @Test
  void asksForPeopleOfANationWithWho() {
    assertThat(CODE).contains("qui conserve la licence de mouture");
    assertThat(CODE).doesNotContain("qu’est-ce qui conserve");
  }

  @Test
  void putsAVerbThatNothingFollowsBeforeItsSubject() {
    assertThat(CODE).contains("à qui appartient la garde des vannes et des écluses du lac");
    assertThat(CODE).doesNotContain("appartient-elle");
  }

  @Test
  void asksForNoThingByARowOfDurations() {
    assertThat(CODE).doesNotContain("qu’est-ce qui sera");
  }

  @Test
  void leavesOutWhatAMajorityDoesNotHangOn() {
    assertThat(CODE)
        .contains("À quelle majorité les éclusiers sont-ils élus par l’Assemblée du lac\u00a0?");
    assertThat(PACT)
        .contains("By what majority shall amendments be adopted in the Reed Committee?");
  }

  @Test
  void asksWhoSomebodyIsWhoseOfficeIsTold() {
    assertThat(NEWS).contains("Qui est Moussa Tall Diop");
    assertThat(NEWS).doesNotContain("qualifie-t-il Moussa").doesNotContain("Qui est un homme");
  }

  @Test
  void givesAFormerOfficeItsArticle() {
    assertThat(NEWS).contains("Qui est l’ex directeur administratif de l’Agence des phares\u00a0?");
  }

  @Test
  void asksWhatAnArticleProvidesForACaseAndNotHowOften() {
    assertThat(PACT).contains("What does Article 1 provide when two or more Parties");
  }

  @Test
  void asksForAnArticleAsAProvision() {
    assertThat(PACT).contains("Pursuant to which provision shall the Convention be registered");
  }

  @Test
  void saysWhereADayOrAForumIsSought() {
    assertThat(TALKS).contains("met for the first time in Alden on ____ (date)");
    assertThat(TALKS).contains("under ____ (forum)");
  }

  @Test
  void leavesOutHowSoonAndWhatNarrowsNothing() {
    assertThat(PACT).contains("With whom shall the instruments of ratification be deposited?");
    assertThat(CODE).contains("qui peut interdire le déplacement des meules\u00a0?");
  }

  @Test
  void saysThatACountryIsSought() {
    assertThat(TALKS).contains("villages of ____ (country)");
  }

  @Test
  void dropsFurtherWhereNothingWasToldBefore() {
    assertThat(TALKS).contains("call on the eel fishers").doesNotContain("further call");
  }

  @Test
  void asksForCountriesWithNoWhat() {
    assertThat(TALKS).doesNotContain("what will work collaboratively");
  }
}
