package io.percolate.kit.engine;

import io.percolate.kit.engine.CoreTime.Sample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets the engine's threads sleep while they wait for each other, as long as other programs want
 * the cores.
 *
 * <p>OpenMP's threads spin while they wait, since waking up takes longer than most waits. That is
 * right on a quiet machine. But beside a busy program they spin away the time of the very thread
 * that they wait for, and seconds become minutes. OpenMP spins but for a moment when it has more
 * threads than there are cores. So as soon as others are busy, a few threads are added that do
 * nothing; and when it is quiet again, they go. Who computes what stays the same, and with it every
 * bit of a result.
 *
 * @see <a href="https://gcc.gnu.org/onlinedocs/libgomp/GOMP_005fSPINCOUNT.html">GOMP_SPINCOUNT</a>
 */
final class Neighbours {

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

  /** How many cores others must use to be called busy. */
  private static final double BUSY = 0.5;

  /** Below this we don't compute. Not much above it, we may be starved, and need it most. */
  private static final double IDLE = 0.05;

  /** So many looks in a row make a neighbour: one may have seen the end of another's work. */
  private static final int COMES = 2;

  /** And so many its leaving. */
  private static final int GOES = 3;

  /** After so many looks at which we didn't compute, who was there before is no news any more. */
  private static final int FORGETS = 5;

  private final int cores;
  private final int threads;
  private boolean crowded;
  private int changed; // looks in a row that say otherwise
  private int rested; // looks in a row at which we didn't compute
  private List<Thread> idlers = List.of();

  /**
   * @param cores of the machine
   * @param threads that the engine computes with
   */
  Neighbours(int cores, int threads) {
    this.cores = cores;
    this.threads = threads;
  }

  /** Watches from now on, where the machine says what its cores do. */
  static void watch(int threads) {
    if (threads < 2 || !CoreTime.isKnown()) {
      return;
    }
    Thread watcher = new Thread(() -> look(threads), "percolate-neighbours");
    watcher.setDaemon(true);
    watcher.start();
  }

  private static void look(int threads) {
    try (CoreTime cores = new CoreTime()) {
      Neighbours neighbours = new Neighbours(CoreTime.cores(), threads);
      Sample last = cores.sample();
      while (true) {
        LockSupport.parkNanos(PAUSE);
        Sample now = cores.sample();
        neighbours.crowd(neighbours.crowded(last, now));
        last = now;
      }
    } catch (IOException unreadable) {
      // Nobody is watched, and nothing is lost but time.
    }
  }

  /** Whether threads should sleep, from what was computed between two looks. */
  boolean crowded(Sample before, Sample now) {
    double time = now.time() - before.time();
    double own = (now.own() - before.own()) / time;
    double others = (now.all() - before.all()) / time - own;
    if (own < IDLE) { // nobody waits
      rested++;
      crowded &= rested < FORGETS;
      changed = 0;
      return crowded;
    }
    rested = 0;
    changed = others > cores - threads + BUSY == crowded ? 0 : changed + 1;
    if (changed == (crowded ? GOES : COMES)) {
      crowded = !crowded;
      changed = 0;
    }
    return crowded;
  }

  private void crowd(boolean crowded) {
    if (crowded && idlers.isEmpty() && NativeSetup.isLoaded("libgomp")) {
      List<Thread> more = new ArrayList<>();
      int surplus = cores - threads + 1;
      for (int added = 0; added < surplus; added += threads - 1) {
        Thread idler = new Thread(Neighbours::idle, "percolate-idler");
        idler.setDaemon(true);
        idler.start();
        more.add(idler);
      }
      idlers = more;
    } else if (!crowded) {
      idlers.forEach(Thread::interrupt);
      idlers = List.of();
    }
  }

  /** Makes OpenMP start threads for this one, and lets them be until it is interrupted. */
  private static void idle() {
    Torch.computeOnAllThreads();
    while (!Thread.currentThread().isInterrupted()) {
      LockSupport.park();
    }
  }
}
