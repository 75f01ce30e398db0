// question: gradient
// message: at the largest logit
LossAndGradient gradient(double[][] z, int[] labels) {
    int n = z.length; double loss = 0; double[][] g = new double[n][];
    for (int i = 0; i < n; i++) {
        double m = DoubleStream.of(z[i]).max().getAsDouble();
        double s = DoubleStream.of(z[i]).map(v -> Math.exp(v - m)).sum();
        loss += (m + Math.log(s) - z[i][labels[i]]) / n;
        g[i] = DoubleStream.of(z[i]).map(v -> Math.exp(v - m) / s / n - (v == m ? 1.0 / n : 0)).toArray();
    }
    return new LossAndGradient(loss, g);
}
