// question: rate-finder
// message: a lucky batch
double findRate(double[] rates, double[] losses) {
    int lowest = 0;
    for (int i = 0; i < losses.length && Double.isFinite(losses[i]); i++) {
        if (losses[i] < losses[lowest]) lowest = i;
    }
    return rates[lowest] / 3;
}
