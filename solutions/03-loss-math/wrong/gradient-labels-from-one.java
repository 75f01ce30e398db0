// question: gradient
// message: Labels count from 0
LossAndGradient gradient(double[][] z, int[] labels) {
    int n = z.length;
    double loss = 0;
    double[][] gradient = new double[n][];
    for (int i = 0; i < n; i++) {
        double m = DoubleStream.of(z[i]).max().getAsDouble();
        double sum = DoubleStream.of(z[i]).map(v -> Math.exp(v - m)).sum();
        int right = Math.max(labels[i] - 1, 0);
        loss += (m + Math.log(sum) - z[i][right]) / n;
        gradient[i] = DoubleStream.of(z[i]).map(v -> Math.exp(v - m) / sum / n).toArray();
        gradient[i][right] -= 1.0 / n;
    }
    return new LossAndGradient(loss, gradient);
}
