package app.alinea.benchmark.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/// Adds up the time spent in one method of an interface.
final class Stopwatch {
  private long nanoseconds;

  /// The same object with the clock around one of its methods.
  <T> T around(Class<T> type, T timed, String method) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, called, arguments) -> {
              long begin = System.nanoTime();
              try {
                return called.invoke(timed, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              } finally {
                if (called.getName().equals(method)) {
                  nanoseconds += System.nanoTime() - begin;
                }
              }
            }));
  }

  /// Nanoseconds since the last call.
  long reset() {
    long time = nanoseconds;
    nanoseconds = 0;
    return time;
  }
}
