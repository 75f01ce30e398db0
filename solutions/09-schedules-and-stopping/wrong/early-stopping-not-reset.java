// question: early-stopping
// message: set back to 0 at a better epoch
Stop stop(double[] losses, int patience, double minimumChange) {
    double best = Double.POSITIVE_INFINITY;
    int kept = 0, waited = 0;
    for (int epoch = 1; epoch <= losses.length; epoch++) {
        double loss = losses[epoch - 1];
        if (loss < best - minimumChange) {
            best = loss;
            kept = epoch;
        } else if (++waited == patience) {
            return new Stop(epoch, kept);
        }
    }
    return new Stop(losses.length, kept);
}
