// question: early-stopping
// message: a share of the best loss
Stop stop(double[] losses, int patience, double minimumChange) {
    double best = Double.POSITIVE_INFINITY;
    int kept = 0, waited = 0;
    for (int epoch = 1; epoch <= losses.length; epoch++) {
        if (losses[epoch - 1] < best * (1 - minimumChange)) {
            best = losses[epoch - 1];
            kept = epoch;
            waited = 0;
        } else if (++waited == patience) {
            return new Stop(epoch, kept);
        }
    }
    return new Stop(losses.length, kept);
}
