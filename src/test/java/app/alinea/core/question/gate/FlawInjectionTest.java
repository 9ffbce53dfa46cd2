package app.alinea.core.question.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.alinea.core.document.TextSpan;
import app.alinea.core.language.Entity;
import app.alinea.core.language.EntityType;
import app.alinea.core.language.Language;
import app.alinea.core.question.Form;
import app.alinea.core.question.clause.FunctionWords;
import app.alinea.core.question.draft.Candidate;
import app.alinea.core.question.pipeline.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Every checkable flaw put into sound items: the gates together must see nearly all of them.
class FlawInjectionTest {
  private static final double CAUGHT = 0.95;

  private final List<Gate> gates =
      Gates.of(FunctionWords.of(Language.FRENCH), Map.of("referent:everywhere", 0.5), _ -> true);

  /// A sound multiple choice with what its source says.
  private record Item(String source, String stem, String key, List<String> wrong) {
    Candidate candidate() {
      return Given.choiceFrom(source, stem, key, wrong.toArray(String[]::new));
    }

    Item stem(String other) {
      return new Item(source, other, key, wrong);
    }

    Item key(String other) {
      return new Item(source.replace(key, other), stem, other, wrong);
    }

    Item wrong(String... others) {
      return new Item(source, stem, key, List.of(others));
    }

    String bare() {
      return stem.substring(0, stem.length() - 2);
    }
  }

  private static Item item(String source, String stem, String key, String... wrong) {
    return new Item(source, stem + "\u00A0?", key, List.of(wrong));
  }

  private static final List<Item> SOUND =
      List.of(
          item(
              "La Norvège finance le musée des glaces de Tromsø.",
              "Quel pays finance le musée des glaces de Tromsø",
              "la Norvège",
              "la Suède",
              "la Finlande",
              "le Danemark"),
          item(
              "Le fleuve alimente la réserve des hérons cendrés.",
              "Selon le texte, qu’est-ce qui alimente la réserve des hérons cendrés",
              "le fleuve",
              "le canal",
              "le glacier",
              "le torrent"),
          item(
              "La commission des dunes autorise les fouilles du littoral.",
              "Quel organe autorise les fouilles du littoral",
              "la commission des dunes",
              "le conseil des ports",
              "le comité des phares",
              "la chambre des digues"),
          item(
              "Le congrès des apiculteurs se tient à Lausanne.",
              "Dans quelle ville se tient le congrès des apiculteurs",
              "à Lausanne",
              "à Bergen",
              "à Turin",
              "à Porto"),
          item(
              "L’Institut mesure la salinité afin de prévoir les crues.",
              "Dans quel but l’Institut mesure-t-il la salinité",
              "afin de prévoir les crues",
              "afin de nourrir les ruches",
              "afin de dater les poutres",
              "afin de filtrer le lait"),
          item(
              "Les pêcheurs demandent au ministre de rouvrir le chenal.",
              "Que demandent les pêcheurs au ministre",
              "rouvrir le chenal",
              "baisser les loyers",
              "planter des haies",
              "former des guides"),
          item(
              "La charte qualifie la tourbière de mémoire du climat.",
              "Comment le texte qualifie-t-il la tourbière",
              "la mémoire du climat",
              "la porte du désert",
              "le rempart du village",
              "le grenier du royaume"),
          item(
              "L’Islande préside le réseau des volcans surveillés.",
              "Quel pays préside le réseau des volcans surveillés",
              "l’Islande",
              "le Chili",
              "le Japon",
              "l’Italie"),
          item(
              "Le tribunal de pêche tranche les litiges de bornage.",
              "Quelle instance tranche les litiges de bornage",
              "le tribunal de pêche",
              "le bureau de poste",
              "le collège de droit",
              "le greffe de l’octroi"),
          item(
              "Le protocole de Riga protège les oiseaux migrateurs.",
              "Quel texte protège les oiseaux migrateurs",
              "le protocole de Riga",
              "le pacte de Gênes",
              "la charte de Bruges",
              "le traité de Sopot"));

  private static final Map<String, Function<Item, Candidate>> FLAWS = flaws();

