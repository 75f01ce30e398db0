// question: early-stopping
// message: It is no better one
Stop stop(double[] losses, int patience, double minimumChange) {
    double best = Double.POSITIVE_INFINITY;
    int kept = 0, waited = 0;
    for (int epoch = 1; epoch <= losses.length; epoch++) {
        double loss = losses[epoch - 1];
        waited = loss < best - minimumChange ? 0 : waited + 1;
        if (loss < best) {
            best = loss;
            kept = epoch;
        }
        if (waited == patience) {
            return new Stop(epoch, kept);
        }
    }
    return new Stop(losses.length, kept);
}
