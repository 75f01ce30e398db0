// question: gradient
// message: p was kept away from 0
LossAndGradient gradient(double[][] z, int[] labels) {
    int n = z.length;
    double loss = 0;
    double[][] gradient = new double[n][];
    for (int i = 0; i < n; i++) {
        double m = DoubleStream.of(z[i]).max().getAsDouble();
        double sum = DoubleStream.of(z[i]).map(v -> Math.exp(v - m)).sum();
        loss += -Math.log(Math.max(1e-12, Math.exp(z[i][labels[i]] - m) / sum)) / n;
        gradient[i] = DoubleStream.of(z[i]).map(v -> Math.exp(v - m) / sum / n).toArray();
        gradient[i][labels[i]] -= 1.0 / n;
    }
    return new LossAndGradient(loss, gradient);
}
