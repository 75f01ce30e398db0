package io.percolate.kit.deploy.server;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Does something about work that takes too long: one thread that looks at all running timers ten
 * times a second, so that a timer costs a request nearly nothing.
 */
final class Watch implements AutoCloseable {

  private static final long TICK_MILLIS = 100;

  private final Set<Timer> running = ConcurrentHashMap.newKeySet();
  private final Thread ticker = new Thread(this::tick, "percolate-server-watch");

  Watch() {
    ticker.setDaemon(true);
    ticker.start();
  }

  /** Starts a timer; what is to be done when it runs out is done on another thread. */
  Timer start(Duration limit, Runnable late) {
    Timer timer = new Timer(System.nanoTime() + limit.toNanos(), late);
    running.add(timer);
    return timer;
  }

  private void tick() {
    try {
      while (true) {
        Thread.sleep(TICK_MILLIS);
        for (Timer timer : running) {
          if (timer.isDue() && running.remove(timer)) {
            // Not here: a client that doesn't take its answer would hold up the time of all others.
            new Thread(timer::fire, "percolate-server-late").start();
          }
        }
      }
    } catch (InterruptedException closed) {
      // Nobody needs the time any more.
    }
  }

  @Override
  public void close() {
    ticker.interrupt();
  }

  /** Runs from {@link Watch#start} to {@link #stop}, or until it is late. */
  final class Timer {

    private final long due;
    private final Runnable late;
    private boolean over;

    private Timer(long due, Runnable late) {
      this.due = due;
      this.late = late;
    }

    private boolean isDue() {
      return System.nanoTime() - due >= 0;
    }

    private synchronized void fire() {
      if (!over) {
        over = true;
        late.run();
      }
    }

    /** Whether the work was in time. If it wasn't, what had to be done about it is done by now. */
    synchronized boolean stop() {
      boolean inTime = !over;
      over = true;
      running.remove(this);
      return inTime;
    }
  }
}
