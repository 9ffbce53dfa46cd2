package app.alinea.desktop.screen;

import app.alinea.core.service.Installation;
import app.alinea.core.service.SafetyCopies;
import app.alinea.core.service.Services;
import app.alinea.desktop.control.Background;
import app.alinea.desktop.control.Texts;
import app.alinea.desktop.theme.Appearance;

/// Everything a screen is given.
public record ScreenContext(
    Services services,
    SafetyCopies copies,
    Installation installation,
    Background background,
    Texts texts,
    Navigation navigation,
    Toasts toasts,
    Overlays overlays,
    UndoStack undo,
    Appearance appearance,
    DocumentWork documentWork,
    StoreSwitch storeSwitch) {}
