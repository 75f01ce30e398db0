// question: gradient
// message: one and the same array
LossAndGradient gradient(double[][] z, int[] labels) {
    int n = z.length; double loss = 0; double[][] g = new double[n][];
    Arrays.fill(g, new double[z[0].length]);
    for (int i = 0; i < n; i++) {
        double m = DoubleStream.of(z[i]).max().getAsDouble();
        double s = DoubleStream.of(z[i]).map(v -> Math.exp(v - m)).sum();
        loss += (m + Math.log(s) - z[i][labels[i]]) / n;
        for (int k = 0; k < z[i].length; k++) g[i][k] = (Math.exp(z[i][k] - m) / s - (k == labels[i] ? 1 : 0)) / n;
    }
    return new LossAndGradient(loss, g);
}
