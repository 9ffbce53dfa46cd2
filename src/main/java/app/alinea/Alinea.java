package app.alinea;

/// Starts the program: without arguments its window, with arguments a command.
public final class Alinea {
  private Alinea() {}

  public static void main(String[] arguments) {}
}
