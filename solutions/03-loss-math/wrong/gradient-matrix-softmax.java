// question: gradient
// message: ran over the whole table
LossAndGradient gradient(double[][] z, int[] labels) {
    int n = z.length; double loss = 0; double[][] g = new double[n][];
    double m = Arrays.stream(z).flatMapToDouble(DoubleStream::of).max().getAsDouble();
    double s = Arrays.stream(z).flatMapToDouble(DoubleStream::of).map(v -> Math.exp(v - m)).sum();
    for (int i = 0; i < n; i++) {
        loss += (m + Math.log(s) - z[i][labels[i]]) / n;
        g[i] = DoubleStream.of(z[i]).map(v -> Math.exp(v - m) / s / n).toArray();
        g[i][labels[i]] -= 1.0 / n;
    }
    return new LossAndGradient(loss, g);
}
