// question: early-stopping
// message: It must be lower by more
Stop stop(double[] losses, int patience, double minimumChange) {
    double best = Double.POSITIVE_INFINITY;
    int kept = 0, waited = 0;
    for (int epoch = 1; epoch <= losses.length; epoch++) {
        double loss = losses[epoch - 1];
        if (loss <= best - minimumChange) {
            best = loss;
            kept = epoch;
            waited = 0;
        } else if (++waited == patience) {
            return new Stop(epoch, kept);
        }
    }
    return new Stop(losses.length, kept);
}
