// question: cross-entropy
// message: Weigh each of them by its y
double crossEntropy(double[][] y, double[][] p) {
    double s = 0;
    for (int i = 0; i < y.length; i++) for (int k = 0; k < y[i].length; k++) if (y[i][k] > 0) s -= Math.log(p[i][k]);
    return s / y.length;
}
