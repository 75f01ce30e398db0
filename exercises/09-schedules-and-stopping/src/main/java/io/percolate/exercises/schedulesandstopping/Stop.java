package io.percolate.exercises.schedulesandstopping;

/**
 * Where a run ended, both counted from 1.
 *
 * @param epoch the last epoch that was trained
 * @param kept the epoch whose weights are put back
 */
public record Stop(int epoch, int kept) {}
