// question: early-stopping
// message: Those epochs are never trained
Stop stop(double[] losses, int patience, double minimumChange) {
    int lowest = IntStream.range(0, losses.length).boxed()
            .min(Comparator.comparingDouble(i -> losses[i])).get();
    double best = losses[0];
    int waited = 0;
    for (int epoch = 2; epoch <= losses.length; epoch++) {
        if (losses[epoch - 1] < best - minimumChange) {
            best = losses[epoch - 1];
            waited = 0;
        } else if (++waited == patience) {
            return new Stop(epoch, lowest + 1);
        }
    }
    return new Stop(losses.length, lowest + 1);
}
