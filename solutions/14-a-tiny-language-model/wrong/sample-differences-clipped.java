// question: sample
// message: expected
double[] heated(double[] logits, double temperature) {
    double most = Arrays.stream(logits).max().getAsDouble();
    int best = 0;
    while (logits[best] < most) best++;
    double[] p = new double[logits.length];
    p[best] = 1;
    if (temperature == 0) return p;
    Arrays.setAll(p, k -> Math.exp(Math.max(-20, logits[k] - most) / temperature));
    double sum = Arrays.stream(p).sum();
    return Arrays.stream(p).map(each -> each / sum).toArray();
}

int picked(double[] p, double u) {
    double sum = 0;
    int last = 0;
    for (int k = 0; k < p.length; k++) {
        sum += p[k];
        if (u < sum) return k;
        if (p[k] > 0) last = k;
    }
    return last;
}
