package app.alinea.core.question.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What English declarations are not asked, and what is asked beside it; the sentences are written
/// for it.
final class EnglishBoundsTest {
  private static final String ASKED =
      AskedTexts.cards(
          """
          Joint Leaders’ Statement on the Northern Harbours

          1. To keep quays open, we will enhance our salvage training and dredging cooperation with
          small islands. We condemn the raids on the lighthouse keepers of Skagen.

          2. We are working to involve our insurers in the peaceful recovery of Estonia. The leaders
          decided to strengthen pilotage, towage, and digital harbour cooperation.

          3. We reiterate our commitment to accelerate dredging in response to the harbour review,
          with the aim to fully open the Tromsø Channel by 2031.

          4. We support the ambition of partnerships such as the Nordic Compact with Iceland and the
          Bergen Pact for Pilots and Tugs. We are concerned about the activities of the Skerry-backed
          Narwhal Group’s and other emerging raiders on the coasts of Denmark.

          5. We call on all coastal regions, especially Finland and other ship owners, to do the same.
          We express our deep concern at the closing of the Danish locks. We express our deep concern
          about the fate of the Baltic herring. We call on Norway to reopen the northern locks.

          6. The leaders offered congratulations on the launch of ferry services in Estonia and the
          31st anniversary of the Bergen pilot exchange.

          7. The world continues to confront profound challenges posed by the silting of harbours.
          Finland must engage in dialogue and give assurances that its locks are open.

          8. We call for an end to the storms fund dispute in Latvia, the release of all captains,
          and the return of the nets. We welcome the chair of Iceland in 2023 and the next chair of
          Latvia in 2024. We are seriously concerned by the tides of Lofoten.

          9. We recall the Tromsø Compact on Clean Shipping adopted in March 2019.
          """,
          7);

  @Test
  void asksForNoRowOrComplementCutInTwo() {
    assertFalse(ASKED.contains("strengthen, and"), ASKED);
    assertFalse(ASKED.contains("working to involve?"), ASKED);
    assertFalse(ASKED.contains("____ with Iceland"), ASKED);
    assertFalse(ASKED.contains("____’s and other"), ASKED);
    assertFalse(ASKED.contains("such?"), ASKED);
    assertFalse(ASKED.contains("Dialogue and give"), ASKED);
  }

  @Test
  void asksNothingThatAnythingCouldAnswer() {
    assertFalse(ASKED.contains("What will the leaders enhance?"), ASKED);
    assertFalse(ASKED.contains("must engage in dialogue"), ASKED);
    assertFalse(ASKED.contains("→ The world"), ASKED);
    assertFalse(ASKED.toLowerCase(Locale.ROOT).contains("→ do the same"), ASKED);
    assertFalse(ASKED.contains("deep concern at?"), ASKED);
    assertFalse(ASKED.contains("concerned by?"), ASKED);
    assertFalse(ASKED.contains("all captains. →"), ASKED);
    assertFalse(ASKED.contains("31st anniversary\n"), ASKED);
  }

  @Test
  void givesADateToTheVerbBesideIt() {
    assertFalse(ASKED.contains("aim to accelerate dredging in response"), ASKED);
  }

  @Test
  void stillAsksWhatIsWhole() {
    assertTrue(ASKED.contains("Tromsø Compact"), ASKED);
    assertTrue(ASKED.contains("Norway"), ASKED);
  }
}
