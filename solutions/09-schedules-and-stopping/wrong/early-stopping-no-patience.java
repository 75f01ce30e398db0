// question: early-stopping
// message: The first epoch that wasn't better ended the run
Stop stop(double[] losses, int patience, double minimumChange) {
    double best = Double.POSITIVE_INFINITY;
    int kept = 0, waited = 0;
    for (int epoch = 1; epoch <= losses.length; epoch++) {
        double loss = losses[epoch - 1];
        if (loss < best - minimumChange) {
            best = loss;
            kept = epoch;
            waited = 0;
        } else {
            return new Stop(epoch, kept);
        }
    }
    return new Stop(losses.length, kept);
}
