// question: momentum
// message: any rates and any share kept
double[][] momentum(double[] start, double[][] gradients, double[] rates, double kept) {
    double[][] walk = new double[gradients.length + 1][];
    walk[0] = start.clone();
    double[] b = new double[start.length];
    for (int t = 0; t < gradients.length; t++) {
        walk[t + 1] = walk[t].clone();
        for (int i = 0; i < b.length; i++) {
            double g = Math.max(-5, Math.min(5, gradients[t][i]));
            b[i] = kept * b[i] + g;
            walk[t + 1][i] -= rates[t] * b[i];
        }
    }
    return walk;
}
