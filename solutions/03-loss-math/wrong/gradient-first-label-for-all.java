// question: gradient
// message: label was taken for all
LossAndGradient gradient(double[][] z, int[] labels) {
    int n = z.length; double loss = 0; double[][] g = new double[n][];
    for (int i = 0; i < n; i++) {
        double m = DoubleStream.of(z[i]).max().getAsDouble();
        double s = DoubleStream.of(z[i]).map(v -> Math.exp(v - m)).sum();
        loss += (m + Math.log(s) - z[i][labels[0]]) / n;
        g[i] = DoubleStream.of(z[i]).map(v -> Math.exp(v - m) / s / n).toArray();
        g[i][labels[0]] -= 1.0 / n;
    }
    return new LossAndGradient(loss, g);
}
