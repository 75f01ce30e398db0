// question: gradient
// message: Two classes may have the same logit
LossAndGradient gradient(double[][] z, int[] labels) {
    int n = z.length; double loss = 0; double[][] g = new double[n][];
    for (int i = 0; i < n; i++) {
        double m = DoubleStream.of(z[i]).max().getAsDouble(); double s = DoubleStream.of(z[i]).map(v -> Math.exp(v - m)).sum();
        double right = z[i][labels[i]];
        g[i] = DoubleStream.of(z[i]).map(v -> (Math.exp(v - m) / s - (v == right ? 1 : 0)) / n).toArray();
        loss += (m + Math.log(s) - right) / n;
    }
    return new LossAndGradient(loss, g);
}
