// question: early-stopping
// message: the best epoch is kept all the same
Stop stop(double[] losses, int patience, double minimumChange) {
    double best = losses[0];
    int kept = 1;
    for (int epoch = 2; epoch <= losses.length; epoch++) {
        if (losses[epoch - 1] < best - minimumChange) {
            best = losses[epoch - 1];
            kept = epoch;
        } else if (epoch - kept >= patience) {
            return new Stop(epoch, kept);
        }
    }
    return new Stop(0, 0);
}
