// question: cross-entropy
// message: A y this small was left out
double crossEntropy(double[][] y, double[][] p) {
    double s = 0;
    for (int i = 0; i < y.length; i++) for (int k = 0; k < y[i].length; k++) if (y[i][k] >= 0.01) s -= y[i][k] * Math.log(p[i][k]);
    return s / y.length;
}
