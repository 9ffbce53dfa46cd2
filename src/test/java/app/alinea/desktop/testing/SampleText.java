package app.alinea.desktop.testing;

/// A small numbered text with the defects the importer mends, written for the screens' tests.
public final class SampleText {
  public static final String FRENCH =
      """
      Statuts de la Ligue des ports du Nord

      Texte adopté à Brume le 3 mai 2031.

      1. La Ligue des ports du Nord réunit douze villes libres liées par un même droit de la mer. \
      Elle garantit à chaque navire l’accès aux quais, l’eau douce et le secours en cas de tempête.

      2. Le Conseil des capitaines siège à Brume deux fois par an. Il adopte le budget à la \
      majorité des trois quarts. Le Conseil des capitaines siège à Brume deux fois par an.

      3. Conformément à l’article 9 de la Charte des phares, la ville de Selve entretient le phare \
      des Aiguilles depuis 1987 .  La contribution annuelle s’élève à 40 000 couronnes.

      4. Nous condamnons les actes de piraterie commis dans le détroit de Varde. Les auteurs de ces \
      actes devront en

      5. La présente déclaration remplace le Traité d’Orne, signé en 1954. Elle entre en vigueur le \
      1er janvier 2032.
      """;

  private SampleText() {}

  /// A longer text of as many paragraphs as wanted.
  public static String numbered(int paragraphs) {
    var text = new StringBuilder("Registre des escales\n\n");
    for (var number = 1; number <= paragraphs; number++) {
      text.append(number)
          .append(". Le navire inscrit sous le numéro ")
          .append(number)
          .append(" fait escale à Brume pendant ")
          .append(number % 9 + 2)
          .append(
              " jours. Son capitaine déclare sa cargaison au bureau du port avant la nuit.\n\n");
    }
    return text.toString();
  }
}
