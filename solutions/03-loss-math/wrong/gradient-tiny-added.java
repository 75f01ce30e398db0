// question: gradient
// message: bounds the price
LossAndGradient gradient(double[][] z, int[] labels) {
    int n = z.length; double loss = 0; double[][] g = new double[n][];
    for (int i = 0; i < n; i++) {
        double m = DoubleStream.of(z[i]).max().getAsDouble();
        double s = DoubleStream.of(z[i]).map(v -> Math.exp(v - m)).sum();
        g[i] = DoubleStream.of(z[i]).map(v -> Math.exp(v - m) / s).toArray();
        loss -= Math.log(g[i][labels[i]] + 1e-18) / n;
        g[i][labels[i]] -= 1;
        for (int k = 0; k < g[i].length; k++) g[i][k] /= n;
    }
    return new LossAndGradient(loss, g);
}
