// question: cross-entropy
// message: p holds probabilities already
double crossEntropy(double[][] y, double[][] p) {
    double s = 0;
    for (int i = 0; i < y.length; i++) {
        double sum = DoubleStream.of(p[i]).map(Math::exp).sum();
        for (int k = 0; k < y[i].length; k++) s -= y[i][k] * Math.log(Math.exp(p[i][k]) / sum);
    }
    return s / y.length;
}
