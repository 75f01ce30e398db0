// question: sample
// message: expected
double[] heated(double[] logits, double temperature) {
    double most = Arrays.stream(logits).max().getAsDouble();
    int best = 0;
    while (logits[best] < most) best++;
    double[] p = new double[logits.length];
    p[best] = 1;
    if (temperature == 0) return p;
    Arrays.setAll(p, k -> Math.exp((logits[k] - most) / temperature));
    double sum = Arrays.stream(p).sum();
    return Arrays.stream(p).map(each -> each / sum).toArray();
}

int picked(double[] p, double u) {
    double sum = 0;
    double own = new Random(7).nextDouble();
    for (int k = 0; k < p.length; k++) {
        sum += p[k];
        if (own < sum) return k;
    }
    return p.length - 1;
}
