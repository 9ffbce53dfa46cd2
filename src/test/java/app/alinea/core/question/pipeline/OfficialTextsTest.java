package app.alinea.core.question.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Communiqués of governments, in sentences of our own.
final class OfficialTextsTest {
  private static String cards(String... paragraphs) {
    var text = new StringBuilder("Communiqué du Conseil des ministres\n\n");
    for (var i = 0; i < paragraphs.length; i++) {
      text.append(i + 1).append(". ").append(paragraphs[i]).append("\n\n");
    }
    return AskedTexts.cards(text.toString(), 7);
  }

  @Test
  void leavesThePurposeToWhatIsNeeded() {
    assertThat(
            cards(
                "Le Président de la République a souligné la nécessité d’impliquer les pêcheurs et"
                    + " les armateurs en vue de bâtir un consensus durable sur les quotas."))
        .doesNotContain("Dans quel but le Président", "De quoi le Président");
  }

  @Test
  void takesNoPartOfAnAcronymForTheWhole() {
    assertThat(
            cards(
                "Le Conseil a entendu La Caisse Maritime (LCM) et l’Agence d’appui à la pêche"
                    + " artisanale (APA) sur les ports.",
                "Il a créé l’Office national des canaux (ONC)."))
        .doesNotContain("LCM", "APA")
        .contains("Que signifie le sigle ONC ? → Office national des canaux");
  }

  @Test
  void asksWhatAThingIsWithoutQualifyingIt() {
    assertThat(
            cards(
                "Le Président de la République a rappelé que la lutte contre l’érosion côtière"
                    + " reste un rempart contre les crues du fleuve."))
        .contains(
            "Que constitue, selon le texte, la lutte contre l’érosion côtière ? → Un rempart"
                + " contre les crues du fleuve");
  }

  @Test
  void asksByWhenWithoutWhoElseTakesPart() {
    assertThat(
            cards(
                "Le Premier Ministre engage le Ministre chargé des Eaux, en relation avec les"
                    + " ministres concernés, à procéder, au plus tard le 15 juin 2029, au"
                    + " recensement du matériel de pompage."))
        .contains(
            "Pour quelle échéance le Premier Ministre engage-t-il le Ministre chargé des Eaux")
        .doesNotContain("échéance le Premier Ministre engage-t-il le Ministre chargé des Eaux, en");
  }

  @Test
  void keepsFewOfManyAppointments() {
    var all = new StringBuilder("Le port de Lomara sera agrandi en 2031.");
    for (var name : "Awa,Ibra,Omar,Jean,Paul,Luc,Marc,Ali,Kofi".split(",", -1)) {
      all.append(" Monsieur ")
          .append(name)
          .append(" Sarr est nommé Directeur du port de ")
          .append(name)
          .append("ville.");
    }
    assertThat(cards(all.toString()).split("qui est nommé", -1).length - 1).isLessThanOrEqualTo(5);
  }

  @Test
  void leavesFiguresOutThatNothingElseAsksFor() {
    var asked =
        cards(
            "Le Chef de l’État a décidé de porter le budget des Jeux de la jeunesse à 13,2"
                + " milliards de francs CFA.",
            "Le taux de vaccination des enfants est passé de 71 % en 2026 à 84 % en 2028.");

    assertThat(asked)
        .contains("budget des Jeux de la jeunesse à ____. → 13,2 milliards de francs CFA")
        .contains("de 71 % en 2026 à ____ en 2028. → 84");
  }

  @Test
  void asksFromWhichDayToWhichSomethingLasts() {
    assertThat(
            cards(
                "Les Jeux lagunaires de la jeunesse se dérouleront à Baldé du 31 octobre au 13"
                    + " novembre 2031."))
        .contains("se dérouleront-ils à Baldé\u00a0? → Du 31 octobre au 13 novembre 2031");
  }

  @Test
  void readsADayWithItsNameOfTheWeek() {
    assertThat(cards("La campagne de reboisement sera lancée le mercredi 4 août 2032 à Kafoun."))
        .contains("→ Le mercredi 4 août 2032");
  }

  @Test
  void asksNotWhereOrWhenTheCouncilSat() {
    assertThat(
            cards(
                "Le Conseil des ministres s’est tenu à Lomara, le mercredi 18 février 2032, en"
                    + " séance ordinaire, sous la présidence de Madame Awa Koné, Présidente du"
                    + " Conseil."))
        .doesNotContain("s’est-il tenu", "Le Conseil des ministres s’est tenu");
  }

  @Test
  void leavesThePurposeToWhatIsDemanded() {
    assertThat(
            cards(
                "Le Sommet instruit la Commission d’aider la Guinée à mobiliser des partenaires"
                    + " pour réunir les ressources du programme de vaccination."))
        .doesNotContain("Dans quel but");
  }
}