  private static Map<String, Function<Item, Candidate>> flaws() {
    var flaws = new TreeMap<String, Function<Item, Candidate>>();
    flaws.put("02 other sort", i -> i.wrong("en 1994", i.wrong().get(1)).candidate());
    flaws.put(
        "03 all of the above",
        i -> i.wrong(i.wrong().getFirst(), "toutes ces réponses").candidate());
    flaws.put(
        "04 longest key",
        i -> i.key(i.key() + " dans l’ensemble des provinces côtières du nord").candidate());
    flaws.put(
        "05 needless words",
        i ->
            i.stem(
                    i.bare()
                        + ", étant entendu que la saison fut longue et que les récoltes furent"
                        + " abondantes dans toutes les vallées où les habitants avaient semé du"
                        + " seigle, de l’orge et du sarrasin avant la fonte des neiges de"
                        + " mars\u00A0?")
                .candidate());
    flaws.put("06 no question", i -> i.stem(i.bare() + ".").candidate());
    flaws.put("07 true or false", i -> i.wrong("vrai", "faux").candidate());
    flaws.put(
        "08 convergence",
        i ->
            i.key(i.key() + " fluvial restauré")
                .wrong(
                    i.key() + " fluvial ancien",
                    i.key() + " ancien restauré",
                    "une tout autre chose")
                .candidate());
    flaws.put("09 other question", i -> i.wrong("45 %", i.wrong().get(1)).candidate());
    flaws.put("10 hole", i -> i.stem("Le texte cite " + Form.Cloze.GAP + "\u00A0?").candidate());
    flaws.put(
        "11 absolute",
        i -> i.wrong("toujours " + i.wrong().getFirst(), i.wrong().get(1)).candidate());
    flaws.put(
        "12 stem word in key",
        i ->
            i.stem(i.bare() + " près du belvédère\u00A0?")
                .key(i.key() + " du belvédère")
                .candidate());
    flaws.put("13 combined", i -> i.wrong(i.wrong().getFirst(), "A et C").candidate());
    flaws.put("14 grammar", i -> i.key("les " + i.key().replaceAll("^\\S+ |^l’", "")).candidate());
    flaws.put("15 order", i -> i.key("45 tonnes").wrong("12 tonnes", "60 tonnes").candidate());
    flaws.put("16 vague", i -> i.stem("Certains disent : " + i.stem()).candidate());
    flaws.put("17 contained", i -> i.wrong(i.key() + " voisin", i.wrong().getFirst()).candidate());
    flaws.put(
        "18 negative",
        i -> i.stem("Lequel ne convient pas ici, et " + lowered(i.stem())).candidate());
    flaws.put(
        "19 not in source",
        i ->
            Given.choiceFrom(
                i.source(),
                i.stem(),
                "une flottille hauturière",
                i.wrong().toArray(String[]::new)));
    flaws.put(
        "20 told by the stem", i -> i.stem(i.bare() + ", soit " + i.key() + "\u00A0?").candidate());
    flaws.put("21 contraction", i -> i.stem(i.bare() + " de le port\u00A0?").candidate());
    flaws.put("21 doubled", i -> i.stem(i.bare() + " dans dans le port\u00A0?").candidate());
    flaws.put("22 pronoun", i -> i.stem(i.bare() + " quand elles arrivent\u00A0?").candidate());
    flaws.put("24 this", i -> i.stem(i.bare() + " selon cette mesure\u00A0?").candidate());
    flaws.put("24 then", i -> i.stem(i.bare() + " l’an dernier\u00A0?").candidate());
    flaws.put(
        "25 cut name",
        i -> {
          var source = "Le texte cite " + i.key() + " Boréale.";
          var span =
              new TextSpan(source.indexOf(i.key()), source.indexOf(i.key()) + i.key().length() + 8);
          var name = span.of(source);
          return Given.cardWithin(
              new Entity(EntityType.ORGANISATION, "org:x", name, span, 0, ""),
              source,
              i.stem(),
              i.key());
        });
    return flaws;
  }

  private static String lowered(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private boolean isRefused(Candidate candidate) {
    return gates.stream().anyMatch(gate -> gate.objection(candidate).isPresent());
  }

  @Test
  void letsSoundItemsPass() {
    var refused =
        SOUND.stream()
            .map(Item::candidate)
            .flatMap(candidate ->
                gates.stream()
                    .flatMap(gate ->
                        gate
                            .objection(candidate)
                            .map(reason -> gate.name() + ": " + reason)
                            .stream()))
            .toList();

    assertEquals(List.of(), refused);
  }

  @Test
  void catchesNearlyEveryInjectedFlaw() {
    var missed = new ArrayList<String>();
    for (var flaw : FLAWS.entrySet()) {
      for (var item : SOUND) {
        if (!isRefused(flaw.getValue().apply(item))) {
          missed.add(flaw.getKey() + ": " + item.stem());
        }
      }
    }

    var share = 1 - (double) missed.size() / (FLAWS.size() * SOUND.size());

    assertTrue(share >= CAUGHT, share + " caught; missed: " + missed);
  }
}
