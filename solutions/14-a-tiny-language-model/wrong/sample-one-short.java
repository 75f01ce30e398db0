// question: sample
// message: add a token's probability before
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
    double sum = p[0];
    int k = 0;
    while (k < p.length - 1 && u >= sum + p[k + 1]) sum += p[++k];
    return k;
}
