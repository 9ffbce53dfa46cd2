package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Facts of French declarations that stand in constructions of their own.
class DeclaredFactsTest {
  private static final String OPENING =
      "1. Nous, ministres de la Ligue des ports, nous sommes réunis à Gênes.\n\n";

  private static String cards(String... paragraphs) {
    var text = new StringBuilder(OPENING);
    for (var i = 0; i < paragraphs.length; i++) {
      text.append(i + 2).append(". ").append(paragraphs[i]).append("\n\n");
    }
    return AskedTexts.cards(text.toString(), 7).replace('\u00A0', ' ');
  }

  @Test
  void whatIsDoneAsAgreedAtASummitIsAskedForThatSummit() {
    assertThat(
            cards(
                "Nous améliorons la sécurité des chenaux du détroit, comme convenu au sommet de"
                    + " Lisbonne, et finançons le dragage du delta.",
                "Nous mettons en œuvre la nouvelle politique de sauvetage en mer de la Ligue, comme"
                    + " décidé lors du sommet de Madrid."))
        .contains(
            "Lors de quel sommet a été prise la décision d’améliorer la sécurité des chenaux du"
                + " détroit ? → le sommet de Lisbonne",
            "Lors de quel sommet a été prise la décision de mettre en œuvre la nouvelle politique"
                + " de sauvetage en mer de la Ligue ? → le sommet de Madrid");
  }

  @Test
  void thoseWhoAreToldApartByARelativeClauseAreAskedFor() {
    assertThat(
            cards(
                "Le Gouvernement accordera une aide aux familles dont les barques ont été détruites"
                    + " par la tempête."))
        .contains(
            "À quelles familles le Gouvernement accordera-t-il une aide ? → Aux familles dont les"
                + " barques ont été détruites par la tempête");
  }

  @Test
  void whatOneSeesToThatOthersHaveIsAskedFor() {
    assertThat(
            cards(
                "Nous veillerons à ce que les garde-côtes soient formés et disposent de radios, de"
                    + " vedettes rapides et de gilets homologués."))
        .contains(
            "De quoi les garde-côtes doivent-ils disposer, selon le texte ? → De radios, de"
                + " vedettes rapides et de gilets homologués");
  }

  @Test
  void whatIsNeededIsAskedWithWhatItIsNeededFor() {
    assertThat(
            cards(
                "Pour draguer le chenal de Sablon, la Ligue a besoin de trois dragues et d’un"
                    + " navire de sondage."))
        .contains(
            "Pour draguer le chenal de Sablon, de quoi la Ligue a-t-elle besoin ? → De trois"
                + " dragues et d’un navire de sondage");
  }

  @Test
  void whatSomebodyDecidedOrMayDoIsAskedForWithHisName() {
    assertThat(
            cards(
                "Nous saluons la décision du Chili d’adhérer au fonds de sauvetage de Tavira, qui"
                    + " renforce la Ligue.",
                "Nous déplorons l’intention annoncée par le Pérou de fermer le port de Sablon aux"
                    + " navires étrangers.",
                "Nous soutenons pleinement le droit de la Norvège de choisir ses partenaires de"
                    + " pêche."))
        .contains(
            "Quelle décision du Chili les ministres de la Ligue saluent-ils ? → La décision"
                + " d’adhérer au fonds de sauvetage de Tavira",
            "Quelle intention annoncée par le Pérou les ministres de la Ligue déplorent-ils ? →"
                + " L’intention de fermer le port de Sablon aux navires étrangers",
            "Quel droit de la Norvège les ministres de la Ligue soutiennent-ils pleinement ? → Le"
                + " droit de choisir ses partenaires de pêche");
  }

  @Test
  void whoDefinedAThingOfSeveralMattersIsAskedForInALongNameToo() {
    var questions =
        AskedTexts.questions(
            """
            Déclaration des ministres

            1. Nous, ministres de la Ligue des ports, nous sommes réunis à Brest.

            2. Nous favoriserons les principes de l’agenda des pêcheurs, de la mer et de la sécurité défini par le Conseil de sécurité des Nations unies en tout ce que nous faisons.

            3. Nous veillons à la mise en œuvre de la résolution 1325 du CSNU dans les ports.
            """);
    assertThat(AskedTexts.stems(questions))
        .contains(
            "Par quel organe a été défini l’agenda des pêcheurs, de la mer et de la sécurité");
  }

  @Test
  void ofTwoDecisionsOfOneStateNeitherIsAskedFor() {
    assertThat(
            cards(
                "Nous saluons la décision du Chili d’adhérer au fonds de sauvetage de Tavira.",
                "Nous regrettons la décision du Chili de fermer le port de Sablon."))
        .doesNotContain("Quelle décision du Chili");
  }

