// question: early-stopping
// message: That epoch isn't in the run
Stop stop(double[] losses, int patience, double minimumChange) {
    double best = losses[0];
    int kept = 1;
    for (int epoch = 2; epoch <= losses.length && epoch - kept <= patience; epoch++) {
        if (losses[epoch - 1] < best - minimumChange) {
            best = losses[epoch - 1];
            kept = epoch;
        }
    }
    return new Stop(kept + patience, kept);
}
