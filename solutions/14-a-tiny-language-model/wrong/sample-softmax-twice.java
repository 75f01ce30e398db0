// question: sample
// message: A softmax was taken of probabilities
double[] heated(double[] logits, double temperature) {
    return softmax(softmax(logits, 1), temperature);
}

double[] softmax(double[] z, double divisor) {
    double most = Arrays.stream(z).max().getAsDouble();
    double[] e = Arrays.stream(z).map(each -> Math.exp((each - most) / divisor)).toArray();
    double sum = Arrays.stream(e).sum();
    return Arrays.stream(e).map(each -> each / sum).toArray();
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
