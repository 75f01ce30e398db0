// question: gradient
// message: The shape must be
LossAndGradient gradient(double[][] z, int[] labels) {
    int n = z.length, c = z[0].length; double loss = 0; double[][] g = new double[c][n];
    for (int i = 0; i < n; i++) {
        double m = DoubleStream.of(z[i]).max().getAsDouble();
        double s = DoubleStream.of(z[i]).map(v -> Math.exp(v - m)).sum();
        loss += (m + Math.log(s) - z[i][labels[i]]) / n;
        for (int k = 0; k < c; k++) g[k][i] = (Math.exp(z[i][k] - m) / s - (k == labels[i] ? 1 : 0)) / n;
    }
    return new LossAndGradient(loss, g);
}
