package app.alinea.core.question.distractor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OwnershipTest {
  @Test
  void tellsACouncilFromPersons() {
    assertEquals("bodies", Ownership.holder("The National Harbour Council"));
    assertEquals("bodies", Ownership.holder("le Conseil des Phares"));
    assertEquals("persons", Ownership.holder("every keeper"));
  }
}
