// question: sample
// message: expected
double[] heated(double[] logits, double temperature) {
    double t = Math.max(temperature, 1e-2);
    double most = Arrays.stream(logits).max().getAsDouble();
    double[] p = Arrays.stream(logits).map(z -> Math.exp((z - most) / t)).toArray();
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
