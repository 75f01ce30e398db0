// question: gradient
// message: gradient is null
LossAndGradient gradient(double[][] z, int[] labels) {
    double loss = 0;
    for (int i = 0; i < z.length; i++) {
        double m = DoubleStream.of(z[i]).max().getAsDouble();
        loss += (m + Math.log(DoubleStream.of(z[i]).map(v -> Math.exp(v - m)).sum()) - z[i][labels[i]]) / z.length;
    }
    return new LossAndGradient(loss, null);
}
