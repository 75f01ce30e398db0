// question: early-stopping
// message: Count from 1
Stop stop(double[] losses, int patience, double minimumChange) {
    double best = Double.POSITIVE_INFINITY;
    int kept = 0, waited = 0;
    for (int epoch = 0; epoch < losses.length; epoch++) {
        if (losses[epoch] < best - minimumChange) {
            best = losses[epoch];
            kept = epoch;
            waited = 0;
        } else if (++waited == patience) {
            return new Stop(epoch, kept);
        }
    }
    return new Stop(losses.length - 1, kept);
}
