// question: early-stopping
// message: Compare with the last epoch that was better
Stop stop(double[] losses, int patience, double minimumChange) {
    double best = Double.POSITIVE_INFINITY;
    int kept = 0, waited = 0;
    for (int epoch = 1; epoch <= losses.length; epoch++) {
        double loss = losses[epoch - 1];
        if (loss < best - minimumChange) {
            kept = epoch;
            waited = 0;
        } else if (++waited == patience) {
            return new Stop(epoch, kept);
        }
        best = Math.min(best, loss);
    }
    return new Stop(losses.length, kept);
}
