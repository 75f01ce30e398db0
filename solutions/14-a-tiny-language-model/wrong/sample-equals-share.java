// question: sample
// message: Equals share the 1
double[] heated(double[] logits, double temperature) {
    double most = Arrays.stream(logits).max().getAsDouble();
    int best = 0;
    while (logits[best] < most) best++;
    double[] p = new double[logits.length];
    p[best] = 1;
    if (temperature == 0) {
        double ties = Arrays.stream(logits).filter(z -> z == most).count();
        return Arrays.stream(logits).map(z -> z == most ? 1 / ties : 0).toArray();
    }
    Arrays.setAll(p, k -> Math.exp((logits[k] - most) / temperature));
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
