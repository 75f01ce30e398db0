// question: gradient
// message: the gradient of one row
double lossOf(double[][] z, int[] labels) {
    double loss = 0;
    for (int i = 0; i < z.length; i++) {
        double m = DoubleStream.of(z[i]).max().getAsDouble();
        loss += (m + Math.log(DoubleStream.of(z[i]).map(v -> Math.exp(v - m)).sum()) - z[i][labels[i]]) / z.length;
    }
    return loss;
}
LossAndGradient gradient(double[][] z, int[] labels) {
    double h = 0.01, base = lossOf(z, labels); double[][] g = new double[z.length][z[0].length];
    for (int i = 0; i < z.length; i++) for (int k = 0; k < z[0].length; k++) { z[i][k] += h; g[i][k] = (lossOf(z, labels) - base) / h; z[i][k] -= h; }
    return new LossAndGradient(base, g);
}
