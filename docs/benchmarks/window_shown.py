"""Starts a program, waits until its window is on show and painted, and prints what that took.

window_shown.py TITLE_PATTERN COMMAND...

Prints five numbers: milliseconds from the command until the window can be seen painted; until its picture changes no
more (within a second); milliseconds of processor time of all its processes until it was painted; and, five seconds
later (THEN_SECONDS), the resident set of the process that was started and the proportional set of all its processes,
in megabytes. The display is asked directly: a program for each question would cost more than what is measured.
Python's own modules and libX11.
"""
import ctypes
import os
import re
import signal
import subprocess
import sys
import time
from ctypes import POINTER, byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p

VIEWABLE = 2
ALL_PLANES = c_ulong(-1).value
Z_PIXMAP = 2
LEAST_COLOURS = 4
LONGEST = 60
CLIENT_MESSAGE = 33


class Attributes(ctypes.Structure):
    _fields_ = [(name, c_int) for name in ("x", "y", "width", "height", "border", "depth")] + [
        ("visual", c_void_p), ("root", c_ulong)] + [
        (name, c_int) for name in ("kind", "bit_gravity", "win_gravity", "backing_store")] + [
        ("backing_planes", c_ulong), ("backing_pixel", c_ulong), ("save_under", c_int), ("colormap", c_ulong),
        ("map_installed", c_int), ("map_state", c_int), ("rest", c_long * 16)]


class Image(ctypes.Structure):
    _fields_ = [("width", c_int), ("height", c_int), ("xoffset", c_int), ("format", c_int), ("data", c_void_p),
                ("byte_order", c_int), ("unit", c_int), ("bit_order", c_int), ("pad", c_int), ("depth", c_int),
                ("bytes_per_line", c_int), ("bits_per_pixel", c_int)]


class Message(ctypes.Structure):
    _fields_ = [("type", c_int), ("serial", c_ulong), ("sent", c_int), ("display", c_void_p), ("window", c_ulong),
                ("message", c_ulong), ("format", c_int), ("data", c_long * 5)]


class Event(ctypes.Union):
    _fields_ = [("message", Message), ("rest", c_long * 24)]


x11 = ctypes.CDLL("libX11.so.6")
x11.XOpenDisplay.restype = c_void_p
x11.XDefaultRootWindow.argtypes = [c_void_p]
x11.XDefaultRootWindow.restype = c_ulong
x11.XQueryTree.argtypes = [c_void_p, c_ulong, POINTER(c_ulong), POINTER(c_ulong), POINTER(POINTER(c_ulong)),
                           POINTER(c_uint)]
x11.XFetchName.argtypes = [c_void_p, c_ulong, POINTER(c_char_p)]
x11.XGetWindowAttributes.argtypes = [c_void_p, c_ulong, POINTER(Attributes)]
x11.XGetImage.argtypes = [c_void_p, c_ulong, c_int, c_int, c_uint, c_uint, c_ulong, c_int]
x11.XGetImage.restype = POINTER(Image)
x11.XDestroyImage.argtypes = [POINTER(Image)]
x11.XInternAtom.argtypes = [c_void_p, c_char_p, c_int]
x11.XInternAtom.restype = c_ulong
x11.XSendEvent.argtypes = [c_void_p, c_ulong, c_int, c_long, POINTER(Event)]
x11.XFlush.argtypes = [c_void_p]
x11.XFree.argtypes = [c_void_p]
# A window that goes while it is asked about is no reason to end.
quiet = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)(lambda display, event: 0)
x11.XSetErrorHandler(quiet)
display = x11.XOpenDisplay(None)
if not display:
    sys.exit("window_shown.py: no display")
root = x11.XDefaultRootWindow(display)


def windows():
    """The windows on the screen; without a window manager they are the root's children."""
    children, count, ignored = POINTER(c_ulong)(), c_uint(), c_ulong()
    x11.XQueryTree(display, root, byref(ignored), byref(ignored), byref(children), byref(count))
    found = [children[n] for n in range(count.value)]
    if found:
        x11.XFree(children)
    return found


def title(window):
    name = c_char_p()
    if not x11.XFetchName(display, window, byref(name)) or not name.value:
        return ""
    # XFetchName gives the old property, which has no accents.
    return name.value.decode("utf-8", "replace")


def picture(window):
    """The pixels, line by line; nothing where the window cannot be seen."""
    attributes = Attributes()
    if not x11.XGetWindowAttributes(display, window, byref(attributes)) or attributes.map_state != VIEWABLE:
        return []
    width, height = attributes.width, attributes.height
    if width < 200 or height < 200:
        return []
    image = x11.XGetImage(display, window, 0, 0, width, height, ALL_PLANES, Z_PIXMAP)
    if not image:
        return []
    line = image.contents.bytes_per_line
    pixels = ctypes.string_at(image.contents.data, line * height)
    x11.XDestroyImage(image)
    return [pixels[start:start + line] for start in range(0, len(pixels), line)]


def painted(window):
    colours = set()
    for line in picture(window)[::4]:
        colours.update(memoryview(line).cast("I").tolist())
        if len(colours) >= LEAST_COLOURS:
            return True
    return False


def last_change(window, painted_at):
    """When the picture became what it is a second later."""
    changed, before = painted_at, picture(window)
    while time.monotonic() < painted_at + 1:
        time.sleep(0.01)
        now = picture(window)
        if now != before:
            changed, before = time.monotonic(), now
    return changed


def close(window):
    """What the cross in a window's frame says to it."""
    protocols, delete = (x11.XInternAtom(display, name, False) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
    event = Event(message=Message(CLIENT_MESSAGE, 0, True, display, window, protocols, 32, (c_long * 5)(delete)))
    x11.XSendEvent(display, window, False, 0, byref(event))
    x11.XFlush(display)


def family(process):
    """A process and all that it started."""
    parents = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat", encoding="ascii", errors="replace") as file:
                    parents[int(entry)] = int(file.read().rsplit(")", 1)[1].split()[1])
            except (OSError, IndexError):
                pass
    found = [process]
    for member in found:
        found += [child for child, parent in parents.items() if parent == member]
    return found


def processor_ms(process):
    with open(f"/proc/{process}/stat", encoding="ascii", errors="replace") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 // os.sysconf("SC_CLK_TCK")


def kilobytes(process, file, name):
    with open(f"/proc/{process}/{file}", encoding="ascii") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith(name + ":"))


pattern = re.compile(sys.argv[1])
known = set(windows())
began = time.monotonic()
program = subprocess.Popen(sys.argv[2:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL, start_new_session=True)
try:
    while not (found := [window for window in windows()
                         if window not in known and pattern.search(title(window)) and painted(window)]):
        if time.monotonic() - began > LONGEST or program.poll() is not None:
            sys.exit(f"window_shown.py: {sys.argv[2]} showed no window")
        time.sleep(0.004)
    shown = time.monotonic()
    processor = sum(processor_ms(member) for member in family(program.pid))
    whole = last_change(found[0], shown)
    time.sleep(float(os.environ.get("THEN_SECONDS", "5")))
    proportional = sum(kilobytes(member, "smaps_rollup", "Pss") for member in family(program.pid))
    resident = kilobytes(program.pid, "status", "VmRSS")
    print(round((shown - began) * 1000), round((whole - began) * 1000), processor, resident // 1024, proportional // 1024)
    close(found[0])
    try:
        program.wait(5)
    except subprocess.TimeoutExpired:
        pass
finally:
    try:
        os.killpg(program.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
