package app.alinea.desktop.shell;

/// Something the palette can do or a place it can go to.
///
/// @param title what it is called
/// @param kind what sort of thing it is, shown beside it
/// @param keys its shortcut, or empty
record Command(String title, String kind, String keys, Runnable action) {}