  @Test
  void ofTwoThingsAskedOfOneEachIsAFact() {
    assertThat(
            cards(
                "Nous appelons le Chili à draguer sans délai le chenal de Sablon jusqu’à la digue"
                    + " du nord, à indemniser les équipages naufragés du détroit et leurs familles,"
                    + " à publier chaque mois les cartes des épaves signalées par les pêcheurs et à"
                    + " allumer un second phare."))
        .contains("à draguer sans délai le chenal de Sablon jusqu’à la digue du nord ? → le Chili")
        .contains("à publier chaque mois les cartes des épaves signalées par les pêcheurs. →");
  }

  @Test
  void whatIsRecognisedBesidesIsAFact() {
    assertThat(
            cards(
                "Nous fermerons la zone de Sablon aux chalutiers, reconnaissant que le corail rouge"
                    + " est une richesse commune des riverains du détroit."))
        .contains("le corail rouge ? → Une richesse commune des riverains du détroit");
  }

  @Test
  void whatIsExpectedOfACountryIsAskedForByItsName() {
    assertThat(
            cards(
                "Nous attendons du Chili qu’il ouvre ses ports aux navires en détresse et publie"
                    + " ses cartes, y compris celles du sud.",
                "Nous attendons de la Norvège qu’elle dédommage les pêcheurs du détroit de"
                    + " Sablon."))
        .contains("attendent-ils qu’il ouvre ses ports aux navires en détresse", "→ le Chili")
        .contains("attendent-ils qu’il dédommage les pêcheurs du détroit de Sablon ? → la Norvège");
  }

  @Test
  void namesBehindAPluralAreAskedForWithWhatIsDone() {
    assertThat(
            cards(
                "Nous augmenterons nos contacts avec les organisations régionales concernées,"
                    + " notamment l’Union africaine et le Conseil de coopération du Golfe."))
        .contains(
            "Avec quelles organisations régionales, notamment, les ministres de la Ligue"
                + " augmenteront-ils leurs contacts ? → L’Union africaine et le Conseil de"
                + " coopération du Golfe");
  }

  @Test
  void whatIsGivenIsAskedForByItsKindAndWithResilientThings() {
    assertThat(
            cards(
                "Nous nous engageons à assurer un approvisionnement énergétique sûr, résilient et"
                    + " durable aux ports de Sablon.",
                "Nous nous engageons à intégrer les programmes Phares et Balises dans toutes les"
                    + " missions des garde-côtes."))
        .contains(
            "s’engagent à assurer aux ports de Sablon ? → Un approvisionnement énergétique sûr,"
                + " résilient et durable",
            "Quels programmes les ministres de la Ligue s’engagent-ils à intégrer dans toutes les"
                + " missions des garde-côtes ? → Les programmes Phares et Balises");
  }

  @Test
  void whatSomebodyIsThankedForIsAskedFor() {
    assertThat(
            cards(
                "Nous sommes reconnaissants à nos partenaires pour leurs contributions au sauvetage"
                    + " des équipages et à la formation des garde-côtes, y compris les exercices de"
                    + " nuit.",
                "Nous remercions les pêcheurs de Sablon de leur aide aux naufragés du ferry."))
        .contains(
            "sont-ils reconnaissants à leurs partenaires ? → Des contributions au sauvetage des"
                + " équipages et à la formation des garde-côtes",
            "De quoi les ministres de la Ligue remercient-ils les pêcheurs de Sablon ? → De leur"
                + " aide aux naufragés du ferry");
  }

  @Test
  void aNameBehindAStateIsAskedFor() {
    assertThat(
            cards(
                "Nous restons ouverts à une coopération plus étroite avec le Chili, y compris pour"
                    + " les secours en mer."))
        .contains(
            "Avec quel pays les ministres de la Ligue restent-ils ouverts à une coopération plus"
                + " étroite ? → le Chili");
  }

  @Test
  void theYearBehindThePlaceGoesWithIt() {
    assertThat(
            cards(
                "Sur la base de la stratégie de surveillance des pêches arrêtée à Oslo en 2019 et"
                    + " du plan d’urgence, nous formons les garde-côtes."))
        .contains("la stratégie de surveillance des pêches")
        .contains("→ à Oslo")
        .doesNotContain("en 2019 et du plan d’urgence a été");
  }

  @Test
  void noRowOfCountriesLosesItsFirst() {
    assertThat(
            cards(
                "Comment le comprendre lorsqu’on sait aussi, par exemple, que la Norvège, la Suède"
                    + " et le Danemark ont fait partie jusqu’à la fin du XVe siècle de la même"
                    + " entité, l’Union des couronnes ?",
                "La Finlande et l’Islande ont adhéré en 1955 au Conseil des îles du Nord."))
        .doesNotContain("→ La Suède et le Danemark")
        .contains("→ La Finlande et l’Islande");
  }

  @Test
  void ofARowNoMemberIsLeftOut() {
    assertThat(
            cards(
                "Le plan portuaire garantira un accès durable de la Ligue aux quais sur la base des"
                    + " principes de transparence, de traitement équitable et de participation"
                    + " inclusive."))
        .contains("→ Sur la base des principes de transparence, de traitement équitable")
        .doesNotContain("____");
  }
}
