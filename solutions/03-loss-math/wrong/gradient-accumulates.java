// question: gradient
// message: Begin each call at 0
double[][] kept = null;
LossAndGradient gradient(double[][] z, int[] labels) {
    int n = z.length; double loss = 0;
    if (kept == null || kept.length != n || kept[0].length != z[0].length) kept = new double[n][z[0].length];
    for (int i = 0; i < n; i++) {
        double m = DoubleStream.of(z[i]).max().getAsDouble();
        double s = DoubleStream.of(z[i]).map(v -> Math.exp(v - m)).sum();
        loss += (m + Math.log(s) - z[i][labels[i]]) / n;
        for (int k = 0; k < kept[i].length; k++) kept[i][k] += (Math.exp(z[i][k] - m) / s - (k == labels[i] ? 1 : 0)) / n;
    }
    return new LossAndGradient(loss, kept);
}
