package app.alinea.core.question.gate;

import static app.alinea.core.question.gate.Given.by;
import static app.alinea.core.question.gate.Given.card;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalfToldTest {
  private final HalfTold gate = new HalfTold();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The leaders commit to including a new quay by ____.",
        "À qui 1Le port appartient-il ?",
        "The ships call at the Republic of ____ and at Oslo.",
        "La république du Havre et la République du ____ gardent le phare.",
        "In accordance with what may a captain be punished only?",
        "When may the Council meet at such times as the harbour is closed?",
        "Qu’est-ce que les ports appellent les armateurs à accepter ?",
        "Quelle ville est la capitale de la région ?",
        "Which town is the capital of the Isles?",
        "Which article provides that a berth may be refused if?",
        "With whom are the claims registered, the Director- General of the port?",
        "How does the text define “Convention”?",
        "Comment le texte définit-il « Traité » ?",
        "How does Article 12 complete “A pilot may …”?",
        "Comment l’article 12 complète-t-il « Le pilote peut … » ?",
        "Sur quoi une navigation sûre repose-t-elle ?",
      })
  void refuses_what_lost_its_other_half(String stem) {
    assertThat(gate.objection(card(stem, "le quai des brumes"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The leaders commit to improving harbours, including a new quay, by ____.",
        "À qui le port appartient-il depuis 1999 ?",
        "The Republic of the Isles calls ____ at night.",
        "When may the Council meet?",
        "Which pre- and post-war quays does the port keep?",
        "How does the text define “Convention area”?",
        "Sur quoi la navigation du détroit repose-t-elle ?",
        "Que les ports demandent-ils aux armateurs d’accepter ?",
        "Qu’est-ce que les ports appellent un havre ?",
        "Who may increase the capital of the harbour bank?",
        "Which ships do the Member States of the ____ register?",
        "Who alone may enter, and only at night, the old harbour?",
      })
  void lets_whole_questions_pass(String stem) {
    assertThat(gate.objection(card(stem, "le quai des brumes"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SubjectParty,The three countries",
    "SubjectParty,Les deux pays",
    "MajorityQuestion,By consensus",
    "ValueOfProvision,18 h 30",
    "ValueOfProvision,00h",
    "CaseUnderArticle,Les uns et les autres",
    "SetFormula,The four classes mentioned in Article 48",
    "TitleOfArticle,Exceptions",
  })
  void refuses_a_key_that_tells_nothing(String rule, String key) {
    assertThat(gate.objection(by(rule, card("Who keeps the light of the harbour?", key))))
        .isPresent();
  }

  @Test
  void refuses_what_an_agent_left_behind() {
    var stem = "Par qui les cartes sont-elles préparées, composé de pilotes du détroit ?";
    assertThat(gate.objection(by("AgentQuestion", card(stem, "par le comité")))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "SubjectParty,The three countries of the strait",
    "MajorityQuestion,By two thirds of the votes",
    "WhatObject,By consensus",
    "ValueOfProvision,48 heures",
    "Deadline,72 h",
    "SubjectParty,The Parties",
    "SubjectParty,Both Governments",
    "AgentQuestion,Les autres Parties contractantes",
    "CaseUnderArticle,L’unité des ports",
    "SetFormula,The four classes of ships",
    "TitleOfArticle,Lights and buoys",
  })
  void lets_a_key_pass_that_tells_something(String rule, String key) {
    assertThat(gate.objection(by(rule, card("Who keeps the light of the harbour?", key))))
        .isEmpty();
  }

  @Test
  void refuses_two_of_two_or_more_and_takes_three_of_three_or_more() {
    assertThat(gate.objection(card("A fleet has ____ or more ships.", "two"))).isPresent();
    assertThat(gate.objection(card("A fleet has ____ or more ships.", "three"))).isEmpty();
  }
}
