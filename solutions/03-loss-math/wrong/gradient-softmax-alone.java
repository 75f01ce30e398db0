// question: gradient
// message: That is the softmax alone
LossAndGradient gradient(double[][] z, int[] labels) {
    int n = z.length;
    double loss = 0;
    double[][] gradient = new double[n][];
    for (int i = 0; i < n; i++) {
        double m = DoubleStream.of(z[i]).max().getAsDouble();
        double sum = DoubleStream.of(z[i]).map(v -> Math.exp(v - m)).sum();
        loss += (m + Math.log(sum) - z[i][labels[i]]) / n;
        gradient[i] = DoubleStream.of(z[i]).map(v -> Math.exp(v - m) / sum / n).toArray();
        
    }
    return new LossAndGradient(loss, gradient);
}
