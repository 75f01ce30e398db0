// question: sample
// message: the most likely token
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
    int best = 0;
    for (int k = 1; k < p.length; k++) if (p[k] > p[best]) best = k;
    return best;
}
