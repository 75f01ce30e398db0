// question: gradient
// message: The softmax ran down the columns
LossAndGradient gradient(double[][] z, int[] labels) {
    int n = z.length, classes = z[0].length;
    double loss = 0;
    double[][] gradient = new double[n][classes];
    for (int i = 0; i < n; i++) {
        double m = DoubleStream.of(z[i]).max().getAsDouble();
        loss += (m + Math.log(DoubleStream.of(z[i]).map(v -> Math.exp(v - m)).sum()) - z[i][labels[i]]) / n;
    }
    for (int k = 0; k < classes; k++) {
        double m = Double.NEGATIVE_INFINITY, sum = 0;
        for (int i = 0; i < n; i++) m = Math.max(m, z[i][k]);
        for (int i = 0; i < n; i++) sum += Math.exp(z[i][k] - m);
        for (int i = 0; i < n; i++) gradient[i][k] = (Math.exp(z[i][k] - m) / sum - (k == labels[i] ? 1 : 0)) / n;
    }
    return new LossAndGradient(loss, gradient);
}
