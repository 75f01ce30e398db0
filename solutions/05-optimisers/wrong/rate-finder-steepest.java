// question: rate-finder
// message: That is where the loss falls most
double findRate(double[] rates, double[] losses) {
    int place = 0;
    double most = 0, before = losses[0];
    for (int i = 0; i < losses.length && Double.isFinite(losses[i]); i++) {
        double mean = Arrays.stream(losses, Math.max(0, i - 4), i + 1).average().getAsDouble();
        if (mean - before < most) {
            most = mean - before;
            place = i;
        }
        before = mean;
    }
    return rates[place] / 3;
}
