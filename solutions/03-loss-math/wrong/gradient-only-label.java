// question: gradient
// message: Only the right class has its slope
LossAndGradient gradient(double[][] z, int[] labels) {
    int n = z.length; double loss = 0; double[][] g = new double[n][z[0].length];
    for (int i = 0; i < n; i++) {
        double m = DoubleStream.of(z[i]).max().getAsDouble();
        double s = DoubleStream.of(z[i]).map(v -> Math.exp(v - m)).sum();
        loss += (m + Math.log(s) - z[i][labels[i]]) / n;
        g[i][labels[i]] = (Math.exp(z[i][labels[i]] - m) / s - 1) / n;
    }
    return new LossAndGradient(loss, g);
}
